import { appendSheet } from '../../src/excel/append-sheet';
import { createSheets, type SheetOrder } from '../../src/excel/create-sheets';
import { insertSheets } from '../../src/excel/insert-sheets';
import { MOODS } from '../../src/workbench/host/moods';
import { plainDocument } from '../core/sheet/plainDocument';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { selected, sheetNames } from './sheets';

/*
 * While a person looks at another workbook, Excel refuses to add, activate, freeze and delete. A run waits for them.
 */
let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const orders = (count: number): SheetOrder[] =>
  Array.from({ length: count }, (_, index) => ({
    mark: `test|${index + 1}`,
    name: () => `Plan ${index + 1}`,
    draw: (name) =>
      plainDocument(name, [[`test|${index + 1}`], ['end']], { frozen: { rows: 1, columns: 0 } }),
    readAs: 'values',
    renew: () => 'unchanged',
  }));

const away = () => office.host.behave(MOODS.otherWorkbook.behaviour);
const back = () => office.host.behave({ failing: {} });

test('a run that is interrupted says what it waits for, and goes on when this workbook is back', async () => {
  const waited: number[] = [];
  const result = await createSheets(orders(45), {
    onProgress: ({ done, waits }) => {
      if (done === 4 && !waits && waited.length === 0) away();
      if (waits) {
        waited.push(done);
        back();
      }
    },
  });
  expect(waited).toEqual([4]);
  expect(result).toMatchObject({ left: [], untidy: false });
  expect(result.trouble).toBeUndefined();
  expect(result.created).toHaveLength(45);
  expect(await sheetNames()).toHaveLength(46);
  expect(await selected()).toBe('Sheet1!A1');
});

test('cancelled while it waits, the run ends: what is made is whole, the rest is left', async () => {
  const abort = new AbortController();
  const result = await createSheets(orders(45), {
    signal: abort.signal,
    onProgress: ({ done, waits }) => {
      if (done === 4 && !waits) away();
      if (waits) {
        abort.abort();
        back();
      }
    },
  });
  expect(result).toMatchObject({ untidy: false });
  expect([result.created.length, result.left.length]).toEqual([4, 41]);
  expect(await sheetNames()).toHaveLength(5);
});

test('an audit and the sample wait as well, and are whole in the end', async () => {
  away();
  const audit = appendSheet(
    { name: () => 'Audit', draw: (name) => Promise.resolve(plainDocument(name, [['mark'], [1]])) },
    { onProgress: ({ waits }) => waits && back() },
  );
  expect(await audit).toEqual({ name: 'Audit', untidy: false });
  away();
  const sample = insertSheets([plainDocument('Data', [[1]])]);
  setTimeout(back, 700);
  expect(await sample).toEqual({ clashes: [], untidy: false });
  expect(await sheetNames()).toEqual(['Sheet1', 'Audit', 'Data']);
});
