import type { Cell, Cells } from '../values/cell';
import type { Area } from './document';

/** A piece of a sheet as it was read. Rows and columns count from 0 on the sheet itself. */
export interface TableSource {
  readonly sheet: string;
  /** The Excel table's name; absent where the cells are a plain list, and where nobody asks. */
  readonly table?: string;
  /** Where `cells[0][0]` stands on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: Cells;
  /** Rows that a person does not see: hidden, or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Merged cells, where the host can tell. */
  readonly merges?: readonly Area[];
}

/** Rows of a sheet, as a selection names them; a whole column is one span of a million rows. */
export interface RowSpan {
  readonly row: number;
  readonly rows: number;
}

/** The cell at a place of the sheet; blank outside what was read. */
export const cellOf = (table: TableSource, row: number, column: number): Cell =>
  table.cells[row - table.firstRow]?.[column - table.firstColumn];

/** The merged area that a cell belongs to, where the host tells merges. */
export const mergeAround = ({ merges }: TableSource, row: number, column: number): Area | undefined =>
  merges?.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
