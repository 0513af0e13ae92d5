import type { Cell } from '../values/cell';
import { readNumber } from '../values/number';
import { shown, type Place, type Problem } from '../values/problem';
import { LARGEST_AMOUNT } from '../values/quantity';
import { MISSING, UNREADABLE } from '../values/reading';

/**
 * What a number of a scheme may be. A number outside its sense is a slip of the pen (85 for 85 %), and paying by it would
 * pay a hundred times too much: it is refused where it stands.
 *
 * - amount: money or a count of things, 0 to 1e12
 * - rate: a share of a base, 0 to 100 %
 * - payoutShare, factor: a share of what was earned, 0 to 200 %
 * - decimals: a whole number, 0 to 6
 */
export type NumberRule = 'amount' | 'rate' | 'payoutShare' | 'factor' | 'decimals';

/** More decimals than any currency has, even in a unit of ten thousand. */
const MOST_DECIMALS = 6;
const HIGHEST_SHARE = 2;

type Refusal = Pick<Problem, 'problem' | 'details'>;

const REFUSALS: Readonly<Record<NumberRule, (value: number) => Refusal | undefined>> = {
  amount: (value) => (value > LARGEST_AMOUNT ? { problem: 'amount-too-large' } : undefined),
  rate: (value) => (value > 1 ? { problem: 'rate-above-one', details: { value } } : undefined),
  payoutShare: (value) =>
    value > HIGHEST_SHARE ? { problem: 'share-above-two', details: { value } } : undefined,
  factor: (value) =>
    value > HIGHEST_SHARE ? { problem: 'factor-above-two', details: { value } } : undefined,
  decimals: (value) =>
    Number.isInteger(value) && value <= MOST_DECIMALS
      ? undefined
      : { problem: 'not-decimals', details: { least: 0, most: MOST_DECIMALS } },
};

/** What a number must not be by its rule; undefined where it may. No setting of a scheme is below 0. */
function refusedNumber(rule: NumberRule, value: number, at: () => Place): Problem | undefined {
  const refusal = REFUSALS[rule](value) ?? (value < 0 ? { problem: 'negative-number' } : undefined);
  return refusal && { ...refusal, kind: 'value', at: at() };
}

/** The number of a cell by its rule; undefined where the cell holds nothing. */
export function readAllowed(cell: Cell, rule: NumberRule, at: () => Place): number | undefined | Problem {
  const value = readNumber(cell);
  if (value === MISSING) return undefined;
  if (value === UNREADABLE)
    return { problem: 'not-a-number', kind: 'value', at: at(), details: { text: shown(cell) } };
  return refusedNumber(rule, value, at) ?? value;
}
