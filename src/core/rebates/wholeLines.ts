import { at } from '../values/arithmetic';
import type { TierLine } from './methods';

/** Sums below this are exact in a double, and so is adding half a unit before a division. */
export const SAFE = 2 ** 52;

/**
 * Lines in whole numbers, for the usual case that cents and rates fit into a double's 53 bits: an amount × 10^amountPlaces
 * comes in, the payout × 10^payoutPlaces goes out, exactly. NaN says that it does not fit, and that the exact way
 * (BigInt) must be gone.
 */
export interface WholeLines {
  readonly amountPlaces: number;
  readonly payoutPlaces: number;
  readonly payout: (tier: number, amount: number) => number;
}

export function wholeLinesOf(lines: readonly TierLine[], amountPlaces: number): WholeLines | undefined {
  // A reduction, because a table may have more tiers than a call may have arguments.
  const slopePlaces = lines.reduce(
    (places, { slope, base }) => Math.max(places, slope.places, base.places - amountPlaces),
    0,
  );
  const payoutPlaces = amountPlaces + slopePlaces;
  const slopes = Float64Array.from(lines, ({ slope }) => Number(at(slope, slopePlaces)));
  const bases = Float64Array.from(lines, ({ base }) => Number(at(base, payoutPlaces)));
  const isSafe = (whole: number) => Math.abs(whole) < SAFE;
  if (!slopes.every(isSafe) || !bases.every(isSafe)) return undefined;

  const payout = (tier: number, amount: number): number => {
    // An amount that did not fit is NaN, and reaches no tier only because nothing compares with it.
    if (tier < 0) return Number.isNaN(amount) ? NaN : 0;
    const share = (slopes[tier] as number) * amount;
    const sum = share + (bases[tier] as number);
    return isSafe(share) && isSafe(sum) ? sum : NaN;
  };
  return { amountPlaces, payoutPlaces, payout };
}

/** The powers of ten below SAFE; NaN beyond them. */
const TENS = Float64Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
const ten = (power: number): number => TENS[power] ?? NaN;

/**
 * `whole × 10^-places` rounded half up (away from zero) to `decimals` places, as the double nearest to the result; NaN
 * where it does not fit. `whole` is a safe sum of `WholeLines`.
 */
export function roundWhole(whole: number, places: number, decimals: number): number {
  const kept = Math.min(places, decimals);
  const unit = ten(places - kept);
  // Below 2^53 the quotient of two integers never rounds up to the next integer, so floor is exact.
  const magnitude = Math.floor((Math.abs(whole) + unit / 2) / unit);
  const value = kept >= 0 ? magnitude / ten(kept) : magnitude * ten(-kept);
  return whole < 0 ? 0 - value : value; // never −0
}
