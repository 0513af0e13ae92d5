import { planSheet } from '../../src/core/plan/planSheet';
import { createSheets, type SheetOrder } from '../../src/excel/create-sheets';
import type { Fault } from '../../src/workbench/host/types';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';
import { sampleBook } from '../core/plan/sample';
import { plainDocument } from '../core/sheet/plainDocument';
import { openSample } from '../taskpane/sample';
import { addSheet, select, selected, sheetNames, type } from './sheets';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

/** A sheet whose last cell tells whether all of it was written. */
const order = (code: number): SheetOrder => ({
  mark: `test|${code}`,
  name: (taken) => (taken.has(`Plan ${code}`) ? `Plan ${code} (2)` : `Plan ${code}`),
  draw: (name) =>
    plainDocument(
      name,
      [
        [`test|${code}`, 'title'],
        ['', { formula: '=1+1' }],
        ['', 'end'],
      ],
      {
        styles: [{ areas: [{ row: 0, column: 1, rows: 1, columns: 1 }], style: { bold: true } }],
        merges: [{ row: 2, column: 1, rows: 1, columns: 2 }],
        columnWidths: [0, 80],
        frozen: { rows: 1, columns: 0 },
      },
    ),
  readAs: 'values',
  renew: () => 'unchanged',
});
const orders = (count: number) => Array.from({ length: count }, (_, index) => order(index + 1));

/** Which plans stand in the workbook, each proved whole. */
const wholePlans = async (): Promise<string[]> => {
  const names = (await sheetNames()).filter((name) => name !== 'Sheet1');
  await Excel.run(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
    const cells = sheets.map((sheet) => sheet.getRange('A1:B3').load('values'));
    const frozen = sheets.map((sheet) => sheet.freezePanes.getLocationOrNullObject().load('address'));
    await context.sync();
    for (const [index, range] of cells.entries()) {
      const code = /^Plan (\d+)/.exec(names[index] ?? '')?.[1];
      expect(range.values).toEqual([
        [`test|${code}`, 'title'],
        ['', 2],
        ['', 'end'],
      ]);
      expect(frozen[index]?.isNullObject).toBe(false);
    }
  });
  return names;
};

const requestsOf = async (work: () => Promise<unknown>): Promise<number> => {
  await office.host.settled();
  const before = office.host.requests.length;
  await work();
  await office.host.settled();
  return office.host.requests.length - before;
};

test('every order becomes a sheet; the active sheet and the selection stay', async () => {
  await type('Sheet1', [['typed', 1]]);
  await select('Sheet1', 'B1');
  const result = await createSheets(orders(3));
  expect(result.created.map(({ name }) => name)).toEqual(['Plan 1', 'Plan 2', 'Plan 3']);
  expect(result).toMatchObject({ kept: [], left: [], untidy: false });
  expect(await wholePlans()).toEqual(['Plan 1', 'Plan 2', 'Plan 3']);
  expect(await selected()).toBe('Sheet1!B1');
});

test('requests are constant per batch: a first one of four sheets, then twenty at a time', async () => {
  const one = await requestsOf(() => createSheets(orders(1)));
  office = await openOffice();
  const four = await requestsOf(() => createSheets(orders(4)));
  office = await openOffice();
  const twentyFour = await requestsOf(() => createSheets(orders(24)));
  office = await openOffice();
  const twoHundredFour = await requestsOf(() => createSheets(orders(204)));
  expect(four).toBe(one);
  const perBatch = twentyFour - four;
  expect(twoHundredFour - four).toBe(10 * perBatch);
  expect(perBatch).toBeLessThanOrEqual(2); // the write, and the client letting go of its objects
});

test('whole plans go in requests that Excel on the web takes', async () => {
  await openSample('A1');
  const book = sampleBook('en-US');
  const plans = book.reading.accounts.slice(0, 20).map(({ code }, index): SheetOrder => {
    const plan = planSheet(book.plan(code));
    const mark = String(plan.contents[0]?.[0]);
    return {
      ...order(index + 1),
      mark,
      name: () => plan.name,
      draw: (name) => ({ ...plan, name }),
    };
  });
  const result = await createSheets(plans);
  expect(result.trouble).toBeUndefined();
  expect(result.created).toHaveLength(plans.length);
  const largest = Math.max(...office.host.requests.map(({ bytesIn }) => bytesIn));
  expect(largest).toBeLessThan(5_000_000);
  expect(largest).toBeGreaterThan(2_000_000); // as few requests as that allows
});

test('progress goes from nothing to all', async () => {
  const seen: string[] = [];
  await createSheets(orders(45), { onProgress: ({ done, of }) => seen.push(`${done}/${of}`) });
  expect(seen).toEqual(['0/45', '4/45', '24/45', '44/45', '45/45']);
});

test('cancelled, it stops after the batch: what is made is whole, the rest is left to go on with', async () => {
  const abort = new AbortController();
  const first = await createSheets(orders(45), {
    signal: abort.signal,
    onProgress: ({ done }) => done > 0 && abort.abort(),
  });
  expect(first.created).toHaveLength(4);
  expect(first.left).toHaveLength(41);
  expect(await wholePlans()).toHaveLength(4);
  const second = await createSheets(first.left);
  expect(second.created).toHaveLength(41);
  expect(await wholePlans()).toHaveLength(45);
});

test('a sheet with the same mark is kept with what people typed in it, under whatever name', async () => {
  await createSheets(orders(1));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan 1');
    sheet.getRange('D5').values = [['agreed by phone']];
    sheet.name = 'Renamed';
    await context.sync();
  });
  const result = await createSheets(orders(2));
  expect(result.kept).toEqual([{ mark: 'test|1', name: 'Renamed', fate: 'unchanged' }]);
  expect(result.created.map(({ name }) => name)).toEqual(['Plan 2']);
  const note = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Renamed').getRange('D5').load('values');
    await context.sync();
    return cell.values;
  });
  expect(note).toEqual([['agreed by phone']]);
});

test('a sheet of the same name that is not ours is not touched: the plan gets another name', async () => {
  await addSheet('Plan 1');
  await type('Plan 1', [['mine']]);
  const result = await createSheets(orders(1));
  expect(result.created.map(({ name }) => name)).toEqual(['Plan 1 (2)']);
  const mine = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Plan 1').getRange('A1').load('values');
    await context.sync();
    return cell.values;
  });
  expect(mine).toEqual([['mine']]);
});

test('a workbook whose structure is protected gets nothing, and the trouble says why', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const result = await createSheets(orders(2));
  expect(result).toMatchObject({ created: [], trouble: { code: 'protected' }, untidy: false });
  expect(result.left).toHaveLength(2);
  expect(await sheetNames()).toEqual(['Sheet1']);
});

describe('when Excel fails', () => {
  /** Runs with a fault in the n-th request, then checks what must hold whatever failed. */
  const failAt = async (position: number, fault: Fault): Promise<boolean> => {
    office = await openOffice();
    await type('Sheet1', [['typed', '=2*3']]);
    await office.host.settled();
    let count = 0;
    let struck = false;
    const stop = office.host.beforeRequest(() => {
      count += 1;
      if (count !== position) return undefined;
      struck = true;
      return fault;
    });
    const result = await createSheets(orders(25));
    stop();
    await office.host.settled();

    const plans = (await sheetNames()).filter((name) => name.startsWith('Plan '));
    if (!result.untidy) expect(await wholePlans()).toEqual(plans);
    expect(result.created.length + result.left.length).toBe(25);
    if (!result.untidy) expect(result.created.map(({ name }) => name)).toEqual(plans);

    const again = await createSheets(result.left);
    expect(again).toMatchObject({ left: [], untidy: false });
    expect(await wholePlans()).toHaveLength(25);
    const typed = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(typed).toEqual([[['typed', 6]], [['typed', '=2*3']]]);
    return struck;
  };

  test.each([
    ['before anything took effect', {}],
    ['after some actions', { after: 7 }],
    ['in the middle of the third sheet', { after: 40 }],
    ['after everything took effect, so that only the answer is lost', { after: 'all' as const }],
  ])('at any request, %s: every plan is whole or not there, and going on completes it', async (_, more) => {
    let position = 1;
    while (await failAt(position, { code: 'GeneralException', ...more })) position += 1;
    expect(position).toBeGreaterThan(4);
  });

  test('where the unfinished sheets cannot be removed either, it says so, and the next run removes them', async () => {
    let failing = false;
    const stop = office.host.beforeRequest(({ actions }) => {
      if (!failing && actions < 50) return undefined;
      const fault = { code: 'GeneralException', after: failing ? 0 : 30 };
      failing = true;
      return fault;
    });
    const result = await createSheets(orders(10));
    stop();
    expect(result).toMatchObject({ created: [], untidy: true, trouble: { code: 'unknown' } });
    expect((await sheetNames()).length).toBeGreaterThan(1);
    await createSheets(result.left);
    expect(await wholePlans()).toHaveLength(10);
  });
});
