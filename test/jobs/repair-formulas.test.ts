import { repairFormulas } from '../../src/jobs/formulas';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { addSheet, type } from '../excel/sheets';
import { spillingFunctions } from '../excel/spilling-functions';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice({ functions: spillingFunctions('CHANNEL.BAND') });
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const formulasOf = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

test('formulas with the name of a missing add-in get their own name again, on every sheet', async () => {
  await addSheet('Other');
  await type('Sheet1', [['=_xldudf_CHANNEL_TIER(10,{0,0.1})', '=SUM(1,2)', '_xldudf_CHANNEL_TIER(1)']]);
  await type('Other', [['kept'], ['=ROUND(_xldudf_CHANNEL_TIER(10,{0,0.1}),1)']]);
  expect(await repairFormulas()).toEqual({ repaired: 2, locked: [], untidy: false });
  expect(await formulasOf('Sheet1', 'A1:C1')).toEqual([
    ['=CHANNEL.TIER(10,{0,0.1})', '=SUM(1,2)', '_xldudf_CHANNEL_TIER(1)'],
  ]);
  expect(await formulasOf('Other', 'A1:A2')).toEqual([['kept'], ['=ROUND(CHANNEL.TIER(10,{0,0.1}),1)']]);
});

test('a formula that works is not entered again, and neither is a #NAME? of another’s making', async () => {
  await type('Sheet1', [['=CHANNEL.BAND(1,{0,1})'], [''], [''], ['=NOSUCH(1)'], ['#NAME?']]);
  await office.host.settled();
  expect(await repairFormulas()).toEqual({ repaired: 0, locked: [], untidy: false });
});

test('one of ours that shows #NAME? is entered again as it is', async () => {
  await type('Sheet1', [['=CHANNEL.TIER(10,{0,0.1})']]);
  await office.host.settled();
  expect(await repairFormulas()).toEqual({ repaired: 1, locked: [], untidy: false });
  expect(await formulasOf('Sheet1', 'A1')).toEqual([['=CHANNEL.TIER(10,{0,0.1})']]);
});

test('cells of a protected sheet are left, and told', async () => {
  await addSheet('Locked');
  await type('Locked', [
    ['', ''],
    ['', '=_xldudf_CHANNEL_TIER(10,{0,0.1})'],
  ]);
  await type('Sheet1', [['=_xldudf_CHANNEL_TIER(10,{0,0.1})']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Locked').protection.protect();
    await context.sync();
  });
  expect(await repairFormulas()).toEqual({
    repaired: 1,
    locked: [{ sheet: 'Locked', row: 1, column: 1 }],
    untidy: false,
  });
  expect(await formulasOf('Locked', 'B2')).toEqual([['=_xldudf_CHANNEL_TIER(10,{0,0.1})']]);
});

test('an empty workbook has nothing to repair', async () => {
  expect(await repairFormulas()).toEqual({ repaired: 0, locked: [], untidy: false });
});

test('the number of requests does not grow with the number of formulas or sheets', async () => {
  const requestsFor = async (work: () => Promise<unknown>) => {
    await office.host.settled();
    const before = office.host.requests.length;
    await work();
    await office.host.settled();
    return office.host.requests.length - before;
  };
  const broken = ['=_xldudf_CHANNEL_TIER(10,{0,0.1})'];
  await type('Sheet1', [broken]);
  const few = await requestsFor(repairFormulas);
  for (const name of ['A', 'B', 'C']) await addSheet(name);
  for (const name of ['Sheet1', 'A', 'B', 'C'])
    await type(
      name,
      Array.from({ length: 50 }, () => broken),
    );
  const many = await requestsFor(async () => expect(await repairFormulas()).toMatchObject({ repaired: 200 }));
  expect(many).toBeLessThanOrEqual(few + 1);
});
