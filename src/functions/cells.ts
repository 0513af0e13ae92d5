import { isBlank, isErrorCell, type Cell, type Cells } from '../core/values/cell';
import { isProblem, shownError, type Problem } from '../core/values/problem';

/** An argument as Excel hands it over: null or undefined where it was left out. */
type Argument = readonly (readonly unknown[])[] | null | undefined;

/**
 * What Excel hands over for a cell that holds more than a plain value: an error, a formatted number, an entity. Its
 * `basicValue` is what Excel shows where it cannot show more, for an error `#N/A`, `#REF!` and the like.
 */
const isDataType = (cell: unknown): cell is { readonly basicValue: Cell } =>
  typeof cell === 'object' && cell !== null && 'basicValue' in cell;

/** An argument's cells as plain values. Nearly every range holds nothing else, and goes as it is. */
export function cellsOf(argument: Argument): Cells | null | undefined {
  if (!argument?.some((row) => row.some(isDataType))) return argument as Cells | null | undefined;
  return argument.map((row) => row.map((cell) => (isDataType(cell) ? cell.basicValue : (cell as Cell))));
}

/** Where rows of zeros may be blank rows: a table with texts has none, one of bounds may begin with 0 | 0. */
type ZeroRows = 'anywhere' | 'at the end';

/**
 * A scheme's table. An error in it makes it unreadable: what stood there is not known, and reading it as nothing would lose
 * a rule. Desktop Excel hands a blank row over as zeros; such a row is blank again where it can be told from data.
 */
export function tableOf(name: string, argument: Argument, zeroRows: ZeroRows): Cells | Problem {
  const cells = cellsOf(argument) ?? [];
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries())
      if (isErrorCell(cell))
        return {
          problem: 'error-cell',
          kind: 'value',
          at: { argument: name, row: row + 1, column: column + 1 },
          details: { text: shownError(cell) },
        };
  let last = cells.length - 1;
  while (last >= 0 && isZeroRow(cells[last] ?? [])) last--;
  // Below a negative bound 0 is the next one.
  const isBelowZero = cells[last]?.some((cell) => typeof cell === 'number' && cell < 0);
  const isHeadingOnly = !cells.slice(0, last + 1).some((row) => row.some((cell) => typeof cell === 'number'));
  const firstBlank = zeroRows === 'anywhere' ? 0 : isBelowZero || isHeadingOnly ? cells.length : last + 1;
  return cells.some((row, index) => index >= firstBlank && isZeroRow(row))
    ? cells.map((row, index) => (index >= firstBlank && isZeroRow(row) ? [] : row))
    : cells;
}

const isZeroRow = (row: readonly Cell[]): boolean =>
  row.some((cell) => cell === 0) && row.every((cell) => cell === 0 || isBlank(cell));

/** Computes with a scheme's table, or says why it cannot be read. */
export const withTable = <Result>(
  table: Cells | Problem,
  compute: (table: Cells) => Result,
): Result | Problem => (isProblem(table) ? table : compute(table));
