import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadLanguages } from '../../scripts/build/function-texts';
import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import { englishWords } from '../../src/core/sample/en-US';
import { chineseWords } from '../../src/core/sample/zh-CN';
import { LANGUAGES, languageOf, WORDS, type Language } from '../../src/i18n/language';

const FOLDER = path.resolve(__dirname, '../../src/i18n');

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

test.each(LANGUAGES)('who reads %s is given its own words, under its own name', async (language) => {
  const words = WORDS[language];
  expect((await words.plan()).language).toBe(language);
  expect(words.name).toMatch(/\p{L}{2}/u);
  expect(sampleWorkbook(words.sheetLanguage).length).toBeGreaterThan(0);
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en-GB', 'en-US'],
  ['EN', 'en-US'],
  ['de-DE', 'en-US'],
  [undefined, 'en-US'],
] as const)('an Excel in %s is answered in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

/** All words of a language, however they are loaded. */
async function wordsOf(language: Language) {
  const words = WORDS[language];
  const [pane, plan, explain, measure, findings, functions, audit, statement, built] = await Promise.all([
    words.pane(),
    words.plan(),
    words.explain(),
    words.measure(),
    words.findings(),
    words.functions(),
    words.audit(),
    words.statement(),
    loadLanguages(),
  ]);
  const { problems } = words;
  const helpPage = built[language]?.page;
  return { pane, plan, explain, measure, findings, functions, problems, audit, statement, helpPage };
}

const SAMPLE: Partial<Record<Language, unknown>> = { 'en-US': englishWords, 'zh-CN': chineseWords };

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

/** Words that every language has, by their group. */
type Group = keyof Awaited<ReturnType<typeof wordsOf>> | 'sample';
const GROUPS: readonly Group[] = [
  ...([
    'pane',
    'plan',
    'explain',
    'measure',
    'findings',
    'functions',
    'problems',
    'audit',
    'statement',
  ] as const),
  ...(['helpPage', 'sample'] as const),
];
const textsOf = async (group: Group, language: Language): Promise<[path: string, text: string][]> =>
  textsIn(group === 'sample' ? SAMPLE[language] : (await wordsOf(language))[group]);

describe.each(GROUPS)('%s', (group) => {
  test.each(LANGUAGES)('has the same entries in %s as in English', async (language) => {
    const paths = async (one: Language) =>
      new Set((await textsOf(group, one)).map(([at]) => at.replace(/\.\d+$/, '')));
    const english = await paths('en-US');
    expect(english.size).toBeGreaterThan(10);
    if (group !== 'sample' || SAMPLE[language]) expect(await paths(language)).toEqual(english);
  });

  test('is English in English: no Chinese character', async () => {
    const stray = (await textsOf(group, 'en-US')).filter(
      ([at, text]) => HAN.test(text) && !HAN_IN_ENGLISH[group]?.test(at),
    );
    expect(stray).toEqual([]);
  });

  test('is Chinese in Chinese: a Chinese character in every text', async () => {
    const stray = (await textsOf(group, 'zh-CN')).filter(
      ([at, text]) =>
        !HAN.test(text) && /\p{L}/u.test(withoutBlanks(text)) && !NO_HAN_IN_CHINESE[group]?.test(at),
    );
    expect(stray).toEqual([]);
  });
});
