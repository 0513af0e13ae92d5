import {
  isFormula,
  type Area,
  type BorderEdge,
  type SheetDocument,
  type Style,
} from '../core/sheet/document';
import { columnLetters } from '../core/sheet/formula';
import type { Lines } from '../core/sheet/lines';
import { addressOf } from './addresses';
import { cellInput } from './cell-input';
import { areaLists } from './list-separator';
import { setUpPrinting } from './printing';
import { paintRules } from './rules';

const EDGES: Readonly<Record<BorderEdge, Excel.BorderIndex>> = {
  top: 'EdgeTop' as Excel.BorderIndex.edgeTop,
  bottom: 'EdgeBottom' as Excel.BorderIndex.edgeBottom,
  left: 'EdgeLeft' as Excel.BorderIndex.edgeLeft,
  right: 'EdgeRight' as Excel.BorderIndex.edgeRight,
  insideHorizontal: 'InsideHorizontal' as Excel.BorderIndex.insideHorizontal,
  insideVertical: 'InsideVertical' as Excel.BorderIndex.insideVertical,
};
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Draws a document on an empty sheet. Only queues work: the caller syncs, once for as many sheets as it likes. */
export function paint(sheet: Excel.Worksheet, document: SheetDocument): void {
  paintLines(sheet, document, 0);
  paintSheet(sheet, document);
}

/** What belongs to a sheet as a whole, once its lines are there. */
export function paintSheet(sheet: Excel.Worksheet, document: SheetDocument): void {
  setWidths(sheet, document);
  for (const { name, area } of document.tables) {
    // With its sheet: Excel looks for an address alone on the active sheet.
    const table = sheet.tables.add(`'${document.name.replaceAll("'", "''")}'!${addressOf(area)}`, true);
    table.name = name;
    table.style = 'TableStyleLight1';
  }
  freeze(sheet, document);
  sheet.showGridlines = document.gridlines;
  if (document.tabColor !== undefined) sheet.tabColor = document.tabColor;
  if (document.printing) setUpPrinting(sheet, document.printing);
}

/**
 * Draws lines from row `first` on, which is empty. Contents come first, in one write, so that a line that is there says what
 * it should; and before number formats, because a cell that is formatted as text would keep a formula as its text.
 */
export function paintLines(sheet: Excel.Worksheet, lines: Lines, first: number): void {
  writeContents(sheet, lines, first);
  writeNumberFormats(sheet, lines, first);
  for (const { areas, style } of lines.styles) {
    const lists = areaLists(areas);
    if (lists) for (const list of lists) dress(sheet.getRanges(list).format, style);
    else for (const area of areas) dress(rangeOf(sheet, area).format, style);
  }
  mergeCells(sheet, lines.merges);
  setHeights(sheet, lines);
  paintRules(sheet, lines);
}

function writeContents(sheet: Excel.Worksheet, { contents }: Lines, first: number): void {
  const columns = contents[0]?.length ?? 0;
  if (columns === 0) return;
  sheet.getRangeByIndexes(first, 0, contents.length, columns).formulas = contents.map((row) =>
    row.map(cellInput),
  );
}

/**
 * One write for all number formats. Cells with formulas are told `General` in so many words: Excel would otherwise give
 * a formula the format of the cell it refers to.
 */
function writeNumberFormats(sheet: Excel.Worksheet, { contents, styles }: Lines, first: number): void {
  const formats = contents.map((row) =>
    row.map((content): string | null => (content !== null && isFormula(content) ? 'General' : null)),
  );
  for (const { areas, style } of styles) {
    if (style.format === undefined) continue;
    for (const area of areas)
      for (const row of formats.slice(area.row - first, area.row - first + area.rows))
        for (let column = area.column; column < area.column + area.columns && column < row.length; column++)
          row[column] = style.format;
  }
  const columns = formats[0]?.length ?? 0;
  if (formats.some((row) => row.some((format) => format !== null)))
    sheet.getRangeByIndexes(first, 0, formats.length, columns).numberFormat = formats;
}

function dress(format: Excel.RangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.valign !== undefined) format.verticalAlignment = VERTICAL[style.valign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const edge of style.border?.edges ?? []) {
    const border = format.borders.getItem(EDGES[edge]);
    border.style = 'Continuous';
    border.weight = style.border?.weight === 'medium' ? 'Medium' : 'Thin';
    border.color = style.border?.color ?? '#000000';
  }
}

/** One call for merged cells that stand below each other over the same columns, as they do in a list. */
function mergeCells(sheet: Excel.Worksheet, merges: readonly Area[]): void {
  const blocks: Area[] = [];
  const tall = new Set(merges.filter(({ rows }) => rows > 1));
  const inLists = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const area of inLists) {
    const block = blocks.at(-1);
    const follows =
      block?.column === area.column && block.columns === area.columns && block.row + block.rows === area.row;
    if (block && follows && area.rows === 1 && !tall.has(block))
      blocks[blocks.length - 1] = { ...block, rows: block.rows + 1 };
    else blocks.push(area);
  }
  for (const block of blocks) rangeOf(sheet, block).merge(!tall.has(block));
}

/** One call for columns of one width beside each other. Width 0 hides. */
function setWidths(sheet: Excel.Worksheet, { columnWidths }: SheetDocument): void {
  for (const { size, first, last } of runsOf(columnWidths.map((size, at) => ({ size, at })))) {
    const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
    if (size === 0) columns.columnHidden = true;
    else columns.format.columnWidth = size;
  }
}

/** One call for rows of one height below each other. Height 0 hides. */
function setHeights(sheet: Excel.Worksheet, { rowHeights }: Lines): void {
  const sizes = rowHeights.map(({ row, height }) => ({ size: height, at: row }));
  for (const { size, first, last } of runsOf(sizes.sort((a, b) => a.at - b.at))) {
    const rows = sheet.getRange(`${first + 1}:${last + 1}`);
    if (size === 0) rows.rowHidden = true;
    else rows.format.rowHeight = size;
  }
}

/** Neighbours of one size. */
function runsOf(sizes: readonly { readonly size: number; readonly at: number }[]) {
  const runs: { readonly size: number; readonly first: number; last: number }[] = [];
  for (const { size, at } of sizes) {
    const run = runs.at(-1);
    if (run?.size === size && run.last + 1 === at) run.last = at;
    else runs.push({ size, first: at, last: at });
  }
  return runs;
}

function freeze(sheet: Excel.Worksheet, { frozen }: SheetDocument): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
