import type { ICellData, IDataValidationRule, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Ends, Size } from './address';
import { readAddress, readAddresses, within, writeAddress } from './address';
import { CellReader, type CellExtras, type Hyperlink, type ReadContext } from './cell-in';
import { readColor } from './color';
import { noteLossesOfSheet } from './file-losses';
import { readNotes } from './notes';
import type { FilePackage } from './package';
import { readBreaks } from './page';
import { readProperties } from './properties';
import { readProtection } from './protection';
import { readRules } from './read-rules';
import { readFont, type FileStyles } from './read-styles';
import type { KeptLooks, SheetRule } from './rule';
import { hasOwnStyle, readKeptTable, readTable, type FileTable, type GridTable } from './table';
import { readValidations } from './validation';
import type { FileExtras, KeptSheet, KeptTable } from './workbook-file';
import { FILE_FONT, PIXELS_PER_POINT, widthToPixels } from './workbook-file';
import {
  childOf,
  childrenOf,
  descendantsOf,
  flag,
  numberOf,
  parseXml,
  serialize,
  tag,
  type XmlElement,
} from './xml';
import { FileRefusal } from './refusal';

/** Rows and columns that are there to be typed in beyond what the file fills. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 26;
/** Rules that end in a row beyond this one are taken to mean the rest of their columns. */
const FARTHEST_RULE = 20_000;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** A link on more cells than this is kept on the first alone. */
const MOST_LINKED = 1000;

export interface ReadSheet {
  readonly element: XmlElement;
  readonly data: Partial<IWorksheetData>;
  readonly extras: Omit<FileExtras, 'page'>;
  readonly kept: KeptSheet;
  readonly rules: readonly SheetRule[];
  readonly looks: KeptLooks;
  readonly validations: readonly IDataValidationRule[];
  readonly tables: readonly GridTable[];
  readonly keptTables: ReadonlyMap<string, KeptTable>;
  readonly filter: Ends | null;
}

type Cells = Record<number, Record<number, ICellData>>;

/** One sheet of a file. Its rows are read as they come and never held all as XML. */
export function readSheet(
  parts: FilePackage,
  { name, state, path }: { readonly name: string; readonly state: string; readonly path: string },
  id: string,
  fileTables: readonly FileTable[],
  context: ReadContext,
): ReadSheet {
  const { losses, styles } = context;
  const bytes = parts.read(path);
  if (!bytes) throw new FileRefusal('broken');
  const cells: Cells = {};
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  const reader = new CellReader(name, areasOfArrays(bytes), context);
  const used = { row: -1, column: -1 };
  let outlined = false;
  const element = parseXml(bytes, {
    row(row) {
      const r = reader.readRowNumber(row);
      const { ht, hidden, s, customFormat, outlineLevel } = row.attributes;
      const look = flag(customFormat) ? styles.formats[Number(s)]?.look : undefined;
      const height = numberOf(ht);
      if (outlineLevel) outlined = true;
      if (height || flag(hidden) || look)
        rowData[r] = {
          ...(height && { h: Math.round(height * PIXELS_PER_POINT), ia: 0 }),
          ...(flag(hidden) && { hd: 1 }),
          ...(look && { s: look }),
        };
      const read = reader.readCells(row);
      const last = Object.keys(read).at(-1);
      if (last === undefined) return;
      cells[r] = read;
      used.row = Math.max(used.row, r);
      used.column = Math.max(used.column, Number(last));
    },
  });
  if (element.name !== 'worksheet') throw new FileRefusal('broken');
  noteLossesOfSheet(parts, path, name, element, losses);

  const merges = apart(
    childrenOf(childOf(element, 'mergeCells'), 'mergeCell').flatMap(
      ({ attributes }) => readAddress(attributes['ref'] ?? '') ?? [],
    ),
  );
  const notes = readNotes(parts, path);
  for (const [address, note] of notes) addExtras(cells, address, { note });
  addLinks(cells, parts, path, element);
  for (const area of [...merges, ...fileTables.map((table) => table.area)]) {
    if (area.endRow < LAST_ROW) used.row = Math.max(used.row, area.endRow);
    if (area.endColumn < LAST_COLUMN) used.column = Math.max(used.column, area.endColumn);
  }
  for (const r of Object.keys(cells)) used.row = Math.max(used.row, Number(r));
  const ruled = [
    ...descendantsOf(element, 'conditionalFormatting'),
    ...descendantsOf(element, 'dataValidation'),
  ].flatMap(({ attributes, children }) =>
    readAddresses(attributes['sqref'] ?? children.find((child) => child.name === 'sqref')?.text ?? ''),
  );
  const ruledRows = ruled.map(({ startRow, endRow }) =>
    endRow < FARTHEST_RULE ? endRow : startRow < FARTHEST_RULE ? startRow : -1,
  );
  const size: Size = {
    rows: Math.min(
      LAST_ROW + 1,
      Math.max(FEWEST_ROWS, used.row + 1 + SPARE_ROWS, Math.max(-1, ...ruledRows.slice(0, 10_000)) + 2),
    ),
    columns: Math.min(LAST_COLUMN + 1, Math.max(FEWEST_COLUMNS, used.column + 1 + SPARE_COLUMNS)),
  };
  const columns = readColumns(element, size, (format) => styles.formats[format]?.look);
  if (outlined || columns.outlined) losses.add('outlines', name);

  const view = childOf(childOf(element, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane')?.attributes ?? {};
  const frozen = /^frozen/.test(pane['state'] ?? '');
  const [xSplit, ySplit] = frozen ? [numberOf(pane['xSplit']) ?? 0, numberOf(pane['ySplit']) ?? 0] : [0, 0];
  const format = childOf(element, 'sheetFormatPr')?.attributes ?? {};
  const properties = childOf(element, 'sheetPr');
  const tabColor = readColor(childOf(properties, 'tabColor'), styles.palette);
  const filter = childOf(element, 'autoFilter');
  const filterArea = filter ? readAddress(filter.attributes['ref'] ?? '') : null;
  const { rules, looks, lost } = readRules(element, id, size, styles, context.names);
  if (lost > 0) losses.add('rules', name, lost);
  const withHeadings = fileTables.filter(({ headings }) => headings > 0);
  if (withHeadings.length < fileTables.length)
    losses.add('tablesWithoutHeadings', name, fileTables.length - withHeadings.length);
  const tables = withHeadings.map((table, i) => ({ id: `${id}-table-${i}`, table }));
  for (const { table } of tables) if (hasOwnStyle(table)) losses.add('tableStyles', name);
  const headerFooter = childOf(element, 'headerFooter');
  const otherHeaders = headerFooter?.children
    .filter((child) => !child.name.startsWith('odd'))
    .map(serialize)
    .join('');
  const { attributes: ofView = {} } = view ?? {};

  return {
    element,
    data: {
      id,
      name,
      cellData: cells,
      rowData,
      columnData: columns.data,
      mergeData: merges.map((area) => within(area, size)),
      rowCount: size.rows,
      columnCount: size.columns,
      defaultColumnWidth: widthToPixels(numberOf(format['defaultColWidth']) ?? 8.43),
      defaultRowHeight: Math.round((numberOf(format['defaultRowHeight']) || 15) * PIXELS_PER_POINT),
      hidden: state === 'visible' ? 0 : 1,
      showGridlines: ofView['showGridLines'] !== undefined && !flag(ofView['showGridLines']) ? 0 : 1,
      rightToLeft: flag(ofView['rightToLeft']) ? 1 : 0,
      zoomRatio: (numberOf(ofView['zoomScale']) || 100) / 100,
      tabColor: tabColor ?? '',
      defaultStyle: defaultStyle(styles),
      freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    },
    extras: {
      rowBreaks: readBreaks(element, 'rowBreaks'),
      columnBreaks: readBreaks(element, 'colBreaks'),
      properties: readProperties(parts, path, element),
      protection: readProtection(element),
    },
    kept: {
      attributes: Object.fromEntries(
        ['sheetProtection', 'pageSetup', 'headerFooter']
          .map((of) => [of, childOf(element, of)?.attributes ?? {}] as const)
          .concat([
            ['sheetView', ofView],
            ['sheetPr', properties?.attributes ?? {}],
            ['sheetFormatPr', format],
          ]),
      ),
      ...(view &&
        childOf(view, 'pane') &&
        !frozen && { split: childrenOf(view, 'pane').map(serialize).join('') }),
      ...(otherHeaders && { otherHeaders }),
      ...(filter &&
        filter.children.length > 0 &&
        filterArea && {
          filter: { ref: writeAddress(filterArea), xml: filter.children.map(serialize).join('') },
        }),
      ...(columns.far !== '' && { farColumns: { after: size.columns, xml: columns.far } }),
    },
    rules,
    looks,
    validations: readValidations(element, id, size, context.dateOffset),
    tables: tables.map(({ id: tableId, table }) => readTable(table, tableId)),
    keptTables: new Map(tables.map(({ id: tableId, table }) => [tableId, readKeptTable(table)])),
    filter: filterArea,
  };
}

/** The workbook's own font, where it is not the one that the grid draws in. */
function defaultStyle({ defaultFont, palette }: FileStyles): IStyleData | null {
  const { ff, fs, bl, it } = readFont(defaultFont, palette);
  if (ff === FILE_FONT.name && fs === FILE_FONT.size) return null;
  return { ...(ff && { ff }), ...(fs && { fs }), ...(bl && { bl }), ...(it && { it }) };
}

/**
 * What each array formula of a sheet fills, by its first cell. References to spills may stand before the spills, so
 * that this is looked up ahead of the cells.
 */
function areasOfArrays(bytes: Uint8Array): ReadonlyMap<string, string> {
  const areas = new Map<string, string>();
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('ANCHORARRAY')) return areas;
  for (const [, ref = ''] of text.matchAll(/<(?:\w+:)?f\b[^>]*\bref="([^"]+)"/g))
    areas.set(ref.split(':')[0] ?? '', ref);
  return areas;
}

/** Areas that overlap one that came before are left out: Excel refuses them, and the grid cannot draw them. */
function apart(areas: readonly Ends[]): Ends[] {
  const sorted = [...areas].sort((a, b) => a.startRow - b.startRow);
  let open: Ends[] = [];
  return sorted.filter((area) => {
    open = open.filter(({ endRow }) => endRow >= area.startRow);
    if (
      open.some(
        ({ startColumn, endColumn }) => startColumn <= area.endColumn && endColumn >= area.startColumn,
      )
    )
      return false;
    open.push(area);
    return area.startRow !== area.endRow || area.startColumn !== area.endColumn;
  });
}

function addExtras(cells: Cells, address: string, extras: CellExtras): void {
  const at = readAddress(address);
  if (!at) return;
  const row = (cells[at.startRow] ??= {});
  const cell = (row[at.startColumn] ??= {});
  cell.custom = { ...cell.custom, ...extras };
}

function addLinks(cells: Cells, parts: FilePackage, path: string, sheet: XmlElement): void {
  const links = childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink');
  if (links.length === 0) return;
  const relations = parts.relations(path);
  for (const { attributes } of links) {
    const { ref = '', location, tooltip } = attributes;
    const target = relations.get(attributes['r:id'] ?? '')?.target;
    const place = location?.replace(/^#/, '');
    const hyperlink: Hyperlink = {
      ...(target !== undefined && { address: place ? `${target}#${place}` : target }),
      ...(target === undefined && place && { documentReference: place }),
      ...(tooltip && { screenTip: tooltip }),
    };
    const area = readAddress(ref);
    if (!area || (!hyperlink.address && !hyperlink.documentReference)) continue;
    const { startRow, startColumn, endRow, endColumn } = area;
    const many = (endRow - startRow + 1) * (endColumn - startColumn + 1) > MOST_LINKED;
    for (let row = startRow; row <= (many ? startRow : endRow); row++) {
      for (let column = startColumn; column <= (many ? startColumn : endColumn); column++)
        addExtras(
          cells,
          writeAddress({ startRow: row, startColumn: column, endRow: row, endColumn: column }),
          { hyperlink },
        );
    }
  }
}

interface ReadColumns {
  readonly data: NonNullable<IWorksheetData['columnData']>;
  /** The columns right of the grid's, as elements. */
  readonly far: string;
  readonly outlined: boolean;
}

function readColumns(
  sheet: XmlElement,
  { columns }: Size,
  lookOf: (format: number) => string | undefined,
): ReadColumns {
  const data: NonNullable<IWorksheetData['columnData']> = {};
  const far: string[] = [];
  let outlined = false;
  for (const { attributes } of childrenOf(childOf(sheet, 'cols'), 'col')) {
    const { min, max, width, hidden, style, outlineLevel } = attributes;
    const [first, last] = [numberOf(min) ?? 1, Math.min(numberOf(max) ?? 1, LAST_COLUMN + 1)];
    const wide = numberOf(width);
    const look = lookOf(Number(style));
    if (outlineLevel) outlined = true;
    for (let c = first - 1; c < Math.min(last, columns); c++) {
      if (wide === undefined && !flag(hidden) && !look) continue;
      data[c] = {
        ...(wide !== undefined && { w: widthToPixels(wide) }),
        ...(flag(hidden) && { hd: 1 }),
        ...(look && { s: look }),
      };
    }
    if (last > columns && (wide !== undefined || flag(hidden)))
      far.push(
        tag('col', {
          min: Math.max(first, columns + 1),
          max: last,
          width: wide,
          hidden: flag(hidden) ? 1 : undefined,
          customWidth: 1,
        }),
      );
  }
  return { data, far: far.join(''), outlined };
}
