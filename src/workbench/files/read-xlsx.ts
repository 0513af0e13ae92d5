import type { IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { countCells } from './cell-count';
import type { ReadContext } from './cell-in';
import { readPalette } from './color';
import { LossCounter } from './losses';
import { readNames } from './names';
import { FilePackage } from './package';
import { readPage } from './page';
import { readSheet, type ReadSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { FileRefusal } from './refusal';
import { readSharedStrings } from './shared-strings';
import { readFileTables } from './table';
import { TableReferences } from './table-references';
import type { FileExtras, KeptBook, KeptSheet, OpenedFile } from './workbook-file';
import { FILE_FONT, RESOURCE } from './workbook-file';
import { noteLossesOfBook } from './file-losses';
import { childOf, childrenOf, flag, numberOf, parseXml, serialize, type XmlElement } from './xml';

/** Days between the 1904 calendar of old Macs and ours. */
const DAYS_TO_1904 = 1462;

/** Parts beside the workbook that are kept as they are, by the types of the relations that lead to them. */
const KEPT_PARTS = new Set(['core-properties', 'custom-properties']);

/**
 * An .xlsx file as the grid's workbook. `names` are the custom functions' (`CHANNEL.SOFTSCORE`). Throws a
 * `FileRefusal` where it is none, broken, or more than a page can hold.
 */
export function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  names: readonly string[],
): OpenedFile {
  const parts = new FilePackage(bytes);
  const top = [...parts.relations('').values()];
  const path = top.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const book = parseXml(parts.read(path) ?? refuse('notAWorkbook'));
  if (book.name !== 'workbook') throw new FileRefusal('notAWorkbook');
  const relations = parts.relations(path);
  const partOf = (type: string): Uint8Array | undefined => {
    const relation = [...relations.values()].find((one) => one.type === type);
    return relation && parts.read(relation.target);
  };
  const listed = childrenOf(childOf(book, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    state: attributes['state'] ?? 'visible',
    relation: relations.get(attributes['r:id'] ?? ''),
  }));
  const sheets = listed.flatMap(({ name, state, relation }) =>
    relation?.type === 'worksheet' ? [{ name, state, path: relation.target }] : [],
  );
  if (sheets.length === 0) throw new FileRefusal('notAWorkbook');
  countCells(
    parts,
    sheets.map((sheet) => sheet.path),
    partOf('sharedStrings'),
  );

  const themeBytes = partOf('theme');
  const stylesBytes = partOf('styles');
  const stylesXml = stylesBytes && parseXml(stylesBytes);
  const styles = readStyles(stylesXml, readPalette(themeBytes && parseXml(themeBytes), stylesXml));
  const losses = new LossCounter();
  noteLossesOfBook(parts, relations, listed, losses);
  const date1904 = flag(childOf(book, 'workbookPr')?.attributes['date1904']);
  if (date1904) losses.add('calendar1904', fileName);
  const tables = new Map(sheets.map((sheet) => [sheet.path, readFileTables(parts, sheet.path, sheet.name)]));
  const context: ReadContext = {
    names,
    styles,
    texts: readSharedStrings(partOf('sharedStrings')),
    tables: new TableReferences([...tables.values()].flat()),
    losses,
    dateOffset: date1904 ? DAYS_TO_1904 : 0,
  };

  const ids = new Map(sheets.map((sheet, i) => [sheet.path, `sheet-${i}`]));
  // Names count chart sheets too.
  const idsInOrder = listed.map(({ relation }) => (relation ? ids.get(relation.target) : undefined));
  const defined = readNames(book, idsInOrder, names);
  const read = sheets.map((sheet): ReadSheet & { id: string; extras: FileExtras } => {
    const id = ids.get(sheet.path) ?? '';
    const one = readSheet(parts, sheet, id, tables.get(sheet.path) ?? [], context);
    const page = readPage(one.element, defined.ofSheets.get(id) ?? {});
    return { ...one, id, extras: { ...one.extras, page } };
  });
  const resources = {
    rules: bySheet(read, ({ rules }) => (rules.length > 0 ? rules : undefined)),
    validations: bySheet(read, ({ validations }) => (validations.length > 0 ? validations : undefined)),
    tables: bySheet(read, (one) =>
      one.tables.length > 0 ? { tables: one.tables, tableFilteredOutRows: [] } : undefined,
    ),
    filter: bySheet(
      read,
      ({ filter }) => filter && { ref: filter, filterColumns: [], cachedFilteredOut: [] },
    ),
    names: Object.fromEntries(defined.names.map((name) => [name.id, name])),
  };
  const protection = childOf(book, 'workbookProtection')?.attributes;
  return {
    workbook: {
      id: `workbook-${crypto.randomUUID()}`,
      name: fileName.replace(/\.[^.]+$/, ''),
      appVersion: '',
      locale: LocaleType.ZH_CN,
      styles: styles.looks as IWorkbookData['styles'],
      sheetOrder: read.map(({ id }) => id),
      sheets: Object.fromEntries(read.map(({ id, data }) => [id, data])),
      resources: (['rules', 'validations', 'tables', 'filter', 'names'] as const).map((name) => ({
        name: RESOURCE[name],
        data: JSON.stringify(resources[name]),
      })),
    },
    extras: new Map(read.map(({ id, extras }) => [id, extras])),
    book: {
      veryHidden: new Set(
        sheets.flatMap(({ state, path }) => (state === 'veryHidden' ? [ids.get(path) ?? ''] : [])),
      ),
      tableStyles: new Map(
        read.flatMap(({ keptTables }) =>
          [...keptTables].map(([id, { style }]) => [id, style['name'] ?? 'TableStyleLight1'] as const),
        ),
      ),
      unbandedTables: new Set(
        read.flatMap(({ keptTables }) =>
          [...keptTables].flatMap(([id, { style }]) => (flag(style['showRowStripes']) ? [] : [id])),
        ),
      ),
      ...(flag(protection?.['lockStructure']) && { structurePassword: null }),
    },
    kept: keptBook(book, read, {
      parts: keptParts(parts, top, themeBytes),
      colors: childOf(stylesXml, 'colors'),
      defaultFont: styles.defaultFont,
      protection,
      activeSheet:
        idsInOrder[
          numberOf(childOf(childOf(book, 'bookViews'), 'workbookView')?.attributes['activeTab']) ?? 0
        ],
    }),
    lost: losses.all,
  };
}

function refuse(code: 'notAWorkbook'): never {
  throw new FileRefusal(code);
}

function bySheet<T>(
  sheets: readonly (ReadSheet & { id: string })[],
  part: (sheet: ReadSheet) => T,
): Record<string, T> {
  return Object.fromEntries(
    sheets
      .map((sheet) => [sheet.id, part(sheet)] as const)
      .filter(([, value]) => value !== undefined && value !== null),
  );
}

function keptParts(
  parts: FilePackage,
  top: readonly { readonly type: string; readonly target: string }[],
  theme: Uint8Array | undefined,
): Map<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  for (const { type, target } of top) {
    const bytes = KEPT_PARTS.has(type) ? parts.read(target) : undefined;
    if (bytes) kept.set(type, bytes);
  }
  if (theme) kept.set('theme', theme);
  return kept;
}

function keptBook(
  book: XmlElement,
  sheets: readonly (ReadSheet & { id: string })[],
  found: {
    readonly parts: Map<string, Uint8Array>;
    readonly colors: XmlElement | undefined;
    readonly defaultFont: XmlElement | undefined;
    readonly protection: XmlElement['attributes'] | undefined;
    readonly activeSheet: string | undefined;
  },
): KeptBook {
  const { parts, colors, defaultFont, protection, activeSheet } = found;
  const value = (name: string): string | undefined => childOf(defaultFont, name)?.attributes['val'];
  const calculation = childOf(book, 'calcPr')?.attributes;
  return {
    parts,
    ...(defaultFont && {
      defaultFont: {
        xml: serialize(defaultFont),
        name: value('name') ?? FILE_FONT.name,
        size: numberOf(value('sz')) ?? FILE_FONT.size,
      },
    }),
    ...(colors && { colors: serialize(colors) }),
    ...(protection && { protection }),
    ...(calculation && { calculation }),
    ...(activeSheet !== undefined && { activeSheet }),
    sheets: new Map<string, KeptSheet>(sheets.map(({ id, kept }) => [id, kept])),
    tables: new Map(sheets.flatMap(({ keptTables }) => [...keptTables])),
    looks: new Map(sheets.flatMap(({ looks }) => [...looks])),
  };
}
