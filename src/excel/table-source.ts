import type { Area } from '../core/sheet/document';
import type { RowSpan, TableSource } from '../core/sheet/source';
import { addressOf } from './addresses';
import { placeOf, readCells } from './read-cells';

/** What of an area a person sees, and which of its cells are merged: asked for, and told after the next sync. */
export interface Visibility {
  readonly visible: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas | undefined;
}

/** Asks which rows of an area are seen and which cells are merged. */
export function visibilityOf(sheet: Excel.Worksheet, area: Area): Visibility {
  const visible = sheet.getRange(addressOf(area)).getSpecialCellsOrNullObject('Visible');
  visible.load('areaCount');
  visible.areas.load('items/rowIndex,items/rowCount');
  return { visible, merged: mergedAreas(sheet, area) };
}

/** Merged cells are told from ExcelApi 1.13 on; before that nobody knows, and the cells below a merged one are blank. */
function mergedAreas(sheet: Excel.Worksheet, area: Area): Excel.RangeAreas | undefined {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  const merged = sheet.getRange(addressOf(area)).getMergedAreasOrNullObject();
  merged.load('areaCount');
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

/** Reads a table that stands at a place whose visibility has been told. One round trip for every 120,000 cells. */
export async function readTableAt(
  sheet: Excel.Worksheet,
  name: string,
  place: Area,
  { visible, merged }: Visibility,
): Promise<TableSource> {
  return {
    sheet: name,
    firstRow: place.row,
    firstColumn: place.column,
    cells: await readCells(sheet, place),
    hiddenRows: rowsOutside(place, visible.isNullObject ? [] : visible.areas.items.map(rowSpanOf)),
    merges: merged === undefined || merged.isNullObject ? [] : merged.areas.items.map(placeOf),
  };
}

const rowSpanOf = (range: Excel.Range): RowSpan => ({ row: range.rowIndex, rows: range.rowCount });

/** The rows of a table that none of the spans covers. */
function rowsOutside(table: Area, spans: readonly RowSpan[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = table.row; row < table.row + table.rows; row++) rows.add(row);
  for (const span of spans) for (let row = span.row; row < span.row + span.rows; row++) rows.delete(row);
  return rows;
}
