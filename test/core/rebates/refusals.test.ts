import { tierOf, rebateOn, nextTier, type Tiers } from '../../../src/core/rebates';
import { clawbacks } from '../../../src/core/rebates/clawback';
import { growthRebates } from '../../../src/core/rebates/growth';
import { nextTiers } from '../../../src/core/rebates/nextTier';
import { payouts } from '../../../src/core/rebates/payout';
import { rebates } from '../../../src/core/rebates/rebate';
import { reachedTiers } from '../../../src/core/rebates/tier';
import type { Cells } from '../../../src/core/values/cell';
import type { Optional } from '../../../src/core/values/setting';

/*
 * What each function says of a call it cannot answer: the sentence, the Excel error, the argument and the cell, and the
 * figures that the sentence shows.
 */
const TIERS: Cells = [
  ['From', 'Rate'],
  [100, '3%'],
  [200, '5%'],
];
const WHOLE: Cells = [['whole']];
const NO_TIERS: Cells = [['From', 'Rate']];

const noTiers = { problem: 'no-tiers', kind: 'value', at: { argument: 'tiers' } };
const notDecimals = {
  problem: 'not-decimals',
  kind: 'num',
  at: { argument: 'decimals' },
  details: { least: -6, most: 10 },
};
const notAnOption = (argument: string, options: string) => ({
  problem: 'not-an-option',
  kind: 'value',
  at: { argument },
  details: { text: 'upto', options },
});
const notANumber = (argument: string, row = 1) => ({
  problem: 'not-a-number',
  kind: 'value',
  at: { argument, row, column: 1 },
  details: { text: 'abc' },
});
const notAMethod = notAnOption('method', 'marginal, whole, rolling, total');
const notAnEdge = notAnOption('edge', 'from, over');

type TierCall = (tiers: Cells, method: Optional, edge?: Optional) => unknown;
const ON_TIERS: [string, TierCall][] = [
  ['REBATE', (tiers, method, edge) => rebates([[100]], tiers, method, edge)],
  ['NEXTTIER', (tiers, method, edge) => nextTiers([[100]], tiers, method, edge)],
  ['CLAWBACK', (tiers, method, edge) => clawbacks([[100]], [[1]], tiers, method, edge)],
];

test.each(ON_TIERS)('%s names the table, the method or the edge that it cannot read', (_, call) => {
  expect(call(NO_TIERS, WHOLE)).toEqual(noTiers);
  expect(call(TIERS, [['upto']])).toEqual(notAMethod);
  expect(call(TIERS, WHOLE, [['upto']])).toEqual(notAnEdge);
});

test('TIER, which has no method, names table and edge; GROWTHREBATE the table and what it pays on', () => {
  expect(reachedTiers([[100]], NO_TIERS)).toEqual(noTiers);
  expect(reachedTiers([[100]], TIERS, [['upto']])).toEqual(notAnEdge);
  expect(growthRebates([[2]], [[1]], NO_TIERS)).toEqual(noTiers);
  expect(growthRebates([[2]], [[1]], [[0.1, 0.2]], [['upto']])).toEqual(
    notAnOption('payOn', 'actual, excess, baseline'),
  );
});

test.each<[string, (decimals: Cells) => unknown]>([
  ['REBATE', (decimals) => rebates([[1]], TIERS, WHOLE, null, decimals)],
  ['CLAWBACK', (decimals) => clawbacks([[1]], [[1]], TIERS, WHOLE, null, decimals)],
  ['GROWTHREBATE', (decimals) => growthRebates([[1]], [[1]], [[0.1, 0.2]], null, decimals)],
  ['PAYOUT', (decimals) => payouts([[1]], [[1]], [[1]], null, null, decimals)],
])('%s refuses decimals that are none', (_, call) => {
  expect([call([[2.5]]), call([[11]]), call([[-7]])]).toEqual([notDecimals, notDecimals, notDecimals]);
});

test.each<[string, string, (cells: Cells) => unknown]>([
  ['REBATE', 'amount', (cells) => rebates(cells, TIERS, WHOLE)],
  ['TIER', 'amount', (cells) => reachedTiers(cells, [[0, 0.01]])],
  ['CLAWBACK', 'sold', (cells) => clawbacks(cells, [[0]], TIERS, WHOLE)],
  ['CLAWBACK', 'returned', (cells) => clawbacks([[100]], cells, TIERS, WHOLE)],
  ['GROWTHREBATE', 'actual', (cells) => growthRebates(cells, [[1]], [[-1, 0]])],
  ['GROWTHREBATE', 'baseline', (cells) => growthRebates([[1]], cells, [[-1, 0]])],
  ['PAYOUT', 'base', (cells) => payouts(cells, [[0]], [[0]])],
  ['PAYOUT', 'soft', (cells) => payouts([[0]], cells, [[0]])],
  ['PAYOUT', 'payoutShare', (cells) => payouts([[0]], [[0]], cells)],
  ['PAYOUT', 'cap', (cells) => payouts([[0]], [[0]], [[0]], null, cells)],
])('%s names the cell of %s that is no number, and no range at all', (_, argument, call) => {
  expect(call([[1], ['abc']])).toMatchObject([[expect.any(Number)], [notANumber(argument, 2)]]);
  expect(call([[]])).toEqual({ problem: 'empty-range', kind: 'value', at: { argument } });
});

test('NEXTTIER names the cell of amount too, in both cells of its row', () => {
  expect(nextTiers([[100], ['abc']], TIERS, WHOLE)).toEqual([
    [100, 7],
    [notANumber('amount', 2), notANumber('amount', 2)],
  ]);
  expect(nextTiers([['abc']], TIERS, WHOLE)).toEqual(notANumber('amount'));
  expect(nextTiers([[]], TIERS, WHOLE)).toEqual({
    problem: 'empty-range',
    kind: 'value',
    at: { argument: 'amount' },
  });
});

test('an amount below the first tier or at the top one is #N/A, at its cell', () => {
  const below = { problem: 'below-first-tier', kind: 'na', details: { first: 100 } };
  const atTop = { problem: 'at-top-tier', kind: 'na' };
  const at = { argument: 'amount' };
  expect(reachedTiers([[100, 99]], TIERS)).toEqual([[100, { ...below, at: { ...at, row: 1, column: 2 } }]]);
  const top = { ...atTop, at: { ...at, row: 1, column: 1 } };
  expect(nextTiers([[200, 150]], TIERS, WHOLE)).toEqual([[top, top, 50, 5.5]]);

  const tiers: Tiers = { pays: 'rate', tiers: [{ from: 100, value: 0.03 }] };
  expect(tierOf(99, tiers)).toEqual({ ...below, at });
  expect(nextTier(100, tiers, 'whole')).toEqual({ ...atTop, at });
  expect(rebateOn(-1, tiers, 'whole')).toEqual({ problem: 'negative-number', kind: 'num', at });
});

test('a return above the sale, and growth over nothing, are named in their rows', () => {
  expect(clawbacks([[100], [100]], [[100], [100.01]], TIERS, WHOLE)).toEqual([
    [3],
    [
      {
        problem: 'returned-above-sold',
        kind: 'num',
        at: { argument: 'returned', row: 2, column: 1 },
        details: { sold: 100, returned: 100.01 },
      },
    ],
  ]);
  expect(growthRebates([[110]], [[100], [0]], [[0.1, 0.02]])).toEqual([
    [2.2],
    [{ problem: 'no-baseline', kind: 'na', at: { argument: 'baseline', row: 2, column: 1 } }],
  ]);
});

test('PAYOUT takes a share up to 2, and names a larger one, and an answer that is neither yes nor no', () => {
  expect(payouts([[0]], [[10]], [[2], [2.01]])).toEqual([
    [20],
    [
      {
        problem: 'share-above-two',
        kind: 'value',
        at: { argument: 'payoutShare', row: 2, column: 1 },
        details: { value: 2.01 },
      },
    ],
  ]);
  const eligible = { argument: 'eligible', row: 1 };
  expect(payouts([[1]], [[0]], [[0]], [['', 'perhaps']])).toEqual([
    [
      { problem: 'missing-cell', kind: 'na', at: { ...eligible, column: 1 } },
      {
        problem: 'not-yes-no',
        kind: 'value',
        at: { ...eligible, column: 2 },
        details: { text: 'perhaps' },
      },
    ],
  ]);
});

test('PAYOUT spreads over the cells of eligible and of cap as well', () => {
  expect(payouts([[10]], [[0]], [[0]], [['yes', 'no']])).toEqual([[10, 0]]);
  expect(payouts([[10]], [[0]], [[0]], null, [[8], [12]])).toEqual([[8], [10]]);
  expect(payouts([[1], [2]], [[0]], [[0]], null, [[1], [2], [3]])).toMatchObject({
    problem: 'shape-mismatch',
    at: { argument: 'cap' },
  });
});
