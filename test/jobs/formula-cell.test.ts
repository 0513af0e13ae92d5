import { selectionReader } from '../../src/excel/selection';
import { readFormulaCell as readCell } from '../../src/jobs/formulas';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { addSheet, select, type } from '../excel/sheets';
import { spillingFunctions } from '../excel/spilling-functions';

const activeCell = async () => (await selectionReader().read()).active;
const readFormulaCell = async () => readCell(await activeCell());

let office: TestOffice;
const open = async (requirementSets?: Record<string, string>) => {
  office = await openOffice({
    functions: spillingFunctions('CHANNEL.REBATE', 'CHANNEL.SOFTSCORE', 'CHANNEL.BAND'),
    ...(requirementSets && { requirementSets }),
  });
};
beforeEach(() => open());
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

/** Enters a formula far from the data, and selects it. */
async function enter(formula: string, address = 'H10', sheet = 'Sheet1'): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
  await office.host.settled();
  await select(sheet, address);
}

const TIERS = [
  ['From', 'Rate'],
  [0, 0.01],
  [100, 0.02],
];

test('a cell without one of our functions is none', async () => {
  await type('Sheet1', [[1]]);
  await select('Sheet1', 'A1');
  expect(await readFormulaCell()).toBeUndefined();
  await enter('=SUM(A1:A3)');
  expect(await readFormulaCell()).toBeUndefined();
});

test('arguments are read wherever they are: this sheet, another one, literals, left out', async () => {
  await type('Sheet1', [[300]]);
  await addSheet("Tom's tiers");
  await type("Tom's tiers", TIERS);
  await enter(`=CHANNEL.REBATE(A1,'Tom''s tiers'!$A$1:$B$3,"whole",,0)`);
  expect(await readFormulaCell()).toEqual({
    sheet: 'Sheet1',
    row: 9,
    column: 7,
    value: '0-0',
    id: 'REBATE',
    isWhole: true,
    at: { row: 0, column: 0 },
    isBroken: false,
    arguments: [
      { cells: [[300]], source: { sheet: 'Sheet1', row: 0, column: 0 } },
      { cells: TIERS, source: { sheet: "Tom's tiers", row: 0, column: 0 } },
      { cells: [['whole']] },
      { cells: null },
      { cells: [[0]] },
    ],
  });
});

test('it takes two requests and one to let go of its ranges, however many arguments there are', async () => {
  await type('Sheet1', TIERS);
  await enter('=CHANNEL.REBATE(D1,A1:B3,E1,F1,G1)');
  const active = await activeCell();
  await office.host.settled();
  const before = office.host.requests.length;
  await readCell(active);
  await office.host.settled();
  expect(office.host.requests.length - before).toBeLessThanOrEqual(3);
});

test('a cell of a spill is explained by the formula that spills, at its own place', async () => {
  await type('Sheet1', TIERS);
  await enter('=CHANNEL.REBATE(A2:A3,A1:B3,"whole")');
  await select('Sheet1', 'I12');
  expect(await readFormulaCell()).toMatchObject({
    row: 11,
    column: 8,
    id: 'REBATE',
    at: { row: 2, column: 1 },
  });
});

test('an Excel that cannot tell spills explains their first cells', async () => {
  await open({ ExcelApi: '1.11' });
  await type('Sheet1', TIERS);
  await enter('=CHANNEL.REBATE(A2:A3,A1:B3,"whole")');
  expect(await readFormulaCell()).toMatchObject({ id: 'REBATE', at: { row: 0, column: 0 } });
});

test('names, tables and their columns are looked up', async () => {
  await type('Sheet1', TIERS);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('A1:B3', true).name = 'Tiers';
    context.workbook.names.add('Sales', sheet.getRange('A3'));
    await context.sync();
  });
  await enter('=CHANNEL.REBATE(Sales,Tiers[#All],"whole")');
  expect((await readFormulaCell())?.arguments.slice(0, 2)).toEqual([
    { cells: [[100]], source: { sheet: 'Sheet1', row: 2, column: 0 } },
    { cells: TIERS, source: { sheet: 'Sheet1', row: 0, column: 0 } },
  ]);
  await enter('=CHANNEL.BAND(Tiers[From],Tiers[[From]:[Rate]])');
  expect((await readFormulaCell())?.arguments.slice(0, 2)).toEqual([
    { cells: [[0], [100]], source: { sheet: 'Sheet1', row: 1, column: 0 } },
    { cells: TIERS.slice(1), source: { sheet: 'Sheet1', row: 1, column: 0 } },
  ]);
  await enter('=CHANNEL.BAND(NoSuchName,Tiers)');
  expect((await readFormulaCell())?.arguments.slice(0, 2)).toEqual([
    { unread: 'not-found', text: 'NoSuchName' },
    { cells: TIERS.slice(1), source: { sheet: 'Sheet1', row: 1, column: 0 } },
  ]);
});

test('whole columns are read as far as the sheet is used', async () => {
  await type('Sheet1', TIERS);
  await enter('=CHANNEL.BAND(A:A,A:B)', 'H1');
  const [value, bands] = (await readFormulaCell())?.arguments ?? [];
  expect(value).toEqual({ cells: [['From'], [0], [100]], source: { sheet: 'Sheet1', row: 0, column: 0 } });
  expect(bands).toMatchObject({ cells: TIERS });
});

test('of a long range that is read by row, only the headings and two rows are asked for', async () => {
  const rows = Array.from({ length: 8000 }, (_, i) => [i, i + 0.1, i + 0.2, i + 0.3, i + 0.4]);
  await type('Sheet1', rows);
  await enter('=CHANNEL.SOFTSCORE(A1:E8000,J1:P3)', 'H3');
  await select('Sheet1', 'H5');
  const active = await activeCell();
  await office.host.settled();
  const before = office.host.requests.length;
  const [actuals] = (await readCell(active))?.arguments ?? [];
  const cells = actuals && 'cells' in actuals ? actuals.cells : null;
  expect(cells).toHaveLength(8000);
  expect([cells?.[0], cells?.[1], cells?.[2], cells?.[3], cells?.[4]]).toEqual([
    rows[0],
    [],
    rows[2],
    rows[3],
    [],
  ]);
  await office.host.settled();
  for (const { bytesOut } of office.host.requests.slice(before)) expect(bytesOut).toBeLessThan(10_000);
});

test('a long range that is needed whole is not read', async () => {
  await type(
    'Sheet1',
    Array.from({ length: 8000 }, () => ['S1', 1, 1, 1, 1]),
  );
  await enter('=CHANNEL.BAND(A1,A1:E8000)');
  expect((await readFormulaCell())?.arguments[1]).toEqual({ unread: 'too-large', text: 'A1:E8000' });
});

test('an argument that is a calculation of its own is told, not guessed', async () => {
  await type('Sheet1', TIERS);
  await enter('=ROUND(CHANNEL.BAND(A2*2,A2:B3),1)');
  const cell = await readFormulaCell();
  expect(cell?.isWhole).toBe(false);
  expect(cell?.arguments[0]).toEqual({ unread: 'calculation', text: 'A2*2' });
});

test('a formula of a file that was opened without the add-in is broken', async () => {
  await type('Sheet1', TIERS);
  await enter('=_xldudf_CHANNEL_TIER(A2,A1:B3)');
  expect(await readFormulaCell()).toMatchObject({ id: 'TIER', isBroken: true });
  // TIER is not among this workbook's functions: #NAME?
  await enter('=CHANNEL.TIER(A2,A1:B3)');
  expect(await readFormulaCell()).toMatchObject({ id: 'TIER', isBroken: true });
});
