import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { Workbook, type Worksheet } from 'exceljs';
import type { Spills } from '../grid/spills';
import type { SheetExtras } from '../host/types';
import type { Ends } from './address';
import { writeAddress } from './address';
import { writeCell } from './cell-out';
import type { CellExtras } from './cell-in';
import { toFileColor } from './color';
import type { DefinedName, SheetNames } from './names';
import { writeNames } from './names';
import { writePage, writeSheetNames } from './page';
import { finishArchive, type SheetParts } from './finish';
import { protect } from './protection';
import type { SheetRule } from './rule';
import { writeRules } from './rule';
import { writeStyle } from './style';
import type { GridTable } from './table';
import { writeTable } from './table';
import { pixelsToWidth, PIXELS_PER_POINT, RESOURCE } from './workbook-file';

export interface SavedWorkbook {
  readonly workbook: IWorkbookData;
  readonly spills: Spills;
  /** The custom functions' names: `CHANNEL.SOFTSCORE`. */
  readonly names: readonly string[];
  extras(sheetId: string): SheetExtras;
}

/** The grid's workbook as an .xlsx file. */
export async function writeXlsx({
  workbook,
  spills,
  names,
  extras,
}: SavedWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const book = new Workbook();
  const rules = resource<Record<string, SheetRule[]>>(workbook, RESOURCE.rules) ?? {};
  const validations =
    resource<Record<string, SheetParts['validations']>>(workbook, RESOURCE.validations) ?? {};
  const tables = resource<Record<string, { readonly tables: GridTable[] }>>(workbook, RESOURCE.tables) ?? {};
  const filters = resource<Record<string, { readonly ref?: Ends }>>(workbook, RESOURCE.filter) ?? {};
  const defined = resource<Record<string, DefinedName>>(workbook, RESOURCE.names) ?? {};
  const ofSheets = new Map<string, SheetNames>();
  const parts: SheetParts[] = [];

  for (const id of workbook.sheetOrder) {
    const data = workbook.sheets[id] ?? {};
    const kept = extras(id);
    const sheet = addSheet(book, data, kept);
    writeCells(sheet, id, data, { workbook, spills, names, extras });
    if (kept.protection) await protect(sheet, kept.protection);
    for (const { startRow, startColumn, endRow, endColumn } of data.mergeData ?? []) {
      sheet.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
    }
    for (const format of writeRules(rules[id] ?? [], names)) sheet.addConditionalFormatting(format);
    for (const table of tables[id]?.tables ?? []) writeTable(sheet, table);
    const filter = filters[id]?.ref;
    if (filter) sheet.autoFilter = writeAddress(filter);
    ofSheets.set(id, writeSheetNames(data.name ?? '', kept.page));
    parts.push({
      validations: validations[id] ?? [],
      rowBreaks: kept.rowBreaks,
      columnBreaks: kept.columnBreaks,
      properties: kept.properties,
    });
  }
  // No calculation on load is asked for: a reader without the add-in shows the results as they stand.
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  return finishArchive(written, parts, writeNames(Object.values(defined), ofSheets, workbook.sheetOrder));
}

function resource<T>(workbook: IWorkbookData, name: string): T | undefined {
  const data = workbook.resources?.find((found) => found.name === name)?.data;
  return data ? (JSON.parse(data) as T) : undefined;
}

function addSheet(book: Workbook, data: Partial<IWorksheetData>, { page }: SheetExtras): Worksheet {
  const tabColor = toFileColor(data.tabColor);
  const { pageSetup, headerFooter } = writePage(page);
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const view = {
    showGridLines: data.showGridlines !== 0,
    rightToLeft: data.rightToLeft === 1,
    ...(xSplit > 0 || ySplit > 0
      ? ({ state: 'frozen', xSplit, ySplit } as const)
      : ({ state: 'normal' } as const)),
  };
  const sheet = book.addWorksheet(data.name ?? '', {
    properties: { ...(tabColor && { tabColor }) },
    state: data.hidden ? 'hidden' : 'visible',
    views: [view],
    pageSetup,
    headerFooter,
  });
  for (const [c, column] of Object.entries(data.columnData ?? {})) {
    if (column?.w) sheet.getColumn(Number(c) + 1).width = pixelsToWidth(column.w);
    if (column?.hd) sheet.getColumn(Number(c) + 1).hidden = true;
  }
  for (const [r, row] of Object.entries(data.rowData ?? {})) {
    // The library leaves out an empty row without a height, even where it is hidden.
    const height = row?.h ?? (row?.hd ? data.defaultRowHeight : undefined);
    if (height && (row?.hd || height !== data.defaultRowHeight)) {
      sheet.getRow(Number(r) + 1).height = height / PIXELS_PER_POINT;
    }
    if (row?.hd) sheet.getRow(Number(r) + 1).hidden = true;
  }
  return sheet;
}

function writeCells(sheet: Worksheet, id: string, data: Partial<IWorksheetData>, saved: SavedWorkbook): void {
  const { workbook, spills, names } = saved;
  const looks = new Map<string, ReturnType<typeof writeStyle>>();
  const lookOf = (style: ICellData['s']): ReturnType<typeof writeStyle> | undefined => {
    if (!style) return undefined;
    if (typeof style !== 'string') return writeStyle(style);
    const known = looks.get(style);
    if (known) return known;
    const look = writeStyle((workbook.styles[style] ?? {}) as IStyleData);
    looks.set(style, look);
    return look;
  };
  for (const [c, column] of Object.entries(data.columnData ?? {})) {
    const look = lookOf(column?.s);
    if (look) sheet.getColumn(Number(c) + 1).style = look;
  }
  const spilled = spills.cells[id] ?? {};
  for (const [r, line] of Object.entries(data.cellData ?? {})) {
    for (const [c, cell] of Object.entries(line as Record<string, ICellData | null>)) {
      if (!cell) continue;
      const [row, column] = [Number(r), Number(c)];
      const target = sheet.getCell(row + 1, column + 1);
      const look = lookOf(cell.s);
      if (look) target.style = look;
      const value = writeCell(cell, spills.areas[id]?.[row]?.[column], names);
      if (value !== undefined) target.value = value;
      const { note, unlocked: open } = (cell.custom ?? {}) as CellExtras;
      if (note) target.note = note;
      // Styles are shared: one cell's lock must not open the others.
      if (open) target.style = { ...target.style, protection: { locked: false } };
    }
  }
  // The results that a spill shows, for readers without the add-in.
  for (const [r, line] of Object.entries(spilled)) {
    for (const [c, cell] of Object.entries(line)) {
      const target = sheet.getCell(Number(r) + 1, Number(c) + 1);
      const value = writeCell({ v: cell.v, t: cell.t }, undefined, names);
      if (target.value === null && value !== undefined) target.value = value;
    }
  }
}
