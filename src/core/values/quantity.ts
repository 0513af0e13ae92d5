import type { Cell } from './cell';
import { readNumber } from './number';
import { shown, type Place, type Problem } from './problem';
import { MISSING, UNREADABLE } from './reading';
import { shapeOf, type Argument } from './shape';

/** Above this, cents no longer fit into the 15 digits of a cell. */
export const LARGEST_AMOUNT = 1e12;

export type QuantityProblem = Problem<
  'missing-cell' | 'not-a-number' | 'negative-number' | 'amount-too-large'
>;

/**
 * A quantity or an amount of money: a number from 0 to 1e12. Missing is `#N/A`, what is no number `#VALUE!`, and what
 * is out of range `#NUM!`.
 */
export function readQuantity(cell: Cell, at: Place): number | QuantityProblem {
  const value = readNumber(cell);
  if (value === MISSING) return { problem: 'missing-cell', kind: 'na', at };
  if (value === UNREADABLE)
    return { problem: 'not-a-number', kind: 'value', at, details: { text: shown(cell) } };
  if (value < 0) return { problem: 'negative-number', kind: 'num', at };
  return value <= LARGEST_AMOUNT ? value : { problem: 'amount-too-large', kind: 'num', at };
}

/**
 * A range of quantities, read once into a column of doubles; a single row or column repeats over a larger shape. The
 * quantity for a place is `values[indexOf(row, column)]`: NaN where there is a problem instead, in `problems`.
 */
export interface Quantities extends Argument {
  readonly values: Float64Array;
  readonly problems: ReadonlyMap<number, QuantityProblem>;
  readonly indexOf: (row: number, column: number) => number;
}

export function readQuantities(argument: Argument): Quantities {
  const { name, cells } = argument;
  const { rows, columns } = shapeOf(cells);
  const values = new Float64Array(rows * columns);
  const problems = new Map<number, QuantityProblem>();
  for (let row = 0, index = 0; row < rows; row++) {
    const cellsOfRow = cells[row];
    for (let column = 0; column < columns; column++, index++) {
      const cell = cellsOfRow?.[column];
      if (typeof cell === 'number' && cell >= 0 && cell <= LARGEST_AMOUNT) {
        values[index] = cell + 0; // −0 becomes 0
        continue;
      }
      const quantity = readQuantity(cell, { argument: name, row: row + 1, column: column + 1 });
      if (typeof quantity !== 'number') problems.set(index, quantity);
      values[index] = typeof quantity === 'number' ? quantity + 0 : NaN;
    }
  }
  const rowStep = rows === 1 ? 0 : columns;
  const columnStep = columns === 1 ? 0 : 1;
  return { name, cells, values, problems, indexOf: (row, column) => row * rowStep + column * columnStep };
}

/** The quantity or the problem at a place. */
export function quantityAt(
  { values, problems, indexOf }: Quantities,
  row: number,
  column: number,
): number | QuantityProblem {
  const index = indexOf(row, column);
  return problems.get(index) ?? (values[index] as number);
}
