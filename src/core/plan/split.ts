import { decimal, toNumber } from '../values/decimal';

/**
 * Splits an amount by weights so that the parts add up to it exactly: every part is rounded down to the amount's own
 * last digit, and what is left goes digit by digit to the largest remainders, earlier parts first. Weights that are all
 * zero split evenly.
 *
 * @param amount any finite number; 15 digits of it count.
 * @param weights not negative, at least one.
 */
export function splitExactly(amount: number, weights: readonly number[]): number[] {
  const even = weights.every((weight) => weight === 0);
  const { m, places } = decimal(amount);
  const shares = weights.map((weight) => decimal(even ? 1 : weight));
  const finest = Math.max(...shares.map((share) => share.places));
  const parts = shares.map((share) => share.m * 10n ** BigInt(finest - share.places));
  const sum = parts.reduce((total, part) => total + part, 0n);
  const size = m < 0n ? -m : m;
  const whole = parts.map((part) => (size * part) / sum);
  const remainders = parts.map((part, index) => ({ index, remainder: (size * part) % sum }));
  // Of equal remainders the earlier part stays first: sorting is stable.
  remainders.sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder < b.remainder ? 1 : -1));
  let left = size - whole.reduce((total, part) => total + part, 0n);
  for (const { index } of remainders) {
    if (left === 0n) break;
    whole[index] = (whole[index] ?? 0n) + 1n;
    left--;
  }
  return whole.map((part) => toNumber({ m: m < 0n ? -part : part, places }));
}
