import { isBlank, isErrorCell, type Cell } from '../values/cell';
import { findColumns, type Vocabulary } from '../values/heading';
import { readNumber } from '../values/number';
import { isProblem, shownError, type Problem } from '../values/problem';
import { locateTable } from './locate';
import type { TableSource } from '../sheet/source';

/** A second row of headings has next to nothing else in it; a row of data may hold a heading's word or two. */
const MOSTLY = 0.75;

/**
 * What makes a table unreadable before its reader looks at it, however that reader takes missing cells: an Excel error
 * among its headings or in one of its columns (what stood there is not known, and reading it as nothing would lose a cap
 * or a gate), and a second row of headings (two tables in one: one of them would be lost). Told by its place on the sheet.
 */
export function brokenTable<Field extends string>(
  source: TableSource,
  vocabulary: Vocabulary<Field>,
): Problem | undefined {
  const located = locateTable(source, vocabulary);
  if (located === undefined) return undefined;
  const { cells, link } = located;
  const at = (row: number, column: number) => ({
    argument: source.sheet,
    row: row + 1,
    column: column + 1,
  });
  const own = new Set(Object.values<number | undefined>(link.columns));
  const headingRow = link.firstRow - 1;
  for (const [index, row] of cells.entries())
    for (const [offset, cell] of row.entries()) {
      const column = link.firstColumn + offset;
      // Where a heading stands twice no column is known, and any may be meant.
      if (isErrorCell(cell) && (index === 0 || own.size === 0 || own.has(column)))
        return {
          problem: 'error-cell',
          kind: 'value',
          at: at(headingRow + index, column),
          details: { text: shownError(cell) },
        };
    }
  const again = source.cells.findIndex(
    (row, index) => source.firstRow + index !== headingRow && isHeadingRow(row, vocabulary, source.sheet),
  );
  return again < 0
    ? undefined
    : {
        problem: 'headings-again',
        kind: 'value',
        at: { argument: source.sheet, row: source.firstRow + again + 1 },
        details: { row: headingRow + 1 },
      };
}

function isHeadingRow(row: readonly Cell[], vocabulary: Vocabulary<string>, sheet: string): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length < 2 || filled.some((cell) => typeof readNumber(cell) === 'number')) return false;
  const columns = findColumns(row, vocabulary, sheet);
  // A heading twice is two tables side by side.
  const named = isProblem(columns) ? filled.length : Object.keys(columns).length;
  return named >= 2 && named >= MOSTLY * filled.length;
}
