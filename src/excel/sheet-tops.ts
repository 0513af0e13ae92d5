import type { TableSource } from '../core/sheet/source';
import type { Cell } from '../core/values/cell';
import { inExcel } from './host-trouble';

/** Beyond so many columns nobody keeps a heading that matters for telling what a sheet is. */
const WIDEST = 100;

/** The first rows of visible sheets: enough to tell what stands on them. Two round trips, however many sheets. */
export const readSheetTops = (
  isWanted: (sheetName: string) => boolean,
  rows: number,
): Promise<TableSource[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const tops = worksheets.items
      .filter(({ name, visibility }) => visibility === 'Visible' && isWanted(name))
      .map((sheet) => ({
        sheet: sheet.name,
        range: sheet.getRangeByIndexes(0, 0, rows, WIDEST).load('values'),
      }));
    await context.sync();
    return tops.map(({ sheet, range }) => ({
      sheet,
      firstRow: 0,
      firstColumn: 0,
      cells: range.values as Cell[][],
      hiddenRows: new Set<number>(),
    }));
  });
