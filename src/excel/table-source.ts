import type { Area } from '../core/sheet/document';
import type { RowSpan, TableSource } from '../core/sheet/source';
import type { Cells } from '../core/values/cell';
import { addressOf } from './addresses';
import { inExcel } from './host-trouble';
import { placeOf } from './read-cells';

/** Asks which rows of a range a person sees; answered by `hiddenRowsOf` after the next sync. */
export function askVisible(range: Excel.Range): Excel.RangeAreas {
  const visible = range.getSpecialCellsOrNullObject('Visible');
  visible.load('areaCount');
  visible.areas.load('items/rowIndex,items/rowCount');
  return visible;
}

/** A table at a place of a sheet, of whose visible rows Excel has told. */
export const tableAt = (
  sheet: string,
  place: Area,
  cells: Cells,
  visible: Excel.RangeAreas,
): TableSource => ({
  sheet,
  firstRow: place.row,
  firstColumn: place.column,
  cells,
  hiddenRows: rowsOutside(place, visible.isNullObject ? [] : visible.areas.items.map(rowSpanOf)),
});

const rowSpanOf = (range: Excel.Range): RowSpan => ({ row: range.rowIndex, rows: range.rowCount });

/** The rows of a table that none of the spans covers. */
function rowsOutside(table: Area, spans: readonly RowSpan[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = table.row; row < table.row + table.rows; row++) rows.add(row);
  for (const span of spans) for (let row = span.row; row < span.row + span.rows; row++) rows.delete(row);
  return rows;
}

/**
 * The merged cells of an area. Excel tells them from ExcelApi 1.13 on; before that there are none, and the cells below a
 * merged one are blank. Asked for only where a blank cell makes it matter: the question is reported to clear what Ctrl+Z
 * could undo (office-js #5918). One round trip.
 */
export async function readMerges(sheetName: string, area: Area): Promise<readonly Area[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const merged = sheet.getRange(addressOf(area)).getMergedAreasOrNullObject();
    merged.load('areaCount');
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    return merged.isNullObject ? [] : merged.areas.items.map(placeOf);
  });
}
