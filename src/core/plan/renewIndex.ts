import type { Content, SheetDocument } from '../sheet/document';
import { isFormula } from '../sheet/document';
import { linesOf } from '../sheet/lines';
import type { Renewal } from '../sheet/renewal';
import { plainText, type Cells } from '../values/cell';
import { parseMarker } from './identity';
import { INDEX_COLUMN } from './planIndex';

const INPUTS: ReadonlySet<number> = new Set([INDEX_COLUMN.status, INDEX_COLUMN.nextReview]);
const LINK_COLUMN = INDEX_COLUMN.nextReview + 1;
const TITLE = { row: 0, column: 1 } as const;

/**
 * What an index sheet gains: lines for plans it does not list, below all that stands there; in the lines it has, what
 * the workbook says otherwise now. What people typed, sorted or wrote beside it stays. The link of a plan whose sheet is
 * gone goes; its line stays.
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
    if (there !== wanted) changes.push({ row, column, content });
  };
  const listed = new Set<string>();
  for (const [row, cellsOfRow] of cells.entries()) {
    const mark = plainText(cellsOfRow[INDEX_COLUMN.key]);
    if (!parseMarker(mark)) continue;
    listed.add(mark);
    const line = document.contents[lines.get(mark) ?? -1];
    if (line === undefined) change(row, LINK_COLUMN, null);
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
  const { contents } = document;
  const looks = linesOf(document, first, fresh.length, at);
  const added = { ...looks, contents: fresh.map((index) => contents[index] ?? []) };
  return { cells: changes, heights: [], added: { at, lines: added, movesDown: false } };
}
