import type { Area } from '../core/sheet/document';
import type { RowSpan, TableSource } from '../core/sheet/table';
import { addressOf } from './addresses';
import { inExcel } from './host-trouble';
import { placeOf, readCells } from './read-cells';

/** What a person has selected, and the table it lies in. */
export interface Selection {
  readonly sheet: string;
  /** The table that was selected in; undefined on an empty sheet. */
  readonly table?: TableSource;
  /** The selected rows that lie in the table, in the order of the sheet and each once. */
  readonly rows: readonly RowSpan[];
}

/**
 * Reads the selection and the table around it: the Excel table that was selected in, else the sheet's used range. A
 * whole column costs no more than the table it crosses. Three round trips, one more for every 120,000 cells.
 */
export const readSelection = (): Promise<Selection> =>
  inExcel(async (context) => {
    const { workbook } = context;
    const selected = workbook.getSelectedRanges();
    selected.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.tables.load('items/name');
    await context.sync();
    if (used.isNullObject) return { sheet: sheet.name, rows: [] };

    const area = placeOf(used);
    const ranges = sheet.tables.items.map((table) =>
      table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    const visible = sheet.getRange(addressOf(area)).getSpecialCellsOrNullObject('Visible');
    visible.load('areaCount');
    visible.areas.load('items/rowIndex,items/rowCount');
    const merged = mergedAreas(sheet, area);
    await context.sync();

    const areas = selected.areas.items.map(placeOf);
    const place = tableAround(areas, ranges.map(placeOf)) ?? area;
    return {
      sheet: sheet.name,
      table: {
        sheet: sheet.name,
        firstRow: place.row,
        firstColumn: place.column,
        cells: await readCells(sheet, place),
        hiddenRows: rowsOutside(place, visible.isNullObject ? [] : visible.areas.items.map(rowSpanOf)),
        merges: merged === undefined || merged.isNullObject ? [] : merged.areas.items.map(placeOf),
      },
      rows: spansWithin(areas, place),
    };
  });

const rowSpanOf = (range: Excel.Range): RowSpan => ({ row: range.rowIndex, rows: range.rowCount });

/** Merged cells are told from ExcelApi 1.13 on; before that nobody knows, and the cells below a merged one are blank. */
function mergedAreas(sheet: Excel.Worksheet, area: Area): Excel.RangeAreas | undefined {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  const merged = sheet.getRange(addressOf(area)).getMergedAreasOrNullObject();
  merged.load('areaCount');
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

const meet = (at: number, length: number, otherAt: number, otherLength: number) =>
  at < otherAt + otherLength && otherAt < at + length;
const shareRows = (a: Area, b: Area) => meet(a.row, a.rows, b.row, b.rows);
const overlap = (a: Area, b: Area) => shareRows(a, b) && meet(a.column, a.columns, b.column, b.columns);

/** The Excel table that was selected in; a selection beside all tables means the one in its rows. */
const tableAround = (areas: readonly Area[], tables: readonly Area[]): Area | undefined =>
  tables.find((table) => areas.some((area) => overlap(area, table))) ??
  tables.find((table) => areas.some((area) => shareRows(area, table)));

/** The rows that areas cover inside a table: sorted, joined, none twice. */
function spansWithin(areas: readonly Area[], table: Area): RowSpan[] {
  const end = table.row + table.rows;
  const clipped = areas
    .map(({ row, rows }) => ({ first: Math.max(row, table.row), after: Math.min(row + rows, end) }))
    .filter(({ first, after }) => first < after)
    .sort((a, b) => a.first - b.first);
  const spans: { row: number; rows: number }[] = [];
  for (const { first, after } of clipped) {
    const last = spans.at(-1);
    if (last && first <= last.row + last.rows) last.rows = Math.max(last.rows, after - last.row);
    else spans.push({ row: first, rows: after - first });
  }
  return spans;
}

/** The rows of a table that none of the spans covers. */
function rowsOutside(table: Area, spans: readonly RowSpan[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = table.row; row < table.row + table.rows; row++) rows.add(row);
  for (const span of spans) for (let row = span.row; row < span.row + span.rows; row++) rows.delete(row);
  return rows;
}
