import { readTiers } from '../../../src/core/rebates';
import { rebates } from '../../../src/core/rebates/rebate';
import type { Cells } from '../../../src/core/values/cell';

const problem = (code: string, more: object = {}) => expect.objectContaining({ problem: code, ...more });

test.each([
  [
    'without headings',
    [
      [0, 0.01],
      [100, 0.02],
    ],
  ],
  [
    'English headings',
    [
      ['From', 'Rate'],
      [0, 0.01],
      [100, 0.02],
    ],
  ],
  [
    'Chinese headings',
    [
      ['下限', '返利率'],
      [0, 0.01],
      [100, 0.02],
    ],
  ],
  [
    'headings with units and wide letters',
    [
      ['达成额（万元）', '比例 (%)'],
      ['０', '１％'],
      ['100', '2%'],
    ],
  ],
  [
    'other columns and another order',
    [
      ['Rate', 'To', 'Remark', 'From'],
      ['1%', 100, 'a', 0],
      ['2%', '', 'b', 100],
    ],
  ],
  [
    'blank rows',
    [
      ['From', 'Rate'],
      [0, '1%'],
      ['', null],
      [100, '2%'],
      [undefined, ''],
    ],
  ],
] satisfies [string, Cells][])('a table is read: %s', (_, cells) => {
  expect(readTiers(cells)).toEqual({
    pays: 'rate',
    tiers: [
      { from: 0, value: 0.01 },
      { from: 100, value: 0.02 },
    ],
  });
});

test.each([
  [['From', 'Per unit'], 'perUnit'],
  [['起', '每件'], 'perUnit'],
  [['From', 'Fixed'], 'fixed'],
  [['起', '固定金额'], 'fixed'],
] as const)('the heading %j tells what a tier pays', (heading, pays) => {
  expect(readTiers([heading, [10, 5]])).toEqual({ pays, tiers: [{ from: 10, value: 5 }] });
});

test.each([
  [
    'bounds that fall',
    [
      [100, 0.01],
      [50, 0.02],
    ],
    problem('tiers-not-ascending', { at: { argument: 'tiers', row: 2, column: 1 } }),
  ],
  [
    'a bound given twice',
    [
      ['From', 'Rate'],
      [100, 0.01],
      ['100.0', 0.02],
    ],
    problem('tiers-not-ascending', { at: { argument: 'tiers', row: 3, column: 1 } }),
  ],
  [
    'a bound that is the same decimal',
    [
      [0.3, 0.01],
      [0.1 + 0.2, 0.02],
    ],
    problem('tiers-not-ascending'),
  ],
  [
    'a bound that is no number',
    [
      [0, 0.01],
      ['100起', 0.02],
    ],
    problem('not-a-number', { at: { argument: 'tiers', row: 2, column: 1 }, details: { text: '100起' } }),
  ],
  [
    'a bound without a rate',
    [
      [0, 0.01],
      [100, ''],
    ],
    problem('missing-cell', { at: { argument: 'tiers', row: 2, column: 2 } }),
  ],
  [
    'a rate without a bound',
    [['n/a', 0.01]],
    problem('missing-cell', { at: { argument: 'tiers', row: 1, column: 1 } }),
  ],
  [
    'a rate written as percent',
    [[0, 3]],
    problem('rate-above-one', { at: { argument: 'tiers', row: 1, column: 2 } }),
  ],
  [
    'a negative rate',
    [[0, -0.01]],
    problem('negative-number', { at: { argument: 'tiers', row: 1, column: 2 } }),
  ],
  [
    'a negative bound',
    [[-1, 0.01]],
    problem('negative-number', { at: { argument: 'tiers', row: 1, column: 1 } }),
  ],
  ['an upper bound where the rate is expected', [[0, 100, 0.01]], problem('too-many-columns')],
  [
    'two kinds of pay',
    [
      ['From', 'Rate', 'Fixed'],
      [0, 0.01, 5],
    ],
    problem('tier-pay-twice'),
  ],
  [
    'no kind of pay',
    [
      ['From', 'Remark'],
      [0, 'a'],
    ],
    problem('tier-pay-missing'),
  ],
  ['no bound', [['Rate'], [0.01]], problem('heading-missing', { details: { heading: 'From' } })],
  [
    'two headings of one meaning',
    [
      ['From', '起', 'Rate'],
      [0, 1, 0.01],
    ],
    problem('heading-twice'),
  ],
  ['headings only', [['From', 'Rate']], problem('no-tiers')],
  ['nothing', [], problem('no-tiers')],
] satisfies [string, Cells, unknown][])('a table is refused: %s', (_, cells, refusal) => {
  expect(readTiers(cells)).toEqual(refusal);
});

test('growth bounds may be negative, and are refused above 200 %', () => {
  expect(
    readTiers(
      [
        [-0.1, 0.01],
        [0.05, 0.02],
      ],
      'growth',
    ),
  ).toEqual({
    pays: 'rate',
    tiers: [
      { from: -0.1, value: 0.01 },
      { from: 0.05, value: 0.02 },
    ],
  });
  expect(readTiers([[5, 0.01]], 'growth')).toEqual(problem('growth-above-two', { details: { value: 5 } }));
});

test('a thousand tiers are read and paid', () => {
  const tiers = Array.from({ length: 1000 }, (_, i) => [i * 10, i / 1000]);
  // 990 slices of 10 at the rates 0, 0.001 … 0.989: 0.01 × (0 + 1 + … + 989) = 0.01 × 489,555.
  expect(rebates([[9900]], tiers, [['marginal']])).toEqual([[4895.55]]);
});
