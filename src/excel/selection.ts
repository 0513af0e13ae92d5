import type { Area } from '../core/sheet/document';
import type { RowSpan, TableSource } from '../core/sheet/source';
import { inExcel } from './host-trouble';
import { placeOf } from './read-cells';
import { readTableAt, visibilityOf } from './table-source';

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
    const visibility = visibilityOf(sheet, area);
    await context.sync();

    const areas = selected.areas.items.map(placeOf);
    const place = tableAround(areas, ranges.map(placeOf)) ?? area;
    return {
      sheet: sheet.name,
      table: await readTableAt(sheet, sheet.name, place, visibility),
      rows: spansWithin(areas, place),
    };
  });

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
