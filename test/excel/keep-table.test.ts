import { COLUMN_MAPPING_TABLE } from '../../src/core/accounts/columnMapping';
import { columnMappingSheet, columnMappingUpdate } from '../../src/core/accounts/columnMappingTable';
import { dropTable, keepTable } from '../../src/excel/keep-table';
import { readTables } from '../../src/excel/tables';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { addSheet, select, selected, sheetNames, type } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const keep = (said: Record<string, string>) => {
  const map = new Map(Object.entries(said));
  return keepTable(COLUMN_MAPPING_TABLE, (cells) => columnMappingUpdate(cells, map), {
    name: 'Account columns',
    draw: (name) => columnMappingSheet(name, map, 'en-US'),
  });
};
const kept = async () => (await readTables({ it: [COLUMN_MAPPING_TABLE] })).it?.cells;

test('the table is added on a sheet of its own at the end; what was selected stays selected', async () => {
  await addSheet('Stores');
  await select('Sheet1', 'B3');
  await keep({ Ref: 'Code', Kind: '', '=1+1': 'Name' });
  expect(await sheetNames()).toEqual(['Sheet1', 'Stores', 'Account columns']);
  expect(await selected()).toBe('Sheet1!B3');
  expect(await kept()).toEqual([
    ['Heading', 'Stands for'],
    ['Ref', 'Code'],
    ['Kind', '-'],
    ['=1+1', 'Name'],
  ]);
});

test('it is brought up to date in place: other rows and other columns stay', async () => {
  await keep({ Ref: 'Code', Kind: '' });
  await type('Account columns', [
    ['Heading', 'Stands for'],
    ['Ref', 'Code'],
    ['Old', 'Region'],
  ]);
  await keep({ Ref: 'Name', '-1': 'Stock' });
  expect(await sheetNames()).toEqual(['Sheet1', 'Account columns']);
  expect(await kept()).toEqual([
    ['Heading', 'Stands for'],
    ['Ref', 'Name'],
    ['Old', 'Region'],
    ['-1', 'Stock'],
  ]);
});

test('a sheet that has the name already keeps it', async () => {
  await addSheet('account columns');
  await keep({ Ref: 'Code' });
  expect(await sheetNames()).toEqual(['Sheet1', 'account columns', 'Account columns 2']);
});

test('dropped, the table goes with its sheet, but not with what people have put beside it', async () => {
  await keep({ Ref: 'Code' });
  await dropTable(COLUMN_MAPPING_TABLE);
  expect(await sheetNames()).toEqual(['Sheet1']);
  await dropTable(COLUMN_MAPPING_TABLE);

  await keep({ Ref: 'Code' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Account columns').getRange('E5').values = [['my note']];
    await context.sync();
  });
  await dropTable(COLUMN_MAPPING_TABLE);
  expect(await sheetNames()).toEqual(['Sheet1', 'Account columns']);
  expect(await kept()).toBeUndefined();
});
