import type { PayoutStep } from '../../../src/core/payout/decision';
import type { Cells } from '../../../src/core/values/cell';
import { check, type Tables } from './accounts';
import { annualReceipts } from './schemes/annualReceipts';
import { growthTiers } from './schemes/growthTiers';
import { launchPenalties } from './schemes/launchPenalties';
import { lumpSumsAndCases } from './schemes/lumpSumsAndCases';
import { overdueCancelsItsLine } from './schemes/overdueCancelsItsLine';
import { quarterYearExcess } from './schemes/quarterYearExcess';
import type { PublishedScheme } from './schemes/published';
import { slicesWithSettlement } from './schemes/slicesWithSettlement';
import { steppedPayout } from './schemes/steppedPayout';

const figure = (name: string, value: number) => ({ name, value });

/** A line step that pays what it earned. */
type LineStep = Extract<PayoutStep, { step: 'line' }>;
const line = (
  name: string,
  details: Omit<LineStep, 'step' | 'line' | 'amount'> & { amount?: number },
): PayoutStep => ({ step: 'line', line: name, amount: details.earned, ...details });

const cases: [PublishedScheme, string, PayoutStep[]][] = [
  [
    annualReceipts,
    '102',
    [
      line('年度返利', {
        way: 'whole',
        base: figure('回款额', 5_000_000),
        tier: 5_000_000,
        value: 0.02,
        earned: 100_000,
      }),
      {
        step: 'deduction',
        field: '窜货次数',
        reason: '窜货',
        events: 6,
        each: 5000,
        cap: 20_000,
        amount: -20_000,
      },
      { step: 'deduction', field: '报表及时', reason: '报表迟报', events: 1, share: 0.05, amount: -5000 },
    ],
  ],
  [
    annualReceipts,
    '103', // below the first tier there is neither a tier nor a rate; the incident takes what there is not
    [
      line('年度返利', { way: 'whole', base: figure('回款额', 860_000), earned: 0 }),
      { step: 'deduction', field: '窜货次数', reason: '窜货', events: 1, each: 5000, amount: -5000 },
      { step: 'not-below-zero', amount: 5000 },
    ],
  ],
  [
    annualReceipts,
    '104',
    [
      line('年度返利', {
        way: 'whole',
        base: figure('回款额', 4_000_000),
        tier: 3_000_000,
        value: 0.015,
        earned: 60_000,
      }),
      { step: 'held', gates: [0], amount: -60_000 },
    ],
  ],
  [
    quarterYearExcess,
    '204',
    [
      line('Quarter', {
        way: 'achievement',
        base: figure('Q4 sell-in', 1_000_000),
        baseline: figure('Q4 target', 1_000_000),
        tier: 1,
        value: 0.01,
        earned: 10_000,
      }),
      line('Year', {
        way: 'achievement',
        base: figure('Sell-in', 7_000_000),
        baseline: figure('Sales target', 4_500_000),
        tier: 1,
        value: 0.02,
        earned: 140_000,
      }),
      line('Excess', {
        way: 'excess',
        base: figure('Sell-in', 7_000_000),
        baseline: figure('Sales target', 4_500_000),
        value: 0.03,
        earned: 75_000,
      }),
      { step: 'line-cap', line: 'Excess', cap: 50_000, amount: -25_000 },
    ],
  ],
  [
    slicesWithSettlement,
    '303',
    [
      line('返利', {
        way: 'marginal',
        base: figure('进货额', 1_234_567.89),
        tier: 1_000_000,
        value: 0.015,
        earned: 13_518.52,
      }),
      { step: 'settlement', days: figure('平均回款天数', 75), factor: 0.5, amount: -6759.26 },
    ],
  ],
  [
    overdueCancelsItsLine,
    '402',
    [
      line('Volume', { way: 'rate', base: figure('Sell-in', 2_000_000), value: 0.01, earned: 20_000 }),
      // What is held back is worked out and then taken.
      line('Prompt payment', {
        way: 'rate',
        base: figure('Receipts', 1_800_000),
        value: 0.005,
        earned: 9000,
      }),
      { step: 'line-held', line: 'Prompt payment', gates: [0], amount: -9000 },
      line('Display', { way: 'fixed', base: figure('Sell-in', 2_000_000), value: 6000, earned: 6000 }),
    ],
  ],
  [
    steppedPayout,
    '801',
    [
      line('市场基金', {
        way: 'rate',
        base: figure('回款额', 1_000_000),
        value: 0.02,
        earned: 20_000,
        score: 69.5,
        share: 0.5,
        amount: 10_000,
      }),
    ],
  ],
  [
    growthTiers,
    '603',
    [
      line('Growth', {
        way: 'growth',
        base: figure('Sell-in', 1_199_999.99),
        baseline: figure('Last year', 1_000_000),
        tier: 0.1,
        value: 0.01,
        earned: 12_000,
      }),
    ],
  ],
  [
    launchPenalties,
    '702', // fewer than the minimum earn nothing, and the rate is not told; nothing that did not happen is a step
    [line('新品铺货奖', { way: 'perUnit', base: figure('新品铺货家数', 99), earned: 0 })],
  ],
  [
    lumpSumsAndCases,
    '903',
    [
      line('Step bonus', {
        way: 'whole',
        base: figure('Sell-in', 260),
        tier: 200,
        value: 3,
        pays: 'fixed',
        earned: 3,
      }),
      line('Case money', { way: 'perUnit', base: figure('Cases', 15_000), value: 0.0002, earned: 3 }),
      { step: 'cap', cap: 5, amount: -1 },
    ],
  ],
];

test.each(cases.map(([scheme, code, steps]) => [scheme.title, code, scheme, steps] as const))(
  '%s: the steps of %s say each figure that they took',
  (_title, code, { tables, accounts }, steps) => {
    expect(check(tables, accounts).of(code).steps).toEqual(steps);
  },
);

/** What a line of a way pays on a base against a baseline of 1000; its tiers begin at 10 % and 20 %. */
const paidBy = (way: string, edge: string, base: number, more: { value?: number; minimum?: number } = {}) => {
  const tables: Tables = {
    scheme: [
      ['Item', 'Value'],
      ['Tier edge', edge],
    ],
    lines: [
      ['Line', 'Base', 'Way', 'Value', 'Baseline', 'Minimum'],
      ['L', 'Sell-in', way, more.value ?? '', 'Last year', more.minimum ?? ''],
    ],
    tiers: [
      ['From', 'Rate'],
      [0.1, 0.1],
      [0.2, 0.5],
    ],
  };
  const accounts: Cells = [
    ['Code', 'Sell-in', 'Last year'],
    ['A', base, 1000],
  ];
  return check(tables, accounts).of('A').payout;
};

test.each([
  // growth: 10 % of this year's base from 1,100 on, 50 % from 1,200 on
  ['growth', 'from', 1099.99, {}, 0],
  ['growth', 'from', 1100, {}, 110],
  ['growth', 'from', 1200, {}, 600],
  ['growth', 'over', 1100, {}, 0],
  ['growth', 'over', 1200, {}, 120],
  ['growth', 'over', 1200.01, {}, 600.01], // 600.005, half up
  // excess by tiers: what is beyond 1,000, at the rate that the growth picks
  ['excess', 'from', 1099, {}, 0],
  ['excess', 'from', 1100, {}, 10],
  ['excess', 'over', 1100, {}, 0],
  ['excess', 'from', 1200, {}, 100],
  ['excess', 'from', 1250, {}, 125],
  // excess at a rate of its own: nothing up to the baseline, then from the first yuan on
  ['excess', 'from', 900, { value: 0.2 }, 0],
  ['excess', 'from', 1000, { value: 0.2 }, 0],
  ['excess', 'from', 1001, { value: 0.2 }, 0.2],
  // achievement: the base against the baseline itself
  ['achievement', 'from', 99.99, {}, 0],
  ['achievement', 'from', 100, {}, 10],
  ['achievement', 'over', 100, {}, 0],
  ['achievement', 'from', 200, {}, 100],
  // a least base: at it the line pays, below it nothing, by whatever way
  ['excess', 'from', 1250, { minimum: 1250 }, 125],
  ['excess', 'from', 1249.99, { minimum: 1250 }, 0],
  ['rate', 'from', 500, { value: 0.1, minimum: 500 }, 50],
  ['rate', 'from', 499.99, { value: 0.1, minimum: 500 }, 0],
  ['fixed', 'from', 500, { value: 70, minimum: 500 }, 70],
  ['fixed', 'from', 499.99, { value: 70, minimum: 500 }, 0],
])('%s, edge “%s”, base %d against 1000, %j pays %d', (way, edge, base, more, payout) => {
  expect(paidBy(way, edge, base, more)).toBe(payout);
});
