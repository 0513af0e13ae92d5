import { readdirSync } from 'node:fs';
import path from 'node:path';
import { englishWords } from '../../src/core/sample/en-US';
import { chineseWords } from '../../src/core/sample/zh-CN';
import { explainWords as englishExplain } from '../../src/i18n/en-US/explain';
import { functionHelp as englishHelp } from '../../src/i18n/en-US/functions';
import { pane as englishPane } from '../../src/i18n/en-US/pane';
import { planWords as englishPlan } from '../../src/i18n/en-US/plan';
import { problems as englishProblems } from '../../src/i18n/en-US/problems';
import { loadExplainText } from '../../src/i18n/explain-text';
import { LANGUAGES } from '../../src/i18n/language';
import { loadPaneText } from '../../src/i18n/pane-text';
import { loadPlanWords } from '../../src/i18n/plan-words';
import { explainWords as chineseExplain } from '../../src/i18n/zh-CN/explain';
import { functionHelp as chineseHelp } from '../../src/i18n/zh-CN/functions';
import { pane as chinesePane } from '../../src/i18n/zh-CN/pane';
import { planWords as chinesePlan } from '../../src/i18n/zh-CN/plan';
import { problems as chineseProblems } from '../../src/i18n/zh-CN/problems';

const FOLDER = path.resolve(__dirname, '../../src/i18n');

const WORDS = {
  pane: { 'en-US': englishPane, 'zh-CN': chinesePane },
  plan: { 'en-US': englishPlan, 'zh-CN': chinesePlan },
  explain: { 'en-US': englishExplain, 'zh-CN': chineseExplain },
  functions: { 'en-US': englishHelp, 'zh-CN': chineseHelp },
  problems: { 'en-US': englishProblems, 'zh-CN': chineseProblems },
  sample: { 'en-US': englishWords, 'zh-CN': chineseWords },
};

/** How English makes its plurals is its own affair. */
const OWN = ['pane/count.ts'];

test('a language is a folder with the same files as every other', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...LANGUAGES].sort());
  const filesOf = (language: string) =>
    readdirSync(path.join(FOLDER, language), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => !OWN.includes(file))
      .sort();
  for (const language of LANGUAGES)
    expect([language, filesOf(language)]).toEqual([language, filesOf('en-US')]);
});

test.each(LANGUAGES)('%s is loaded for the pane, for explanations and for plan sheets', async (language) => {
  expect((await loadPaneText(language)).words).toBe(WORDS.pane[language]);
  expect((await loadPaneText(language)).problems).toBe(WORDS.problems[language]);
  expect((await loadExplainText(language)).words).toBe(WORDS.explain[language]);
  expect((await loadExplainText(language)).help).toBe(WORDS.functions[language]);
  expect(await loadPlanWords(language)).toBe(WORDS.plan[language]);
});

/** What sentences are filled with: none of it is a word of a language. */
const FILLINGS: readonly unknown[] = [7, 1, '0', ['0', '1']];

/** Everything that a function of words may say, whatever it is filled with. */
function saidBy(say: (...fillings: unknown[]) => unknown): string[] {
  let fillings: unknown[][] = [[]];
  for (let parameter = 0; parameter < say.length; parameter++)
    fillings = fillings.flatMap((before) => FILLINGS.map((filling) => [...before, filling]));
  return fillings.flatMap((one) => {
    try {
      const said = say(...one);
      return typeof said === 'string' ? [said] : [];
    } catch {
      return []; // filled with what it does not take
    }
  });
}

/** Texts by their path: `plan.why.heading`. */
function textsIn(words: unknown, at = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words === 'function')
    return saidBy(words as (...fillings: unknown[]) => unknown).map((text) => [at, text]);
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, at === '' ? key : `${at}.${key}`));
}

const HAN = /\p{Script=Han}/u;

/** English that shows Chinese on purpose: what may be typed in either language, and a trade term beside its source. */
const HAN_IN_ENGLISH: Record<string, RegExp> = {
  functions: /\.(traps\.\d+|source)$/,
  problems: /^not-a-number$|^not-yes-no$/,
};
/** Chinese without a Chinese character: the language's own tag, parameters' names in a formula, grades. */
const NO_HAN_IN_CHINESE: Record<string, RegExp> = {
  plan: /^language$/,
  functions: /^COVERDAYS\.formula$/,
  sample: /^language$|^gates\.5\.2$/,
};
/** Blanks to fill are named the same in every language. */
const withoutBlanks = (text: string) => text.replace(/\{\w+\}/g, '');

describe.each(Object.entries(WORDS))('%s', (name, words) => {
  test('has the same entries in every language', () => {
    const paths = (language: 'en-US' | 'zh-CN') => [
      ...new Set(textsIn(words[language]).map(([at]) => at.replace(/\.\d+$/, ''))),
    ];
    expect(new Set(paths('zh-CN'))).toEqual(new Set(paths('en-US')));
    expect(paths('en-US').length).toBeGreaterThan(20);
  });

  test('is English in English: no Chinese character', () => {
    const stray = textsIn(words['en-US']).filter(
      ([at, text]) => HAN.test(text) && !HAN_IN_ENGLISH[name]?.test(at),
    );
    expect(stray).toEqual([]);
  });

  test('is Chinese in Chinese: a Chinese character in every text', () => {
    const stray = textsIn(words['zh-CN']).filter(
      ([at, text]) =>
        !HAN.test(text) && /\p{L}/u.test(withoutBlanks(text)) && !NO_HAN_IN_CHINESE[name]?.test(at),
    );
    expect(stray).toEqual([]);
  });
});
