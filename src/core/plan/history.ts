import { MONTH_FIELDS } from '../accounts/fields';
import { liveField } from './links';
import type { Page } from '../paper/page';
import type { PlanInput } from './plan';

/** The place of a month's sales in the hidden row of the account's history, January first. */
export const monthPlace = (month: number): string => `month${month}`;

type AddressOf = (place: string) => string | undefined;

/** The account's twelve months, live, in a hidden row that the season is computed from. Months from 1. */
export function writeHistory(plan: PlanInput, page: Page): void {
  page.hiddenRow(
    'history',
    Object.fromEntries(
      MONTH_FIELDS.map((field, index) => [
        monthPlace(index + 1),
        { formula: `=${liveField(plan, field) ?? '""'}` },
      ]),
    ),
  );
}

const wholeYear = (address: AddressOf): string => `${address(monthPlace(1))}:${address(monthPlace(12))}`;
const sumOf = (months: readonly number[], address: AddressOf): string =>
  `SUM(${months.map((month) => address(monthPlace(month))).join(',')})`;

/** A formula's result where all twelve months are known; words where not. */
export const ifHistory = (address: AddressOf, formula: string, otherwise: string): string =>
  `IF(COUNT(${wholeYear(address)})=12,IFERROR(${formula},${otherwise}),${otherwise})`;

/** The mean season index of some months: 1 is an average month of the year. */
export const seasonOf = (months: readonly number[], address: AddressOf): string =>
  `${12 / months.length}*${sumOf(months, address)}/SUM(${wholeYear(address)})`;

/** The sales of some months, and their share among the months of a whole period. */
export const salesOf = sumOf;
export const shareOf = (months: readonly number[], all: readonly number[], address: AddressOf): string =>
  `${sumOf(months, address)}/${sumOf(all, address)}`;
