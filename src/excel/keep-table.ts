import type { SheetDocument } from '../core/sheet/document';
import type { TableUpdate } from '../core/sheet/tableUpdate';
import type { Cell } from '../core/values/cell';
import { cellInput } from './cell-input';
import { inExcel } from './host-trouble';
import { addSheets, removeUnfinished } from './new-sheets';

/**
 * Brings a table of the workbook up to date in place; where it is not there, its sheet is added at the end. What is on
 * screen and selected stays.
 *
 * @param fresh draws the sheet under the first of its names that no sheet has: `name`, `name 2` …
 */
export const keepTable = (
  tableName: string,
  update: (cells: readonly (readonly Cell[])[]) => TableUpdate,
  fresh: { readonly name: string; readonly draw: (name: string) => SheetDocument },
): Promise<void> =>
  inExcel(
    async (context) => {
      const { tables, worksheets } = context.workbook;
      const table = tables.getItemOrNullObject(tableName);
      const range = table.getRange().load('values');
      worksheets.load('items/name');
      await context.sync();
      if (table.isNullObject) {
        await removeUnfinished(context);
        const taken = worksheets.items.map(({ name }) => name.toLowerCase());
        addSheets(context, [fresh.draw(freeName(fresh.name, taken))]);
      } else {
        const { changes, rows } = update(range.values as Cell[][]);
        for (const { row, column, content } of changes)
          range.getCell(row, column).values = [[cellInput(content)]];
        if (rows.length > 0)
          table.rows.add(
            undefined,
            rows.map((row) => row.map(cellInput)),
          );
      }
      await context.sync();
    },
    { patient: true },
  );

function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}

/** Deletes a table, and its sheet where nothing else is on it. */
export const dropTable = (tableName: string): Promise<void> =>
  inExcel(
    async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(tableName);
      await context.sync();
      if (table.isNullObject) return;
      const sheet = table.worksheet;
      table.delete();
      const rest = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      if (rest.isNullObject) sheet.delete();
      await context.sync();
    },
    { patient: true },
  );
