import { sendCopies } from '../../src/jobs/send-copies';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { addSheet, select, selected, sheetNames, type } from '../excel/sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

/** A sheet as the add-in draws plans: keys in the first row and column, helpers at the right. */
async function openPlan(): Promise<void> {
  await type('Sheet1', [[21]]);
  await addSheet('Plan 1');
  await type('Plan 1', [
    ['channel-planner/plan/1|1|2027|annual', 'c1', 'h1'],
    ['links', '=1+1', ''],
    ['plan', '=2*Sheet1!A1', '=Sheet1!A1'],
    ['limit:1', 'up to 5%', ''],
    ['risk:1', 'they may leave', ''],
    ['note', "'=typed text", ''],
    ['header:source', '="live from "&Sheet1!A1', ''],
  ]);
  await select('Sheet1', 'B2');
}
const send = () =>
  sendCopies(['Plan 1', 'Gone'], {
    nameOf: (sheet, taken) => (taken.has(`Copy ${sheet}`) ? `Copy ${sheet} (2)` : `Copy ${sheet}`),
    sourceLine: 'Figures as of 2026-11-28.',
    stamp: String(office.host.requests.length),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
const formulasOf = (name: string) =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(name).getRange('A1:C7').load('formulas');
    await context.sync();
    return cells.formulas;
  });
const COPIED = [
  ['', '', ''],
  ['', '', ''],
  ['', 42, ''],
  ['', '=typed text', ''],
  ['', 'Figures as of 2026-11-28.', ''],
  ['', '', ''],
  ['', '', ''],
];

test('a copy holds values alone, without limits, risks and what only formulas need, and an honest source; the plan stays as it is', async () => {
  await openPlan();
  const before = await formulasOf('Plan 1');
  expect((await send()).created.map(({ name }) => name)).toEqual(['Copy Plan 1']);
  expect(await formulasOf('Copy Plan 1')).toEqual(COPIED);
  expect(await formulasOf('Plan 1')).toEqual(before);
  expect(await selected()).toBe('Sheet1!B2');
  expect((await send()).created.map(({ name }) => name)).toEqual(['Copy Plan 1 (2)']);
});

test('whatever request fails, a copy is whole or not there', async () => {
  for (const after of [0, 2, 4, 8, 'all' as const])
    for (let position = 1; ; position++) {
      office = await openOffice();
      await openPlan();
      await office.host.settled();
      let count = 0;
      const stop = office.host.beforeRequest(() =>
        ++count === position ? { code: 'GeneralException', after } : undefined,
      );
      const { created, untidy } = await send();
      stop();
      expect(untidy).toBe(false);
      const copies = (await sheetNames()).slice(2);
      expect(copies).toEqual(created.map(({ name }) => name));
      for (const name of copies) expect(await formulasOf(name)).toEqual(COPIED);
      expect(await selected()).toBe('Sheet1!B2');
      if (count < position) break;
    }
});
