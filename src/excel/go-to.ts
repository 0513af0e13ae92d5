import { inExcel } from './host-trouble';

/** Shows a sheet and, where one is named, selects a cell of it; row and column count from 0. */
export const goTo = (sheetName: string, row?: number, column = 0): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    if (row !== undefined) sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });

/** Selects whole rows of a sheet; rows count from 0. */
export const selectRows = (sheetName: string, row: number, rows: number): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets
      .getItem(sheetName)
      .getRange(`${row + 1}:${row + rows}`)
      .select();
    await context.sync();
  });
