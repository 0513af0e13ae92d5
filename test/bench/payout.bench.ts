import { readAccounts } from '../../src/core/accounts/read';
import { payoutChecker } from '../../src/core/payout/check';
import { totalsOf } from '../../src/core/payout/totals';
import { readScheme } from '../../src/core/scheme/scheme';
import type { TableSource } from '../../src/core/sheet/source';
import type { Cell, Cells } from '../../src/core/values/cell';
import { isProblem } from '../../src/core/values/problem';
import { printTable, random, time } from './measure';

/*
 * What a payout check costs in the core: accounts × 8 gates × 5 KPIs × 3 lines with settlement and deductions, read from
 * cells, and one account's explanation. Held against the same number of accounts summed without any rule.
 */
const KPIS = ['Distribution', 'Entry', 'Display', 'Speed', 'Promotion'];
const GATES = Array.from({ length: 8 }, (_, index) => `Gate ${index + 1}`);
const HEADINGS = [
  'Code',
  'Region',
  'Sell-in',
  'Receipts',
  'Last year',
  'Days',
  'Incidents',
  ...KPIS,
  ...GATES,
];

const table = (sheet: string, cells: Cells): TableSource => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  cells,
  hiddenRows: new Set(),
});

const scheme = readScheme({
  scheme: table('Scheme', [
    ['Item', 'Value'],
    ['Settlement days', 'Days'],
    ['Payout cap', 1_000_000],
  ]),
  kpis: table('SoftKpis', [
    ['KPI', 'Weight', 'Floor', 'Target'],
    ...KPIS.map((kpi): Cell[] => [kpi, 0.2, 0.4, 0.9]),
  ]),
  bands: table('PayoutBands', [
    ['Score', 'Share'],
    [0, 0],
    [60, 0.5],
    [80, 1],
  ]),
  lines: table('RebateLines', [
    ['Line', 'Base', 'Way', 'Value', 'Baseline', 'Soft-linked'],
    ['Volume', 'Sell-in', 'marginal', '', '', 'no'],
    ['Fund', 'Receipts', 'rate', 0.015, '', 'yes'],
    ['Growth', 'Sell-in', 'excess', 0.03, 'Last year', 'no'],
  ]),
  tiers: table('Tiers', [
    ['From', 'Rate'],
    [1_000_000, 0.01],
    [3_000_000, 0.015],
    [6_000_000, 0.02],
  ]),
  settlement: table('Settlement', [
    ['Up to', 'Factor'],
    [30, 1],
    [60, 0.8],
    [9999, 0],
  ]),
  deductions: table('Deductions', [
    ['Field', 'Amount', 'Reason'],
    ['Incidents', 5000, 'incidents'],
  ]),
  gates: table('Gates', [
    ['Field', 'Test', 'Value', 'Scope'],
    ...GATES.map((gate, index): Cell[] => [gate, '<=', 95, index < 4 ? '' : 'Fund']),
  ]),
});
if (scheme.problems.length > 0) throw new Error(scheme.problems[0]?.problem.problem);

function accounts(count: number): Cells {
  const next = random(7);
  const rows = Array.from({ length: count }, (_, index): Cell[] => [
    `A${index}`,
    `R${index % 7}`,
    Math.round(next() * 1_000_000_000) / 100,
    Math.round(next() * 1_000_000_000) / 100,
    Math.round(next() * 1_000_000_000) / 100,
    Math.floor(next() * 70),
    Math.floor(next() * 3),
    ...KPIS.map(() => Math.round(next() * 1000) / 1000),
    ...GATES.map(() => Math.floor(next() * 100)),
  ]);
  return [HEADINGS, ...rows];
}

async function measured(count: number) {
  const source = table('Accounts', accounts(count));
  const read = () => {
    const reading = readAccounts(source, [{ row: 0, rows: count + 1 }], KPIS);
    if (isProblem(reading)) throw new Error(reading.problem);
    return reading;
  };
  const { table: found, accounts: all } = read();
  const checkAll = () => {
    const checker = payoutChecker(found, scheme);
    return totalsOf(all.map(checker.check));
  };
  const checker = payoutChecker(found, scheme);
  const [reading, checking] = [await time(read, 3), await time(checkAll, 3)];
  const some = all.slice(0, 1000);
  const explaining = (await time(() => some.map(checker.explain), 3)) / some.length;
  return { count, reading, checking, explaining };
}

for (const count of [5000, 100_000]) {
  const { reading, checking, explaining } = await measured(count);
  printTable(`Payout check of ${count} accounts: 8 gates, 5 KPIs, 3 lines, settlement, deductions`, [
    { work: 'reading the accounts', ms: reading },
    {
      work: 'checking and adding up',
      ms: checking,
      ratios: { 'µs an account': ((checking * 1000) / count).toFixed(1) },
    },
    { work: 'explaining one', ms: explaining },
  ]);
}
