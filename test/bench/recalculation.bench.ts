import exceljs from 'exceljs';
import { startStage } from '../e2e/workbench';
import { printTable } from './measure';

/*
 * One input changes and 10,000 formulas beside it are calculated anew, in the built workbench in a browser: how long it
 * takes, and the longest time the page was dead meanwhile. Tasks of the page and of the pane share one thread.
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
    sheet.addRow([(row % 97) / 100, (row % 89) / 100, result, null, ...(kpis[row - 1] ?? [])]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const stage = await startStage();
const workbench = await stage.open({ file: 'blank' });
await workbench.openFile({
  name: 'scores.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: await workbookOfFormulas(),
});
const { page } = workbench;
const before = await workbench.read('Scores', `C${ROWS}`);
await page.evaluate(() => {
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
    },
  );
  Object.assign(window, { tasks });
});
const start = performance.now();
await workbench.type('H2', '0.95');
await workbench.settled();
const ms = performance.now() - start;
const after = await workbench.read('Scores', `C${ROWS}`);
if (before[0]?.[0] === after[0]?.[0])
  throw new Error(`The last formula still shows ${String(before[0]?.[0])}.`);
const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
await stage.close();
printTable(`${ROWS.toLocaleString('en-US')} formulas after one input changed, in the workbench`, [
  {
    work: 'SOFTSCORE, one a row',
    ms,
    ratios: {
      'longest task, ms': Math.max(0, ...tasks).toFixed(0),
      'tasks over 50 ms': String(tasks.length),
      'over 200 ms': String(tasks.filter((task) => task > 200).length),
    },
  },
]);
process.exit(0);
