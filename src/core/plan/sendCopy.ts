import { columnLetters } from '../sheet/formula';
import { plainText, type Cells } from '../values/cell';
import { markBefore } from '../sheet/mark';
import { parseMarker } from './identity';
import { HIDDEN_ROWS } from '../paper/page';

const KEY_COLUMN = 'A:A';
const HELPER_KEY = /^h\d+$/;
const HIDDEN: ReadonlySet<string> = new Set(HIDDEN_ROWS);
/** What a plan that was drawn anew lists of the old sheet. */
const UNPLACED = /^unplaced(?::|$)/;

/**
 * The rows and columns of a plan sheet that are there for formulas alone, such as `A:A`, or for us alone: a copy for the
 * account goes without them. Found by their keys, wherever people moved them; none on a sheet that is not drawn by the add-in.
 *
 * @param cells the values on the sheet, from A1 on.
 */
export function hiddenParts(cells: Cells): readonly string[] {
  const marker = plainText(cells[0]?.[0]);
  if (!parseMarker(markBefore(marker) ?? marker)) return [];
  const columns = (cells[0] ?? []).flatMap((key, column) =>
    HELPER_KEY.test(plainText(key)) ? [`${columnLetters(column)}:${columnLetters(column)}`] : [],
  );
  const rows = cells.flatMap(([key], row) =>
    row === 0 || HIDDEN.has(plainText(key)) || UNPLACED.test(plainText(key)) ? [`${row + 1}:${row + 1}`] : [],
  );
  return [KEY_COLUMN, ...columns, ...rows];
}
