import type { SheetDocument } from '../core/sheet/document';
import type { TableUpdate } from '../core/sheet/tableUpdate';
import type { Cell } from '../core/values/cell';
import { cellInput } from './cell-input';
import { inExcel } from './host-trouble';
import { insertSheets } from './insert-sheets';
import { wholeOrNothing, type Ending } from './whole-or-nothing';

/**
 * Brings a table of the workbook up to date in place; where it is not there, its sheet is added at the end. What is on
 * screen and selected stays.
 *
 * @param fresh draws the sheet under the first of its names that no sheet has: `name`, `name 2` …
 */
export async function keepTable(
  tableName: string,
  update: (cells: readonly (readonly Cell[])[]) => TableUpdate,
  fresh: { readonly name: string; readonly draw: (name: string) => SheetDocument },
): Promise<Ending> {
  /** The formulas that the table held, and how many rows it shall have. */
  let before: { readonly formulas: readonly (readonly unknown[])[]; readonly rows: number } | undefined;
  let free: string | undefined;
  const ending = await wholeOrNothing({
    work: () =>
      inExcel(
        async (context) => {
          [before, free] = [undefined, undefined];
          const { tables, worksheets } = context.workbook;
          const table = tables.getItemOrNullObject(tableName);
          const range = table.getRange().load('values,formulas');
          worksheets.load('items/name');
          await context.sync();
          if (table.isNullObject) {
            free = freeName(
              fresh.name,
              worksheets.items.map(({ name }) => name.toLowerCase()),
            );
            return;
          }
          const { changes, rows } = update(range.values as Cell[][]);
          before = { formulas: range.formulas as unknown[][], rows: range.values.length + rows.length };
          for (const { row, column, content } of changes)
            range.getCell(row, column).values = [[cellInput(content)]];
          // Rows come last: where they are there, everything is.
          if (rows.length > 0)
            table.rows.add(
              undefined,
              rows.map((row) => row.map(cellInput)),
            );
          await context.sync();
        },
        { patient: true },
      ),
    settle: () => (before ? putBack(tableName, before.formulas, before.rows) : Promise.resolve(false)),
  });
  if (free === undefined || ending.trouble) return ending;
  const { trouble, untidy } = await insertSheets([fresh.draw(free)], { show: false });
  return { ...(trouble && { trouble }), untidy };
}

/** After a failure: true where the table has all its new rows; otherwise its cells get back what they held. */
const putBack = (
  tableName: string,
  before: readonly (readonly unknown[])[],
  rows: number,
): Promise<boolean> =>
  inExcel(
    async (context) => {
      const range = context.workbook.tables.getItem(tableName).getRange().load('formulas,rowCount');
      await context.sync();
      if (rows > before.length && range.rowCount === rows) return true;
      for (const [row, cells] of before.entries())
        for (const [column, content] of cells.entries())
          if (range.formulas[row]?.[column] !== content) range.getCell(row, column).formulas = [[content]];
      await context.sync();
      return false;
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
export const dropTable = (tableName: string): Promise<Ending> =>
  wholeOrNothing({
    work: () =>
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
      ),
    // The table is gone or there, and asking again deletes what is left of it.
    settle: () => Promise.resolve(false),
  });
