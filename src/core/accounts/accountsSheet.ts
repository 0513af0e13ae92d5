import type { TableSource } from '../sheet/source';
import { isProblem } from '../values/problem';
import type { AccountsPlace } from './account';
import { findAccountsTable } from './headings';
import type { ColumnMapping } from './columnMapping';

/** One lone Name heads many a list that is none of accounts: a table of accounts names two things at least. */
export const SURE_HEADINGS = 2;

/** How many fields and KPIs the headings of a table name. */
export const namedHeadings = ({ columns, kpiColumns }: AccountsPlace): number =>
  Object.keys(columns).length + kpiColumns.size;

/** The sheet, of these tops of sheets, whose headings name most of what accounts have; undefined where none is sure. */
export function likeliestAccountsSheet(
  tops: Iterable<TableSource>,
  kpiNames: readonly string[],
  mapping: ColumnMapping,
): string | undefined {
  let best: { sheet: string; named: number } | undefined;
  for (const top of tops) {
    const found = findAccountsTable(top, kpiNames, mapping);
    if (isProblem(found)) continue;
    const named = namedHeadings(found.table);
    if (named >= SURE_HEADINGS && named > (best?.named ?? 0)) best = { sheet: top.sheet, named };
  }
  return best?.sheet;
}
