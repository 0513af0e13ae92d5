import { at } from '../values/arithmetic';
import type { Decimal } from '../values/decimal';

/** Quotients are taken to more bits than the 53 of a double; a rest is kept as one sticky bit below them. */
const QUOTIENT_BITS = 60;

const bits = (whole: bigint) => whole.toString(16).length * 4;

/** The double nearest to numerator ÷ denominator. The numerator is 0 or more, the denominator above 0. */
export function ratio(numerator: bigint, denominator: bigint): number {
  if (numerator <= Number.MAX_SAFE_INTEGER && denominator <= Number.MAX_SAFE_INTEGER)
    return Number(numerator) / Number(denominator);
  const shift = Math.max(0, QUOTIENT_BITS + bits(denominator) - bits(numerator));
  const shifted = numerator << BigInt(shift);
  const quotient = shifted / denominator;
  const sticky = shifted % denominator === 0n ? 0n : 1n;
  return Number((quotient << 1n) | sticky) / 2 ** (shift + 1);
}

/** The double nearest to part ÷ whole of two exact sums. */
export function shareOf(part: Decimal, whole: Decimal): number {
  const places = Math.max(part.places, whole.places);
  return ratio(at(part, places), at(whole, places));
}
