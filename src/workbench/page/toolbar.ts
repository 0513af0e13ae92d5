import { type MoodName, MOODS } from '../host/moods';
import type { Language, Words } from '../words/words';
import { LANGUAGES } from '../words/words';
import { element } from './element';
import type { Command } from './manifest';

export interface ToolbarOptions {
  readonly words: Words;
  readonly language: Language;
  readonly dark: boolean;
  readonly mood: MoodName;
  readonly addInName: string;
  readonly ribbon: readonly Command[];
  readonly on: {
    readonly open: (file: File) => void;
    readonly save: () => void;
    readonly startNew: () => void;
    readonly sample: () => void;
    readonly language: (language: Language) => void;
    readonly theme: () => void;
    readonly mood: (mood: MoodName) => void;
    readonly pane: () => void;
    readonly command: (action: string) => void;
  };
}

export interface Toolbar {
  readonly element: HTMLElement;
  showName(name: string): void;
  showPane(open: boolean): void;
}

/** The bar above the grid: the workbook's name, files, the add-in's ribbon buttons, which Excel, language and theme. */
export function createToolbar({
  words,
  language,
  dark,
  mood,
  addInName,
  ribbon,
  on,
}: ToolbarOptions): Toolbar {
  const name = element('span', { class: 'workbook-name', title: words.about });
  const picker = element('input', {
    type: 'file',
    accept: '.xlsx,.csv,.tsv,.txt',
    hidden: true,
    'data-testid': 'open-file',
    tabindex: '-1',
  });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file) on.open(file);
    picker.value = ''; // the same file can be chosen again
  });
  const pane = button(words.hidePane, words.hidePane, on.pane, 'toggle-pane');
  const languages = element('select', { 'aria-label': words.language, 'data-testid': 'language' });
  for (const [code, { name: languageName }] of Object.entries(LANGUAGES)) {
    languages.append(
      element('option', { value: code, lang: code, selected: code === language }, languageName),
    );
  }
  languages.addEventListener('change', () => on.language(languages.value as Language));

  const moods = element('select', { 'aria-label': words.excel, title: words.excel, 'data-testid': 'mood' });
  for (const name of Object.keys(MOODS) as MoodName[]) {
    moods.append(element('option', { value: name, selected: name === mood }, words[`mood.${name}`]));
  }
  moods.addEventListener('change', () => on.mood(moods.value as MoodName));

  const bar = element(
    'header',
    { class: 'toolbar' },
    element('img', { src: 'brand.svg', alt: '', width: '20', height: '20' }),
    name,
    group(
      words.file,
      button(words.new, words.newTip, on.startNew, 'new'),
      button(words.open, words.openTip, () => picker.click(), 'open'),
      button(words.save, words.saveTip, on.save, 'save'),
      button(words.sample, words.sampleTip, on.sample, 'sample'),
      picker,
    ),
    group(addInName, ...ribbon.map((command) => ribbonButton(command, on.command))),
    element('span', { class: 'space' }),
    moods,
    languages,
    button(dark ? words.light : words.dark, words.themeTip, on.theme, 'theme'),
    pane,
  );
  return {
    element: bar,
    showName: (text) => (name.textContent = text),
    showPane(open) {
      pane.textContent = open ? words.hidePane : words.showPane;
      pane.title = pane.textContent;
      pane.setAttribute('aria-expanded', String(open));
    },
  };
}

function group(label: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element('div', { role: 'group', 'aria-label': label, class: 'group' }, ...children);
}

function button(label: string, tip: string, press: () => void, id: string): HTMLButtonElement {
  const made = element('button', { type: 'button', title: tip, 'data-testid': id }, label);
  made.addEventListener('click', press);
  return made;
}

function ribbonButton(
  { action, label, tip, icon }: Command,
  press: (action: string) => void,
): HTMLButtonElement {
  const made = button('', tip, () => press(action), action);
  if (icon) made.append(element('img', { src: icon, alt: '', width: '20', height: '20' }));
  made.append(label);
  made.classList.add('ribbon');
  return made;
}
