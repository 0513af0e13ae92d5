import path from 'node:path';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import { startStage, type Stage } from './workbench';

const IOWA = path.resolve('test/fixtures/iowa-stores-2015-2016.csv');

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage.close();
});

/** Two KPIs, weights 60 % and 40 %, floors and targets; an account's actuals stand in A2:B2. */
const SCHEME = [
  ['KPI', 'Weight', 'Floor', 'Target'],
  ['Distribution', '60%', '50%', '90%'],
  ['Display', '40%', '0%', '80%'],
];

/** What a formula shows until the pane has answered. */
const WAITING = '#GETTING_DATA';

/** Holds the pane's page back until formulas of the sheet wait for its functions. */
const paneAfterTheFirstCalculation =
  (sheet: string) =>
  async (page: Page): Promise<void> => {
    await page.route('**/taskpane.html', async (route) => {
      await page.waitForFunction(
        ([name, waiting]) => window.workbench?.read(name, 'A2:Z31').some((row) => row.includes(waiting)),
        [sheet, WAITING] as const,
      );
      await route.continue();
    });
  };

test('opens the sample workbook in both languages, however late the pane loads beside it', async () => {
  for (const [language, title, accounts, late] of [
    ['zh-CN', '渠道经销商示例', '经销商', true],
    ['en-US', 'Distributor sample', 'Accounts', false],
  ] as const) {
    const prepare = late ? paneAfterTheFirstCalculation(accounts) : undefined;
    const workbench = await stage.open({ language, prepare });
    expect(await workbench.page.title()).toContain(title);
    expect(await workbench.sheets()).toContain(accounts);
    await workbench.pane.waitForSelector('[role=tab]');
    expect((await workbench.read(accounts, 'A2:Z31')).flat()).not.toContain(WAITING);
    expect(workbench.troubles).toEqual([]);
    await workbench.page.close();
  }
});

test('another language or theme keeps the workbook; the pane can be closed and opened', async () => {
  const workbench = await stage.open({ file: 'blank' });
  const { page } = workbench;
  await workbench.type('A1', '=CHANNEL.ATTAINMENT(0.7,0.5,0.9)');
  expect(await workbench.read('Sheet1', 'A1')).toEqual([[0.5]]);

  await page.getByTestId('language').selectOption('zh-CN');
  await page.getByTestId('save').filter({ hasText: '另存为' }).waitFor();
  await workbench.started();
  expect(await workbench.read('Sheet1', 'A1')).toEqual([[0.5]]);
  await workbench.press('theme');
  await page.locator('html[data-theme=dark]').waitFor();
  await workbench.started();
  await workbench.type('A1', '=CHANNEL.ATTAINMENT(0.8,0.5,0.9)');
  expect(await workbench.read('Sheet1', 'A1')).toEqual([[0.75]]);

  await workbench.press('toggle-pane');
  expect(await page.getByTestId('pane').isVisible()).toBe(false);
  await workbench.type('A1', '=CHANNEL.ATTAINMENT(0.6,0.5,0.9)');
  expect(await workbench.read('Sheet1', 'A1')).toEqual([[0.25]]);
  await workbench.press('showScheme');
  await page.getByTestId('pane').waitFor({ state: 'visible' });
  expect(workbench.troubles).toEqual([]);
  await page.close();
});

test('a formula is completed, explained, answered, recalculated and spilled', async () => {
  const workbench = await stage.open({ file: 'blank' });
  const { page } = workbench;
  for (const [r, row] of SCHEME.entries())
    for (const [c, text] of row.entries()) await workbench.type(`${'DEFG'[c]}${r + 1}`, text);
  for (const [address, text] of Object.entries({ A1: 'Distribution', B1: 'Display', A2: '70%', B2: '40%' }))
    await workbench.type(address, text);

  await workbench.click('I2');
  await page.keyboard.type('=CHANNEL.SOFTS');
  await page.getByText('CHANNEL.SOFTSCORE', { exact: false }).first().waitFor();
  await page.keyboard.type('CORE(');
  await page.getByText('kpis').first().waitFor();
  await page.keyboard.type('A1:B2,D1:G3)');
  await workbench.enter();
  // 100 × (0.6 × (0.7 − 0.5) / (0.9 − 0.5) + 0.4 × 0.4 / 0.8) = 50
  expect(await workbench.read('Sheet1', 'I2')).toEqual([[50]]);

  await workbench.type('A2', '90%');
  expect(await workbench.read('Sheet1', 'I2')).toEqual([[80]]);

  await workbench.type('A3', '50%');
  await workbench.type('B3', '80%');
  await workbench.type('I2', '=CHANNEL.SOFTSCORE(A1:B3,D1:G3)');
  expect(await workbench.read('Sheet1', 'I2:I4')).toEqual([[80], [40], [null]]);
  expect(workbench.troubles).toEqual([]);
  await page.close();
});

test('the sentence of an error stands in the status line of its cell', async () => {
  const workbench = await stage.open({ file: 'blank' });
  await workbench.type('A1', '=CHANNEL.ATTAINMENT("many",0.5,0.9)');
  expect(await workbench.read('Sheet1', 'A1')).toEqual([['#VALUE!']]);
  await workbench.click('A1');
  await workbench.page.getByTestId('cell-status').filter({ hasText: '#VALUE!' }).waitFor();
  expect((await workbench.cellStatus()).length).toBeGreaterThan('#VALUE!'.length + 10);
  expect(workbench.troubles).toEqual([]);
  await workbench.page.close();
});

test('10,000 formulas follow the change of one input', async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('Block');
  sheet.getCell('D1').value = 0;
  sheet.getCell('E1').value = 100;
  for (let row = 1; row <= 10_000; row++) {
    sheet.getCell(row, 1).value = row % 100;
    sheet.getCell(row, 2).value = { formula: `_xldudf_CHANNEL_ATTAINMENT(A${row},$D$1,$E$1)` };
  }
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  const workbench = await stage.open({ file: 'blank' });
  await workbench.openFile({ name: 'block.xlsx', mimeType: 'application/octet-stream', buffer });
  const attainments = (await workbench.read('Block', 'B1:B10000')).flat();
  expect(attainments).toEqual(attainments.map((_, i) => ((i + 1) % 100) / 100));

  await workbench.type('E1', '200');
  const halved = (await workbench.read('Block', 'B1:B10000')).flat();
  expect(halved).toEqual(halved.map((_, i) => ((i + 1) % 100) / 200));
  expect(workbench.troubles).toEqual([]);
  await workbench.page.close();
});

test('rows are selected with the mouse, several areas with Ctrl', async () => {
  const workbench = await stage.open({ file: 'blank' });
  await workbench.drag('A2', 'C4');
  await workbench.drag('A7', 'C7', { add: true });
  expect(await workbench.selection()).toEqual(['A2:C4', 'A7:C7']);
  await workbench.page.close();
});

test('a .csv opens with its numbers as numbers', async () => {
  const workbench = await stage.open({ file: 'blank' });
  expect(await workbench.openFile(IOWA)).toContain('iowa-stores-2015-2016.csv');
  const [sheet = ''] = await workbench.sheets();
  expect(sheet).toBe('iowa-stores-2015-2016');
  const rows = await workbench.read(sheet, 'A1:A1125');
  expect(rows.filter(([code]) => code !== null)).toHaveLength(1125); // 1,124 stores and the headings
  expect(workbench.troubles).toEqual([]);
  await workbench.page.close();
});

test('a file that is no workbook is refused with a sentence, and the open one stays', async () => {
  const workbench = await stage.open({ file: 'blank' });
  await workbench.type('A1', '42');
  const letter = { name: 'letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Dear customer') };
  workbench.page.once('dialog', (dialog) => void dialog.accept());
  expect(await workbench.openFile(letter)).toContain('letter.xlsx is not a workbook');
  expect(await workbench.read('Sheet1', 'A1')).toEqual([[42]]);
  expect(workbench.troubles).toEqual([]);
  await workbench.page.close();
});

test('what is saved as .xlsx is a workbook with values, formulas and spilled results', async () => {
  const workbench = await stage.open({ file: 'blank' });
  for (const [address, text] of Object.entries({ A1: '1', A2: '2', B1: '=SUM(A1:A2)', C1: '=SEQUENCE(2)' }))
    await workbench.type(address, text);
  await workbench.type('D1', '=CHANNEL.BAND(A1:A2,{0,"low";2,"high"})');
  await workbench.settled();
  const book = new Workbook();
  await book.xlsx.readFile(await workbench.save());
  const sheet = book.getWorksheet('Sheet1');
  expect(sheet?.getCell('A1').value).toBe(1);
  expect(sheet?.getCell('B1').value).toMatchObject({ formula: 'SUM(A1:A2)', result: 3 });
  expect(sheet?.getCell('C1').value).toMatchObject({ formula: '_xlfn.SEQUENCE(2)', ref: 'C1:C2', result: 1 });
  expect(sheet?.getCell('C2').value).toBe(2);
  expect(sheet?.getCell('D1').value).toMatchObject({
    formula: '_xldudf_CHANNEL_BAND(A1:A2,{0,"low";2,"high"})',
    ref: 'D1:D2',
    result: 'low',
  });
  expect(sheet?.getCell('D2').value).toBe('high');
  expect(workbench.troubles).toEqual([]);
  await workbench.page.close();
});
