import { blankWorkbook } from './files/blank';
import { FileRefusal } from './files/refusal';
import type { OpenedFile } from './files/workbook-file';
import type { WorkbenchWindow } from './connection';
import type { FunctionsFile } from './grid/metadata';
import { noteSelectedCell } from './page/cell-notes';
import { behaviourIn, type MoodName } from './host/moods';
import type { Choice } from './page/choice';
import { writeChoice } from './page/choice';
import { element } from './page/element';
import { acceptDrops } from './page/file-drop';
import { openedSentence, savedSentence } from './page/file-sentences';
import { readManifest } from './page/manifest';
import { createPaneFrame } from './page/pane-frame';
import { createStatusLine } from './page/status-line';
import { createToolbar } from './page/toolbar';
import { startSession } from './session';
import { publishTestHook } from './test-hook';
import { fill, LANGUAGES, type Language } from './words/words';

const MANIFEST = 'pane/manifest.xml';
/** Fonts of workbooks that a machine may lack; `page.css` names their stand-ins. */
const FONTS = ['Microsoft YaHei', 'Calibri', 'DengXian'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook on its way from one language or theme to another. */
interface KeptWorkbook {
  readonly file: OpenedFile;
  readonly changed: boolean;
}

/**
 * Fills the page: toolbar, grid, the add-in's pane, status line. Another language or theme builds it anew around the
 * same workbook, as Excel has to be started anew for them.
 */
export async function showWorkbench(root: HTMLElement, choice: Choice, kept?: KeptWorkbook): Promise<void> {
  const { language, dark } = choice;
  let { mood } = choice;
  const { words } = LANGUAGES[language];
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  root.replaceChildren(element('p', { class: 'loading', role: 'status' }, words.loading));

  const manifestAddress = new URL(MANIFEST, document.baseURI).href;
  const sample = kept || choice.file === 'blank' ? undefined : fetchSample(language);
  const addIn = readManifest(await fetchText(manifestAddress), manifestAddress, language);
  const functions = JSON.parse(await fetchText(addIn.functions.metadata)) as FunctionsFile;
  // A canvas does not wait for a font: what is not there when it draws is drawn in another.
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(`12px "${font}"`)));

  const status = createStatusLine();
  const gridElement = element('section', { class: 'grid', 'aria-label': words.grid });
  const pane = createPaneFrame(words, addIn.name, () => setPane(false));
  const toolbar = createToolbar({
    words,
    language,
    dark,
    mood,
    addInName: addIn.name,
    ribbon: addIn.ribbon,
    on: {
      open: (file) => void openIfWanted(file),
      save: () => void save(),
      startNew: () => mayLeave() && show(blankWorkbook(words.untitled)),
      sample: () => void fetchSample(language).then(openIfWanted),
      language: (chosen) => rebuild({ ...choice, mood, language: chosen }),
      theme: () => rebuild({ ...choice, mood, dark: !dark }),
      mood: setMood,
      pane: () => setPane(!pane.isOpen),
      command: (action) => session.host.runAction(action),
    },
  });
  root.replaceChildren(toolbar.element, gridElement, pane.element, status.element);
  const session = startSession(gridElement, { addIn, functions, language, dark, mood });
  const stopDrops = acceptDrops(root, words.drop, (file) => void openIfWanted(file));
  let changed = false;
  let withdrawTestHook = (): void => undefined;
  session.grid.onChange(() => (changed = true));
  window.onbeforeunload = (event) => {
    if (changed) event.preventDefault();
  };
  for (const { action, label } of addIn.cellMenu) {
    session.grid.addToCellMenu(action, label, () => session.host.runAction(action));
  }
  session.grid.refuseEditing(
    (sheet, row, column) => session.host.isLocked(sheet, row, column),
    () => status.notice(words.locked, 'error'),
  );
  session.host.onPaneVisibility(showPane);
  noteSelectedCell(session, status, words);

  function show(file: OpenedFile): void {
    session.show(file);
    changed = false;
    toolbar.showName(file.workbook.name);
    document.title = `${file.workbook.name} · ${addIn.name}`;
  }

  function mayLeave(): boolean {
    return !changed || window.confirm(words.unsaved);
  }

  async function openIfWanted(file: File): Promise<void> {
    if (mayLeave()) await open(file);
  }

  async function open(file: File): Promise<void> {
    const { name } = file;
    status.notice(fill(words.opening, { name }));
    try {
      const opened = await session.read(file);
      show(opened);
      status.notice(openedSentence(name, opened, words));
    } catch (error) {
      const refusal = error instanceof FileRefusal ? error : undefined;
      const sentence = refusal ? words[refusal.code] : words.unexpected;
      status.notice(fill(sentence, { name, ...refusal?.details }), 'error');
    }
  }

  async function save(): Promise<void> {
    status.notice(words.saving);
    const name = `${session.grid.workbook().getName() || words.untitled}.xlsx`;
    try {
      const { bytes, notes } = await session.save();
      download(name, bytes);
      changed = false;
      status.notice(savedSentence(name, notes, words));
    } catch {
      status.notice(fill(words.notSaved, { name }), 'error');
    }
  }

  function setPane(open: boolean): void {
    showPane(open);
    session.host.setPaneVisible(open);
  }

  function showPane(open: boolean): void {
    pane.setOpen(open);
    toolbar.showPane(open);
  }

  /** Another Excel from now on. The pane learns which requirement sets there are when it loads. */
  function setMood(next: MoodName): void {
    const [before, behaviour] = [behaviourIn(mood), behaviourIn(next)];
    mood = next;
    window.history.replaceState(null, '', writeChoice({ ...choice, mood }));
    session.host.behave(behaviour);
    if (before.requirementSets !== behaviour.requirementSets) pane.load(addIn.page);
  }

  function rebuild(next: Choice): void {
    const workbook = { file: session.keep(), changed };
    stopDrops();
    withdrawTestHook();
    session.dispose();
    window.history.replaceState(null, '', writeChoice(next));
    void showWorkbench(root, next, workbook);
  }

  if (kept) {
    show(kept.file);
    changed = kept.changed;
  } else if (sample) await open(await sample);
  else show(blankWorkbook(words.untitled));
  // Like Excel, the host has a workbook before it has an add-in.
  (window as WorkbenchWindow).workbenchHost = session.host;
  pane.load(addIn.page);
  withdrawTestHook = publishTestHook(session, gridElement);
}

async function fetchText(address: string): Promise<string> {
  return (await fetchGood(address)).text();
}

async function fetchSample(language: Language): Promise<File> {
  const bytes = await (await fetchGood(`sample.${language}.xlsx`)).blob();
  return new File([bytes], `${LANGUAGES[language].words.sampleName}.xlsx`, { type: XLSX });
}

async function fetchGood(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
