import { readFileSync } from 'node:fs';
import path from 'node:path';
import { examples, loadLanguages } from '../../scripts/build/function-texts';
import { WORDS } from '../../src/i18n/language';
import type { Example } from '../../src/functions/examples/example';
import { installCustomFunctions } from './custom-functions-runtime';

/*
 * The contract's list, held against what the build gives Excel: metadata, texts in both languages, help pages, and
 * printed examples that compute to their printed results. `npm run build` comes first.
 */
const dist = path.resolve(__dirname, '../../dist');
const built = (file: string) => readFileSync(path.join(dist, file), 'utf8');

interface Metadata {
  functions: { id: string; name: string; description: string; helpUrl: string; parameters: Parameter[] }[];
}
interface Parameter {
  name: string;
  description: string;
  optional?: boolean;
}

const CONTRACT: Record<string, string[]> = {
  NUMERICDIST: ['outlets', 'handled'],
  WEIGHTEDDIST: ['outlets', 'handled', 'turnover'],
  LISTINGRATE: ['targetOutlets', 'listedOutlets'],
  DISPLAYSCORE: ['checks', '[points]'],
  SHAREOFSHELF: ['own', 'total'],
  DAYSTODIST: ['launch', 'firstStocked', 'target', '[universe]'],
  SPEEDINDEX: ['launch', 'firstStocked', 'day', 'planned', '[universe]'],
  PROMORATE: ['inScope', 'executed'],
  ONSHELF: ['required', 'present'],
  ATTAINMENT: ['actual', 'floor', 'target', '[cap]', '[curve]'],
  SOFTSCORE: ['actuals', 'kpis'],
  SCOREDETAIL: ['actuals', 'kpis'],
  BAND: ['value', 'bands', '[edge]'],
  ELIGIBLE: ['facts', 'gates', '[scope]'],
  VERDICT: ['facts', 'gates', '[scope]'],
  REASONS: ['facts', 'gates', '[scope]'],
  REBATE: ['amount', 'tiers', 'method', '[edge]', '[decimals]'],
  TIER: ['amount', 'tiers', '[edge]'],
  NEXTTIER: ['amount', 'tiers', 'method', '[edge]'],
  GROWTHREBATE: ['actual', 'baseline', 'tiers', '[payOn]', '[decimals]'],
  PAYOUT: ['base', 'soft', 'payoutShare', '[eligible]', '[cap]', '[decimals]'],
  CLAWBACK: ['sold', 'returned', 'tiers', 'method', '[edge]', '[decimals]'],
  COVERDAYS: ['stock', 'sellOut', 'days'],
  SEASONINDEX: ['history'],
  REORDER: ['stock', 'inTransit', 'dailyDemand', 'leadDays', 'safetyDays', '[season]', '[pack]'],
  ALLOCATE: ['supply', 'demands', '[priority]', '[pack]'],
};

const associated = installCustomFunctions();
// The built file is what Excel runs: it associates every function with the runtime as it loads.
new Function(built('functions.js'))();

const english = JSON.parse(built('functions.json')) as Metadata;
const chinese = JSON.parse(built('functions.zh-CN.json')) as Metadata;
const languages = loadLanguages();

test('every function of the contract is there, with its parameters in order, and no other', () => {
  const shape = Object.fromEntries(
    english.functions.map((fn) => [fn.id, fn.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name))]),
  );
  expect(shape).toEqual(CONTRACT);
  expect(new Set(associated.keys())).toEqual(new Set(Object.keys(CONTRACT)));
});

test('names and parameters are the same in every language; only descriptions differ', () => {
  const bare = (metadata: Metadata) =>
    metadata.functions.map((fn) => [fn.id, fn.name, fn.parameters.map((p) => [p.name, p.optional])]);
  expect(bare(chinese)).toEqual(bare(english));
});

describe.each(english.functions.map((fn) => [fn.id, fn] as const))('%s', (id, fn) => {
  const inChinese = chinese.functions.find((other) => other.id === id);

  test('says in both languages what it does and what each parameter takes', () => {
    for (const text of [fn.description, ...fn.parameters.map((p) => p.description)])
      expect(text).toMatch(/\w{3}/);
    for (const text of [inChinese?.description, ...(inChinese?.parameters ?? []).map((p) => p.description)])
      expect(text).toMatch(/\p{Script=Han}{2}/u);
  });

  test('has a help page in every language, with meaning, formula, source and traps', async () => {
    expect(fn.helpUrl).toMatch(new RegExp(`/help/en-US/${id}\\.html$`));
    for (const [language, { help }] of Object.entries(await languages)) {
      const page = built(`help/${language}/${id}.html`);
      const texts = help[id as keyof typeof help];
      expect(Object.keys(texts.parameters)).toEqual(fn.parameters.map((p) => p.name));
      expect(texts.traps.length).toBeGreaterThan(0);
      for (const part of [texts.meaning, texts.formula, texts.source]) expect(part.length).toBeGreaterThan(5);
      expect(page).toContain(`<code>CHANNEL.${id}</code>`);
    }
  });

  const worked: readonly Example[] = examples[id as keyof typeof examples];
  test.each(worked.map((example, i) => [i + 1, example] as const))(
    'example %d computes to its printed result',
    (_, example) => {
      const result = associated.get(id)?.(...example.arguments) as unknown[][];
      expect(
        result.map((row) => row.map((cell) => (cell instanceof CustomFunctions.Error ? cell.code : cell))),
      ).toEqual(example.result);
    },
  );
});

test('the English help texts say what the sources’ own doc comments say', async () => {
  const { functions } = WORDS['en-US'];
  const help = await functions();
  for (const fn of english.functions) {
    const texts = help[fn.id as keyof typeof help];
    expect(fn.description).toBe(texts.description);
    expect(Object.fromEntries(fn.parameters.map((p) => [p.name, p.description]))).toEqual(texts.parameters);
  }
});
