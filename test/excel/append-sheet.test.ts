import type { SheetDocument } from '../../src/core/sheet/document';
import { appendSheet, type SheetToAppend } from '../../src/excel/append-sheet';
import type { Fault } from '../../src/workbench/host/types';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { plainDocument } from '../core/sheet/plainDocument';
import { addSheet, sheetNames, type } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const COLUMNS = 20;
const bold = { areas: [{ row: 0, column: 0, rows: 1, columns: COLUMNS }], style: { bold: true } };

/** A sheet whose rows are numbered from 0 in its first column. */
const numbered = (name: string, rows: number): SheetDocument =>
  plainDocument(
    name,
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? row : null)),
    ),
    { styles: [bold], frozen: { rows: 1, columns: 0 } },
  );

const sheet = (rows: number): SheetToAppend => ({
  name: (taken) => (taken.has('Audit') ? 'Audit (2)' : 'Audit'),
  draw: (name) => Promise.resolve(numbered(name, rows)),
});

/** The sheet's first column, proved to be frozen as only a whole sheet is. */
const firstColumn = async (name: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(name);
    const used = own.getUsedRange(true).load('values');
    const frozen = own.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.isNullObject).toBe(false);
    return used.values.map(([cell]) => cell as unknown);
  });
const upTo = (rows: number) => Array.from({ length: rows }, (_, row) => row);

/** Three requests of cells: 40,000 at most in each. */
const LONG = 4_500;

test('a long sheet is written in pieces, every row once and in its place', async () => {
  const pieces: string[] = [];
  const result = await appendSheet(sheet(LONG), {
    onProgress: ({ done, of }) => pieces.push(`${done}/${of}`),
  });
  expect(result).toEqual({ name: 'Audit', untidy: false });
  expect(pieces).toEqual(['0/3', '1/3', '2/3']);
  expect(await firstColumn('Audit')).toEqual(upTo(LONG));
});

test('a sheet that is there is never touched: the new one has another name', async () => {
  await addSheet('Audit');
  await type('Audit', [['signed']]);
  expect(await appendSheet(sheet(3))).toEqual({ name: 'Audit (2)', untidy: false });
  const cell = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Audit').getUsedRange(true).load('values');
    await context.sync();
    return range.values;
  });
  expect(cell).toEqual([['signed']]);
});

test('cancelled between two pieces, nothing of it is left', async () => {
  const abort = new AbortController();
  const result = await appendSheet(sheet(LONG), {
    signal: abort.signal,
    onProgress: ({ done }) => done === 1 && abort.abort(),
  });
  expect(result).toEqual({ untidy: false });
  expect(await sheetNames()).toEqual(['Sheet1']);
});

describe('when Excel fails', () => {
  const failAt = async (position: number, fault: Fault): Promise<boolean> => {
    office = await openOffice();
    await type('Sheet1', [['typed']]);
    await office.host.settled();
    let count = 0;
    let struck = false;
    const stop = office.host.beforeRequest(() => {
      count += 1;
      if (count !== position) return undefined;
      struck = true;
      return fault;
    });
    const result = await appendSheet(sheet(LONG));
    stop();
    await office.host.settled();
    const names = await sheetNames();
    if (result.name === undefined) {
      expect(result.trouble?.code).toBe('unknown');
      if (!result.untidy) expect(names).toEqual(['Sheet1']);
    } else {
      expect(names).toEqual(['Sheet1', 'Audit']);
      expect(await firstColumn('Audit')).toEqual(upTo(LONG));
    }
    // The next one clears up whatever was left.
    const again = await appendSheet(sheet(3));
    expect(again.name).toBe(result.name === undefined ? 'Audit' : 'Audit (2)');
    const others = ['Sheet1', ...(result.name === undefined ? [] : [result.name])];
    expect(await sheetNames()).toEqual([...others, again.name]);
    return struck;
  };

  test.each([
    ['before anything took effect', {}],
    ['after some actions', { after: 3 }],
    ['after everything took effect, so that only the answer is lost', { after: 'all' as const }],
  ])('at any request, %s: the sheet is whole or not there', async (_, more) => {
    let position = 1;
    while (await failAt(position, { code: 'GeneralException', ...more })) position += 1;
    expect(position).toBeGreaterThan(4);
  });
});
