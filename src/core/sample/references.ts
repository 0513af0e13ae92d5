import type { SheetDocument } from '../sheet/document';
import { columnLetters, sheetPrefix } from '../sheet/formula';

/** Rows of a list, counted from 1 below its headings. */
interface Rows {
  readonly first: number;
  readonly count: number;
}

/** The references a formula takes to a list: a sheet whose headings are in row 0. */
interface References {
  /** The whole list, headings included. */
  readonly whole: string;
  /** The columns from one heading to another, headings included. */
  readonly table: (from: string, to: string) => string;
  /** The cells under a heading, or from one heading to another; all rows, or some. */
  readonly cells: (from: string, to?: string, rows?: Rows) => string;
  /** One row's cell under a heading; the row is left relative. */
  readonly cell: (heading: string, row: number) => string;
}

export function referTo({ name, contents }: SheetDocument): References {
  const sheet = sheetPrefix(name);
  const headings = contents[0] ?? [];
  const last = contents.length - 1;
  const column = (heading: string) => `$${columnLetters(headings.indexOf(heading))}`;
  const block = (from: string, to: string, top: number, bottom: number) =>
    `${sheet}${from}$${top + 1}:${to}$${bottom + 1}`;
  return {
    whole: block('$A', `$${columnLetters(headings.length - 1)}`, 0, last),
    table: (from, to) => block(column(from), column(to), 0, last),
    cells: (from, to = from, { first, count } = { first: 1, count: last }) =>
      block(column(from), column(to), first, first + count - 1),
    cell: (heading, row) => `${sheet}${column(heading)}${row + 1}`,
  };
}
