import { minorDigits, moneyUnitOf } from '../values/moneyUnit';
import type { SchemeSettings } from './settings';

/** No unit is so large that more decimals than these would be read. */
const MOST_DECIMALS = 6;

/**
 * The decimals that a scheme's money is rounded to: those it says, else those of its currency's smallest unit, expressed
 * in its unit (a fen is 0.000001 万元).
 */
export function moneyDecimals({ decimals, currency, unit = '' }: SchemeSettings): number {
  if (decimals !== undefined) return decimals;
  const read = moneyUnitOf(unit);
  return Math.min(MOST_DECIMALS, minorDigits(currency ?? read?.currency) + (read?.power ?? 0));
}
