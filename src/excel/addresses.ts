import type { Area } from '../core/sheet/document';
import { columnLetters } from '../core/sheet/formula';

/** An area's address inside its sheet, `B2:C5`. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}
