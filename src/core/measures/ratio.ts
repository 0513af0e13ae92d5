import { at } from '../values/arithmetic';
import { quotient, type Decimal } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';

/** A share before it is divided. The whole is above 0. */
export interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** The double nearest to part ÷ whole of two exact sums. */
export function shareOf(part: Decimal, whole: Decimal): number {
  const places = Math.max(part.places, whole.places);
  return quotient(at(part, places), at(whole, places));
}

/** The share that a ratio comes to. */
export const shareIn = (ratio: Ratio | Problem): number | Problem =>
  isProblem(ratio) ? ratio : shareOf(ratio.part, ratio.whole);
