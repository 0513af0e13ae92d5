import type { Area } from '../core/sheet/document';
import type { RowSpan, TableSource } from '../core/sheet/source';
import type { Cells } from '../core/values/cell';
import { activeCellOf, askActiveCell, type ActiveCell } from './active-cell';
import { inExcel } from './host-trouble';
import { PLACE, placeOf, readCells } from './read-cells';
import { askVisible, tableAt } from './table-source';

/** What a person has selected, and the table it lies in. */
export interface Selection {
  readonly sheet: string;
  /** The names of all sheets, in their order. */
  readonly sheets: readonly string[];
  /** The table that was selected in; undefined on an empty sheet. */
  readonly table?: TableSource;
  /** The selected rows that lie in the table, in the order of the sheet and each once. */
  readonly rows: readonly RowSpan[];
  readonly active: ActiveCell;
  readonly calculation: Calculation;
}

/**
 * Whether the values are those of the formulas: `stale` where the workbook calculates by hand and has not done so since
 * something changed, `calculating` where Excel has not finished yet.
 */
export type Calculation = 'done' | 'calculating' | 'stale';

/** What has been read of a sheet, which holds until cells change. */
interface KnownSheet {
  readonly used: Area;
  readonly tables: readonly Area[];
  /** By the table's address. */
  readonly cells: Map<string, Cells>;
}

export interface SelectionReader {
  /**
   * Reads the selection and the table around it: the Excel table that was selected in, else the sheet's used range. A
   * whole column costs no more than the table it crosses. One round trip on a sheet that has been read before, three on
   * another, one more for every 120,000 cells.
   */
  readonly read: () => Promise<Selection>;
  /** Cells have changed. */
  readonly forget: () => void;
}

export function selectionReader(): SelectionReader {
  let known = new Map<string, KnownSheet>();
  return {
    read: () => {
      const sheets = known;
      return inExcel((context) => readIn(context, sheets));
    },
    forget: () => {
      known = new Map();
    },
  };
}

async function readIn(context: Excel.RequestContext, known: Map<string, KnownSheet>): Promise<Selection> {
  const { workbook } = context;
  const { application, worksheets } = workbook;
  const selected = workbook.getSelectedRanges();
  selected.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const sheet = worksheets.getActiveWorksheet().load('id,name');
  worksheets.load('items/name');
  application.load('calculationMode,calculationState');
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const visible = askVisible(used);
  const active = askActiveCell(workbook);
  sheet.tables.load('items/name');
  await context.sync();

  const base = {
    sheet: sheet.name,
    sheets: worksheets.items.map(({ name }) => name),
    active: activeCellOf(active),
    calculation: calculationOf(application),
  };
  if (used.isNullObject) return { ...base, rows: [] };
  const areas = selected.areas.items.map(placeOf);
  const there = await knownSheet(sheet, placeOf(used), known);
  const place = tableAround(areas, there.tables) ?? there.used;
  const key = [place.row, place.column, place.rows, place.columns].join();
  const cells = there.cells.get(key) ?? (await readCells(sheet, place));
  there.cells.set(key, cells);
  return { ...base, table: tableAt(sheet.name, place, cells, visible), rows: spansWithin(areas, place) };
}

function calculationOf({ calculationMode, calculationState }: Excel.Application): Calculation {
  if (calculationState === 'Done') return 'done';
  return calculationMode === 'Manual' && calculationState === 'Pending' ? 'stale' : 'calculating';
}

/** What is known of a sheet whose tables' names are loaded; one round trip for where the tables are. */
async function knownSheet(
  sheet: Excel.Worksheet,
  used: Area,
  known: Map<string, KnownSheet>,
): Promise<KnownSheet> {
  const before = known.get(sheet.id);
  if (before && isSameArea(before.used, used)) return before;
  const ranges = sheet.tables.items.map((table) => table.getRange().load(PLACE));
  if (ranges.length > 0) await sheet.context.sync();
  const found = { used, tables: ranges.map(placeOf), cells: new Map<string, Cells>() };
  known.set(sheet.id, found);
  return found;
}

const isSameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

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
