import { createSheets, type SheetOrder } from '../../src/excel/create-sheets';
import { readSheetFormulas, sheetsWithText } from '../../src/excel/sheet-formulas';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { addSheet, select, selected, sheetNames, type } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

/** A sheet of the user's own: a merged title, a row for each KPI with a formula of its own, a total. */
async function openTemplate(): Promise<void> {
  await addSheet('Ours');
  await type('Ours', [
    ['{{name}}', '', ''],
    ['KPI', 'Points', 'Half'],
    ['{{kpi.name}}', '{{kpi.points}}', '=B3/2'],
    ['', '', ''],
    ['Total', '=SUM(B2:B4)', ''],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ours');
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A3:C3').format.fill.color = '#FFF2CC';
    sheet.getRange('A3').format.rowHeight = 33;
    sheet.pageLayout.orientation = 'Landscape';
    await context.sync();
  });
}

const order = (code: number): SheetOrder => ({
  mark: `own|${code}`,
  name: () => `Ours ${code}`,
  draw: (name) => ({
    name,
    mark: `own|${code}`,
    copyOf: 'Ours',
    filling: {
      repeats: [{ row: 2, times: 3 }],
      cells: [
        { row: 0, column: 0, content: '=not a formula' },
        ...['Display', 'Promotion', 'Speed'].flatMap((kpi, index) => [
          { row: 2 + index, column: 0, content: kpi },
          { row: 2 + index, column: 1, content: { formula: `=10*${index + 1}` } },
        ]),
      ],
    },
  }),
  readAs: 'values',
  renew: () => 'unchanged',
});

const read = (sheetName: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cells = sheet.getRange('A1:C7').load('values,formulas');
    const fill = sheet.getRange('A5:C5').format.fill.load('color');
    const row = sheet.getRange('A5').format.load('rowHeight');
    const merged = sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
    const page = sheet.pageLayout.load('orientation');
    await context.sync();
    return {
      values: cells.values,
      formulas: cells.formulas,
      fill: fill.color,
      height: row.rowHeight,
      merged: merged.address,
      orientation: page.orientation,
    };
  });

test('sheets with placeholders are found, and read with their formulas and formats', async () => {
  await openTemplate();
  await type('Sheet1', [['{not one}']]);
  expect(await sheetsWithText('{{')).toEqual(['Ours']);
  expect(await readSheetFormulas('Ours')).toMatchObject({
    sheet: 'Ours',
    firstRow: 0,
    firstColumn: 0,
    formulas: [
      ['{{name}}', '', ''],
      ['KPI', 'Points', 'Half'],
      ['{{kpi.name}}', '{{kpi.points}}', '=B3/2'],
      ['', '', ''],
      ['Total', '=SUM(B2:B4)', ''],
    ],
  });
  expect(await readSheetFormulas('Nowhere')).toBeUndefined();
});

test('a copy is filled: rows repeated with their looks and formulas, merges and page kept, text stays text', async () => {
  await openTemplate();
  await select('Sheet1', 'B2');
  const { created } = await createSheets([order(1), order(2)]);
  expect(created).toEqual([
    { mark: 'own|1', name: 'Ours 1' },
    { mark: 'own|2', name: 'Ours 2' },
  ]);
  expect(await read('Ours 2')).toEqual({
    values: [
      ['=not a formula', '', ''],
      ['KPI', 'Points', 'Half'],
      ['Display', 10, 5],
      ['Promotion', 20, 10],
      ['Speed', 30, 15],
      ['', '', ''],
      ['Total', 60, ''],
    ],
    formulas: expect.arrayContaining([['Speed', '=10*3', '=B5/2']]),
    fill: '#FFF2CC',
    height: 33,
    merged: expect.stringMatching(/!A1:C1$/),
    orientation: 'Landscape',
  });
  expect(await selected()).toBe('Sheet1!B2');
  expect((await read('Ours')).values[2]).toEqual(['{{kpi.name}}', '{{kpi.points}}', expect.anything()]);
});

test('made again, the copies are known whatever they are called now', async () => {
  await openTemplate();
  await createSheets([order(1)]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ours 1').name = 'Signed';
    await context.sync();
  });
  expect((await createSheets([order(1)])).kept).toEqual([
    { mark: 'own|1', name: 'Signed', fate: 'unchanged' },
  ]);
});

test('whatever request fails, at whichever action, a copy is whole or not there, and the template stands as it was', async () => {
  for (const after of [0, 1, 2, 5, 12, 'all' as const])
    for (let position = 1; ; position++) {
      office = await openOffice();
      await openTemplate();
      await office.host.settled();
      let count = 0;
      const stop = office.host.beforeRequest(() =>
        ++count === position ? { code: 'GeneralException', after } : undefined,
      );
      const result = await createSheets([order(1), order(2)]);
      stop();
      const copies = (await sheetNames()).slice(2);
      expect(result.untidy).toBe(false);
      expect(copies).toEqual(result.created.map(({ name }) => name));
      for (const name of copies) expect((await read(name)).values[6]).toEqual(['Total', 60, '']);
      expect((await createSheets(result.left)).left).toEqual([]);
      expect((await sheetNames()).sort()).toEqual(['Ours', 'Ours 1', 'Ours 2', 'Sheet1']);
      if (count < position) break;
    }
});
