import type { TableSource } from '../core/sheet/source';
import { inExcel } from './host-trouble';
import { addressOf } from './addresses';
import { PLACE, placeOf, readCells } from './read-cells';
import { askVisible, tableAt } from './table-source';

/**
 * Reads what stands on a sheet: its only Excel table, else all that is used; undefined where nothing is. Three round
 * trips, one more for every 120,000 cells.
 */
export const readSheetTable = (name: string): Promise<TableSource | undefined> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
    const tables = sheet.tables.load('items/name');
    await context.sync();
    if (used.isNullObject) return undefined;

    const area = placeOf(used);
    const [table, another] = tables.items;
    const range = table && !another ? table.getRange().load(PLACE) : undefined;
    const visible = askVisible(sheet.getRange(addressOf(area)));
    await context.sync();
    const place = range ? placeOf(range) : area;
    return tableAt(name, place, await readCells(sheet, place), visible);
  });
