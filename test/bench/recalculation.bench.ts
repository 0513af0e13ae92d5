import exceljs from 'exceljs';
import { startStage } from '../e2e/workbench';
import { printTable } from './measure';

/*
 * One input changes and 10,000 formulas beside it are calculated anew, in the built workbench in a browser: how long it
 * takes, and the longest time that the page was dead meanwhile. The page and the pane share one thread.
 */
const ROWS = 10_000;

async function workbookOfFormulas(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Scores');
  const kpis = [
    ['KPI', 'Weight', 'Floor', 'Target'],
    ['Distribution', 0.6, 0.5, 0.9],
    ['Store entry', 0.4, 0.4, 0.8],
  ];
  for (let row = 1; row <= ROWS; row++) {
    const result = { formula: `_xldudf_CHANNEL_SOFTSCORE(A${row}:B${row},$E$1:$H$3)`, result: 0 };
    sheet.addRow([0.6 + (row % 30) / 100, 0.5 + (row % 29) / 100, result, null, ...(kpis[row - 1] ?? [])]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const stage = await startStage(0);
const workbench = await stage.open({ file: 'blank' });
await workbench.openFile({
  name: 'scores.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: await workbookOfFormulas(),
});
const { page } = workbench;
const before = await workbench.read('Scores', `C${ROWS}`);
/** A task of a browser's thread: microseconds on the clock and on the processor, which others may want too. */
interface Task {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
}
const trace: Task[] = [];
const session = await page.context().newCDPSession(page);
session.on('Tracing.dataCollected', ({ value }) => trace.push(...(value as unknown as Task[])));
await session.send('Tracing.start', { categories: 'toplevel', transferMode: 'ReportEvents' });
const start = performance.now();
await workbench.type('H2', '0.95');
await workbench.settled();
const ms = performance.now() - start;
const after = await workbench.read('Scores', `C${ROWS}`);
if (before[0]?.[0] === after[0]?.[0])
  throw new Error(`The last formula still shows ${String(before[0]?.[0])}.`);
const traced = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
await session.send('Tracing.end');
await traced;
await stage.close();
const tasks = trace.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
const longest = (of: (task: Task) => number | undefined) =>
  tasks.reduce((most, task) => Math.max(most, (of(task) ?? 0) / 1000), 0).toFixed(0);
printTable(`${ROWS.toLocaleString('en-US')} formulas after one input changed, in the workbench`, [
  {
    work: 'SOFTSCORE, one a row',
    ms,
    ratios: {
      'longest task, ms on the processor': longest(({ tdur }) => tdur),
      'ms on the clock': longest(({ dur }) => dur),
    },
  },
]);
process.exit(0);
