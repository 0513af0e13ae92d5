import {
  DERIVED_FACT_NAMES,
  derivedFactNamed,
  ratioOf,
  valueOfRatio,
  type RatioFact,
} from '../../../src/core/facts/derivedFacts';
import { readAccounts } from '../../../src/core/accounts/read';
import { serialOf } from '../../../src/core/values/date';
import { isProblem } from '../../../src/core/values/problem';
import type { Cell } from '../../../src/core/values/cell';
import { check, type Tables } from '../payout/accounts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** An account of these columns alone. */
function accountOf(cells: Readonly<Record<string, Cell>>) {
  const source = {
    sheet: 'accounts',
    firstRow: 0,
    firstColumn: 0,
    cells: [
      ['Code', ...Object.keys(cells)],
      ['A', ...Object.values(cells)],
    ],
    hiddenRows: new Set<number>(),
  };
  const reading = readAccounts(source, [{ row: 0, rows: 2 }], []);
  const account = isProblem(reading) ? undefined : reading.accounts[0];
  if (!account) throw new Error('no account');
  return account;
}

const months = (...sales: readonly Cell[]) =>
  Object.fromEntries(MONTHS.map((month, index) => [month, sales[index] ?? '']));
/** The calendar year 1, 2 … 12. */
const RISING = months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

const period = (from: readonly [number, number, number], to: readonly [number, number, number]) => ({
  from: serialOf(...from),
  to: serialOf(...to),
});

test.each<[RatioFact, object, Readonly<Record<string, Cell>>, number | undefined]>([
  ['coverDays', {}, { Stock: 200, 'Sell-out': 1000 }, 73], // 200 ÷ 1000 × 365
  ['coverDays', period([2026, 1, 1], [2026, 4, 10]), { Stock: 200, 'Sell-out': 1000 }, 20], // of 100 days
  ['coverDays', period([2026, 1, 1], [2026, 1, 1]), { Stock: 200, 'Sell-out': 1000 }, 0.2], // of one day
  // a period that ends before it begins is none: a year
  ['coverDays', period([2026, 1, 2], [2026, 1, 1]), { Stock: 200, 'Sell-out': 1000 }, 73],
  ['coverDays', { from: 46_000 }, { Stock: 200, 'Sell-out': 1000 }, 73],
  ['coverDays', { to: 46_000 }, { Stock: 200, 'Sell-out': 1000 }, 73],
  ['coverDays', {}, { Stock: '', 'Sell-out': 1000 }, undefined],
  ['coverDays', {}, { Stock: 200, 'Sell-out': 0 }, undefined],
  ['coverDays', {}, { Stock: 200 }, undefined],
  ['coverDays', {}, { Stock: 0, 'Sell-out': 1000 }, 0],
  ['sellInToSellOut', {}, { 'Sell-in': 1300, 'Sell-out': 1000 }, 1.3],
  ['sellInToSellOut', {}, { 'Sell-in': 'n/a', 'Sell-out': 1000 }, undefined],
  ['achievement', {}, { 'Sell-in': 900, 'Sales target': 1000 }, 0.9],
  ['achievement', {}, { 'Sell-in': 900, 'Sales target': '' }, undefined],
  ['growth', {}, { 'Sell-in': 1250, 'Last year': 1000 }, 0.25],
  ['growth', {}, { 'Sell-in': 750, 'Last year': 1000 }, -0.25],
  ['growth', {}, { 'Sell-in': 750, 'Last year': 0 }, undefined],
  ['periodEndShare', {}, RISING, 12 / 78],
  // a selling year from November to October ends with October, 10 of the same 78
  ['periodEndShare', period([2025, 11, 1], [2026, 10, 31]), RISING, 10 / 78],
  ['periodEndShare', period([2026, 2, 1], [2026, 4, 30]), RISING, 4 / 9],
  ['periodEndShare', period([2026, 5, 1], [2026, 5, 31]), RISING, 1],
  // a year at most: of 18 months the last twelve
  ['periodEndShare', period([2025, 1, 1], [2026, 6, 30]), RISING, 6 / 78],
  ['periodEndShare', {}, { ...RISING, Mar: '' }, undefined],
  ['periodEndShare', {}, { ...RISING, Dec: 'later' }, undefined],
  ['periodEndShare', {}, months(...MONTHS.map(() => 0)), undefined],
  ['recentTrend', {}, RISING, 33 / 24 - 1], // 10 + 11 + 12 against 7 + 8 + 9
  ['recentTrend', { from: 46_000 }, RISING, 33 / 24 - 1],
  ['recentTrend', period([2026, 3, 1], [2026, 8, 31]), RISING, 21 / 12 - 1], // 6 + 7 + 8 against 3 + 4 + 5
  ['recentTrend', period([2026, 3, 1], [2026, 7, 31]), RISING, undefined], // five months have no two quarters
  ['recentTrend', period([2025, 11, 1], [2026, 4, 30]), RISING, 9 / 24 - 1], // 2 + 3 + 4 against 11 + 12 + 1
  ['recentTrend', {}, { ...RISING, Jan: '' }, 33 / 24 - 1], // months long past do not matter
  ['sellThrough', {}, { 'Sell-in': 1000, 'Sell-out': 600 }, 0.6],
  // exact where doubles are not: 110 ÷ 100 − 1 is 0.1, and so are the months' sums
  ['growth', {}, { 'Sell-in': 110, 'Last year': 100 }, 0.1],
  ['sellInToSellOut', {}, { 'Sell-in': 0.3, 'Sell-out': 0.1 }, 3],
])('%s, %j, of %j is %d', (fact, settings, cells, value) => {
  const ratio = ratioOf(fact, settings);
  const derived = ratio && valueOfRatio(ratio, accountOf(cells));
  expect(derived).toBe(value === undefined ? undefined : Number(value.toFixed(12)));
});

test('every name of a derived fact is understood, however it is spaced, and no other', () => {
  for (const [fact, names] of Object.entries(DERIVED_FACT_NAMES))
    for (const name of names) expect(derivedFactNamed(name.toUpperCase())).toBe(fact);
  expect(derivedFactNamed('Stock')).toBeUndefined();
});

describe('a name that the scheme uses', () => {
  const HEADINGS = ['Code', '进货额', 'Sales target', 'Achievement', 'Score'];
  const tables = (field: string, test: string, bound: Cell): Tables => ({
    kpis: [
      ['KPI', 'Weight', 'Floor', 'Target'],
      ['Display', 1, 0, 1],
    ],
    lines: [
      ['Line', 'Base', 'Way', 'Value'],
      ['Rebate', 'Sell-in', 'rate', 0.01],
    ],
    gates: [
      ['Field', 'Test', 'Value', 'Reason'],
      [field, test, bound, 'why'],
    ],
  });
  const factOf = (field: string, headings: Cell[], row: Cell[]) => {
    const { gates, inputs } = check(tables(field, '>', 0), [headings, row]).of('A');
    return { fact: gates[0]?.fact, input: inputs.at(-1) };
  };

  test('means the column that bears it, else its field’s in another language, else what the row comes to', () => {
    const row = ['A', 900, 1000, 0.5, 60];
    expect(factOf('Achievement', HEADINGS, row)).toEqual({
      fact: 0.5,
      input: { field: 'Achievement', value: 0.5, column: 3 },
    });
    expect(factOf('Sell-in', HEADINGS, row).fact).toBe(900);
    // 900 ÷ 1100 without a column
    expect(factOf('Achievement', ['Code', '进货额', 'Sales target'], ['A', 900, 1100])).toEqual({
      fact: 0.818181818182,
      input: { field: 'Achievement', value: 0.818181818182 },
    });
    expect(factOf('Achievement', ['Code', '进货额'], ['A', 900])).toEqual({
      fact: null,
      input: { field: 'Achievement', value: null },
    });
    expect(factOf('Nobody knows', HEADINGS, row)).toEqual({
      fact: null,
      input: { field: 'Nobody knows', value: null },
    });
  });

  test('means the score that the KPIs come to, whatever a score column says; the difference is a finding', () => {
    const headings = ['Code', 'Sell-in', 'Display', 'Soft score'];
    for (const typed of [61, '61', '', '#N/A'])
      expect(factOf('Soft score', headings, ['A', 1, 0.5, typed]).fact).toBe(50);
    expect(factOf('Soft score', headings, ['A', 1, '', 61]).fact).toBeNull();
    expect(factOf('Soft score', ['Code', 'Sell-in', 'Display'], ['A', 1, 0.5])).toEqual({
      fact: 50,
      input: { field: 'Soft score', value: 50 },
    });
    const differing = (typed: Cell) =>
      check(tables('Soft score', '>', 0), [headings, ['A', 1, 0.5, typed]]).of('A').differingScore;
    expect([61, '61', 50.004, 49.99, '', 50].map(differing)).toEqual([
      61,
      61,
      undefined,
      49.99,
      undefined,
      undefined,
    ]);
  });

  test.each(DERIVED_FACT_NAMES.score)(
    'means, without a SoftKpis table, the score typed under %s, by whatever name it is asked for',
    (heading) => {
      const { bands, ...scheme } = {
        ...tables('Soft score', '>=', 60),
        bands: [
          ['From', 'Share'],
          [0, 0.5],
          [60, 1],
        ],
        lines: [
          ['Line', 'Base', 'Way', 'Value', 'Soft-linked'],
          ['Bonus', 'Sell-in', 'rate', 0.1, 'yes'],
        ],
      };
      const { gates = [], lines } = scheme;
      const of = (score: Cell) =>
        check({ bands, lines, gates }, [
          ['Code', 'Sell-in', heading],
          ['A', 1000, score],
        ]).of('A');
      expect(of(70)).toMatchObject({ verdict: 'eligible', score: 70, payout: 100 });
      expect(of(59)).toMatchObject({ verdict: 'withheld', score: 59 });
      expect(of('')).toMatchObject({ verdict: 'pending' });
      expect(of('').missing).toContainEqual({
        why: 'blank',
        field: heading,
        need: 'score',
        of: 'Bonus',
        column: 2,
      });
    },
  );

  test('is nobody’s where it asks for a score and the scheme has none', () => {
    const { lines, gates } = tables('Soft score', '>', 0);
    const { missing } = check({ lines: lines ?? [], gates: gates ?? [] }, [
      ['Code', 'Sell-in'],
      ['A', 1],
    ]).of('A');
    expect(missing).toEqual([{ why: 'no-column', field: 'Soft score', need: 'gate', of: 'why' }]);
  });
});
