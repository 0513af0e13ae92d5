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

  test('has no answer without sell-out or without a figure', () => {
    expect(coverDays([[450]], [[0], ['NA']], [[30]])).toEqual([
      [problem('no-sell-out', 'na')],
      [problem('missing-cell', 'na', { at: { argument: 'sellOut', row: 2, column: 1 } })],
    ]);
    expect(coverDays([['']], [[300]], [[30]])).toEqual([[problem('missing-cell', 'na')]]);
    expect(coverDays([[450]], [[300]], [[0]])).toEqual([[problem('not-positive', 'num')]]);
    expect(coverDays([[-1]], [[300]], [[30]])).toEqual([[problem('negative-number', 'num')]]);
    expect(coverDays([[1e12]], [[1e-300]], [[30]])).toEqual([[problem('cover-too-long', 'num')]]);
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
    const refusal = problem('not-whole-years', 'value');
    for (const months of [1, 11, 13, 25]) expect(seasonIndex(Array(months).fill([5]))).toEqual(refusal);
    expect(seasonIndex([Array(11).fill(5)])).toEqual(refusal);
    expect(seasonIndex([Array(24).fill(5)])).toEqual(refusal);
    expect(seasonIndex([])).toEqual(refusal);
  });

  test('has no answer where a month is missing, or nothing was sold', () => {
    expect(seasonIndex([[...flat, '']])).toEqual(
      problem('missing-cell', 'na', { at: { argument: 'history', row: 1, column: 12 } }),
    );
    expect(seasonIndex([[...flat, 'x']])).toEqual(problem('not-a-number', 'value'));
    expect(seasonIndex([[...flat, -1]])).toEqual(problem('negative-number', 'num'));
    expect(seasonIndex([Array(12).fill(0)])).toEqual(problem('no-history', 'na'));
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

  test('has no answer where a figure is missing; a pack of 0 is out of range', () => {
    expect(order(40, '', 10, 7, 5)).toEqual([
      [problem('missing-cell', 'na', { at: { argument: 'inTransit', row: 1, column: 1 } })],
    ]);
    expect(order(40, 0, 10, 7, 5, '')).toEqual([[problem('missing-cell', 'na')]]);
    expect(order(40, 0, 10, 7, 5, 1, 0)).toEqual([[problem('not-positive', 'num')]]);
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
        fc.integer({ min: 1, max: 5000 }),
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
