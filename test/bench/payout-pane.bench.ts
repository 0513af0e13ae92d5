import { bookBytes } from '../../src/xlsx/write-book';
import { sampleScheme, sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import { isFormula, type Content, type SheetDocument } from '../../src/core/sheet/document';
import { startStage } from '../e2e/workbench';
import { printTable } from './measure';

/*
 * The payout check of 5,000 accounts in the pane, in the built workbench in a browser: from the press on the tab to the
 * first account on screen and to the last one checked, and the longest that the page did not answer meanwhile. Reading
 * the workbook is the emulated host's time; Excel's own would be another.
 */
const ACCOUNTS = 5_000;

/** The sample's accounts over and over, each with a code of its own; values only, so that nothing waits for formulas. */
function manyAccounts(): SheetDocument {
  const [accounts] = sampleWorkbook('en-US').filter(({ tables }) =>
    tables.some(({ name }) => name === 'Accounts'),
  );
  if (!accounts) throw new Error('the sample has accounts');
  const [headings = [], ...rows] = accounts.contents;
  const many = Array.from({ length: ACCOUNTS }, (_, index): readonly Content[] => {
    const row = rows[index % rows.length] ?? [];
    const values = row.map((content) => (content !== null && isFormula(content) ? null : content));
    return [`K${String(index + 1).padStart(5, '0')}`, ...values.slice(1)];
  });
  return {
    ...accounts,
    contents: [headings, ...many],
    styles: [],
    rowHeights: [],
    validations: [],
    textRules: [],
    tables: accounts.tables.map((table) => ({ ...table, area: { ...table.area, rows: ACCOUNTS + 1 } })),
  };
}

const stage = await startStage(0);
const workbench = await stage.open({ file: 'blank' });
const file = bookBytes([manyAccounts(), ...sampleScheme('en-US')]);
await workbench.openFile({
  name: 'many.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(file),
});

const { pane } = workbench;
const times = await pane.evaluate(async (accounts) => {
  const blocks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  const until = (isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => (isThere() ? resolve(performance.now() - start) : setTimeout(look, 5));
      look();
    });
  document.querySelector<HTMLElement>('#tab-payout')?.click();
  const first = await until(() => document.querySelector('.windowed li') !== null);
  const beforeFirst = blocks.splice(0);
  const wanted = `${accounts.toLocaleString('en-US')} accounts checked`;
  const complete = await until(() =>
    [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === wanted),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { first, complete, reading: Math.max(0, ...beforeFirst), checking: Math.max(0, ...blocks) };
}, ACCOUNTS);
await stage.close();

printTable(`The payout check of ${ACCOUNTS} accounts in the pane`, [
  { work: 'to the first account on screen', ms: times.first },
  { work: 'to the last one checked', ms: times.complete },
  { work: 'longest block while the workbook is read', ms: times.reading },
  { work: 'longest block while accounts are checked', ms: times.checking },
]);
process.exit(0);
