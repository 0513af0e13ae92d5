import type { Cells } from '../core/values/cell';
import { inExcel } from './host-trouble';

/** The values of a sheet whose first cell holds something, from A1 on; undefined where the sheet is gone. One round trip. */
export const readSheet = (id: string): Promise<Cells | undefined> =>
  inExcel(async (context) => {
    const used = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
    used.load('values');
    await context.sync();
    return used.isNullObject ? undefined : (used.values as Cells);
  });
