import type { TableSource } from '../core/sheet/source';
import type { Cell } from '../core/values/cell';
import { inExcel } from './host-trouble';
import { PLACE, placeOf, readCells } from './read-cells';

/** Cells that are read before anybody is told how far it is. */
const CELLS_AT_ONCE = 100_000;

export interface ListRun {
  readonly onProgress: (rows: { readonly done: number; readonly of: number }) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads a list by the name of its table, else of its sheet, a stretch at a time; undefined where nothing has the name,
 * or where it was cancelled. One round trip for every 100,000 cells.
 */
export const readList = (name: string, { onProgress, signal }: ListRun): Promise<TableSource | undefined> =>
  inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name,items/worksheet/name');
    worksheets.load('items/name');
    await context.sync();
    const isNamed = (item: { name: string }) => item.name.toLowerCase() === name.toLowerCase();
    const table = tables.items.find(isNamed);
    const sheet = table?.worksheet ?? worksheets.items.find(isNamed);
    if (!sheet) return undefined;
    const range = (table?.getRange() ?? sheet.getUsedRangeOrNullObject(true)).load(PLACE);
    await context.sync();
    if (range.isNullObject) return undefined;
    const area = placeOf(range);
    const cells: Cell[][] = [];
    const step = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
    for (let done = 0; done < area.rows; done += step) {
      if (signal.aborted) return undefined;
      onProgress({ done, of: area.rows });
      const rows = Math.min(step, area.rows - done);
      for (const row of await readCells(sheet, { ...area, row: area.row + done, rows })) cells.push(row);
    }
    return {
      sheet: sheet.name,
      ...(table && { table: table.name }),
      firstRow: area.row,
      firstColumn: area.column,
      cells,
      hiddenRows: new Set(),
    };
  });
