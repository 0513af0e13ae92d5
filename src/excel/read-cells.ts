import type { Area } from '../core/sheet/document';
import type { Cell } from '../core/values/cell';

/** Cells of one answer: with 40 characters a cell it stays under the 5 MB that Excel on the web allows. */
const CELLS_PER_ANSWER = 120_000;

/** Where a range lies: what is loaded for `placeOf`. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range lies, whose place has been loaded. */
export const placeOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The values of an area: one round trip, and one more for every 120,000 cells beyond the first. */
export async function readCells(sheet: Excel.Worksheet, area: Area): Promise<Cell[][]> {
  const cells: Cell[][] = [];
  const step = Math.max(1, Math.floor(CELLS_PER_ANSWER / area.columns));
  for (let done = 0; done < area.rows; done += step) {
    const part = { ...area, row: area.row + done, rows: Math.min(step, area.rows - done) };
    for (const row of await readPart(sheet, part)) cells.push(row);
  }
  return cells;
}

async function readPart(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Promise<Cell[][]> {
  const { context } = sheet;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values');
  await context.sync();
  return range.values as Cell[][];
}
