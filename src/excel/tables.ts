import type { TableSource } from '../core/sheet/source';
import type { Cell } from '../core/values/cell';
import { inExcel } from './host-trouble';

/** The names a kind of table may bear, in any language; compared without case. */
export type TableNames<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/**
 * Reads the workbook's tables of the given names: Excel tables first, else sheets of those names. A kind that is not
 * there is absent. Two round trips, however many tables.
 */
export const readTables = <Kind extends string>(
  names: TableNames<Kind>,
): Promise<Partial<Record<Kind, TableSource>>> =>
  inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name,items/worksheet/name');
    worksheets.load('items/name');
    await context.sync();

    const found: { kind: Kind; sheet: string; table?: string; range: Excel.Range }[] = [];
    for (const kind of Object.keys(names) as Kind[]) {
      const isNamed = ({ name }: { name: string }) =>
        names[kind].some((wanted) => wanted.toLowerCase() === name.toLowerCase());
      const table = tables.items.find(isNamed);
      const sheet = worksheets.items.find(isNamed);
      if (table)
        found.push({ kind, sheet: table.worksheet.name, table: table.name, range: table.getRange() });
      else if (sheet) found.push({ kind, sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true) });
    }
    for (const { range } of found) range.load('values,rowIndex,columnIndex');
    await context.sync();

    const read: Partial<Record<Kind, TableSource>> = {};
    for (const { kind, sheet, table, range } of found)
      if (!range.isNullObject)
        read[kind] = {
          sheet,
          ...(table !== undefined && { table }),
          firstRow: range.rowIndex,
          firstColumn: range.columnIndex,
          cells: range.values as Cell[][],
          hiddenRows: new Set(),
        };
    return read;
  });
