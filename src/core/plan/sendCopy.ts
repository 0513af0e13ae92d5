import { columnLetters } from '../sheet/formula';
import { isBlank, plainText, type Cells } from '../values/cell';
import { markBefore } from '../sheet/mark';
import { parseMarker } from './identity';
import { HIDDEN_ROWS } from '../paper/page';

const KEY_COLUMN = 'A:A';
const HELPER_KEY = /^h\d+$/;
const HIDDEN: ReadonlySet<string> = new Set(HIDDEN_ROWS);

/**
 * Rows that are for our side of the table: concession limits and who approves them, risks, what a redrawn plan lists of
 * the old sheet, cells that could not be read, and notes that tell us how to fill a section in.
 */
const INTERNAL =
  /^(?:limits:|limit:|commitments:note$|risks?(?::|$)|unplaced(?::|$)|header:unreadable$|(?:actions|alliance|budget|launch|people|objectives):note$)/;
/** The row that says where the plan's figures come from: they are values in a copy, and no longer live. */
const SOURCE_KEY = 'header:source';

/** What of a plan sheet has to change before its account is sent a copy. Addresses are those of the plan itself. */
export interface OutwardChanges {
  /** Rows and columns that are hidden, there for formulas alone, such as `A:A`. */
  readonly cleared: readonly string[];
  /** Rows that are for us alone, the lowest first, such as `45:47`. */
  readonly removed: readonly string[];
  /** Where the plan says that its figures are live, from 0. */
  readonly source?: { readonly row: number; readonly column: number };
}

/**
 * What a copy for the account goes without, found by the keys of rows and columns, wherever people moved them. A sheet that
 * the add-in did not draw is sent as it is.
 *
 * @param cells the values on the sheet, from A1 on.
 */
export function outwardChanges(cells: Cells): OutwardChanges {
  const marker = plainText(cells[0]?.[0]);
  if (!parseMarker(markBefore(marker) ?? marker)) return { cleared: [], removed: [] };
  const keys = cells.map(([key]) => plainText(key));
  const columns = (cells[0] ?? []).flatMap((key, column) =>
    HELPER_KEY.test(plainText(key)) ? [`${columnLetters(column)}:${columnLetters(column)}`] : [],
  );
  const hidden = keys.flatMap((key, row) => (row === 0 || HIDDEN.has(key) ? [`${row + 1}:${row + 1}`] : []));
  const row = keys.indexOf(SOURCE_KEY);
  const column = (cells[row] ?? []).findIndex((cell, index) => index > 0 && !isBlank(cell));
  return {
    cleared: [KEY_COLUMN, ...columns, ...hidden],
    removed: runsFromBelow(keys.flatMap((key, index) => (INTERNAL.test(key) ? [index] : []))),
    ...(column > 0 && { source: { row, column } }),
  };
}

/** Rows as runs of neighbours, the lowest first: removing one moves none of those that follow. */
function runsFromBelow(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.reverse().map(({ first, last }) => `${first + 1}:${last + 1}`);
}
