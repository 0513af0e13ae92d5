import path from 'node:path';
import { bookBytes } from '../../src/xlsx/write-book';
import { planSheet } from '../../src/core/plan/planSheet';
import { sampleBook } from '../core/plan/sample';
import { startStage } from '../e2e/workbench';
import { printTable, time, times } from './measure';

/*
 * What creating plans costs: requests and bytes to the host in the built workbench in a browser, with 10, 100 and 500
 * real accounts and with 10 and 40 of the sample; and the drawing of a plan beside writing the same sheet to a file.
 */
const IOWA = path.resolve('test/fixtures/iowa-stores-2015-2016.csv');
const stage = await startStage(0);

interface Cost {
  readonly plans: number;
  readonly requests: number;
  readonly sent: number;
  readonly largest: number;
  readonly ms: number;
  /** Until progress moved. */
  readonly moved: number;
}

/** The pane asks once more above so many plans. */
const MANY = 200;

/** Plans made of the first rows of a file, or of the sample; `again` costs making the same plans a second time. */
async function create(plans: number, { fromSample = false, again = false } = {}): Promise<Cost> {
  const workbench = await stage.open({ file: fromSample ? 'sample' : 'blank' });
  if (!fromSample) await workbench.openFile(IOWA);
  const accounts = fromSample ? 'Accounts' : ((await workbench.sheets())[0] as string);
  await workbench.page.evaluate(([sheet, area]) => window.workbench?.select(sheet, area), [
    accounts,
    `A2:B${plans + 1}`,
  ] as const);
  const button = workbench.pane.getByRole('button', { name: /^(Create|Update) \d+ plan/ });
  await workbench.pane.getByText(new RegExp(`^${plans} accounts? selected`)).waitFor();
  if (again) {
    await button.click();
    await workbench.pane.getByText(/^\d+ plans? created/).waitFor();
    await workbench.pane.getByRole('button', { name: 'Back to the selection' }).click();
    await workbench.pane.getByRole('button', { name: /^Update \d+ plan/ }).waitFor();
  }
  if (plans > MANY) {
    await button.click();
    await workbench.pane.getByText(/will each get a sheet of their own/).waitFor();
  }
  const before = await workbench.page.evaluate(() => window.workbench?.host.requests.length ?? 0);
  const start = performance.now();
  await button.click();
  await workbench.pane.getByText(/^[1-9]\d* of \d+ done|^\d+ plans? created/).waitFor();
  const moved = performance.now() - start;
  await workbench.pane.getByText(/^\d+ plans? created/).waitFor();
  const ms = performance.now() - start;
  const sent = await workbench.page.evaluate(
    (from) => window.workbench?.host.requests.slice(from).map(({ bytesIn }) => bytesIn) ?? [],
    before,
  );
  await workbench.page.close();
  return {
    plans,
    requests: sent.length,
    sent: sent.reduce((sum, bytes) => sum + bytes, 0),
    largest: Math.max(...sent),
    ms,
    moved,
  };
}

const runs = [
  { work: '10 plans', cost: await create(10) },
  { work: '100 plans', cost: await create(100) },
  { work: '500 plans', cost: await create(500) },
  { work: '10 plans with a scheme', cost: await create(10, { fromSample: true }) },
  { work: '40 plans with a scheme', cost: await create(40, { fromSample: true }) },
  { work: '40 plans made again', cost: await create(40, { fromSample: true, again: true }) },
];
await stage.close();
const [ten] = runs;
const each = ({ ms, plans }: Cost): number => ms / plans;
printTable(
  'Creating plans in the workbench (requests and bytes from the click to the result, the pane’s own reads included)',
  runs.map(({ work, cost }) => ({
    work,
    ms: cost.ms,
    ratios: {
      'ms a plan': each(cost).toFixed(0),
      'against one of ten': ten ? times(each(cost), each(ten.cost)) : '',
      'progress after, ms': cost.moved.toFixed(0),
      requests: String(cost.requests),
      'kB a plan': (cost.sent / cost.plans / 1000).toFixed(0),
      'largest request, kB': (cost.largest / 1000).toFixed(0),
    },
  })),
);

const book = sampleBook('zh-CN');
const codes = book.reading.accounts.map(({ code }) => code);
const documents = codes.map((code) => planSheet(book.plan(code)));
const drawing = (await time(() => codes.map((code) => planSheet(book.plan(code))))) / codes.length;
const cells =
  documents.reduce(
    (sum, { contents }) => sum + contents.flat().filter((content) => content !== null).length,
    0,
  ) / documents.length;
const writing = (await time(() => bookBytes(documents), 3)) / codes.length;
printTable(`A plan as a document, mean of ${codes.length}`, [
  {
    work: 'drawn by the core',
    ms: drawing,
    ratios: { 'cells a plan': cells.toFixed(0), 'writing the file': times(writing, drawing) },
  },
]);
process.exit(0);
