import { ACCOUNT_FIELD_NAMES, ACCOUNT_FIELDS } from '../core/accounts/fields';
import type { ColumnMapping } from '../core/accounts/columnMapping';
import { readAccounts } from '../core/accounts/read';
import type { Area } from '../core/sheet/document';
import { cellOf, type TableSource } from '../core/sheet/source';
import { isBlank } from '../core/values/cell';
import { isProblem } from '../core/values/problem';
import { readMerges } from '../excel/table-source';

/** The columns of names, regions and the like: a merged cell speaks for all its rows there. */
const NAMING = ACCOUNT_FIELD_NAMES.filter(
  (field) => ACCOUNT_FIELDS[field].kind === 'text' && field !== 'code',
);

type ReadMerges = (
  source: TableSource,
  kpiNames: readonly string[],
  meanings: ColumnMapping,
) => Promise<readonly Area[]>;

/**
 * Tells the merged cells of a table where they matter, because a name is blank or the headings take several rows. Excel is
 * asked again only where other cells are blank than before.
 */
export function mergesReader(): ReadMerges {
  let last: { readonly blanks: string; readonly merges: readonly Area[] } | undefined;
  return async (source, kpiNames, meanings) => {
    const accounts = readAccounts(source, [], kpiNames, meanings);
    if (isProblem(accounts)) return [];
    const { table } = accounts;
    const columns = NAMING.flatMap((field) => table.columns[field] ?? []);
    const end = source.firstRow + source.cells.length;
    const blanks: string[] = [];
    for (let row = table.headingRow + 1; row < end; row++)
      for (const column of columns) if (isBlank(cellOf(source, row, column))) blanks.push(`${row} ${column}`);
    if (blanks.length === 0 && table.firstHeadingRow === table.headingRow) return [];
    const area = {
      ...{ row: source.firstRow, column: source.firstColumn },
      ...{ rows: source.cells.length, columns: source.cells[0]?.length ?? 1 },
    };
    const key = JSON.stringify([source.sheet, area, blanks]);
    if (last?.blanks !== key) last = { blanks: key, merges: await readMerges(source.sheet, area) };
    return last.merges;
  };
}
