import { linesOf } from '../../src/core/sheet/lines';
import { createSheets, type SheetOrder } from '../../src/excel/create-sheets';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { plainDocument } from '../core/sheet/plainDocument';
import { select, selected, sheetNames } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const document = (code: number, name = '') =>
  plainDocument(
    name,
    [
      [`test|${code}`, 'title', ''],
      ['line', 'first', 'one'],
    ],
    {
      merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
      styles: [{ areas: [{ row: 1, column: 1, rows: 1, columns: 2 }], style: { fill: '#FFF2CC' } }],
      printing: {
        orientation: 'portrait',
        area: { row: 0, column: 1, rows: 2, columns: 2 },
        breaks: [],
        footer: { left: '', center: '', right: '' },
      },
    },
  );

/** A sheet that gains one line, once, and a new title. */
const order = (code: number): SheetOrder => ({
  mark: `test|${code}`,
  name: () => `Plan ${code}`,
  draw: (name) => document(code, name),
  readAs: 'values',
  renew: (cells) => {
    if (cells.some(([key]) => key === 'added')) return 'unchanged';
    const at = cells.findIndex(([key]) => key === 'line') + 1;
    const lines = { ...linesOf(document(code), 1, 1, at), contents: [['added', 'second', 'two']] };
    return {
      cells: [{ row: 0, column: 1, content: '=a title, not a formula' }],
      heights: [{ row: 0, height: 40 }],
      added: { at, lines, movesDown: at < cells.length },
    };
  },
});

const onSheet = <T>(name: string, work: (sheet: Excel.Worksheet) => () => T): Promise<T> =>
  Excel.run(async (context) => {
    const answer = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return answer();
  });
const valuesOf = (name: string) =>
  onSheet(name, (sheet) => {
    const used = sheet.getUsedRange(true).load('values');
    return () => used.values as unknown[][];
  });
const type = (name: string, address: string, value: string) =>
  onSheet(name, (sheet) => {
    sheet.getRange(address).values = [[value]];
    return () => undefined;
  });

const RENEWED = ['=a title, not a formula', 'first', 'second'];
const visible = (values: unknown[][]) => values.map((row) => row[1]);

test('a sheet that is there gains its line in the looks of the others, and the printed area goes on to it', async () => {
  await createSheets([order(1)]);
  await select('Sheet1', 'C3');
  const { kept, created } = await createSheets([order(1)]);
  expect([created, kept]).toEqual([[], [{ mark: 'test|1', name: 'Plan 1', fate: 'renewed' }]]);
  expect(visible(await valuesOf('Plan 1'))).toEqual(RENEWED);
  const looks = await onSheet('Plan 1', (sheet) => {
    const line = sheet.getRange('B3:C3');
    const [fill, title] = [line.format.fill.load('color'), sheet.getRange('B1').format.load('rowHeight')];
    const merged = line.getMergedAreasOrNullObject().load('address');
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    return () => [fill.color, title.rowHeight, merged.address, printed.address];
  });
  expect(looks).toEqual(['#FFF2CC', 40, "'Plan 1'!B3:C3", "'Plan 1'!B1:C3"]);
  expect(await selected()).toBe('Sheet1!C3');
});

test('what people typed stays where it was; what they typed below moves down', async () => {
  await createSheets([order(1)]);
  await type('Plan 1', 'D2', 'agreed by phone');
  await type('Plan 1', 'B3', 'below the log');
  await createSheets([order(1)]);
  expect(await valuesOf('Plan 1')).toEqual([
    ['test|1', '=a title, not a formula', '', ''],
    ['line', 'first', '', 'agreed by phone'],
    ['added', 'second', '', ''],
    ['', 'below the log', '', ''],
  ]);
});

test('twenty sheets are renewed with the requests of one', async () => {
  const requestsOf = async (count: number): Promise<number> => {
    office = await openOffice();
    const orders = Array.from({ length: count }, (_, index) => order(index + 1));
    await createSheets(orders);
    await office.host.settled();
    const before = office.host.requests.length;
    expect((await createSheets(orders)).kept.every(({ fate }) => fate === 'renewed')).toBe(true);
    await office.host.settled();
    return office.host.requests.length - before;
  };
  expect(await requestsOf(20)).toBe(await requestsOf(1));
});

test('a protected sheet is told and left; one that has gone meanwhile can be gone on with', async () => {
  await createSheets([order(1), order(2), order(3)]);
  await onSheet('Plan 1', (sheet) => {
    sheet.protection.protect();
    return () => undefined;
  });
  let looked = 0;
  const stop = office.host.beforeRequest(() => {
    // Between the survey and the reading of the sheets, somebody deletes one and renames another.
    if (++looked === 3) {
      const book = office.api.getActiveWorkbook();
      const [gone, renamed] = ['Plan 2', 'Plan 3'].map((name) => book?.getSheetByName(name));
      if (gone) book?.deleteSheet(gone);
      renamed?.setName('Signed');
    }
    return undefined;
  });
  const result = await createSheets([order(1), order(2), order(3)]);
  stop();
  expect(result.trouble).toBeUndefined();
  expect(result.kept).toEqual([
    { mark: 'test|1', name: 'Plan 1', fate: 'protected' },
    { mark: 'test|3', name: 'Signed', fate: 'renewed' },
  ]);
  expect(result.left.map(({ mark }) => mark)).toEqual(['test|2']);
  expect((await createSheets(result.left)).created).toHaveLength(1);
});

test('whatever request fails, going on ends with every line there once, and the person where they were', async () => {
  for (const after of [0, 4, 9, 14, 'all' as const])
    for (let position = 1; ; position++) {
      office = await openOffice();
      await createSheets([order(1), order(2)]);
      await type('Plan 2', 'D2', 'typed');
      await select('Sheet1', 'B2');
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = 'Manual';
        await context.sync();
      });
      await office.host.settled();
      let count = 0;
      const stop = office.host.beforeRequest(() =>
        ++count === position ? { code: 'GeneralException', after } : undefined,
      );
      const result = await createSheets([order(1), order(2), order(3)]);
      stop();
      const all = [...result.created, ...result.kept, ...result.left].map(({ mark }) => mark);
      expect(all.sort()).toEqual(['test|1', 'test|2', 'test|3']);
      await createSheets(result.left);
      expect((await sheetNames()).sort()).toEqual(['Plan 1', 'Plan 2', 'Plan 3', 'Sheet1']);
      for (const name of ['Plan 1', 'Plan 2']) expect(visible(await valuesOf(name))).toEqual(RENEWED);
      expect((await valuesOf('Plan 2'))[1]?.[3]).toBe('typed');
      expect(await selected()).toBe('Sheet1!B2');
      const mode = await Excel.run(async (context) => {
        const { application } = context.workbook.load('application/calculationMode');
        await context.sync();
        return application.calculationMode;
      });
      expect(mode).toBe('Manual');
      if (count < position) break;
    }
});
