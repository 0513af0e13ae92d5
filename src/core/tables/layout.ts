import { isBlank, plainText, type Cell, type Cells } from '../values/cell';
import { findColumns, type Columns, type Vocabulary } from '../values/heading';
import { isProblem, type Problem } from '../values/problem';
import { shapeOf } from '../values/shape';

/** Where a table keeps its fields, and the row (from 0) its data begin in. */
export interface TableLayout<Field extends string> {
  readonly columns: Columns<Field>;
  readonly firstRow: number;
}

export const isBlankRow = (row: readonly Cell[]): boolean => row.every(isBlank);

/**
 * How a table is laid out. Its first row that is not blank is a row of headings if it names a field and holds nothing of
 * what every row of data holds (`isData`). Headings name the fields, in any order and among extra columns; without them
 * the fields stand in the given `order`. A first row that is neither is taken for data, whose reader then says what is
 * wrong with it: dropping it silently might drop a rule.
 */
export function layoutOf<Field extends string>(
  cells: Cells,
  vocabulary: Vocabulary<Field>,
  order: readonly Field[],
  isData: (row: readonly Cell[]) => boolean,
  argument: string,
): TableLayout<Field> | Problem {
  const first = cells.findIndex((row) => !isBlankRow(row));
  const top = cells[first];
  if (!top) return { problem: 'empty-range', kind: 'value', at: { argument } };
  if (!isData(top)) {
    const named = findColumns(top, vocabulary, argument);
    if (isProblem(named)) return named;
    if (Object.keys(named).length > 0) return { columns: named, firstRow: first + 1 };
  }
  const { columns: found } = shapeOf(cells);
  if (found > order.length)
    return {
      problem: 'too-many-columns',
      kind: 'value',
      at: { argument },
      details: { allowed: order.length, found },
    };
  const inOrder = Object.fromEntries(order.map((field, column) => [field, column])) as Columns<Field>;
  return { columns: inOrder, firstRow: first };
}

/** The problem of a table that lacks a column it cannot do without; names the heading in every language. */
export const headingMissing = (
  argument: string,
  headings: readonly string[],
): Problem<'heading-missing'> => ({
  problem: 'heading-missing',
  kind: 'value',
  at: { argument },
  details: { heading: headings.slice(0, 2).map(plainText).join(' / ') },
});
