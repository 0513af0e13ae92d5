import { type MoodName, MOODS } from '../../../src/workbench/host/moods';
import { readChoice, writeChoice } from '../../../src/workbench/page/choice';
import { createToolbar } from '../../../src/workbench/page/toolbar';
import { LANGUAGES } from '../../../src/workbench/words/words';

const nothing = (): void => undefined;

test.each(['en-US', 'zh-CN'] as const)('the menu of moods offers each by its name, in %s', (language) => {
  const chosen: MoodName[] = [];
  const on = { open: nothing, save: nothing, startNew: nothing, sample: nothing, language: nothing };
  const { element } = createToolbar({
    words: LANGUAGES[language].words,
    language,
    dark: false,
    mood: 'web',
    addInName: 'Planner',
    ribbon: [],
    on: { ...on, theme: nothing, pane: nothing, command: nothing, mood: (mood) => chosen.push(mood) },
  });
  const menu = element.querySelector<HTMLSelectElement>('[data-testid="mood"]');
  if (!menu) throw new Error('no menu');
  const names = [...menu.options].map(({ text }) => text);
  expect(new Set(names).size).toBe(Object.keys(MOODS).length);
  expect(menu.value).toBe('web');
  menu.value = 'typing';
  menu.dispatchEvent(new Event('change'));
  expect(chosen).toEqual(['typing']);
});

test('the mood stands in the page’s address, and what is none is the ordinary one', () => {
  const choice = readChoice('?excel=manual', 'en-US', false);
  expect(choice.mood).toBe('manual');
  expect(readChoice(writeChoice(choice), 'en-US', false)).toEqual(choice);
  expect(readChoice('?excel=toString', 'en-US', false).mood).toBe('ordinary');
});
