import type { Cells } from '../core/values/cell';
import { inExcel } from './host-trouble';

/** The names of the sheets with a cell that contains the text. Two round trips, however many sheets. */
export const sheetsWithText = (text: string): Promise<readonly string[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const found = worksheets.items.map((sheet) =>
      sheet.findAllOrNullObject(text, { completeMatch: false, matchCase: false }).load('cellCount'),
    );
    await context.sync();
    return worksheets.items
      .filter((_, index) => found[index]?.isNullObject === false)
      .map(({ name }) => name);
  });

/** What a sheet's used range holds; its first cell is at `firstRow`, `firstColumn`, counted from 0. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Formulas where there are some, values elsewhere. */
  readonly formulas: Cells;
  readonly formats: Cells;
}

/** Reads a sheet's formulas and number formats; undefined where it is gone or empty. One round trip. */
export const readSheetFormulas = (name: string): Promise<SheetFormulas | undefined> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('formulas,numberFormat,rowIndex,columnIndex');
    await context.sync();
    return used.isNullObject
      ? undefined
      : {
          sheet: sheet.name,
          firstRow: used.rowIndex,
          firstColumn: used.columnIndex,
          formulas: used.formulas as Cells,
          formats: used.numberFormat as Cells,
        };
  });
