import type { Account } from '../accounts/account';
import { MONTH_FIELDS } from '../accounts/fields';
import type { Quarter } from './period';

/** What each quarter weighs in a year, from the account's own twelve months; undefined where a month is not known. */
export function quarterWeights({ values }: Account, quarters: readonly Quarter[]): number[] | undefined {
  const months = MONTH_FIELDS.map((field) => values[field]);
  const known = months.every((month): month is number => typeof month === 'number' && month >= 0);
  if (!known || months.every((month) => month === 0)) return undefined;
  return quarters.map((quarter) => quarter.months.reduce((sum, month) => sum + (months[month - 1] ?? 0), 0));
}
