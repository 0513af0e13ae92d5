import type { Cell } from '../core/values/cell';

/** The active cell, and the cell whose formula gave its value: the same, or the one that spills into it. */
export interface ActiveCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly anchor: { readonly row: number; readonly column: number; readonly formula: unknown };
}

/** The active cell while Excel is asked for it. */
interface AskedCell {
  readonly cell: Excel.Range;
  readonly parent: Excel.Range | undefined;
}

/** Asks for the active cell; answered by `activeCellOf` after the next sync. */
export function askActiveCell(workbook: Excel.Workbook): AskedCell {
  const cell = workbook.getActiveCell().load('formulas,values,rowIndex,columnIndex,worksheet/name');
  return { cell, parent: spillParentOf(cell)?.load('formulas,rowIndex,columnIndex') };
}

export function activeCellOf({ cell, parent }: AskedCell): ActiveCell {
  const anchor = parent === undefined || parent.isNullObject ? cell : parent;
  return {
    sheet: cell.worksheet.name,
    row: cell.rowIndex,
    column: cell.columnIndex,
    value: cell.values[0]?.[0] as Cell,
    anchor: {
      row: anchor.rowIndex,
      column: anchor.columnIndex,
      formula: anchor.formulas[0]?.[0] as unknown,
    },
  };
}

/** The cell whose formula spills into this one. Excel tells it from ExcelApi 1.12 on; before that only first cells are explained. */
function spillParentOf(cell: Excel.Range): Excel.Range | undefined {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12')
    ? cell.getSpillParentOrNullObject()
    : undefined;
}
