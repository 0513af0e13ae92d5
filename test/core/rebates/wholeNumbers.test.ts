import { growthRebates } from '../../../src/core/rebates/growth';
import { payouts } from '../../../src/core/rebates/payout';
import { scheduleOf, settling } from '../../../src/core/rebates/schedule';
import { roundWhole, wholeLinesOf } from '../../../src/core/rebates/wholeLines';
import { decimal } from '../../../src/core/values/decimal';

/*
 * The quick way to money, in whole numbers: it answers for ordinary cents and rates, exactly, and says NaN where they do
 * not fit, so that the exact way is gone instead.
 */
const exactly = (value: number) =>
  Number.isInteger(value) ? { m: BigInt(value), places: 0 } : decimal(value);
const line = (slope: number, base: number) => ({ slope: exactly(slope), base: exactly(base) });
const payoutOf = (slope: number, base: number, amount: number, places = 2) =>
  wholeLinesOf([line(slope, base)], places)?.payout(0, amount);

/** 2^52: sums from here on are not promised to be exact. */
const TOO_LARGE = 4_503_599_627_370_496;

describe('lines in whole numbers', () => {
  test('3 % of 150.00, less 1.50, is 3.00, in units as fine as amount and rate ask for', () => {
    expect(wholeLinesOf([line(0.03, -1.5)], 2)).toMatchObject({ amountPlaces: 2, payoutPlaces: 4 });
    expect(payoutOf(0.03, -1.5, 150_00)).toBe(3_0000);
    // 0.5 × 0.01 + 0.12345, in units of the fifth decimal.
    expect(wholeLinesOf([line(0.5, 0.12345)], 2)).toMatchObject({ payoutPlaces: 5 });
    expect(payoutOf(0.5, 0.12345, 1)).toBe(12_845);
    expect(payoutOf(0.5, 0.12345, 1, 6)).toBe(1_234_505);
  });

  test('below the first tier nothing is earned; of what is no whole number, nothing is known', () => {
    const lines = wholeLinesOf([line(0.03, 0)], 2);
    expect([lines?.payout(-1, 100), lines?.payout(-1, NaN), lines?.payout(0, NaN)]).toEqual([0, NaN, NaN]);
  });

  test.each([
    ['ordinary rates', [line(0.01, 0), line(0.02, -10)], true],
    ['the largest slope', [line(TOO_LARGE - 1, 0)], true],
    ['a slope beyond it', [line(TOO_LARGE, 0)], false],
    ['one such slope of two', [line(0.01, 0), line(-TOO_LARGE, 0)], false],
    ['the largest base, in cents', [line(1, 45_035_996_273_704)], true],
    ['a base beyond it', [line(1, 45_035_996_273_705)], false],
    ['one such base of two', [line(1, 0), line(1, -45_035_996_273_705)], false],
  ])('a table fits, or does not: %s', (_, lines, fits) =>
    expect(wholeLinesOf(lines, 2) !== undefined).toBe(fits),
  );

  test('a share or a sum that is too large is not answered', () => {
    // In cents: the share alone, brought back by the base; the sum alone; just below.
    expect(payoutOf(2, -1e12, TOO_LARGE / 2)).toBeNaN();
    expect(payoutOf(1, 1e12, TOO_LARGE - 1e14)).toBeNaN();
    expect(payoutOf(1, 1e12, TOO_LARGE - 1e14 - 1)).toBe(TOO_LARGE - 1);
  });

  test('an amount meets its tier and the tier its bound, under both edges', () => {
    const tiers = { pays: 'rate', tiers: [100, 200].map((from) => ({ from, value: 0.01 })) } as const;
    const reachedUnder = (edge: 'from' | 'over') => {
      const [cents] = scheduleOf(tiers, 'whole', edge).whole;
      return [99_99, 100_00, 100_01, 200_00, 200_01].map((amount) => cents?.reached(amount));
    };
    expect(reachedUnder('from')).toEqual([-1, 0, 0, 1, 1]);
    expect(reachedUnder('over')).toEqual([-1, -1, 0, 0, 1]);
    const { whole } = scheduleOf(tiers, 'whole', 'over');
    expect(whole.map((way) => [way.amountPlaces, way.bound(0), way.bound(1)])).toEqual([
      [2, 100_00, 200_00],
      [6, 100_000000, 200_000000],
    ]);
  });

  test('bounds finer than cents leave the finer way only, or none', () => {
    const waysOf = (...bounds: number[]) =>
      scheduleOf({ pays: 'rate', tiers: bounds.map((from) => ({ from, value: 0.01 })) }, 'whole', 'from')
        .whole;
    expect(waysOf(1, 1.001).map(({ amountPlaces }) => amountPlaces)).toEqual([6]);
    expect(waysOf(1, 1.0000001)).toEqual([]);
  });
});

describe('rounding in whole numbers', () => {
  test.each([
    // whole, places, decimals, rounded
    [1_0050, 4, 2, 1.01],
    [1_0049, 4, 2, 1],
    [-1_0050, 4, 2, -1.01],
    [-1_0049, 4, 2, -1],
    [-49, 4, 2, 0],
    [0, 4, 2, 0],
    [105, 2, 4, 1.05],
    [12_345, 0, -2, 12_300],
    [-12_350, 0, -2, -12_400],
    [12_345_00, 2, -2, 12_300],
    [5, 1, 0, 1],
    [4, 1, 0, 0],
    [TOO_LARGE - 1, 15, 0, 5],
    [-(TOO_LARGE - 1), 9, -6, -5_000_000],
  ])('%d of 10^-%d to %d decimals is %d', (whole, places, decimals, rounded) =>
    expect(roundWhole(whole, places, decimals)).toBe(rounded),
  );

  test('a unit that whole numbers do not hold is not answered', () => {
    expect([roundWhole(1, 16, 0), roundWhole(1, 10, -6), roundWhole(NaN, 4, 2)]).toEqual([NaN, NaN, NaN]);
  });
});

test('the first way that answers settles the money; the exact one is asked only where none does', () => {
  const way = (answer: number) => ({ amountPlaces: 2, payoutPlaces: 4, payout: () => answer });
  const asked: string[] = [];
  const settled = (...answers: number[]) => {
    asked.length = 0;
    return settling(
      answers.map(way),
      2,
      ({ payout }, first, second) => {
        asked.push(`quick ${first} ${second}`);
        return payout();
      },
      (first, second) => {
        asked.push(`exact ${first} ${second}`);
        return { m: 1005n, places: 3 };
      },
    );
  };
  expect([settled(1_2300, 9_9900)(7, 8), asked]).toEqual([1.23, ['quick 7 8']]);
  expect([settled(NaN, 9_9900)(7), asked]).toEqual([9.99, ['quick 7 0', 'quick 7 0']]);
  expect([settled(NaN)(7, 8), asked]).toEqual([1.01, ['quick 7 8', 'exact 7 8']]);
});

describe('where doubles would err, the exact way is gone', () => {
  test('a trillion and half a cent less a hair is not rounded up', () => {
    // 999,999,999,999.98 + 0.01 × 0.4999 = 999,999,999,999.984999
    expect(payouts([[999_999_999_999.98]], [[0.01]], [[0.4999]])).toEqual([[999_999_999_999.98]]);
    expect(payouts([[999_999_999_999.98]], [[0.01]], [[0.5]])).toEqual([[999_999_999_999.99]]);
  });

  test('growth a hair below its bound has not reached it', () => {
    // 889,999,999,994.25 × 1.123457 = 999,876,729,993.540122…; in doubles both sides of the comparison are equal.
    const tiers = [[0.123457, 0.01]];
    expect(growthRebates([[999_876_729_993.54]], [[889_999_999_994.25]], tiers)).toEqual([[0]]);
    // The cent above, at 1 %, is 9,998,767,299.9355.
    expect(growthRebates([[999_876_729_993.55]], [[889_999_999_994.25]], tiers)).toEqual([
      [9_998_767_299.94],
    ]);
  });

  test('lump sums too far apart for whole numbers are paid as they stand', () => {
    const tiers = [
      ['Growth', 'Fixed'],
      [0.1, 1e12],
      [0.2, 0.0000001],
    ];
    expect(growthRebates([[110], [120]], [[100]], tiers, null, [[7]])).toEqual([[1e12], [0.0000001]]);
  });

  test('a baseline finer than whole numbers hold is not taken for one that nothing reaches', () => {
    // 110 against 99.99999999: growth above 10 %.
    expect(growthRebates([[110]], [[99.99999999]], [[0.1, 0.02]])).toEqual([[2.2]]);
  });
});
