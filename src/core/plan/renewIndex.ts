import type { Content, SheetDocument } from '../sheet/document';
import { isFormula } from '../sheet/document';
import { linesOf } from '../sheet/lines';
import type { Renewal } from '../sheet/renewal';
import { plainText, type Cell, type Cells } from '../values/cell';
import { parseMarker } from './identity';
import { FIGURE_COLUMN, FIGURES_KEY } from './indexFigures';
import { INDEX_COLUMN } from './planIndex';

const INPUTS: ReadonlySet<number> = new Set([INDEX_COLUMN.status, INDEX_COLUMN.nextReview]);
const TITLE = { row: 0, column: 1 } as const;
const HEADING_ROW = 1;
/** Excel leaves out the quotes around a sheet's name that needs none. */
const unquoted = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll("'", '') : cell);

/**
 * What an index sheet gains: lines for plans it does not list, below all that stands there; in the lines it has, what
 * the workbook says otherwise now. What people typed, sorted or wrote beside it stays: an index that was made without
 * figures gets none. The link of a plan whose sheet is gone goes; its line stays.
 *
 * @param document the index as it would be made now.
 * @param cells the formulas and values on the sheet, from A1 on.
 */
export function renewIndex(document: SheetDocument, cells: Cells): Renewal | 'unchanged' {
  const lines = new Map(document.contents.map((row, index) => [plainText(row[INDEX_COLUMN.key]), index]));
  const changes: { row: number; column: number; content: Content }[] = [];
  const change = (row: number, column: number, content: Content) => {
    const there = cells[row]?.[column] ?? '';
    const wanted = content === null ? '' : isFormula(content) ? content.formula : content;
    const isSame =
      content !== null && isFormula(content) ? unquoted(there) === unquoted(wanted) : there === wanted;
    if (!isSame) changes.push({ row, column, content });
  };
  const hasFigures = plainText(cells[HEADING_ROW]?.[INDEX_COLUMN.key]) === FIGURES_KEY;
  const drawn = (index: number) =>
    document.contents[index]?.slice(0, hasFigures ? undefined : FIGURE_COLUMN.score);
  const listed = new Set<string>();
  for (const [row, cellsOfRow] of cells.entries()) {
    const mark = plainText(cellsOfRow[INDEX_COLUMN.key]);
    if (!parseMarker(mark)) continue;
    listed.add(mark);
    const line = drawn(lines.get(mark) ?? -1);
    if (line === undefined) change(row, INDEX_COLUMN.link, null);
    else
      for (const [column, content] of line.entries())
        if (column !== INDEX_COLUMN.key && !INPUTS.has(column)) change(row, column, content);
  }
  const fresh = document.contents.flatMap((row, index) => {
    const mark = plainText(row[INDEX_COLUMN.key]);
    return parseMarker(mark) && !listed.has(mark) ? [index] : [];
  });
  const [first] = fresh;
  if (changes.length === 0 && first === undefined) return 'unchanged';
  change(TITLE.row, TITLE.column, document.contents[TITLE.row]?.[TITLE.column] ?? null);
  if (first === undefined) return { cells: changes, heights: [] };
  const at = cells.length;
  // All lines look alike: the first of them lends its looks to as many as come in.
  const looks = linesOf(document, first, fresh.length, at);
  const added = { ...looks, contents: fresh.map((index) => drawn(index) ?? []) };
  return { cells: changes, heights: [], added: { at, lines: added, movesDown: false } };
}
