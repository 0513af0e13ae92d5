import type { ICellData, IWorkbookData } from '@univerjs/core';

/** A formula moved by rows and columns: `=A1` one row down is `=A2`. */
type Move = (formula: string, columns: number, rows: number) => string;

/**
 * Gives every cell of a snapshot its own formula. Where formulas were filled down, the grid writes the first and lets
 * the others refer to it; a file's cells each have their own. Changes the snapshot.
 */
export function spellOutFormulas(workbook: IWorkbookData, move: Move): IWorkbookData {
  for (const { cellData } of Object.values(workbook.sheets)) {
    const cells: { row: number; column: number; cell: ICellData }[] = [];
    for (const [r, line] of Object.entries(cellData ?? {})) {
      for (const [c, cell] of Object.entries(line as Record<string, ICellData | null>)) {
        if (cell?.si) cells.push({ row: Number(r), column: Number(c), cell });
      }
    }
    const first = new Map(cells.filter(({ cell }) => cell.f).map((found) => [found.cell.si, found]));
    for (const { row, column, cell } of cells) {
      const from = first.get(cell.si);
      if (cell.f || !from?.cell.f) continue;
      cell.f = move(from.cell.f, column - from.column, row - from.row);
    }
  }
  return workbook;
}
