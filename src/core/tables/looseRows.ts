import { isMissing, plainText, type Cell, type Cells } from '../values/cell';
import { findColumns, type Vocabulary } from '../values/heading';
import { isProblem, type Place, type Problem } from '../values/problem';
import { headingMissing, isBlankRow } from './layout';

/**
 * Reads a table row by row: its headings stand in the first row, in any order and among extra ones. Blank rows are passed
 * over; the first problem is the answer, told by its place from the headings (row 1).
 */
export function readRows<Field extends string, Row extends object>(
  cells: Cells,
  vocabulary: Vocabulary<Field>,
  required: readonly NoInfer<Field>[],
  read: (cellOf: (field: Field) => Cell, placeOf: (field: Field) => Place) => Row | Problem,
): readonly Row[] | Problem {
  const argument = 'table';
  const columns = findColumns(cells[0] ?? [], vocabulary, argument);
  if (isProblem(columns)) return columns;
  const absent = required.find((field) => columns[field] === undefined);
  if (absent !== undefined) return headingMissing(argument, vocabulary[absent]);
  const rows: Row[] = [];
  for (const [index, line] of cells.entries()) {
    if (index === 0 || isBlankRow(line)) continue;
    const row = read(
      (field) => line[columns[field] ?? Infinity],
      (field) => ({ argument, row: index + 1, column: (columns[field] ?? 0) + 1 }),
    );
    if (isProblem(row)) return row;
    rows.push(row);
  }
  return rows.length > 0 ? rows : { problem: 'no-rows-below', kind: 'value', at: { argument } };
}

/** A text as it was typed, `""` where there is none: it is shown to people, so its full-width signs stay. */
export const textOf = (cell: Cell): string =>
  isMissing(cell) ? '' : typeof cell === 'string' ? cell.trim() : plainText(cell);
