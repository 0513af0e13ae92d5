import type { SchemeMoney } from '../accounts/units';
import { minorDigits, moneyUnitOf } from '../values/moneyUnit';
import type { Scheme } from './scheme';
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

/** The money that the accounts of a scheme are read in: its unit, and the columns its lines are paid on. */
export const schemeMoney = ({ settings: { unit, currency }, lines }: Scheme): SchemeMoney => ({
  ...(unit !== undefined && { unit }),
  ...(currency !== undefined && { currency }),
  // A line by the unit counts things.
  amounts: (lines?.values ?? []).flatMap(({ way, base, baseline }) =>
    way === 'perUnit' ? [] : [base, baseline ?? ''].filter((name) => name !== ''),
  ),
});
