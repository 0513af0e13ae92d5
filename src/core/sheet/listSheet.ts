import type { Area, Content, SheetDocument, Style, StyledAreas, Validation } from './document';

const HEADER: Style = {
  fill: '#1F3A5F',
  color: '#FFFFFF',
  bold: true,
  align: 'center',
  valign: 'middle',
  wrap: true,
};
const BODY: Style = {
  valign: 'middle',
  border: { edges: ['bottom', 'insideHorizontal'], color: '#D9E1EA', weight: 'thin' },
};
/** What a formula fills: not for typing. */
const COMPUTED: Style = { fill: '#EEF3F9', color: '#1F3A5F' };

/** Number formats of lists, in Excel's en-US form. */
export const FORMAT = {
  /** Keeps the zeros at a code's beginning. */
  text: '@',
  amount: '#,##0',
  money: '#,##0.00',
  share: '0.0%',
  percent: '0%',
  date: 'yyyy-mm-dd',
  count: '0',
  score: '0.00',
  rating: '0.0',
} as const;

/** A column of a list. The width is in points. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  readonly format?: string;
  readonly align?: Style['align'];
  readonly computed?: boolean;
  readonly allow?: Validation['allow'];
  /** The sentence shown where something else than `allow` is typed. */
  readonly message?: string;
}

/** A sheet that is a list: headings in row 0, a row an item. */
export interface ListSheet {
  readonly name: string;
  readonly tabColor: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Content[])[];
  /** The Excel table's name; without it the sheet is a plain list, where formulas may spill. */
  readonly table?: string;
  readonly frozenColumns?: number;
  /** What single cells need on top of their column's look. */
  readonly styles?: readonly StyledAreas[];
  readonly textRules?: SheetDocument['textRules'];
}

/** Points of width that an A4 page holds upright, and that can still be read when shrunk to a page lying down. */
const WIDEST_PORTRAIT = 540;
const WIDEST_PRINTED = 1600;

/** The sheet of a list: dressed header, frozen, a format a column. */
export function listSheet(list: ListSheet): SheetDocument {
  const { columns, rows } = list;
  const body = (column: number): Area => ({ row: 1, column, rows: rows.length, columns: 1 });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const all: Area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  return {
    name: list.name,
    tabColor: list.tabColor,
    gridlines: false,
    contents: [columns.map(({ heading }) => heading), ...rows],
    styles: [
      { areas: [{ ...all, rows: 1 }], style: HEADER },
      { areas: [{ ...all, row: 1, rows: rows.length }], style: BODY },
      ...columns.map(({ format, align, computed }, column) => ({
        areas: [body(column)],
        style: {
          ...(format !== undefined && { format }),
          ...(align !== undefined && { align }),
          ...(computed && COMPUTED),
        },
      })),
      ...(list.styles ?? []),
    ],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [{ row: 0, height: 34 }, ...rows.map((_, index) => ({ row: index + 1, height: 18 }))],
    frozen: { rows: 1, columns: list.frozenColumns ?? 0 },
    inputs: columns.flatMap(({ computed }, column) => (computed ? [] : [body(column)])),
    validations: columns.flatMap(({ allow, message }, column) =>
      allow && message !== undefined ? [{ area: body(column), allow, message }] : [],
    ),
    dataBars: [],
    textRules: list.textRules ?? [],
    tables: list.table === undefined ? [] : [{ name: list.table, area: all }],
    ...(width <= WIDEST_PRINTED && {
      printing: {
        orientation: width > WIDEST_PORTRAIT ? 'landscape' : 'portrait',
        area: all,
        titleRows: { row: 0, rows: 1 },
        breaks: [],
        footer: { left: '&A', center: '', right: '&P / &N' },
      },
    }),
  };
}
