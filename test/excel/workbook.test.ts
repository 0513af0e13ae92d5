import { goTo, selectRows } from '../../src/excel/go-to';
import { insertSheets } from '../../src/excel/insert-sheets';
import { rememberedOptions, rememberOptions } from '../../src/excel/options';
import { surveySheets } from '../../src/excel/survey-sheets';
import { readTables } from '../../src/excel/tables';
import { watchWorkbook } from '../../src/excel/watch-workbook';
import { closeOffice, openOffice, stillness, type TestOffice } from '../workbench/office';
import { plainDocument } from '../core/sheet/plainDocument';
import { holdPauses } from './quiet';
import { addSheet, select, selected, sheetNames, type } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const NAMES = { gates: ['Gates', '门槛'], tiers: ['Tiers', '返利阶梯'] };

describe('finding tables', () => {
  test('an Excel table is found by its name wherever it stands, a plain sheet by the sheet’s name', async () => {
    await type('Sheet1', [
      ['remark', '', ''],
      ['', 'Field', 'Test'],
      ['', 'Days', '<='],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('B2:C3', true).name = 'gates';
      await context.sync();
    });
    await addSheet('返利阶梯');
    await type('返利阶梯', [
      ['From', 'Rate'],
      [0, 0.01],
    ]);
    expect(await readTables(NAMES)).toMatchObject({
      gates: {
        sheet: 'Sheet1',
        firstRow: 1,
        firstColumn: 1,
        cells: [
          ['Field', 'Test'],
          ['Days', '<='],
        ],
      },
      tiers: {
        sheet: '返利阶梯',
        cells: [
          ['From', 'Rate'],
          [0, 0.01],
        ],
      },
    });
  });

  test('what is not there, or empty, is absent', async () => {
    await addSheet('Tiers');
    expect(await readTables(NAMES)).toEqual({});
  });
});

describe('inserting sheets that belong together', () => {
  const documents = [
    plainDocument('Front', [[{ formula: "='Data'!A1*2" }]]),
    plainDocument('Data', [[21]], { tables: [] }),
    plainDocument('List', [['Field'], ['x']], {
      tables: [{ name: 'Gates', area: { row: 0, column: 0, rows: 2, columns: 1 } }],
    }),
  ];

  test('all of them come, in order, the first is shown, and formulas see sheets that come later', async () => {
    expect(await insertSheets(documents)).toEqual({ clashes: [], untidy: false });
    expect(await sheetNames()).toEqual(['Sheet1', 'Front', 'Data', 'List']);
    expect(await selected()).toBe('Front!A1');
    const value = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Front').getRange('A1').load('values');
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([[42]]);
  });

  test('where a sheet or a table of the name exists, nothing is written, and the names are told', async () => {
    await addSheet('data');
    await type('Sheet1', [['Field'], ['x']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A2', true).name = 'GATES';
      await context.sync();
    });
    expect(await insertSheets(documents)).toEqual({ clashes: ['Data', 'Gates'], untidy: false });
    expect(await sheetNames()).toEqual(['Sheet1', 'data']);
  });

  test('where Excel fails halfway, none of them stays', async () => {
    await office.host.settled();
    const stop = office.host.beforeRequest(({ actions }) =>
      actions > 20 ? { code: 'GeneralException', after: 15 } : undefined,
    );
    const insertion = await insertSheets(documents);
    stop();
    expect(insertion).toMatchObject({ trouble: { code: 'unknown' }, untidy: false });
    expect(await sheetNames()).toEqual(['Sheet1']);
  });
});

test('the survey tells the names, the marks and whether sheets can be added', async () => {
  await type('Sheet1', [['mark|1']]);
  await addSheet('Empty');
  expect(await surveySheets()).toEqual({
    names: ['Sheet1', 'Empty'],
    marks: new Map([['mark|1', { id: 'sheet-1', name: 'Sheet1' }]]),
    unfinished: [],
    closed: false,
  });
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await surveySheets()).toMatchObject({ closed: true });
});

test('options are remembered in the workbook', async () => {
  expect(await rememberedOptions()).toBeUndefined();
  await rememberOptions({ year: 2027, part: '2', language: 'zh-CN' });
  expect(await rememberedOptions()).toEqual({ year: 2027, part: '2', language: 'zh-CN' });
});

test('a cell of another sheet is gone to, rows are selected whole, and a sheet that is gone is told', async () => {
  await addSheet('Other');
  await goTo('Other', 4, 2);
  expect(await selected()).toBe('Other!C5');
  await selectRows('Sheet1', 1, 3).catch(() => undefined);
  await goTo('Sheet1');
  expect(await selected()).toBe('Sheet1!2:4');
  await expect(goTo('Nowhere')).rejects.toMatchObject({ code: 'gone' });
});

test('a change of the selection or of a cell is told once it is over; what the add-in writes itself is not, nor anything after watching has ended', async () => {
  const [told, cellsChanged] = [jest.fn(), jest.fn()];
  const pauses = holdPauses();
  const stop = await watchWorkbook({ cellsChanged, rested: told });
  await select('Sheet1', 'B2');
  await select('Sheet1', 'B3');
  await stillness(office);
  expect(told).not.toHaveBeenCalled();
  pauses.pass();
  expect(told).toHaveBeenCalledTimes(1);
  office.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setValue('typed by a person');
  await stillness(office);
  pauses.pass();
  expect(told).toHaveBeenCalledTimes(2);
  expect(cellsChanged).toHaveBeenCalledTimes(1);
  await type('Sheet1', [['written by the add-in']]);
  await stillness(office);
  pauses.pass();
  expect(told).toHaveBeenCalledTimes(2);
  expect(cellsChanged).toHaveBeenCalledTimes(2);
  await stop();
  await select('Sheet1', 'B4');
  await stillness(office);
  pauses.pass();
  expect(told).toHaveBeenCalledTimes(2);
});
