import { readAccounts } from '../../src/core/accounts/read';
import { measureFigures } from '../../src/core/measuring/measure';
import { readMeasures } from '../../src/core/measuring/readMeasures';
import type { TableSource } from '../../src/core/sheet/source';
import type { Cell } from '../../src/core/values/cell';
import { serialOf } from '../../src/core/values/date';
import { isProblem } from '../../src/core/values/problem';
import { printTable, random, timeOnce, times } from './measure';

/*
 * Nine measures from visits in memory, as the pane and the command line measure them: rows per second, whether it is
 * linear, and the longest stretch in which a page could not draw.
 */
const ACCOUNTS = 5_000;
const SIZES = [250_000, 1_000_000];
const LAUNCH = serialOf(2026, 2, 15);

const sourceOf = (sheet: string, cells: Cell[][]): TableSource => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  cells,
  hiddenRows: new Set(),
});

const TICKS = [
  'SKU 1',
  'SKU 2',
  'SKU 3',
  'Listed',
  'Check 1',
  'Check 2',
  'Check 3',
  'Check 4',
  'Done',
  'Here',
];

/** Ten visits of each outlet. */
function visits(rows: number): TableSource {
  const next = random(7);
  const tick = () => (next() < 0.1 ? '' : next() < 0.6 ? '是' : '否');
  const cells: Cell[][] = [
    [
      'Dealer',
      'Outlet',
      'Day',
      'Turnover',
      'Target',
      'Scope',
      'Required',
      'Own',
      'Total',
      'Stocked',
      ...TICKS,
    ],
  ];
  for (let row = 0; row < rows; row++) {
    const outlet = row % (rows / 10);
    cells.push([
      `A${outlet % ACCOUNTS}`,
      `S${outlet}`,
      serialOf(2026, 1, 1) + Math.floor((row * 300) / rows),
      1000 + (outlet % 777),
      outlet % 3 === 0 ? '否' : '是',
      '是',
      '是',
      3,
      12,
      outlet % 2 === 0 ? '' : LAUNCH + (outlet % 90),
      ...TICKS.map(tick),
    ]);
  }
  return sourceOf('Visits', cells);
}

const HEADINGS = [
  'KPI',
  'Measure',
  'List',
  'Account',
  'Outlet',
  'Rows',
  'Date',
  'Columns',
  'Of',
  'Weight',
  'Launch',
  'Day',
  'Share',
];
const figure = (measure: string, columns: string, rows: string, ...more: Cell[]): Cell[] => [
  `KPI of ${measure}`,
  measure,
  'Visits',
  'Dealer',
  'Outlet',
  rows,
  'Day',
  columns,
  ...more,
];
const measures = readMeasures(
  sourceOf('Measures', [
    HEADINGS,
    figure('NUMERICDIST', 'SKU 1|SKU 2|SKU 3', 'last'),
    figure('WEIGHTEDDIST', 'SKU 1|SKU 2|SKU 3', 'last', '', 'Turnover'),
    figure('LISTINGRATE', 'Listed', 'last', 'Target'),
    figure('DISPLAYSCORE', 'Check 1|Check 2|Check 3|Check 4', 'last'),
    figure('SHAREOFSHELF', 'Own', 'last', 'Total'),
    figure('DAYSTODIST', 'Stocked', 'all', '', '', LAUNCH, '', 0.4),
    figure('SPEEDINDEX', 'Stocked', 'all', '', '', LAUNCH, 60, 0.8),
    figure('PROMORATE', 'Done', 'last', 'Scope'),
    figure('ONSHELF', 'Here', 'all', 'Required'),
  ]),
);
const accounts = readAccounts(
  sourceOf('Accounts', [
    ['Code', 'Name'],
    ...Array.from({ length: ACCOUNTS }, (_, index) => [`A${index}`, `Account ${index}`]),
  ]),
  [{ row: 0, rows: ACCOUNTS + 1 }],
  [],
);
if (isProblem(measures) || isProblem(accounts)) throw new Error('the bench’s own tables cannot be read');

const rows: { work: string; ms: number; ratios: Record<string, string> }[] = [];
let before: number | undefined;
for (const size of SIZES) {
  const list = visits(size);
  let longest = 0;
  const ms = await timeOnce(() => {
    const work = measureFigures({ measures, accounts, listNamed: () => list, period: {} });
    for (let since = performance.now(); !work.next().done; since = performance.now())
      longest = Math.max(longest, performance.now() - since);
  });
  rows.push({
    work: `${size.toLocaleString('en-US')} visits`,
    ms,
    ratios: {
      'rows a second': Math.round((size / ms) * 1000).toLocaleString('en-US'),
      'longest stretch, ms': longest.toFixed(0),
      ...(before !== undefined && { 'the smaller list': times(before, ms) }),
    },
  });
  before = ms;
}
printTable(`Nine measures for ${ACCOUNTS.toLocaleString('en-US')} accounts`, rows);
