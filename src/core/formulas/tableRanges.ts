import type { LocatedTable } from '../tables/locate';
import { rangeAddress, sheetPrefix } from '../sheet/formula';

/** A column of a table of numbers as an array for formulas, from row `from` to row `to` (exclusive) of its values. */
export type ColumnArray = (from: number, to: number) => string;

/**
 * A table's column of numbers: live, as a reference, where every one of its rows holds a number; else, where numbers
 * stand as text or rows are blank, the values as they were read, in braces.
 */
export function columnArray<Field extends string>(
  { cells, link }: LocatedTable<Field>,
  field: Field,
  values: readonly number[],
): ColumnArray {
  const column = link.columns[field];
  const isLive =
    column !== undefined &&
    link.rows === values.length &&
    cells.slice(1).every((row) => typeof row[column - link.firstColumn] === 'number');
  return isLive
    ? (from, to) => sheetPrefix(link.sheet) + rangeAddress(link.firstRow + from, column, to - from, 1)
    : (from, to) => `{${values.slice(from, to).join(';')}}`;
}
