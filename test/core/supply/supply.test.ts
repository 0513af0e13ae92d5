import fc from 'fast-check';
import { coverDays } from '../../../src/core/supply/coverDays';
import { reorders } from '../../../src/core/supply/reorder';
import { seasonIndex } from '../../../src/core/supply/seasonIndex';
import type { Cell } from '../../../src/core/values/cell';

const problem = (code: string, kind: string, more: object = {}) =>
  expect.objectContaining({ problem: code, kind, ...more });

describe('COVERDAYS', () => {
  test('is stock ÷ (sell-out ÷ days)', () => {
    expect(coverDays([[450], ['1,200'], [0]], [[300]], [[30]])).toEqual([[45], [120], [0]]);
    expect(coverDays([[0.3]], [[0.1]], [[30]])).toEqual([[90]]);
  });

  test.each([
    // stock, sellOut, days, cover: in doubles 0.30000000000000004 ÷ 0.3, 21 ÷ 0.7, 122.99999999999999 ÷ 3 are off.
    [0.1, 0.3, 3, 1],
    [1, 0.7, 21, 30],
    [4.1, 3, 30, 41],
    [45, 3, 1.4, 21],
    // 50000016010000303 ÷ 30 = 1666667200333343.43…; doubles of that size are quarters.
    [5_000_000_101, 3, 1_000_000.3, 1_666_667_200_333_343.5],
    // 999999999999 × 99999999 ÷ 3, where the product is beyond whole doubles: 33333333 × 999999999999.
    [999_999_999_999, 3, 99_999_999, 3.3333332999966667e19],
  ])('%d at %d in %d days is %d days, the double nearest to it', (stock, sellOut, days, cover) => {
    expect(coverDays([[stock]], [[sellOut]], [[days]])).toEqual([[cover]]);
  });

  test('has no answer without sell-out or without a figure', () => {
    expect(coverDays([[450]], [[0], ['NA']], [[30]])).toEqual([
      [problem('no-sell-out', 'na', { at: { argument: 'sellOut', row: 1, column: 1 } })],
      [problem('missing-cell', 'na', { at: { argument: 'sellOut', row: 2, column: 1 } })],
    ]);
    const at = (argument: string) => ({ at: { argument, row: 1, column: 1 } });
    expect(coverDays([['']], [[300]], [[30]])).toEqual([[problem('missing-cell', 'na', at('stock'))]]);
    expect(coverDays([[450]], [[300]], [['']])).toEqual([[problem('missing-cell', 'na', at('days'))]]);
    expect(coverDays([[450]], [[300]], [[0]])).toEqual([[problem('not-positive', 'num', at('days'))]]);
    expect(coverDays([[-1]], [[300]], [[30]])).toEqual([[problem('negative-number', 'num', at('stock'))]]);
    expect(coverDays([[1e12]], [[1e-300]], [[30]])).toEqual([
      [problem('cover-too-long', 'num', at('sellOut'))],
    ]);
  });
});

describe('SEASONINDEX', () => {
  const flat = Array(11).fill(90) as number[];

  test('is each month against the mean month, over whole years', () => {
    // 11 × 90 + 210 = 1,200; a mean month has 100.
    const indices = [[...Array(11).fill(0.9), 2.1]];
    expect(seasonIndex([[...flat, 210]])).toEqual(indices);
    expect(seasonIndex([...flat, 210].map((sales) => [sales]))).toEqual(indices);
    expect(seasonIndex([...flat, 210, ...flat, 210].map((sales) => [sales]))).toEqual(indices);
    const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
    expect(seasonIndex([months, [...flat, 210], [...flat, '210']])).toEqual(indices);
    expect(seasonIndex([['销量'], ...[...flat, 210].map((sales) => [sales])])).toEqual(indices);
  });

  test('refuses parts of years and other shapes', () => {
    const refusal = (rows: number, columns: number) => ({
      problem: 'not-whole-years',
      kind: 'value',
      at: { argument: 'history' },
      details: { rows, columns },
    });
    for (const months of [1, 11, 13, 25])
      expect(seasonIndex(Array(months).fill([5]))).toEqual(refusal(months, 1));
    expect(seasonIndex([['销量'], ...Array<number[]>(11).fill([5])])).toEqual(refusal(11, 1));
    expect(seasonIndex([Array(11).fill(5)])).toEqual(refusal(1, 11));
    expect(seasonIndex([Array(24).fill(5)])).toEqual(refusal(1, 24));
    expect(seasonIndex(Array(12).fill([5, 5]))).toEqual(refusal(12, 2));
    expect(seasonIndex([])).toEqual(refusal(0, 0));
  });

  test('a row with a number in it, a blank row and a only row of words are no row of month names', () => {
    const at = (row: number) => ({ at: { argument: 'history', row, column: 1 } });
    const year = [...flat, 210];
    expect(seasonIndex([['x', ...flat], year])).toEqual(problem('not-a-number', 'value', at(1)));
    expect(seasonIndex([[], year])).toEqual(problem('missing-cell', 'na', at(1)));
    expect(seasonIndex([Array(12).fill('x')])).toEqual(problem('not-a-number', 'value', at(1)));
    expect(seasonIndex([Array(12).fill('x'), ['y', ...flat]])).toEqual(
      problem('not-a-number', 'value', at(2)),
    );
  });

  test('adds decimals exactly', () => {
    // 0.1 + 0.2 in January of two years, 0.3 in every other month of the second.
    const indices = seasonIndex([
      [0.1, ...Array<number>(11).fill(0)],
      [0.2, ...Array<number>(11).fill(0.3)],
    ]);
    expect(indices).toEqual([Array(12).fill(1)]);
  });

  test('has no answer where a month is missing, or nothing was sold', () => {
    expect(seasonIndex([[...flat, '']])).toEqual(
      problem('missing-cell', 'na', { at: { argument: 'history', row: 1, column: 12 } }),
    );
    expect(seasonIndex([[...flat, 'x']])).toEqual(problem('not-a-number', 'value'));
    expect(seasonIndex([[...flat, -1]])).toEqual(problem('negative-number', 'num'));
    expect(seasonIndex([Array(12).fill(0)])).toEqual({ problem: 'no-history', kind: 'na' });
  });

  test('is the double nearest to the fraction, so the mean is 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 12, maxLength: 12 }), (sales) => {
        const total = sales.reduce((sum, month) => sum + month, 0);
        fc.pre(total > 0);
        // Integers below 2^53: one correctly rounded division.
        expect(seasonIndex([sales])).toEqual([sales.map((month) => (month * 12) / total)]);
      }),
    );
  });
});

describe('REORDER', () => {
  /** stock, inTransit, dailyDemand, leadDays, safetyDays, season, pack */
  const order = (...cells: Cell[]) => {
    const [stock, inTransit, daily, lead, safety, season, pack] = cells.map((cell) => [[cell]]);
    return reorders(stock ?? [], inTransit ?? [], daily ?? [], lead ?? [], safety ?? [], season, pack);
  };

  test('fills up to the demand of lead and safety time, in whole packs', () => {
    expect(order(40, 20, 10, 7, 5)).toEqual([[60]]);
    expect(order(40, 20, 10, 7, 5, 1.3)).toEqual([[96]]);
    expect(order(40, 20, 10, 7, 5, 1, 24)).toEqual([[72]]);
    expect(order(40, 20, 10, 7, 5, 1.3, 24)).toEqual([[96]]);
    expect(order(200, 20, 10, 7, 5)).toEqual([[0]]);
    expect(order(120, 0, 10, 7, 5)).toEqual([[0]]);
    expect(order(0, 0, 0.25, 3, 0, 1, 0.5)).toEqual([[1]]);
    expect(order(0, 0, 3.1, 1, 0)).toEqual([[4]]);
  });

  test('does not order a pack more because of a rounding error', () => {
    // In doubles 0.1 × 3 is 0.30000000000000004, and 1.1 × 1.1 × 100 is 121.00000000000001.
    expect(order(0, 0, 0.1, 3, 0, 1, 0.3)).toEqual([[0.3]]);
    expect(order(0, 0, 1.1, 60, 40, 1.1)).toEqual([[121]]);
  });

  test('orders a pack more for the least need beyond whole packs, and none for what doubles make of it', () => {
    // 1.21000000000001 × 100 is 121.000000000001.
    expect(order(0, 0, 1.21000000000001, 60, 40)).toEqual([[122]]);
    // 6.4 × 1.8 × 9,150 is 105,408; in doubles 105,408.00000000001. One is missing, in stock or on its way.
    expect(order(105_407, 0, 6.4, 9000, 150, 1.8)).toEqual([[1]]);
    expect(order(0, 105_407, 6.4, 9000, 150, 1.8)).toEqual([[1]]);
  });

  test('an order beyond whole doubles is still whole packs', () => {
    // 10^12 × 10^6 in packs of 7: 142857142857142858 packs are 1,000,000,000,000,000,006, which no double is.
    expect(order(0, 0, 1e12, 1e6, 0, 1, 7)).toEqual([[1e18]]);
  });

  test('has no answer where a figure is missing; a pack of 0 is out of range', () => {
    const names = ['stock', 'inTransit', 'dailyDemand', 'leadDays', 'safetyDays', 'season', 'pack'];
    for (const [i, argument] of names.entries()) {
      const at = { argument, row: 1, column: 1 };
      expect(order(...names.map((_, j) => (i === j ? '' : 1)))).toEqual([
        [problem('missing-cell', 'na', { at })],
      ]);
    }
    expect(order(40, 0, 10, 7, 5, 1, 0)).toEqual([
      [problem('not-positive', 'num', { at: { argument: 'pack', row: 1, column: 1 } })],
    ]);
    expect(order(40, -5, 10, 7, 5)).toEqual([[problem('negative-number', 'num')]]);
  });

  test('agrees with whole-number arithmetic in hundredths, and orders no pack too many', () => {
    const hundredths = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        fc.tuple(
          hundredths(1e6),
          hundredths(1e6),
          hundredths(1e5),
          hundredths(6000),
          hundredths(6000),
          hundredths(300),
        ),
        fc.oneof(
          fc.integer({ min: 1, max: 5000 }),
          fc.integer({ min: 1, max: 50 }).map((units) => units * 100),
        ),
        ([stock, inTransit, daily, lead, safety, season], pack) => {
          const millionths =
            BigInt(daily) * BigInt(season) * BigInt(lead + safety) - BigInt(stock + inTransit) * 10_000n;
          const size = BigInt(pack) * 10_000n;
          const packs = millionths > 0n ? (millionths + size - 1n) / size : 0n;
          const cells = [stock, inTransit, daily, lead, safety, season, pack].map((value) => value / 100);
          expect(order(...cells)).toEqual([[Number(packs * BigInt(pack)) / 100]]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
