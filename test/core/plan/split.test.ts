import fc from 'fast-check';
import { splitExactly } from '../../../src/core/plan/split';

/** Hundredths as integers: an amount with two decimals, added up without rounding. */
const hundredths = (amount: number) => Math.round(amount * 100);

test('parts go by weight, and what is left goes to the largest remainders', () => {
  expect(splitExactly(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(splitExactly(10, [0.5, 0.25, 0.25])).toEqual([5, 3, 2]);
  expect(splitExactly(0.05, [3, 1])).toEqual([0.04, 0.01]);
  expect(splitExactly(7, [0, 0])).toEqual([4, 3]);
  expect(splitExactly(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  expect(splitExactly(0, [1, 2])).toEqual([0, 0]);
  expect(splitExactly(10, [0, 1])).toEqual([0, 10]);
  expect(splitExactly(2, [1, 1, 1, 1])).toEqual([1, 1, 0, 0]);
});

test('quarters of a target add up to it exactly', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), weights, (cents, seasons) => {
      const parts = splitExactly(cents / 100, seasons);
      expect(parts.reduce((sum, part) => sum + hundredths(part), 0)).toBe(cents);
    }),
  );
});

test('no part is further than one last digit from its share', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (amount, seasons) => {
      const sum = seasons.reduce((total, weight) => total + weight, 0);
      for (const [index, part] of splitExactly(amount, seasons).entries())
        expect(Math.abs(part - (amount * (seasons[index] ?? 0)) / sum)).toBeLessThan(1.000001);
    }),
  );
});
