import { explain, parametersOf } from '../core/explain/explain';
import type { Explanation } from '../core/explain/explanation';
import { columnLetters } from '../core/sheet/formula';
import type { Cell, Cells } from '../core/values/cell';
import { isProblem, type Problem } from '../core/values/problem';
import type { ArgumentReading, ArgumentSource } from '../excel/formula-cell';
import type { FormulaCell } from './formulas';

/** An argument that could not be read, by its parameter's name. */
interface UnreadArgument {
  readonly parameter: string;
  readonly why: Exclude<ArgumentReading, { readonly cells: unknown }>['unread'];
  readonly text: string;
}

/** How a cell's value came about, or the arguments that hide it. */
export type Explained =
  { readonly explanation: Explanation } | { readonly unread: readonly UnreadArgument[] };

export function explainCell({ id, arguments: readings, at }: FormulaCell): Explained {
  const parameters = parametersOf(id);
  const given: (Cells | null)[] = [];
  const unread: UnreadArgument[] = [];
  for (const [i, reading] of readings.entries())
    if ('cells' in reading) given.push(reading.cells);
    else unread.push({ parameter: parameters[i] ?? '', why: reading.unread, text: reading.text });
  return unread.length > 0 ? { unread } : { explanation: explain(id, given, at) };
}

/** The cell of the workbook that a problem lies in; undefined where its argument stands in the formula itself. */
export function cellOfProblem({ at }: Problem, cell: FormulaCell): ArgumentSource | undefined {
  const reading = at && cell.arguments[parametersOf(cell.id).indexOf(at.argument)];
  if (!reading || !('cells' in reading) || !reading.source) return undefined;
  const { sheet, row, column } = reading.source;
  return { sheet, row: row + (at.row ?? 1) - 1, column: column + (at.column ?? 1) - 1 };
}

/** `Accounts!B14`. */
export const cellName = ({ sheet, row, column }: ArgumentSource): string =>
  `${sheet}!${columnLetters(column)}${row + 1}`;

/** Values that the host's arithmetic and ours may print apart, but nobody would call different. */
const NEAR = 1e-9;

/** True where the cell shows something else than what its inputs give. */
export function isDifferent(shown: Cell, result: Explanation['result']): boolean {
  if (result === undefined) return false;
  const isError = typeof shown === 'string' && /^#[A-Z/0]+[!?]?$/.test(shown);
  if (isProblem(result) || isError) return isProblem(result) !== isError;
  if (typeof shown === 'number' && typeof result === 'number')
    return Math.abs(shown - result) > NEAR * Math.max(1, Math.abs(result));
  return shown !== result;
}
