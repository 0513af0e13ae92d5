import type { TemplateSource } from '../core/ownTemplate/template';
import type { Cells } from '../core/values/cell';
import { inExcel } from './host-trouble';

/** The names of the sheets that have `{{` in a cell. Two round trips, however many sheets. */
export const templateSheets = (): Promise<readonly string[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const found = worksheets.items.map((sheet) =>
      sheet.findAllOrNullObject('{{', { completeMatch: false, matchCase: false }).load('cellCount'),
    );
    await context.sync();
    return worksheets.items
      .filter((_, index) => found[index]?.isNullObject === false)
      .map(({ name }) => name);
  });

/** Reads a sheet as a template; undefined where it is gone or empty. One round trip. */
export const readTemplateSheet = (name: string): Promise<TemplateSource | undefined> =>
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
