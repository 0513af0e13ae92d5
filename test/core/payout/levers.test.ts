import { leversOf } from '../../../src/core/payout/levers';
import { tryOut, whatIf, writesOf } from '../../../src/core/payout/whatIf';
import { totalsOf } from '../../../src/core/payout/totals';
import { schemeHash } from '../../../src/core/scheme/hash';
import { readScheme } from '../../../src/core/scheme/scheme';
import type { Cells } from '../../../src/core/values/cell';
import { check, schemeOf, type Tables } from './accounts';

const TABLES: Tables = {
  scheme: [
    ['Item', 'Value'],
    ['Version', 'v2'],
    ['Soft bonus rate', 0.02],
    ['Payout cap', 5000],
    ['Published hash', 'abc'],
  ],
  kpis: [
    ['KPI', 'Weight', 'Floor', 'Target', 'Curve'],
    ['Display', 0.4, 0.2, 0.9, 'linear'],
    ['Training', 0.6, '', 0.8, 'proportional'],
  ],
  bands: [
    ['From', 'Share'],
    [0, 0],
    [60, 1],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value', 'Cap', 'Soft-linked'],
    ['Volume', 'Sell-in', 'whole', '', '', 'no'],
    ['Fund', 'Sell-in', 'rate', 0.01, 900, 'yes'],
  ],
  tiers: [
    ['Line', 'From', 'Rate'],
    ['Volume', 1000, 0.1],
    ['Volume', 2000, 0.2],
  ],
  settlement: [
    ['Up to', 'Factor'],
    [30, 1],
    [60, 0.5],
  ],
  deductions: [
    ['Field', 'Amount', 'Share', 'Reason'],
    ['Late', 100, '', 'Late reports'],
    ['Fakes', '', 0.1, ''],
  ],
  gates: [
    ['Field', 'Test', 'Value'],
    ['Overdue', '<=', 15],
    ['Contract', 'filled', ''],
  ],
};

test('every number of a scheme can be tried out, with its cell, in the order of the tables', () => {
  const levers = leversOf(schemeOf(TABLES)).map(({ kind, name, bound, table, sheet, row, column, value }) => {
    expect(sheet).toBe(table);
    return [kind, bound === undefined ? name : `${name}@${bound}`, `${table} R${row}C${column}`, value];
  });
  expect(levers).toEqual([
    ['weight', 'Display', 'kpis R1C1', 0.4],
    ['floor', 'Display', 'kpis R1C2', 0.2],
    ['target', 'Display', 'kpis R1C3', 0.9],
    ['weight', 'Training', 'kpis R2C1', 0.6],
    // Training has no floor: there is nothing to turn
    ['target', 'Training', 'kpis R2C3', 0.8],
    ['band-bound', '@0', 'bands R1C0', 0],
    ['band-share', '@0', 'bands R1C1', 0],
    ['band-bound', '@60', 'bands R2C0', 60],
    ['band-share', '@60', 'bands R2C1', 1],
    ['line-value', 'Fund', 'lines R2C3', 0.01],
    ['line-cap', 'Fund', 'lines R2C4', 900],
    ['tier-from', 'Volume@1000', 'tiers R1C1', 1000],
    ['tier-value', 'Volume@1000', 'tiers R1C2', 0.1],
    ['tier-from', 'Volume@2000', 'tiers R2C1', 2000],
    ['tier-value', 'Volume@2000', 'tiers R2C2', 0.2],
    ['settlement-factor', '@30', 'settlement R1C1', 1],
    ['settlement-factor', '@60', 'settlement R2C1', 0.5],
    ['deduction', 'Late reports', 'deductions R1C1', 100],
    ['deduction', 'Fakes', 'deductions R2C2', 0.1],
    ['gate', 'Overdue', 'gates R1C2', 15],
    ['soft-rate', 'Soft bonus rate', 'scheme R2C1', 0.02],
    ['cap', 'Payout cap', 'scheme R3C1', 5000],
  ]);
});

test('a scheme without a table has none of its numbers', () => {
  expect(leversOf(schemeOf({}))).toEqual([]);
  expect(leversOf(schemeOf({ gates: TABLES.gates ?? [] })).map(({ kind }) => kind)).toEqual(['gate']);
});

const lever = (tables: Tables, kind: string, bound?: number) => {
  const found = leversOf(schemeOf(tables)).find(
    (one) => one.kind === kind && (bound === undefined || one.bound === bound),
  );
  if (!found) throw new Error(`no lever ${kind}`);
  return found;
};

describe('the cells of the next version', () => {
  test('are each changed number, the version, and the published hash of the scheme as it will be', () => {
    const changes = [
      { lever: lever(TABLES, 'tier-value', 2000), value: 0.25 },
      { lever: lever(TABLES, 'cap'), value: 6000 },
      // a number set to what it is writes nothing
      { lever: lever(TABLES, 'gate'), value: 15 },
    ];
    const changed = schemeOf({
      ...TABLES,
      tiers: (TABLES.tiers ?? []).map((row, index) => (index === 2 ? ['Volume', 2000, 0.25] : row)),
      scheme: (TABLES.scheme ?? []).map((row, index) => (index === 3 ? ['Payout cap', 6000] : row)),
    });
    expect(writesOf(schemeOf(TABLES), changes)).toEqual([
      { sheet: 'tiers', row: 2, column: 2, before: 0.2, after: 0.25 },
      { sheet: 'scheme', row: 3, column: 1, before: 5000, after: 6000 },
      { sheet: 'scheme', row: 1, column: 1, before: 'v2', after: 'v3' },
      { sheet: 'scheme', row: 4, column: 1, before: 'abc', after: schemeHash(changed) },
    ]);
  });

  test('are the numbers alone where the scheme keeps neither a version nor a hash', () => {
    const { gates = [] } = TABLES;
    const change = { lever: lever({ gates }, 'gate'), value: 20 };
    expect(writesOf(schemeOf({ gates }), [change])).toEqual([
      { sheet: 'gates', row: 1, column: 2, before: 15, after: 20 },
    ]);
  });

  test('lie where the tables lie on their sheets', () => {
    // the Scheme table begins in C4
    const cells = TABLES.scheme ?? [];
    const read = readScheme({
      scheme: { sheet: 'scheme', firstRow: 3, firstColumn: 2, cells, hiddenRows: new Set() },
    });
    const [cap] = leversOf(read).filter(({ kind }) => kind === 'cap');
    if (!cap) throw new Error('no cap');
    expect([cap.row, cap.column, cap.value]).toEqual([6, 3, 5000]);
    expect(writesOf(read, [{ lever: cap, value: 1 }]).slice(0, 2)).toEqual([
      { sheet: 'scheme', row: 6, column: 3, before: 5000, after: 1 },
      { sheet: 'scheme', row: 4, column: 3, before: 'v2', after: 'v3' },
    ]);
  });
});

const ACCOUNTS: Cells = [
  ['Code', 'Region', 'Sell-in', 'Overdue'],
  ['A', 'East', 1000, 0],
  ['B', 'West', 2000, 0],
  ['C', 'East', 2000, ''],
  ['D', '', 3000, 99],
  ['E', 'East', '', 0],
];
const PLAIN: Tables = {
  lines: [
    ['Line', 'Base', 'Way'],
    ['Volume', 'Sell-in', 'whole'],
  ],
  tiers: [
    ['Line', 'From', 'Rate'],
    ['Volume', 1000, 0.1],
    ['Volume', 2000, 0.2],
  ],
  gates: [
    ['Field', 'Test', 'Value'],
    ['Overdue', '<=', 15],
  ],
};

test('totals: what is paid, by verdict and by region as they come, and what still waits for a gate alone', () => {
  const { reading, checker } = check(PLAIN, ACCOUNTS);
  const total = (accounts: number, payout: number, possible = 0, waiting = 0) => ({
    accounts,
    payout,
    possible,
    waiting,
    typed: 0,
    difference: 0,
  });
  expect(totalsOf(reading.accounts.map(checker.check))).toEqual({
    all: total(5, 500, 400, 1),
    byVerdict: {
      eligible: total(2, 500), // 100 + 400
      partial: total(0, 0),
      withheld: total(1, 0),
      pending: total(2, 0, 400, 1), // E's sell-in is not known, so neither is what it waits for
    },
    byRegion: [
      { region: 'East', ...total(3, 100, 400, 1) },
      { region: 'West', ...total(1, 400) },
      { region: '', ...total(1, 0) },
    ],
  });
});

test('a trial says who gains, who loses, whose verdict flips, and what it comes to', () => {
  const { reading, scheme } = check(PLAIN, ACCOUNTS);
  const trial = tryOut(reading.table, scheme, [
    // A falls below the first tier, B's second tier pays 30 %, and nobody's overdue days are too many
    { lever: lever(PLAIN, 'tier-from', 1000), value: 1500 },
    { lever: lever(PLAIN, 'tier-value', 2000), value: 0.3 },
    { lever: lever(PLAIN, 'gate'), value: 100 },
  ]);
  expect(trial.problems).toEqual([]);
  const result = whatIf(reading.accounts.map(trial.effectOn));
  expect(result.effects.map(({ account, change, flips }) => [account.code, change, flips])).toEqual([
    ['A', -100, false],
    ['B', 200, false],
    ['C', undefined, false], // pending before and after
    ['D', 900, true],
    ['E', undefined, false],
  ]);
  const { gain, lose, flips, change, before, after } = result;
  expect({ gain, lose, flips, change }).toEqual({ gain: 2, lose: 1, flips: 1, change: 1000 });
  expect([before.all.payout, after.all.payout]).toEqual([500, 1500]);
});
