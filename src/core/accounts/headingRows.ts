import { mergeAround } from '../sheet/source';
import type { TableSource } from '../sheet/source';
import { isBlank, plainText, type Cell } from '../values/cell';
import { headingKey } from '../values/heading';

/** A person groups columns under one heading, seldom under two. */
export const MOST_HEADING_ROWS = 3;

/**
 * The headings of a table whose headings take one to three rows: `columns` holds one heading per column, from
 * `source.firstColumn` on.
 */
export interface HeadingRows {
  /** The uppermost and the lowest of the rows, from 0 on the sheet. Data begin below the lowest. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnHeading[];
}

export interface ColumnHeading {
  /** What heads the column itself: the lowest cell that is not blank. */
  readonly own: Cell;
  /** What stands above it for several columns, from the top: `2026年销售（万元）`. */
  readonly groups: readonly string[];
  /** The text by which people know the column: its own heading, with its groups where its own is not the only one. */
  readonly shown: Cell;
}

/** A year may head a column; any other number in a row says that its cells are data. */
const isYear = (cell: Cell): boolean =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2100;

/** True where a row may be the upper or lower part of headings: texts, and no data. */
export const mayHead = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && !isBlank(cell)) &&
  cells.every((cell) => typeof cell !== 'boolean' && (typeof cell !== 'number' || isYear(cell)));

/** Reads `depth` rows down to `lastRow` as the headings of a table. */
export function headingRowsAt(source: TableSource, lastRow: number, depth: number): HeadingRows {
  const firstRow = lastRow - depth + 1;
  const width = Math.max(
    ...source.cells
      .slice(firstRow - source.firstRow, lastRow + 1 - source.firstRow)
      .map(({ length }) => length),
    0,
  );
  const columns = Array.from({ length: width }, (_, index) => {
    const column = source.firstColumn + index;
    const stack: Cell[] = [];
    for (let row = firstRow; row <= lastRow; row++)
      stack.push(row === lastRow ? cellAt(source, row, column) : groupAt(source, row, column, lastRow));
    const texts = stack.filter((cell) => !isBlank(cell));
    const groups = texts
      .slice(0, -1)
      .map(plainText)
      .filter((text, at, all) => all.indexOf(text) === at);
    return { own: texts.at(-1) ?? stack.at(-1), groups };
  });
  return { firstRow, lastRow, columns: withShown(columns) };
}

function withShown(columns: readonly Omit<ColumnHeading, 'shown'>[]): ColumnHeading[] {
  const times = new Map<string, number>();
  for (const { own } of columns) times.set(headingKey(own), (times.get(headingKey(own)) ?? 0) + 1);
  return columns.map((column) => ({
    ...column,
    shown:
      column.groups.length > 0 && (times.get(headingKey(column.own)) ?? 0) > 1
        ? [...column.groups, plainText(column.own)].join(' ')
        : column.own,
  }));
}

const cellAt = (source: TableSource, row: number, column: number): Cell =>
  source.cells[row - source.firstRow]?.[column - source.firstColumn];

/**
 * What an upper heading row says of a column. A merged cell speaks for its columns; where the host does not tell merges,
 * a text also heads the blank cells to its right, as far as there is a heading below them.
 */
function groupAt(source: TableSource, row: number, column: number, lastRow: number): Cell {
  const cell = cellAt(source, row, column);
  if (!isBlank(cell)) return cell;
  const merge = mergeAround(source, row, column);
  if (merge) return merge.row === row ? cellAt(source, merge.row, merge.column) : undefined;
  if (source.merges !== undefined && source.merges.length > 0) return undefined;
  if (isBlank(cellAt(source, lastRow, column))) return undefined;
  for (let left = column - 1; left >= source.firstColumn; left--) {
    const group = cellAt(source, row, left);
    if (isBlank(cellAt(source, lastRow, left))) return undefined;
    if (!isBlank(group)) return group;
  }
  return undefined;
}
