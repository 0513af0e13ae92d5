import type { Cells } from '../core/values/cell';
import { inExcel } from './host-trouble';

/**
 * The values of sheets whose first cell holds something, from A1 on, by the names or ids they were asked for by; what is
 * gone or empty is left out. One round trip: 20 plan sheets stay under the 5 MB of one answer.
 */
export const readSheets = (sheets: readonly string[]): Promise<ReadonlyMap<string, Cells>> =>
  inExcel(async (context) => {
    const used = sheets.map((sheet) =>
      context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true).load('values'),
    );
    await context.sync();
    return new Map(
      sheets.flatMap((sheet, index) => {
        const range = used[index];
        return range && !range.isNullObject ? [[sheet, range.values as Cells] as const] : [];
      }),
    );
  });
