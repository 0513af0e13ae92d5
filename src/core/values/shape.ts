import type { Cell, Cells } from './cell';
import type { Problem } from './problem';

/** A named argument of a call: a range, or null where the optional argument was left out. */
export interface Argument {
  readonly name: string;
  readonly cells: Cells;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Rows × columns of a range; a ragged range is as wide as its widest row. */
export function shapeOf(cells: Cells): Shape {
  let columns = 0;
  for (const row of cells) if (row.length > columns) columns = row.length;
  return { rows: cells.length, columns };
}

/**
 * The shape that arguments take together, as Excel's own operators spread them: each dimension is equal or 1.
 */
export function commonShape(args: readonly Argument[]): Shape | Problem<'shape-mismatch' | 'empty-range'> {
  let tallest: Argument & Shape = { name: '', cells: [], rows: 1, columns: 1 };
  let widest = tallest;
  for (const arg of args) {
    const shape = shapeOf(arg.cells);
    if (shape.columns === 0) return { problem: 'empty-range', kind: 'value', at: { argument: arg.name } };
    const fits = (mine: number, theirs: number) => mine === 1 || theirs === 1 || mine === theirs;
    const other = !fits(shape.rows, tallest.rows)
      ? tallest
      : !fits(shape.columns, widest.columns)
        ? widest
        : undefined;
    if (other)
      return {
        problem: 'shape-mismatch',
        kind: 'value',
        at: { argument: arg.name },
        details: {
          ...shape,
          otherArgument: other.name,
          otherRows: other.rows,
          otherColumns: other.columns,
        },
      };
    if (shape.rows > tallest.rows) tallest = { ...arg, ...shape };
    if (shape.columns > widest.columns) widest = { ...arg, ...shape };
  }
  return { rows: tallest.rows, columns: widest.columns };
}

/**
 * Reads a range as if it were spread over a larger one: a single row or column repeats, everything else stands where it
 * is, and what lies beyond the end of a ragged row is blank.
 */
export function spreading(cells: Cells): (row: number, column: number) => Cell {
  const { rows, columns } = shapeOf(cells);
  return (row, column) => cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}
