import path from 'node:path';
import { Workbook } from 'exceljs';
import { startStage, type Stage } from './workbench';

const IOWA = path.resolve('test/fixtures/iowa-stores-2015-2016.csv');

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage.close();
});

/** A cell of a sheet saved to a file: the text, the number, or the formula's result. */
const shownIn = (book: Workbook, sheet: string, address: string): unknown => {
  const cell = book.getWorksheet(sheet)?.getCell(address);
  return cell?.result ?? cell?.value;
};

test.each([
  ['en-US', 'Accounts', 'Soft score', /5 accounts selected/, /Create 5 plans/, /5 plans created/],
  ['zh-CN', '经销商', '软性指标得分', /已选 5 家/, /生成 5 份计划/, /已生成 5 份计划/],
] as const)(
  'in %s: rows selected with mouse and Ctrl become plan sheets that follow the table',
  async (language, accounts, scoreHeading, selected, create, created) => {
    const workbench = await stage.open({ language });
    const { pane, page } = workbench;
    await workbench.activate(accounts);
    await workbench.drag('A5', 'B7');
    await workbench.drag('A10', 'B11', { add: true });
    await pane.getByText(selected).waitFor();

    const before = await workbench.sheets();
    await pane.getByRole('button', { name: create }).click();
    await pane.getByText(created).waitFor();
    // The index of plans comes last.
    const plans = (await workbench.sheets()).slice(before.length, -1);
    expect(plans).toHaveLength(5);
    expect(await workbench.activeSheet()).toBe(accounts);

    // The score on the sheet is native; in the table it is CHANNEL.SOFTSCORE. They agree, before and after a change.
    const [headings = []] = await workbench.read(accounts, 'A1:AT1');
    const scoreColumn = headings.indexOf(scoreHeading);
    const kpiColumn = headings.findIndex(
      (heading) => heading === '铺货率' || heading === 'Numeric distribution',
    );
    const columnName = (index: number) =>
      (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') +
      String.fromCharCode(65 + (index % 26));
    const inTable = async () =>
      (await workbench.read(accounts, `${columnName(scoreColumn)}5`))[0]?.[0] as number;
    const onSheet = async () => (await workbench.read(plans[0] as string, 'B7'))[0]?.[0] as number;
    const score = await inTable();
    expect(await onSheet()).toBeCloseTo(score, 9);

    await workbench.click('B5');
    await page.evaluate(([sheet, cell]) => window.workbench?.select(sheet, cell), [
      accounts,
      `${columnName(kpiColumn)}5`,
    ] as const);
    await page.keyboard.type('50%');
    await workbench.enter();
    expect(await inTable()).not.toBeCloseTo(score, 1);
    expect(await onSheet()).toBeCloseTo(await inTable(), 9);

    await pane.getByRole('button', { name: plans[4] as string }).click();
    await page.waitForFunction((name) => window.workbench?.activeSheet() === name, plans[4]);

    // Saved, it is an ordinary workbook: values, native formulas, styles and merged cells.
    const book = new Workbook();
    await book.xlsx.readFile(await workbench.save());
    const plan = book.getWorksheet(plans[0] as string);
    expect(shownIn(book, plans[0] as string, 'B7')).toBeCloseTo(await inTable(), 9);
    expect(plan?.getCell('B7').formula).toBeTruthy();
    expect(plan?.getCell('B4').fill).toMatchObject({ pattern: 'solid' });
    expect(plan?.getCell('B4').isMerged).toBe(true);
    expect(plan?.pageSetup.paperSize).toBe(9); // A4
    const formulas: string[] = [];
    plan?.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)));
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => /CHANNEL|_xldudf/.test(formula))).toEqual([]);
    expect(workbench.troubles).toEqual([]);
    await page.close();
  },
);

test('the whole job goes by keyboard, and a second run keeps the plans that are there', async () => {
  const workbench = await stage.open();
  const { pane, page } = workbench;
  await workbench.activate('Accounts');
  await workbench.click('A2');
  await page.keyboard.press('Shift+ArrowDown');
  await pane.getByText(/2 accounts selected/).waitFor();
  const create = pane.getByRole('button', { name: /Create 2 plans/ });
  await pane.getByRole('tab', { name: 'Plan' }).focus();
  for (
    let press = 0;
    press < 20 && !(await create.evaluate((button) => button === document.activeElement));
    press++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(/2 plans created/).waitFor();
  const sheets = await workbench.sheets();

  await pane.getByRole('button', { name: 'Back to the selection' }).press('Enter');
  await pane.getByText(/2 plans exist already/).waitFor();
  expect(await workbench.sheets()).toEqual(sheets);
  expect(workbench.troubles).toEqual([]);
  await page.close();
});

test('real accounts without soft KPIs: the pane says what it misses and makes the plans it can', async () => {
  const workbench = await stage.open({ file: 'blank' });
  const { pane, page } = workbench;
  await workbench.openFile(IOWA);
  const [stores = ''] = await workbench.sheets();
  await workbench.drag('A2', 'B13');
  await pane.getByText(/12 accounts selected/).waitFor();
  await pane.getByText(/No scheme tables/).waitFor();
  await pane.getByRole('button', { name: /Create 12 plans/ }).click();
  await pane.getByText(/12 plans created/).waitFor();
  // The index of plans comes last.
  const plans = (await workbench.sheets()).filter((sheet) => sheet !== stores).slice(0, -1);
  expect(plans).toHaveLength(12);
  expect(JSON.stringify(await workbench.read(plans[0] as string, 'B3:I16'))).toContain('CEDAR FALLS');
  expect(workbench.troubles).toEqual([]);
  await page.close();
});
