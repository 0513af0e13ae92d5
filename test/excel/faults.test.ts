import { createSheets, type SheetOrder } from '../../src/excel/create-sheets';
import { insertSheets } from '../../src/excel/insert-sheets';
import { repairFormulas } from '../../src/jobs/formulas';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { plainDocument } from '../core/sheet/plainDocument';
import { sheetNames, type } from './sheets';

/*
 * Faults of docs/faults.md that no test of a single operation proves: what Excel refuses as a whole, and two panes that
 * work on one workbook at the same time.
 */
let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

const DOCUMENTS = [plainDocument('Front', [[{ formula: '=Data!A1*2' }]]), plainDocument('Data', [[21]])];
const ORDERS = [1, 2, 3].map((code): SheetOrder => ({
  mark: `test|${code}`,
  name: (taken) => (taken.has(`plan ${code}`) ? `Plan ${code} (2)` : `Plan ${code}`),
  draw: (name) => plainDocument(name, [[`test|${code}`, 'whole']]),
  readAs: 'values',
  renew: () => 'unchanged',
}));

const valueOf = (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return cell.values[0]?.[0];
  });

test.each([
  ['InvalidOperationInCellEditMode', 'editing-cell'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ActivityLimitReached', 'busy'],
  ['RequestAborted', 'busy'],
])(
  'while Excel answers %s, plans and the sample leave the workbook as it was, and say %s',
  async (code, told) => {
    const stop = office.host.beforeRequest(({ actions }) => (actions > 6 ? { code } : undefined));
    const creation = await createSheets(ORDERS);
    const insertion = await insertSheets(DOCUMENTS);
    stop();
    expect(creation).toMatchObject({ created: [], trouble: { code: told }, untidy: false });
    expect(creation.left).toEqual(ORDERS);
    expect(insertion).toMatchObject({ trouble: { code: told }, untidy: false });
    expect(await sheetNames()).toEqual(['Sheet1']);
  },
);

test('while Excel fails, repairing changes no formula, and repairing again mends them', async () => {
  const broken = '=_xldudf_CHANNEL_TIER(10,{0,0.1})';
  await type('Sheet1', [[broken]]);
  for (let position = 1; position <= 2; position++) {
    let count = 0;
    const stop = office.host.beforeRequest(() =>
      ++count === position ? { code: 'GeneralException' } : undefined,
    );
    expect(await repairFormulas()).toMatchObject({ repaired: 0, trouble: { name: 'HostTrouble' } });
    stop();
  }
  expect(await repairFormulas()).toEqual({ repaired: 1, locked: [], untidy: false });
});

test('two panes that make the same plans at once leave every plan that is there whole', async () => {
  const [first, second] = await Promise.all([createSheets(ORDERS), createSheets(ORDERS)]);
  const names = (await sheetNames()).filter((name) => name !== 'Sheet1');
  for (const { name, mark } of [...first.created, ...second.created]) {
    expect(await valueOf(name, 'A1')).toBe(mark);
    expect(await valueOf(name, 'B1')).toBe('whole');
  }
  const again = await createSheets([...first.left, ...second.left]);
  expect(again.left).toEqual([]);
  const marks = await Promise.all(names.map((name) => valueOf(name, 'A1')));
  expect(new Set(marks)).toEqual(new Set(ORDERS.map(({ mark }) => mark)));
});

test('two panes that insert the sample at once: one does, and the other takes nothing of it away', async () => {
  const insertions = await Promise.all([insertSheets(DOCUMENTS), insertSheets(DOCUMENTS)]);
  expect(insertions.filter(({ trouble, clashes }) => !trouble && clashes.length === 0)).toHaveLength(1);
  expect(await sheetNames()).toEqual(['Sheet1', 'Front', 'Data']);
  expect(await valueOf('Front', 'A1')).toBe(42);
});
