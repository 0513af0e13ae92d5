import type { Cell } from '../../src/core/values/cell';
import type { TestOffice } from '../workbench/office';

/** Writes cells from A1 on, as a person would have typed them. */
export const type = (sheetName: string, cells: readonly (readonly Cell[])[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells as unknown[][];
    await context.sync();
  });

/** Selects one area. */
export const select = (sheetName: string, address: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });

/** Selects several areas with Ctrl, which only a person can. */
export function selectWithCtrl({ api }: TestOffice, addresses: readonly string[]): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const selections = addresses.map((address, index) => {
    const range = sheet?.getRange(address).getRange();
    const last = index === addresses.length - 1;
    const corner = { actualRow: range?.startRow, actualColumn: range?.startColumn, isMerged: false };
    return { range, primary: last ? { ...range, ...corner, isMergedMainCell: false } : null, style: null };
  });
  const place = { unitId: workbook?.getId(), subUnitId: sheet?.getSheetId() };
  api.syncExecuteCommand('sheet.operation.set-selections', { ...place, selections });
}

export const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

export const addSheet = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

/** What is selected, with its sheet. */
export const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
