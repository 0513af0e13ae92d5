import { closeOffice, openOffice, stillness, type TestOffice } from '../office';
import { codeOf } from './failure';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

/** A person selects: whole columns as a click on their headings does. */
const select = (...ranges: string[]): void => {
  const sheet = office.api.getActiveWorkbook()?.getActiveSheet();
  const selections = ranges.map((address, index) => {
    const range = sheet?.getRange(address).getRange();
    const wholeColumns = /^[A-Z]+:[A-Z]+$/.test(address);
    const bounds = wholeColumns ? { startRow: 0, endRow: 999, rangeType: 2 } : {};
    const { startRow = 0, startColumn = 0 } = { ...range, ...bounds };
    const cell = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
    const primary = {
      actualRow: startRow,
      actualColumn: startColumn,
      ...cell,
      isMerged: false,
      isMergedMainCell: false,
    };
    return {
      range: { ...range, ...bounds },
      primary: index === ranges.length - 1 ? primary : null,
      style: null,
    };
  });
  office.api.syncExecuteCommand('sheet.operation.set-selections', {
    unitId: office.api.getActiveWorkbook()?.getId(),
    subUnitId: sheet?.getSheetId(),
    selections,
  });
};

/** Waits until events have arrived. */
const arrival = (): Promise<void> => stillness(office);

test('the selection is what the person selected', async () => {
  select('B2:C3');
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([range.address, cell.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
  });
});

test('a whole column of the grid is a whole column of Excel', async () => {
  select('B:B');
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,isEntireColumn,rowCount');
    await context.sync();
    expect([range.address, range.isEntireColumn, range.rowCount]).toEqual(['Sheet1!B:B', true, 1_048_576]);
  });
});

test('several areas are one RangeAreas, and no single range', async () => {
  select('A1:A2', 'C:C');
  await Excel.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges().load('address,areaCount');
    await context.sync();
    expect([ranges.address, ranges.areaCount]).toEqual(['Sheet1!A1:A2,Sheet1!C:C', 2]);
  });
  const single = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load('address');
    await context.sync();
  });
  expect(await codeOf(single)).toBe('InvalidSelection');
});

test('the add-in selects cells and columns of another sheet', async () => {
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.add('Plan');
    plan.getRange('C3').select();
    await context.sync();
    const cell = context.workbook.getActiveCell().load('address');
    plan.getRange('B:C').select();
    const columns = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect([cell.address, columns.address]).toEqual(['Plan!C3', 'Plan!B:C']);
  });
});

test('selecting is told to the workbook and to the sheet, once', async () => {
  const told: string[] = [];
  const registered = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onSelectionChanged.add(async ({ address }) => void told.push(`sheet ${address}`));
    const registration = context.workbook.onSelectionChanged.add(async () => void told.push('workbook'));
    await context.sync();
    return registration;
  });
  await arrival();
  told.length = 0;
  select('C3:D4');
  select('C3:D4');
  await arrival();
  expect(told.sort()).toEqual(['sheet C3:D4', 'workbook']);
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  told.length = 0;
  select('A1');
  await arrival();
  expect(told).toEqual(['sheet A1']);
});

test('changes are told with their area, whoever makes them', async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(async (event) => {
      told.push(`${event.changeType} ${event.address} ${event.triggerSource}`);
    });
    await context.sync();
  });
  office.api.getActiveWorkbook()?.getActiveSheet().getRange('B5').setValue(42);
  await arrival();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, '=A1'],
    ];
    range.format.fill.color = '#FF0000';
    await context.sync();
  });
  await arrival();
  expect(told).toEqual(['RangeEdited B5 Unknown', 'RangeEdited A1:B2 ThisLocalAddin']);
});

test('sheets that come, go and are shown are told', async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void told.push('added'));
    worksheets.onActivated.add(async () => void told.push('activated'));
    worksheets.onDeleted.add(async () => void told.push('deleted'));
    await context.sync();
    await arrival();
    told.length = 0;
    const plan = worksheets.add('Plan');
    await context.sync();
    plan.activate();
    await context.sync();
    await arrival();
    worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  await arrival();
  expect(told).toEqual(['added', 'activated', 'deleted']);
});

test('no events while they are switched off', async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await arrival();
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [[1]];
    await context.sync();
  });
  await arrival();
  expect(told).toEqual(['A2']);
});
