import type { TableSource } from '../sheet/source';
import { isBlank, type Cells } from '../values/cell';
import { findColumns, type Vocabulary } from '../values/heading';
import { isProblem, type Problem } from '../values/problem';
import { headingMissing } from './layout';

/** Titles and remarks may stand above the headings; below this many rows nobody looks for them. */
const SEARCHED_ROWS = 15;

/** Where a table stands, for formulas. Rows and columns count from 0 on the sheet. */
interface TableLink<Field extends string> {
  readonly sheet: string;
  /** The first row below the headings. */
  readonly firstRow: number;
  readonly rows: number;
  /** Where the table's cells begin. */
  readonly firstColumn: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
}

/** A table as its reader takes it, headings first, and where it stands. */
export interface LocatedTable<Field extends string> {
  readonly cells: Cells;
  readonly link: TableLink<Field>;
}

/**
 * Finds a table's headings among a sheet's first rows, the row that names most fields, and takes the table from there to
 * its last row that is not blank. Undefined where no row names two fields.
 */
export function locateTable<Field extends string>(
  source: TableSource,
  vocabulary: Vocabulary<Field>,
): LocatedTable<Field> | undefined {
  let best: { index: number; found: number; columns: Partial<Record<Field, number>> } | undefined;
  for (const [index, row] of source.cells.slice(0, SEARCHED_ROWS).entries()) {
    const columns = findColumns(row, vocabulary, source.sheet);
    // A field that is named twice is for the table's own reader to refuse, in its own words.
    if (isProblem(columns)) return { cells: tableFrom(source, index), link: linkOf(source, index, {}) };
    const found = Object.keys(columns).length;
    if (found >= 2 && found > (best?.found ?? 0)) best = { index, found, columns };
  }
  return best && { cells: tableFrom(source, best.index), link: linkOf(source, best.index, best.columns) };
}

function tableFrom(source: TableSource, index: number): Cells {
  let end = source.cells.length;
  while (end > index + 1 && source.cells[end - 1]?.every(isBlank)) end--;
  return source.cells.slice(index, end);
}

function linkOf<Field extends string>(
  source: TableSource,
  index: number,
  columns: Partial<Record<Field, number>>,
): TableLink<Field> {
  const onSheet = Object.fromEntries(
    Object.entries<number | undefined>(columns).map(([field, column]) => [
      field,
      source.firstColumn + (column ?? 0),
    ]),
  ) as Partial<Record<Field, number>>;
  return {
    sheet: source.sheet,
    firstRow: source.firstRow + index + 1,
    rows: tableFrom(source, index).length - 1,
    firstColumn: source.firstColumn,
    columns: onSheet,
  };
}

/** A reader's problem, which counts from the table's headings, told by its place on the sheet. */
export function onSheet(problem: Problem, { link }: LocatedTable<string>): Problem {
  const { row, column } = problem.at ?? {};
  return {
    ...problem,
    at: {
      argument: link.sheet,
      ...(row !== undefined && { row: row + link.firstRow - 1 }),
      ...(column !== undefined && { column: column + link.firstColumn }),
    },
  };
}

/** Finds a table on its sheet and hands it to its reader; the reader's problem is told by its place on the sheet. */
export function readTable<Field extends string, Value extends object>(
  source: TableSource,
  vocabulary: Vocabulary<Field>,
  read: (cells: LocatedTable<Field>['cells']) => Value | Problem,
): { located: LocatedTable<Field>; value: Value } | Problem {
  const located = locateTable(source, vocabulary);
  if (located === undefined) {
    const [first = []] = Object.values<readonly string[]>(vocabulary);
    return headingMissing(source.sheet, first);
  }
  const value = read(located.cells);
  return isProblem(value) ? onSheet(value, located) : { located, value };
}
