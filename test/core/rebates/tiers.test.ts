import { readTiers } from '../../../src/core/rebates';
import { rebates } from '../../../src/core/rebates/rebate';
import type { Cells } from '../../../src/core/values/cell';

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

/** What is wrong, in which cell of the table, with which figures. */
const refusal = (problem: string, place: readonly number[] = [], details?: object) => {
  const [row, column] = place;
  const cell = row === undefined ? {} : { row, column };
  return { problem, kind: 'value', at: { argument: 'tiers', ...cell }, ...(details && { details }) };
};

test.each([
  [
    'bounds that fall',
    [
      [100, 0.01],
      [50, 0.02],
    ],
    refusal('tiers-not-ascending', [2, 1], { from: 50, before: 100 }),
  ],
  [
    'a bound given twice',
    [
      ['From', 'Rate'],
      [100, 0.01],
      ['100.0', 0.02],
    ],
    refusal('tiers-not-ascending', [3, 1], { from: 100, before: 100 }),
  ],
  [
    'a bound that is the same decimal',
    [
      [0.3, 0.01],
      [0.1 + 0.2, 0.02],
    ],
    refusal('tiers-not-ascending', [2, 1], { from: 0.1 + 0.2, before: 0.3 }),
  ],
  [
    'a bound that is no number',
    [
      [0, 0.01],
      ['一百起', 0.02],
    ],
    refusal('not-a-number', [2, 1], { text: '一百起' }),
  ],
  [
    'a bound without a rate',
    [
      [0, 0.01],
      [100, ''],
    ],
    refusal('missing-cell', [2, 2]),
  ],
  ['a rate without a bound', [['n/a', 0.01]], refusal('missing-cell', [1, 1])],
  ['a rate written as percent', [[0, 3]], refusal('rate-above-one', [1, 2], { value: 3 })],
  ['a negative rate', [[0, -0.01]], refusal('negative-number', [1, 2])],
  ['a negative bound', [[-1, 0.01]], refusal('negative-number', [1, 1])],
  ['a bound above a trillion', [[1e12 + 1, 0.01]], refusal('amount-too-large', [1, 1])],
  [
    'a sum above a trillion',
    [
      ['Fixed', 'From'],
      [1e12 + 1, 0],
    ],
    refusal('amount-too-large', [2, 1]),
  ],
  [
    'an upper bound where the rate is expected',
    [
      [0, 100, 0.01],
      [100, 0.02],
    ],
    refusal('too-many-columns', [], { allowed: 2, found: 3 }),
  ],
  [
    'a mark beyond a blank third column',
    [[0, 0.01, '', 'x']],
    refusal('too-many-columns', [], { allowed: 2, found: 4 }),
  ],
  [
    'two kinds of pay',
    [
      ['From', 'Rate', 'Fixed'],
      [0, 0.01, 5],
    ],
    refusal('tier-pay-twice'),
  ],
  [
    'no kind of pay',
    [
      ['From', 'Remark'],
      [0, 'a'],
    ],
    refusal('tier-pay-missing'),
  ],
  ['no bound', [['Rate'], [0.01]], refusal('heading-missing', [], { heading: 'From' })],
  [
    'two headings of one meaning',
    [
      ['From', '起', 'Rate'],
      [0, 1, 0.01],
    ],
    {
      problem: 'heading-twice',
      kind: 'value',
      at: { argument: 'tiers', column: 2 },
      details: { heading: '起' },
    },
  ],
  ['headings only', [['From', 'Rate']], refusal('no-tiers')],
  ['nothing', [], refusal('no-tiers')],
] satisfies [string, Cells, unknown][])('a table is refused: %s', (_, cells, expected) => {
  expect(readTiers(cells)).toEqual(expected);
});

test('the largest amounts and rates are still read, blank columns at the side too, and −0 is 0', () => {
  expect(readTiers([[-0, 1, '', null]])).toEqual({ pays: 'rate', tiers: [{ from: 0, value: 1 }] });
  expect(
    readTiers([
      ['From', 'Fixed'],
      [1e12, 1e12],
    ]),
  ).toEqual({ pays: 'fixed', tiers: [{ from: 1e12, value: 1e12 }] });
});

test('growth bounds may be negative, and are refused above 200 %', () => {
  const table = [
    [-0.1, 0.01],
    ['200%', 0.02],
  ];
  expect(readTiers(table, 'growth')).toEqual({
    pays: 'rate',
    tiers: [
      { from: -0.1, value: 0.01 },
      { from: 2, value: 0.02 },
    ],
  });
  expect(readTiers([[2.01, 0.01]], 'growth')).toEqual(refusal('growth-above-two', [1, 1], { value: 2.01 }));
});

test('a thousand tiers are read and paid', () => {
  const tiers = Array.from({ length: 1000 }, (_, i) => [i * 10, i / 1000]);
  // 990 slices of 10 at the rates 0, 0.001 … 0.989: 0.01 × (0 + 1 + … + 989) = 0.01 × 489,555.
  expect(rebates([[9900]], tiers, [['marginal']])).toEqual([[4895.55]]);
});
