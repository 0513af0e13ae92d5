import type { Content, SheetDocument } from '../sheet/document';
import { isBlank, plainText, type Cell, type Cells } from '../values/cell';
import { readStanding, STANDING_COLUMN, STANDING_COLUMNS, type Standing } from './standing';

/*
 * A plan sheet that stands in the workbook: its rows and columns are found by their keys, wherever people moved them.
 */

export const keyOf = (row: readonly (Cell | Content)[]): string => plainText(row[0]);

/** Rows made from rows of the workbook's tables: with others of them the sheet would have another shape. */
const FROM_TABLES = /^(?:kpi|gate|line|override|what-if:band):/;
/** The keys of those rows, in any order. */
export const tableRows = (rows: readonly (readonly (Cell | Content)[])[]): readonly string[] =>
  rows
    .map(keyOf)
    .filter((key) => FROM_TABLES.test(key))
    .sort();

/** Of each column of the document, where it is on the sheet, -1 where it is gone: the keys stand in the first row. */
export const columnsOn = (cells: Cells, document: SheetDocument): readonly number[] =>
  (document.contents[0] ?? []).map((key, column) =>
    column === 0 ? 0 : (cells[0] ?? []).findIndex((cell) => cell === key),
  );

export const LOG_ROW = /^log:(\d+)$/;

/** A change log as it stands. */
export interface StandingLog {
  /** Its rows on the sheet, from 0, in order. */
  readonly rows: readonly number[];
  /** The last of them that says something. */
  readonly lastUsed?: number;
  /** How the account stood by then, as far as a line says. */
  readonly standing: Standing;
}

/** @param columns as `columnsOn` finds them. */
export function readLog(cells: Cells, columns: readonly number[]): StandingLog {
  const cellsOf = (row: number, from: number, count: number): Cell[] =>
    columns.slice(from, from + count).map((column) => cells[row]?.[column]);
  const rows = cells.flatMap((row, index) => (LOG_ROW.test(keyOf(row)) ? [index] : []));
  const used = rows.filter((row) => !cellsOf(row, 1, STANDING_COLUMN - 1).every(isBlank));
  const standings = used.map((row) => cellsOf(row, STANDING_COLUMN, STANDING_COLUMNS));
  const lastUsed = used.at(-1);
  return {
    rows,
    ...(lastUsed !== undefined && { lastUsed }),
    standing: readStanding(standings.filter((each) => !each.every(isBlank)).at(-1) ?? []),
  };
}
