import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { Workbook, type Cell, type Row, type Worksheet } from 'exceljs';
import { readAddress } from './address';
import type { WorkbookArchive } from './archive';
import { MOST_CELLS, openArchive } from './archive';
import { readCell, type CellExtras } from './cell-in';
import { fromFileColor } from './color';
import { readNames } from './names';
import { readBreaks, readPage } from './page';
import { readProperties } from './properties';
import { readProtection } from './protection';
import { FileRefusal } from './refusal';
import { readRules } from './rule';
import { StyleTable } from './style-table';
import { readTables } from './table';
import { readValidations } from './validation';
import type { FileExtras, OpenedFile } from './workbook-file';
import { PIXELS_PER_POINT, RESOURCE, widthToPixels } from './workbook-file';
import { elements } from './xml';
import { packText, unpackText, writeZip } from './zip';

/** Rows and columns that are there to be typed in beyond what the file fills. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 26;

/** As many rows as a sheet of Excel has. */
const MOST_ROWS = 1_048_576;
/** Cells together with the empty places before them in their rows. */
const MOST_PLACES = 20 * MOST_CELLS;

/** Parts of a sheet that the library turns into an object a cell, or loses: they are read from the XML here. */
const READ_HERE = ['dataValidations', 'rowBreaks', 'colBreaks'];

/**
 * An .xlsx file as the grid's workbook. `names` are the custom functions' (`CHANNEL.SOFTSCORE`). Throws a
 * `FileRefusal` where it is none, broken, or more than a page can hold.
 */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  names: readonly string[],
): Promise<OpenedFile> {
  const archive = await openArchive(bytes);
  const book = await load(archive);
  const sheetIds = book.worksheets.map((_, i) => `sheet-${i}`);
  const defined = readNames(archive.workbookXml, sheetIds);
  const styles = new StyleTable();
  const context: ReadContext = {
    names,
    styles,
    severed: 0,
    dateOffset: book.properties.date1904 ? 1462 : 0,
  };

  const sheets: IWorkbookData['sheets'] = {};
  const extras = new Map<string, FileExtras>();
  const resources: Record<string, Record<string, unknown>> = {
    rules: {},
    validations: {},
    tables: {},
    filter: {},
  };
  for (const [i, sheet] of book.worksheets.entries()) {
    const id = sheetIds[i] ?? '';
    const xml = await sheetXml(archive, sheet.name);
    const data = readSheet(sheet, id, context);
    addLinkTips(data, xml);
    sheets[id] = data;
    const [rows, columns] = [data.rowCount ?? 0, data.columnCount ?? 0];
    const validations = readValidations(xml, id, rows, columns);
    const rules = readRules(conditionalFormats(sheet), rows, columns, names);
    const tables = readTables(sheet, id);
    const filter = typeof sheet.autoFilter === 'string' ? readAddress(sheet.autoFilter) : null;
    if (rules.length > 0) Object.assign(resources['rules'] ?? {}, { [id]: rules });
    if (validations.length > 0) Object.assign(resources['validations'] ?? {}, { [id]: validations });
    if (tables.length > 0)
      Object.assign(resources['tables'] ?? {}, { [id]: { tables, tableFilteredOutRows: [] } });
    if (filter)
      Object.assign(resources['filter'] ?? {}, {
        [id]: { ref: filter, filterColumns: [], cachedFilteredOut: [] },
      });
    extras.set(id, {
      page: readPage(sheet.pageSetup, sheet.headerFooter, defined.ofSheets.get(id) ?? {}),
      rowBreaks: readBreaks(xml, 'rowBreaks'),
      columnBreaks: readBreaks(xml, 'colBreaks'),
      properties: await readProperties(archive.entries, pathOf(archive, sheet.name), xml),
      protection: readProtection(sheet),
    });
  }

  return {
    workbook: {
      id: `workbook-${crypto.randomUUID()}`,
      name: fileName.replace(/\.[^.]+$/, ''),
      appVersion: '',
      locale: LocaleType.ZH_CN,
      styles: styles.all,
      sheetOrder: sheetIds,
      sheets,
      resources: [
        ...(['rules', 'validations', 'tables', 'filter'] as const).map((name) => ({
          name: RESOURCE[name],
          data: JSON.stringify(resources[name]),
        })),
        {
          name: RESOURCE.names,
          data: JSON.stringify(Object.fromEntries(defined.names.map((name) => [name.id, name]))),
        },
      ],
    },
    extras,
    severed: context.severed,
  };
}

/** What the cells of a workbook are read with; `severed` counts the formulas that were cut off. */
export interface ReadContext {
  readonly names: readonly string[];
  readonly styles: StyleTable;
  severed: number;
  /** Days between the 1904 calendar of old Macs and ours. */
  readonly dateOffset: number;
}

async function load(archive: WorkbookArchive): Promise<Workbook> {
  // The library would keep an object for every cell of a defined name.
  const bare = archive.workbookXml.replace(/<(\w+:)?definedNames>[\s\S]*?<\/(\w+:)?definedNames>/, '');
  const workbook = await packText(archive.workbookPath, bare);
  const entries = archive.entries.map((entry) => (entry.name === archive.workbookPath ? workbook : entry));
  const book = new Workbook();
  try {
    await book.xlsx.load(writeZip(entries).buffer, { ignoreNodes: READ_HERE });
  } catch {
    throw new FileRefusal('broken');
  }
  if (book.worksheets.length === 0) throw new FileRefusal('notAWorkbook');
  return book;
}

function readSheet(sheet: Worksheet, id: string, context: ReadContext): Partial<IWorksheetData> {
  if (sheet.rowCount > MOST_ROWS) throw new FileRefusal('broken');
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: IWorksheetData['rowData'] = {};
  const columnData: IWorksheetData['columnData'] = {};
  const spilled = spilledCells(sheet);
  for (const { row, r, cells } of filledRows(sheet)) {
    if (row.height || row.hidden) {
      rowData[r - 1] = {
        ...(row.height && { h: Math.round(row.height * PIXELS_PER_POINT), ia: 0 }),
        ...(row.hidden && { hd: 1 }),
      };
    }
    for (const [c, cell] of cells) {
      const read = readCell(cell, spilled.has(`${r},${c}`), context);
      if (read) (cellData[r - 1] ??= {})[c - 1] = read;
    }
  }
  (sheet.columns ?? []).forEach((column, c) => {
    if (!column?.width && !column?.hidden) return;
    columnData[c] = {
      ...(column.width && { w: widthToPixels(column.width) }),
      ...(column.hidden && { hd: 1 }),
    };
  });
  // A file may say nothing of views, whatever the library's types promise.
  const view = (sheet.views as typeof sheet.views | null)?.[0];
  const frozen = view?.state === 'frozen' ? { x: view.xSplit ?? 0, y: view.ySplit ?? 0 } : { x: 0, y: 0 };
  const { defaultColWidth, defaultRowHeight, tabColor } = sheet.properties;
  return {
    id,
    name: sheet.name,
    cellData,
    rowData,
    columnData,
    mergeData: merges(sheet),
    rowCount: Math.max(FEWEST_ROWS, sheet.rowCount + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, sheet.columnCount + SPARE_COLUMNS),
    defaultColumnWidth: widthToPixels(defaultColWidth ?? 8.43),
    defaultRowHeight: Math.round((defaultRowHeight || 15) * PIXELS_PER_POINT),
    hidden: sheet.state === 'visible' ? 0 : 1,
    showGridlines: view?.showGridLines === false ? 0 : 1,
    rightToLeft: view?.rightToLeft ? 1 : 0,
    tabColor: fromFileColor(tabColor) ?? '',
    freeze: {
      xSplit: frozen.x,
      ySplit: frozen.y,
      startRow: frozen.y || -1,
      startColumn: frozen.x || -1,
    },
  };
}

/**
 * The rows and cells that the file has, numbered from 1. The library would make all that lie between them: one cell in
 * the last corner of each row would fill the memory. Refuses more places than can be walked.
 */
function* filledRows(sheet: Worksheet): Generator<{ row: Row; r: number; cells: [number, Cell][] }> {
  let places = 0;
  for (let r = 1; r <= sheet.rowCount; r++) {
    const row = sheet.findRow(r);
    if (!row) continue;
    places += row.cellCount;
    if (places > MOST_PLACES) throw new FileRefusal('tooManyCells', { cells: places, most: MOST_CELLS });
    const cells: [number, Cell][] = [];
    for (let c = 1; c <= row.cellCount; c++) {
      const cell = sheet.findCell(r, c);
      if (cell) cells.push([c, cell]);
    }
    yield { row, r, cells };
  }
}

/** The cells that a spill fills hold cached results alone; as contents they would be in its way. */
function spilledCells(sheet: Worksheet): Set<string> {
  const spilled = new Set<string>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      // The library's types leave out what marks an array formula.
      const value = cell.value as { readonly shareType?: string; readonly ref?: string } | null;
      const area = value?.shareType === 'array' && value.ref ? readAddress(value.ref) : null;
      if (!area) return;
      for (let r = area.startRow + 1; r <= area.endRow + 1; r++) {
        for (let c = area.startColumn + 1; c <= area.endColumn + 1; c++) {
          if (r !== Number(cell.row) || c !== Number(cell.col)) spilled.add(`${r},${c}`);
        }
      }
    }),
  );
  return spilled;
}

/** The tips of links, which the library does not read. */
function addLinkTips({ cellData = {} }: Partial<IWorksheetData>, sheetXml: string): void {
  for (const { attributes } of elements(sheetXml, 'hyperlink')) {
    const at = readAddress(attributes['ref'] ?? '');
    const { hyperlink } =
      (at && (cellData[at.startRow]?.[at.startColumn]?.custom as CellExtras | undefined)) || {};
    if (hyperlink && attributes['tooltip']) Object.assign(hyperlink, { screenTip: attributes['tooltip'] });
  }
}

function merges(sheet: Worksheet): IWorksheetData['mergeData'] {
  return sheet.model.merges.flatMap((address) => readAddress(String(address)) ?? []);
}

/** The library has them and its types have not. */
function conditionalFormats(sheet: Worksheet): Parameters<typeof readRules>[0] {
  return (
    (sheet as unknown as { conditionalFormattings?: Parameters<typeof readRules>[0] })
      .conditionalFormattings ?? []
  );
}

function pathOf(archive: WorkbookArchive, sheetName: string): string {
  return archive.sheets.find(({ name }) => name === sheetName)?.path ?? '';
}

async function sheetXml(archive: WorkbookArchive, sheetName: string): Promise<string> {
  const path = pathOf(archive, sheetName);
  const entry = archive.entries.find(({ name }) => name === path);
  if (!entry) return '';
  const xml = await unpackText(entry);
  const cells = xml.indexOf('</sheetData>');
  return cells < 0 ? xml : xml.slice(cells);
}
