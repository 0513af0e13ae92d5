import type { IDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { Spills } from '../grid/spills';
import type { BookExtras, SheetExtras } from '../host/types';
import { writeAddress, type Ends } from './address';
import type { SaveNote } from './cell-out';
import { areaNames, writeNames, type DefinedName, type SheetNames } from './names';
import { writeComments, writeNoteBoxes } from './notes';
import { writePackage } from './package';
import { writeSheetNames } from './page';
import { propertyPart } from './properties';
import { hashed } from './protection';
import type { SheetRule } from './rule';
import { writeTable, type GridTable, type TableCells } from './table';
import type { KeptBook } from './workbook-file';
import { RESOURCE } from './workbook-file';
import { writeSheet, type SheetRelations, type SheetWriting } from './write-sheet';
import { SharedStrings } from './write-strings';
import { DEFAULT_FONT, StyleWriter } from './write-styles';
import { METADATA } from './metadata';
import { ContentTypes, relationsXml, type WrittenRelation } from './written-package';
import { tag } from './xml';

export interface SavedWorkbook {
  readonly workbook: IWorkbookData;
  readonly spills: Spills;
  /** The custom functions' names: `CHANNEL.SOFTSCORE`. */
  readonly names: readonly string[];
  extras(sheetId: string): SheetExtras;
  /** What the host keeps of the workbook. */
  readonly book?: BookExtras;
  /** What was kept of the file that was opened. */
  readonly kept?: KeptBook;
  /** The sheet that is shown. */
  readonly activeSheet?: string;
}

export interface WrittenWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What could not be saved as it stands, by the cells: `Sheet1!B2`. */
  readonly notes: ReadonlyMap<SaveNote, readonly string[]>;
}

/** The version of Excel's calculation that this file claims: an older one would make Excel calculate all anew on opening. */
const CALCULATION_VERSION = 191029;

/** The grid's workbook as an .xlsx file. */
export async function writeXlsx(saved: SavedWorkbook): Promise<WrittenWorkbook> {
  const { workbook, spills, names, extras, book, kept } = saved;
  const ids = workbook.sheetOrder;
  const sheets = ids.map((id) => workbook.sheets[id] ?? {});
  const rules = resource<Record<string, SheetRule[]>>(workbook, RESOURCE.rules) ?? {};
  const validations = resource<Record<string, IDataValidationRule[]>>(workbook, RESOURCE.validations) ?? {};
  const tables = resource<Record<string, { readonly tables: GridTable[] }>>(workbook, RESOURCE.tables) ?? {};
  const filters = resource<Record<string, { readonly ref?: Ends }>>(workbook, RESOURCE.filter) ?? {};
  const defined = Object.values(resource<Record<string, DefinedName>>(workbook, RESOURCE.names) ?? {});
  const notes = new Map<SaveNote, string[]>();
  const lower = (texts: readonly (string | undefined)[]): ReadonlySet<string> =>
    new Set(texts.map((text) => text?.toLowerCase() ?? ''));
  const styles = new StyleWriter(kept?.defaultFont ?? DEFAULT_FONT);
  const strings = new SharedStrings();
  const types = new ContentTypes();
  const parts: Record<string, Uint8Array | string> = {};
  const add = (path: string, type: string, part: Uint8Array | string): void => {
    parts[path] = part;
    types.add(path, type);
  };
  const writing = {
    workbook,
    spills,
    names,
    styles,
    strings,
    looks: kept?.looks ?? new Map(),
    numberOfLook: (dxf: string) => styles.numberOfDifferential(dxf),
    around: {
      sheets: lower(sheets.map(({ name }) => name)),
      tables: lower(ids.flatMap((id) => tables[id]?.tables.map(({ name }) => name) ?? [])),
      areas: areaNames(defined),
      functions: lower(names),
    },
  };
  const ofSheets = new Map<string, SheetNames>();
  const active = activeSheet(saved);
  const counts = { tables: 0, properties: 0 };

  for (const [i, id] of ids.entries()) {
    const data = sheets[i] ?? {};
    const number = i + 1;
    const related: WrittenRelation[] = [];
    const relate = (type: string, target: string, external = false): string => {
      related.push({ type, target, external });
      return `rId${related.length}`;
    };
    const cells = (data.cellData ?? {}) as Record<
      number,
      Record<number, { v?: unknown; f?: string | null } | null>
    >;
    const tableCells: TableCells = {
      text: (row, column) => {
        const value = spills.cells[id]?.[row]?.[column]?.v ?? cells[row]?.[column]?.v;
        return value === undefined || value === null ? '' : String(value);
      },
      formula: (row, column) => cells[row]?.[column]?.f ?? undefined,
    };
    const ofSheet = tables[id]?.tables ?? [];
    const written = new Map(
      ofSheet.map((table) => {
        const name = book?.tableStyles.get(table.id);
        const style =
          name === undefined ? undefined : { name, banded: book?.unbandedTables.has(table.id) === false };
        return [
          table.id,
          writeTable(table, ++counts.tables, tableCells, kept?.tables.get(table.id), style),
        ] as const;
      }),
    );
    const headings = [...written.values()].flatMap((table) =>
      table.headings.map(({ row, column, text }) => [`${row},${column}`, text] as const),
    );
    const relations: SheetRelations = {
      link: (target) => relate('hyperlink', target, true),
      property(_, value) {
        const path = `customProperty${++counts.properties}.bin`;
        add(`xl/${path}`, 'spreadsheetml.customProperty', propertyPart(value));
        return relate('customProperty', `../${path}`);
      },
      table({ id: tableId }) {
        const [xml = '', n] = [written.get(tableId)?.xml, [...written.keys()].indexOf(tableId)];
        const path = `tables/table${counts.tables - written.size + n + 1}.xml`;
        add(`xl/${path}`, 'spreadsheetml.table+xml', xml);
        return relate('table', `../${path}`);
      },
      notes(placed) {
        add(`xl/comments${number}.xml`, 'spreadsheetml.comments+xml', writeComments(placed));
        add(`xl/drawings/vmlDrawing${number}.vml`, 'vmlDrawing', writeNoteBoxes(placed, number));
        relate('comments', `../comments${number}.xml`);
        return relate('vmlDrawing', `../drawings/vmlDrawing${number}.vml`);
      },
    };
    const keptSheet = kept?.sheets.get(id);
    const filter = filters[id]?.ref;
    const sheet = {
      id,
      number,
      data,
      extras: extras(id),
      active: id === active,
      rules: rules[id] ?? [],
      validations: validations[id] ?? [],
      tables: ofSheet,
      headings: new Map(headings),
      ...(keptSheet && { kept: keptSheet }),
      ...(filter && { filter }),
    };
    const sheetWriting: SheetWriting = {
      ...writing,
      note: (kind, address) => notes.set(kind, [...(notes.get(kind) ?? []), `${data.name ?? ''}!${address}`]),
    };
    const path = `xl/worksheets/sheet${number}.xml`;
    add(path, 'spreadsheetml.worksheet+xml', await writeSheet(sheet, relations, sheetWriting));
    if (related.length > 0) parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationsXml(related);
    ofSheets.set(id, writeSheetNames(data.name ?? '', sheet.extras.page, filter && writeAddress(filter)));
  }

  const bookRelations: WrittenRelation[] = ids.map((_, i) => ({
    type: 'worksheet',
    target: `worksheets/sheet${i + 1}.xml`,
  }));
  const addToBook = (type: string, path: string, contentType: string, part: Uint8Array | string): void => {
    add(`xl/${path}`, contentType, part);
    bookRelations.push({ type, target: path });
  };
  const theme = kept?.parts.get('theme');
  if (theme) addToBook('theme', 'theme/theme1.xml', 'theme+xml', theme);
  addToBook('styles', 'styles.xml', 'spreadsheetml.styles+xml', styles.write(kept?.colors ?? ''));
  if (!strings.isEmpty)
    addToBook('sharedStrings', 'sharedStrings.xml', 'spreadsheetml.sharedStrings+xml', strings.write());
  addToBook('sheetMetadata', 'metadata.xml', 'spreadsheetml.sheetMetadata+xml', METADATA);
  add(
    'xl/workbook.xml',
    'spreadsheetml.sheet.main+xml',
    await bookXml(saved, writeNames(defined, ofSheets, ids, names)),
  );
  parts['xl/_rels/workbook.xml.rels'] = relationsXml(bookRelations);
  const top: WrittenRelation[] = [{ type: 'officeDocument', target: 'xl/workbook.xml' }];
  for (const [type, path, contentType] of PROPERTIES) {
    const part = kept?.parts.get(type);
    if (!part) continue;
    add(path, contentType, part);
    top.push({ type, target: path });
  }
  parts['_rels/.rels'] = relationsXml(top);
  return { bytes: writePackage({ '[Content_Types].xml': types.write(), ...parts }), notes };
}

const PROPERTIES = [
  ['core-properties', 'docProps/core.xml', 'core-properties+xml'],
  ['custom-properties', 'docProps/custom.xml', 'custom-properties+xml'],
] as const;

function resource<T>(workbook: IWorkbookData, name: string): T | undefined {
  const data = workbook.resources?.find((found) => found.name === name)?.data;
  return data ? (JSON.parse(data) as T) : undefined;
}

/** A sheet that can be shown: Excel opens no workbook at a hidden one. */
function activeSheet({ workbook, activeSheet: wanted }: SavedWorkbook): string | undefined {
  const visible = workbook.sheetOrder.filter((id) => !workbook.sheets[id]?.hidden);
  return wanted !== undefined && visible.includes(wanted) ? wanted : visible[0];
}

async function bookXml(saved: SavedWorkbook, definedNames: string): Promise<string> {
  const { workbook, book, kept } = saved;
  const sheets = workbook.sheetOrder.map((id, i) => {
    const { name = '', hidden } = workbook.sheets[id] ?? {};
    const state = !hidden ? undefined : book?.veryHidden.has(id) ? 'veryHidden' : 'hidden';
    return tag('sheet', { name, sheetId: i + 1, state, 'r:id': `rId${i + 1}` });
  });
  const activeTab = workbook.sheetOrder.indexOf(activeSheet(saved) ?? '');
  const calculation = {
    ...kept?.calculation,
    fullCalcOnLoad: undefined,
    calcId: CALCULATION_VERSION,
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      '<workbookPr defaultThemeVersion="124226"/>',
      await structureProtection(saved),
      tag('bookViews', {}, tag('workbookView', { activeTab: activeTab > 0 ? activeTab : undefined })),
      tag('sheets', {}, sheets.join('')),
      definedNames,
      tag('calcPr', calculation),
    ].join(''),
  )}`;
}

/** The lock on the sheets' order and names; the password of the opened file stays if no other was set. */
async function structureProtection({ book, kept }: SavedWorkbook): Promise<string> {
  const password = book?.structurePassword;
  if (password === undefined) return '';
  if (password === null) return tag('workbookProtection', { ...kept?.protection, lockStructure: 1 });
  const { algorithmName, hashValue, saltValue, spinCount } = await hashed(password);
  return tag('workbookProtection', {
    workbookAlgorithmName: algorithmName,
    workbookHashValue: hashValue,
    workbookSaltValue: saltValue,
    workbookSpinCount: spinCount,
    lockStructure: 1,
  });
}
