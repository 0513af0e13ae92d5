import { readAddress, writeAddress, type Ends } from './address';
import type { FilePackage } from './package';
import type { KeptTable, TotalsCell } from './workbook-file';
import {
  childOf,
  childrenOf,
  decodeText,
  encodeText,
  escapeXml,
  numberOf,
  parseXml,
  serialize,
  tag,
  type XmlElement,
} from './xml';
import type { TablePlace } from './table-references';

/** A table as the grid keeps it in a workbook's resources. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: Ends;
  readonly options: {
    readonly showHeader: boolean;
    readonly showFooter: boolean;
    readonly tableStyleId: string;
  };
  readonly filters: { readonly tableColumnFilterList: readonly unknown[] };
  readonly columns: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly dataType: string;
    readonly formula: string;
    readonly meta: object;
    readonly style: object;
  }[];
}

/** No style of the grid's own: the look of the cells comes from the file. */
const PLAIN = 'none';

/** A table of a file before anything is made of it. */
export interface FileTable extends TablePlace {
  readonly element: XmlElement;
}

/** The tables of a sheet. */
export function readFileTables(parts: FilePackage, sheetPath: string, sheetName: string): FileTable[] {
  const tables: FileTable[] = [];
  for (const { type, target } of parts.relations(sheetPath).values()) {
    const bytes = type === 'table' ? parts.read(target) : undefined;
    if (!bytes) continue;
    const element = parseXml(bytes);
    const { ref = '', displayName, name = '', headerRowCount, totalsRowCount } = element.attributes;
    const area = readAddress(ref);
    if (!area) continue;
    tables.push({
      element,
      sheetName,
      name: displayName ?? name,
      area,
      headings: numberOf(headerRowCount) ?? 1,
      totals: numberOf(totalsRowCount) ?? 0,
      columns: childrenOf(childOf(element, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
        decodeText(attributes['name'] ?? ''),
      ),
    });
  }
  return tables;
}

/** A file's table → the grid's, which ends above the row of totals: it would count as an account. */
export function readTable({ name, area, totals, columns }: FileTable, id: string): GridTable {
  return {
    id,
    name,
    range: { ...area, endRow: area.endRow - totals },
    options: { showHeader: true, showFooter: false, tableStyleId: PLAIN },
    filters: { tableColumnFilterList: [] },
    columns: columns.map((displayName, c) => ({
      id: `${id}-${c}`,
      displayName,
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
  };
}

/** True where the look of a table is defined in the workbook, which is not kept. */
export function hasOwnStyle({ element }: FileTable): boolean {
  const name = childOf(element, 'tableStyleInfo')?.attributes['name'];
  return name !== undefined && !/^TableStyle(Light|Medium|Dark)\d+$/.test(name);
}

/** What the grid has no place for of a table. */
export function readKeptTable(table: FileTable): KeptTable {
  const { element, totals, columns } = table;
  const elements = childrenOf(childOf(element, 'tableColumns'), 'tableColumn');
  const formulas = elements.flatMap((column, i): [string, string][] => {
    const formula = childOf(column, 'calculatedColumnFormula');
    return formula && formula.attributes['array'] === undefined ? [[columns[i] ?? '', formula.text]] : [];
  });
  const filter = childOf(element, 'autoFilter');
  return {
    style: hasOwnStyle(table) ? {} : (childOf(element, 'tableStyleInfo')?.attributes ?? {}),
    ...(filter && { filter: filter.children.map(serialize).join('') }),
    ...(totals > 0 && {
      totals: elements.map((column): TotalsCell => {
        const { totalsRowLabel: label, totalsRowFunction } = column.attributes;
        const formula = childOf(column, 'totalsRowFormula')?.text;
        return {
          ...(label !== undefined && { label: decodeText(label) }),
          ...(totalsRowFunction && { function: totalsRowFunction }),
          ...(formula !== undefined && { formula }),
        };
      }),
    }),
    formulas: Object.fromEntries(formulas),
  };
}

/** What of a sheet's cells a table is written from. Rows and columns count from 0. */
export interface TableCells {
  text(row: number, column: number): string;
  formula(row: number, column: number): string | undefined;
}

export interface WrittenTable {
  readonly xml: string;
  /** The headings that have to stand in the cells, or Excel repairs the file. */
  readonly headings: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** `table.xml` of a table whose cells are written apart. `number` counts the tables of the workbook from 1. */
export function writeTable(
  { name, range }: GridTable,
  number: number,
  cells: TableCells,
  kept: KeptTable | undefined,
  style: { readonly name: string; readonly banded: boolean } | undefined,
): WrittenTable {
  const { startRow, startColumn, endRow, endColumn } = range;
  const lastRow = Math.max(endRow, startRow + 1); // a table has a row below its headings
  const taken = new Set<string>();
  const headings: { row: number; column: number; text: string }[] = [];
  for (let column = startColumn; column <= endColumn; column++) {
    const shown = cells.text(startRow, column);
    const text = unique(shown.trim() === '' ? `Column${column - startColumn + 1}` : shown, taken);
    headings.push({ row: startRow, column, text });
  }
  const totals = totalsOf(kept, headings.length, lastRow + 1, startColumn, cells);
  const columns = headings.map(({ text }, i) => {
    const { label, function: calculation, formula } = totals?.[i] ?? {};
    const ofColumn = kept?.formulas[text];
    return tag(
      'tableColumn',
      {
        id: i + 1,
        name: encodeText(text).replace(/\n/g, '_x000a_'),
        totalsRowLabel: label,
        totalsRowFunction: calculation,
      },
      (ofColumn === undefined ? '' : tag('calculatedColumnFormula', {}, escapeXml(ofColumn))) +
        (formula === undefined ? '' : tag('totalsRowFormula', {}, escapeXml(formula))),
    );
  });
  const filtered = writeAddress({ startRow, startColumn, endRow: lastRow, endColumn });
  const whole = writeAddress({ startRow, startColumn, endRow: lastRow + (totals ? 1 : 0), endColumn });
  const hasFilter = kept === undefined || kept.filter !== undefined;
  const styleInfo = {
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 0,
    showColumnStripes: 0,
    name: 'TableStyleLight1',
    ...kept?.style,
    ...(style && { name: style.name, showRowStripes: style.banded ? 1 : 0 }),
  };
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id: number,
      name,
      displayName: name,
      ref: whole,
      totalsRowCount: totals ? 1 : undefined,
      totalsRowShown: totals ? undefined : 0,
    },
    (hasFilter ? tag('autoFilter', { ref: filtered }, kept?.filter) : '') +
      tag('tableColumns', { count: columns.length }, columns.join('')) +
      tag('tableStyleInfo', styleInfo),
  )}`;
  return { xml, headings };
}

/** The row of totals, if it still stands below the table as the file had it. */
function totalsOf(
  kept: KeptTable | undefined,
  columns: number,
  row: number,
  startColumn: number,
  cells: TableCells,
): readonly TotalsCell[] | undefined {
  if (kept?.totals?.length !== columns) return undefined;
  const stands = kept.totals.every(({ label, function: calculation }, i) => {
    if (label !== undefined) return cells.text(row, startColumn + i) === label;
    return !calculation || calculation === 'none' || cells.formula(row, startColumn + i) !== undefined;
  });
  return stands ? kept.totals : undefined;
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${name}${n}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
