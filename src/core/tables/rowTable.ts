import type { TableSource } from '../sheet/source';
import { isMissing, type Cell } from '../values/cell';
import { findColumns, type Vocabulary } from '../values/heading';
import { isProblem, type Place, type Problem } from '../values/problem';
import { readAllowed, type NumberRule } from './allowed';
import { headingMissing, isBlankRow } from './layout';
import { locateTable, onSheet, type LocatedTable } from './locate';

/** The cells of one row by field, and where each stands on its sheet. */
export interface RowCells<Field extends string> {
  readonly cell: (field: Field) => Cell;
  readonly place: (field: Field) => Place;
}

/** A table whose rows were read one by one, and the row of the sheet, from 0, that each value stands in. */
export interface RowTable<Field extends string, Value> {
  readonly located: LocatedTable<Field>;
  readonly values: readonly Value[];
  readonly rows: readonly number[];
}

/**
 * Reads a table row by row, found by its headings; blank rows are passed over. The first row that cannot be read is the
 * table's problem: leaving a rule out silently would pay a wrong amount.
 */
export function readRowTable<Field extends string, Value extends object>(
  source: TableSource,
  vocabulary: Vocabulary<Field>,
  required: readonly [NoInfer<Field>, ...NoInfer<Field>[]],
  readRow: (row: RowCells<NoInfer<Field>>) => Value | Problem,
): RowTable<Field, Value> | Problem {
  const located = locateTable(source, vocabulary);
  if (located === undefined) return headingMissing(source.sheet, vocabulary[required[0]]);
  const { link, cells } = located;
  const [headings = []] = cells;
  const twice = findColumns(headings, vocabulary, link.sheet);
  if (isProblem(twice)) return onSheet(twice, located);
  const absent = required.find((field) => link.columns[field] === undefined);
  if (absent !== undefined) return headingMissing(source.sheet, vocabulary[absent]);
  const values: Value[] = [];
  const rows: number[] = [];
  for (const [index, row] of cells.entries()) {
    if (index === 0 || isBlankRow(row)) continue;
    const sheetRow = link.firstRow + index - 1;
    const value = readRow({
      cell: (field) => row[(link.columns[field] ?? Infinity) - link.firstColumn],
      place: (field) => ({
        argument: link.sheet,
        row: sheetRow + 1,
        column: (link.columns[field] ?? link.firstColumn) + 1,
      }),
    });
    if (isProblem(value)) return value;
    values.push(value);
    rows.push(sheetRow);
  }
  return { located, values, rows };
}

/** A number by its rule where the cell holds one; undefined where it holds nothing. */
export const optionalNumber = <Field extends string>(
  { cell, place }: RowCells<Field>,
  field: Field,
  rule: NumberRule,
): number | undefined | Problem => readAllowed(cell(field), rule, () => place(field));

/** The problem of a cell that must not be blank, where it is. */
export const missingCell = <Field extends string>(
  { cell, place }: RowCells<Field>,
  field: Field,
): Problem | undefined =>
  isMissing(cell(field)) ? { problem: 'missing-cell', kind: 'value', at: place(field) } : undefined;
