import { HostTrouble } from '../../src/excel/host-trouble';
import { selectionReader } from '../../src/excel/selection';
import { readMerges } from '../../src/excel/table-source';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { select, selectWithCtrl, type } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const readSelection = () => selectionReader().read();

const ACCOUNTS = [
  ['Code', 'Name'],
  ['N1', 'North'],
  ['N2', 'South'],
  ['N3', 'East'],
  ['N4', 'West'],
  ['N5', 'Centre'],
];

test('an empty sheet has no table', async () => {
  const { sheet, table, rows } = await readSelection();
  expect([sheet, table, rows]).toEqual(['Sheet1', undefined, []]);
});

test('the used range is the table, with its values and its place', async () => {
  await type('Sheet1', ACCOUNTS);
  await select('Sheet1', 'B3');
  const { table, rows } = await readSelection();
  expect(table).toMatchObject({ sheet: 'Sheet1', firstRow: 0, firstColumn: 0, cells: ACCOUNTS });
  expect(rows).toEqual([{ row: 2, rows: 1 }]);
});

test('several areas selected with Ctrl are the rows they touch, in the sheet’s order and each once', async () => {
  await type('Sheet1', ACCOUNTS);
  selectWithCtrl(office, ['A6:B6', 'A2:A3', 'B3:B4']);
  expect((await readSelection()).rows).toEqual([
    { row: 1, rows: 3 },
    { row: 5, rows: 1 },
  ]);
});

test('a whole column selected is the rows of the table, at the price of a single cell', async () => {
  await type('Sheet1', ACCOUNTS);
  const price = async () => {
    await office.host.settled();
    const before = office.host.requests.length;
    const { rows } = await readSelection();
    await office.host.settled();
    const requests = office.host.requests.slice(before);
    return {
      rows,
      requests: requests.length,
      bytes: requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
    };
  };
  await select('Sheet1', 'B2');
  const cell = await price();
  await select('Sheet1', 'B:B');
  const column = await price();
  expect(column.rows).toEqual([{ row: 0, rows: 6 }]);
  expect(column.requests).toBe(cell.requests);
  expect(Math.abs(column.bytes - cell.bytes)).toBeLessThan(100);
});

test('a long table takes the requests of a short one', async () => {
  const requestsFor = async (rows: number) => {
    await type('Sheet1', [ACCOUNTS[0] ?? [], ...Array.from({ length: rows }, (_, row) => [`N${row}`, 'x'])]);
    await select('Sheet1', 'A:A');
    await office.host.settled();
    const before = office.host.requests.length;
    expect((await readSelection()).table?.cells).toHaveLength(rows + 1);
    await office.host.settled();
    return office.host.requests.length - before;
  };
  const few = await requestsFor(5);
  expect(await requestsFor(5000)).toBe(few);
  expect(few).toBeLessThanOrEqual(4); // three round trips, and one by which the client lets go of its objects
});

test('a row that is hidden is told as hidden', async () => {
  await type('Sheet1', ACCOUNTS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('3:4').rowHidden = true;
    await context.sync();
  });
  await select('Sheet1', 'A2:A6');
  const { table, rows } = await readSelection();
  expect(table?.hiddenRows).toEqual(new Set([2, 3]));
  expect(rows).toEqual([{ row: 1, rows: 5 }]);
});

test('a single cell selected under a filter does not make other rows count as hidden', async () => {
  await type('Sheet1', ACCOUNTS);
  await select('Sheet1', 'A2');
  expect((await readSelection()).table?.hiddenRows).toEqual(new Set());
});

test('merged cells are read where they are asked for', async () => {
  await type('Sheet1', ACCOUNTS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2:B3').merge();
    await context.sync();
  });
  const area = { row: 0, column: 0, rows: 6, columns: 2 };
  expect(await readMerges('Sheet1', area)).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
});

test('inside an Excel table only that table is read, whatever else is on the sheet', async () => {
  await type('Sheet1', [
    ['A remark', '', '', ''],
    ['', 'Code', 'Name', ''],
    ['', 'N1', 'North', 'beside'],
    ['', 'N2', 'South', ''],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('B2:C4', true);
    await context.sync();
  });
  await select('Sheet1', 'C3');
  expect((await readSelection()).table).toMatchObject({
    firstRow: 1,
    firstColumn: 1,
    cells: [
      ['Code', 'Name'],
      ['N1', 'North'],
      ['N2', 'South'],
    ],
  });
  await select('Sheet1', 'D3');
  expect((await readSelection()).table).toMatchObject({ firstRow: 1, firstColumn: 1 });
});

test('below the table nothing is selected in it', async () => {
  await type('Sheet1', ACCOUNTS);
  await select('Sheet1', 'A40:A50');
  expect((await readSelection()).rows).toEqual([]);
});

test('a protected sheet can be read', async () => {
  await type('Sheet1', ACCOUNTS);
  await select('Sheet1', 'A2');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  expect((await readSelection()).rows).toEqual([{ row: 1, rows: 1 }]);
});

test('where Excel refuses, the trouble has a code', async () => {
  office.host.beforeRequest(() => ({ code: 'InvalidOperationInCellEditMode' }));
  await expect(readSelection()).rejects.toThrow(HostTrouble);
  await expect(readSelection()).rejects.toMatchObject({ code: 'editing-cell' });
});
