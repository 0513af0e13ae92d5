import type { Account } from '../accounts/account';
import { MONTH_FIELDS } from '../accounts/fields';
import type { Scheme } from '../scheme/scheme';
import { dayOf, serialOf } from '../values/date';

/** How many months ahead the pace of sales is taken from. */
const PACE_MONTHS = 3;

/** The months, from 1, whose sales of last time set the pace from a day on: its own and the two after it. */
export const paceMonths = (asOf: number): readonly number[] =>
  Array.from({ length: PACE_MONTHS }, (_, index) => ((dayOf(asOf).month - 1 + index) % 12) + 1);

/** The days of those months. */
export function paceDays(asOf: number): number {
  const { year, month } = dayOf(asOf);
  return serialOf(year, month + PACE_MONTHS, 1) - serialOf(year, month, 1);
}

/**
 * What the account sells a day from a day on: by last year's sales of these three months; else, where the months are not
 * known, by its sell-out over the scheme's period. Undefined where neither is known, or nothing was sold.
 */
function dailySales({ values }: Account, scheme: Scheme, asOf: number): number | undefined {
  const months = paceMonths(asOf).map((month) => values[MONTH_FIELDS[month - 1] ?? 'month1']);
  if (months.every((sales) => typeof sales === 'number')) {
    const sales = months.reduce((sum, month) => sum + month, 0);
    return sales > 0 ? sales / paceDays(asOf) : undefined;
  }
  const { from, to } = scheme.settings;
  const { sellOut } = values;
  return from !== undefined && to !== undefined && to >= from && typeof sellOut === 'number' && sellOut > 0
    ? sellOut / (to - from + 1)
    : undefined;
}

/**
 * Days of supply: how long stock and goods in transit last at that pace. Goods in transit that are not known are not
 * counted on. Undefined where stock or sales are not known. Cover days are another figure: the stock alone, at the pace of
 * the scheme's period (`coverDays` in derivedFacts).
 */
export function daysOfSupply(account: Account, scheme: Scheme, asOf: number): number | undefined {
  const { stock, inTransit } = account.values;
  const daily = dailySales(account, scheme, asOf);
  if (typeof stock !== 'number' || daily === undefined) return undefined;
  return (stock + (typeof inTransit === 'number' ? inTransit : 0)) / daily;
}
