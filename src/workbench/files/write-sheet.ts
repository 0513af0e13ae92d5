import type {
  ICellData,
  IDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { columnLetters } from '../grid/places';
import type { Spills } from '../grid/spills';
import type { SheetExtras } from '../host/types';
import type { Ends, Size } from './address';
import { whole, writeAddress } from './address';
import type { CellExtras, Hyperlink } from './cell-in';
import { writeCell, type CellWriting } from './cell-out';
import { writeColor } from './color';
import type { PlacedNote } from './notes';
import { writeBreaks, writePage } from './page';
import { writeProtection } from './protection';
import type { SheetRule } from './rule';
import type { GridTable } from './table';
import type { KeptSheet } from './workbook-file';
import { pixelsToWidth, PIXELS_PER_POINT } from './workbook-file';
import { writeRules, type RuleWriting } from './write-rules';
import type { StyleWriter } from './write-styles';
import { writeValidations } from './validation';
import { tag } from './xml';

/** A sheet as it is saved. */
export interface SheetToWrite {
  readonly id: string;
  /** Which one of the workbook's, from 1. */
  readonly number: number;
  readonly data: Partial<IWorksheetData>;
  readonly extras: SheetExtras;
  readonly kept?: KeptSheet;
  readonly active: boolean;
  readonly rules: readonly SheetRule[];
  readonly validations: readonly IDataValidationRule[];
  readonly tables: readonly GridTable[];
  /** Headings of tables that have to stand in their cells, by row and column. */
  readonly headings: ReadonlyMap<string, string>;
  readonly filter?: Ends;
}

/** What all sheets of a workbook are written with. */
export interface SheetWriting extends Omit<RuleWriting, 'size'>, CellWriting {
  readonly workbook: IWorkbookData;
  readonly spills: Spills;
  readonly styles: StyleWriter;
}

/** The parts that a sheet needs beside itself. It names them by the numbers of its relations. */
export interface SheetRelations {
  /** The id of a new relation. */
  link(target: string): string;
  property(name: string, value: string): string;
  table(table: GridTable): string;
  notes(notes: readonly PlacedNote[]): string;
}

/** Of a column in characters, of a row in points. */
const WIDEST = 255;
const HIGHEST = 409.5;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `sheet.xml`, its children in the order that the format demands (ECMA-376 18.3.1.99). */
export async function writeSheet(
  sheet: SheetToWrite,
  relations: SheetRelations,
  writing: SheetWriting,
): Promise<string> {
  const { data, extras, kept, filter } = sheet;
  const size: Size = { rows: data.rowCount ?? 0, columns: data.columnCount ?? 0 };
  const setup = kept?.attributes['pageSetup'];
  const headers = kept?.attributes['headerFooter'];
  const page = writePage(extras.page, {
    ...(setup && { setup }),
    ...(headers && { headerFooter: headers }),
    ...(kept?.otherHeaders && { otherHeaders: kept.otherHeaders }),
  });
  const { formats, extension } = writeRules(sheet.rules, sheet.number, { ...writing, size });
  const links: string[] = [];
  const notes: PlacedNote[] = [];
  const cells = writeRows(sheet, writing, (row, column, address, { hyperlink, note }) => {
    if (hyperlink) links.push(writeLink(address, hyperlink, relations));
    if (note) notes.push({ row, column, address, note });
  });
  const merges = (data.mergeData ?? []).map((area) =>
    tag('mergeCell', { ref: writeAddress(wholeMerge(area, size)) }),
  );
  const properties = [...extras.properties].map(([name, value]) =>
    tag('customPr', { name, 'r:id': relations.property(name, value) }),
  );
  const tables = sheet.tables.map((table) => tag('tablePart', { 'r:id': relations.table(table) }));
  const list = (name: string, items: readonly string[], counted = true): string =>
    items.length === 0 ? '' : tag(name, counted ? { count: items.length } : {}, items.join(''));
  const criteria = filter && kept?.filter?.ref === writeAddress(filter) ? kept.filter.xml : '';
  const inner = [
    writeProperties(data, page.fits, kept),
    writeView(sheet),
    tag('sheetFormatPr', {
      defaultRowHeight: 15,
      ...kept?.attributes['sheetFormatPr'],
      outlineLevelRow: undefined,
      outlineLevelCol: undefined,
    }),
    writeColumns(data, writing, kept),
    cells === '' ? '<sheetData/>' : `<sheetData>${cells}</sheetData>`,
    extras.protection ? await writeProtection(extras.protection, kept?.attributes['sheetProtection']) : '',
    filter ? tag('autoFilter', { ref: writeAddress(filter) }, criteria) : '',
    list('mergeCells', merges),
    formats,
    writeValidations(sheet.validations, size, (address) => writing.note('longLists', address)),
    list('hyperlinks', links, false),
    page.printOptions,
    page.pageMargins,
    page.pageSetup,
    page.headerFooter,
    writeBreaks('rowBreaks', extras.rowBreaks),
    writeBreaks('colBreaks', extras.columnBreaks),
    list('customProperties', properties, false),
    notes.length > 0 ? tag('legacyDrawing', { 'r:id': relations.notes(notes) }) : '',
    list('tableParts', tables),
    extension === '' ? '' : tag('extLst', {}, extension),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag('worksheet', { xmlns: SPREADSHEET, 'xmlns:r': RELATIONS }, inner.join(''))}`;
}

/** Only what is merged from the first row on can be whole columns. */
function wholeMerge(area: Ends, size: Size): Ends {
  const all = whole(area, size);
  return {
    ...area,
    ...(area.startRow === 0 && { endRow: all.endRow }),
    ...(area.startColumn === 0 && { endColumn: all.endColumn }),
  };
}

function writeProperties(data: Partial<IWorksheetData>, fits: boolean, kept: KeptSheet | undefined): string {
  const { codeName } = kept?.attributes['sheetPr'] ?? {};
  const tabColor = writeColor(data.tabColor);
  const inner =
    (tabColor ? tag('tabColor', { rgb: tabColor }) : '') + (fits ? '<pageSetUpPr fitToPage="1"/>' : '');
  return inner === '' && !codeName ? '' : tag('sheetPr', { codeName }, inner);
}

const KEPT_VIEW = [
  'showFormulas',
  'showRowColHeaders',
  'showZeros',
  'showRuler',
  'showOutlineSymbols',
  'showWhiteSpace',
  'view',
  'zoomScaleNormal',
  'zoomScaleSheetLayoutView',
  'zoomScalePageLayoutView',
];

function writeView({ data, kept, active }: SheetToWrite): string {
  const asOpened = kept?.attributes['sheetView'] ?? {};
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const pane = xSplit > 0 ? (ySplit > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const frozen =
    xSplit > 0 || ySplit > 0
      ? tag('pane', {
          xSplit: xSplit > 0 ? xSplit : undefined,
          ySplit: ySplit > 0 ? ySplit : undefined,
          topLeftCell: `${columnLetters(xSplit)}${ySplit + 1}`,
          activePane: pane,
          state: 'frozen',
        }) + tag('selection', { pane })
      : (kept?.split ?? '');
  const zoom = Math.round((data.zoomRatio ?? 1) * 100);
  return tag(
    'sheetViews',
    {},
    tag(
      'sheetView',
      {
        ...Object.fromEntries(KEPT_VIEW.map((name) => [name, asOpened[name]])),
        showGridLines: data.showGridlines === 0 ? 0 : undefined,
        rightToLeft: data.rightToLeft === 1 ? 1 : undefined,
        tabSelected: active ? 1 : undefined,
        zoomScale: zoom === 100 ? undefined : Math.min(400, Math.max(10, zoom)),
        workbookViewId: 0,
      },
      frozen,
    ),
  );
}

function writeColumns(
  data: Partial<IWorksheetData>,
  { workbook, styles }: SheetWriting,
  kept: KeptSheet | undefined,
): string {
  const columns: string[] = [];
  let last:
    | { key: string; min: number; max: number; attributes: Record<string, string | number | undefined> }
    | undefined;
  const flush = (): void => {
    if (last) columns.push(tag('col', { min: last.min, max: last.max, ...last.attributes }));
  };
  for (const [c, column] of Object.entries(data.columnData ?? {}).sort(([a], [b]) => Number(a) - Number(b))) {
    if (!column || (column.w === undefined && !column.hd && !column.s)) continue;
    const style = column.s ? styles.numberOf(lookOf(column.s, workbook), false) : 0;
    const attributes = {
      width: Math.min(WIDEST, pixelsToWidth(column.w ?? data.defaultColumnWidth ?? 64)),
      style: style === 0 ? undefined : style,
      hidden: column.hd ? 1 : undefined,
      customWidth: column.w === undefined ? undefined : 1,
    };
    const key = JSON.stringify(attributes);
    const number = Number(c) + 1;
    if (last?.key === key && last.max === number - 1) last.max = number;
    else {
      flush();
      last = { key, min: number, max: number, attributes };
    }
  }
  flush();
  const far = kept?.farColumns;
  if (far && (last?.max ?? 0) <= far.after) columns.push(far.xml);
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function lookOf(style: NonNullable<ICellData['s']>, workbook: IWorkbookData): IStyleData {
  return (typeof style === 'string' ? workbook.styles[style] : style) ?? NO_LOOK;
}
const NO_LOOK: IStyleData = {};

type ByRow<T> = Readonly<Record<number, Readonly<Record<number, T>>>>;

function writeRows(
  sheet: SheetToWrite,
  writing: SheetWriting,
  meet: (row: number, column: number, address: string, extras: CellExtras) => void,
): string {
  const { id, data, headings } = sheet;
  const { workbook, spills, styles } = writing;
  const cells = (data.cellData ?? {}) as ByRow<ICellData | null>;
  const areas = (spills.areas[id] ?? {}) as ByRow<Ends>;
  const spilled = spilledCells(areas, cells, (spills.cells[id] ?? {}) as ByRow<ICellData>);
  const merged = new Set(
    (data.mergeData ?? []).map(({ startRow, startColumn }) => `${startRow},${startColumn}`),
  );
  const rowNumbers = [
    ...new Set([cells, spilled, data.rowData ?? {}].flatMap((rows) => Object.keys(rows).map(Number))),
  ].sort((a, b) => a - b);
  const written: string[] = [];
  for (const r of rowNumbers) {
    const [line, results] = [cells[r] ?? {}, spilled[r] ?? {}];
    const columns = [...new Set([...Object.keys(line), ...Object.keys(results)].map(Number))].sort(
      (a, b) => a - b,
    );
    const inner: string[] = [];
    for (const c of columns) {
      const own = line[c];
      const result = results[c];
      const heading = headings.get(`${r},${c}`);
      const cell = {
        ...own,
        ...(result && !hasContent(own) && { v: result.v, t: result.t, f: null }),
        ...(heading !== undefined && { v: heading, t: 1, f: null }),
      } as ICellData;
      const address = `${columnLetters(c)}${r + 1}`;
      const extras = (own?.custom ?? {}) as CellExtras;
      meet(r, c, address, extras);
      const format = styles.numberOf(cell.s ? lookOf(cell.s, workbook) : NO_LOOK, extras.unlocked === true);
      const spill = cell.f && cell.v !== '#SPILL!' ? areas[r]?.[c] : undefined;
      const free = spill && isSeveral(spill) && isFree(spill, r, c, cells) ? spill : undefined;
      inner.push(
        writeCell(
          cell,
          format,
          {
            address,
            ...(free && { spill: free }),
            inTable: sheet.tables.some(({ range }) => isWithin(range, r, c)),
            merged: merged.has(`${r},${c}`),
          },
          writing,
        ),
      );
    }
    const attributes = rowAttributes(data, r, writing);
    const xml = inner.join('');
    if (xml !== '' || Object.keys(attributes).length > 0)
      written.push(tag('row', { r: r + 1, ...attributes }, xml));
  }
  return written.join('');
}

function rowAttributes(
  data: Partial<IWorksheetData>,
  r: number,
  { workbook, styles }: SheetWriting,
): Record<string, number> {
  const row = data.rowData?.[r];
  if (!row) return {};
  const style = row.s ? styles.numberOf(lookOf(row.s, workbook), false) : 0;
  return {
    ...(style > 0 && { s: style, customFormat: 1 }),
    ...(row.h &&
      row.h !== data.defaultRowHeight && {
        ht: Math.min(HIGHEST, row.h / PIXELS_PER_POINT),
        customHeight: 1,
      }),
    ...(row.hd && { hidden: 1 }),
  };
}

const hasContent = (cell: ICellData | null | undefined): boolean =>
  cell !== null &&
  cell !== undefined &&
  (Boolean(cell.f) || Boolean(cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== ''));
const isSeveral = ({ startRow, startColumn, endRow, endColumn }: Ends): boolean =>
  startRow !== endRow || startColumn !== endColumn;
const isWithin = ({ startRow, startColumn, endRow, endColumn }: Ends, row: number, column: number): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

/** True where nothing stands in the way of a spill: what is typed there was not overwritten by it. */
function isFree(area: Ends, row: number, column: number, cells: ByRow<ICellData | null>): boolean {
  for (let r = area.startRow; r <= area.endRow; r++) {
    const line = cells[r];
    if (!line) continue;
    for (let c = area.startColumn; c <= area.endColumn; c++)
      if ((r !== row || c !== column) && hasContent(line[c])) return false;
  }
  return true;
}

/** The results that free spills show, for readers that do not calculate. */
function spilledCells(
  areas: ByRow<Ends>,
  cells: ByRow<ICellData | null>,
  results: ByRow<ICellData>,
): ByRow<ICellData> {
  const shown: Record<number, Record<number, ICellData>> = {};
  for (const [r, line] of Object.entries(areas)) {
    for (const [c, area] of Object.entries(line)) {
      const anchor = cells[Number(r)]?.[Number(c)];
      if (!anchor?.f || anchor.v === '#SPILL!' || !isFree(area, Number(r), Number(c), cells)) continue;
      for (let row = area.startRow; row <= area.endRow; row++) {
        for (let column = area.startColumn; column <= area.endColumn; column++) {
          const result = results[row]?.[column];
          if (result && (row !== Number(r) || column !== Number(c))) (shown[row] ??= {})[column] = result;
        }
      }
    }
  }
  return shown;
}

function writeLink(
  ref: string,
  { address, documentReference, screenTip: tooltip }: Hyperlink,
  relations: SheetRelations,
): string {
  if (address === undefined) return tag('hyperlink', { ref, location: documentReference, tooltip });
  const [target = '', ...rest] = address.split('#');
  const location = rest.length > 0 ? rest.join('#') : undefined;
  if (target === '') return tag('hyperlink', { ref, location, tooltip });
  return tag('hyperlink', {
    ref,
    'r:id': relations.link(target.trim().replaceAll(' ', '%20')),
    location,
    tooltip,
  });
}
