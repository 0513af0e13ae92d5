/** A cell of a workbook in the grid; rows and columns count from 0. */
export interface CellPlace {
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one column of a sheet, both ends included. */
export interface SheetArea {
  readonly workbook: string;
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The cells as few areas: rows that follow one another in a column become one. The grid compares every dirty area
 * with every other, so that 10,000 single cells would cost 100 million comparisons.
 */
export function merged(cells: readonly CellPlace[]): SheetArea[] {
  const columns = new Map<string, { first: CellPlace; rows: Set<number> }>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.workbook, cell.sheet, cell.column]);
    const column = columns.get(key);
    if (column) column.rows.add(cell.row);
    else columns.set(key, { first: cell, rows: new Set([cell.row]) });
  }
  const areas: SheetArea[] = [];
  for (const { first, rows } of columns.values()) {
    const { workbook, sheet, column } = first;
    let run: { firstRow: number; lastRow: number } | null = null;
    for (const row of [...rows].sort((a, b) => a - b)) {
      if (run && row === run.lastRow + 1) run.lastRow = row;
      else {
        if (run) areas.push({ workbook, sheet, column, ...run });
        run = { firstRow: row, lastRow: row };
      }
    }
    if (run) areas.push({ workbook, sheet, column, ...run });
  }
  return areas;
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
