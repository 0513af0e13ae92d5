import * as eligibility from '../../src/functions/eligibility';
import * as measures from '../../src/functions/measures';
import * as rebates from '../../src/functions/rebates';
import * as scoring from '../../src/functions/scoring';
import * as supply from '../../src/functions/supply';
import { CustomFunctionsError, installCustomFunctions, outcomeOf } from './custom-functions-runtime';

/*
 * The conventions that hold for all functions, sentence by sentence, called as Excel calls them: matrices in, null for an
 * argument left out, matrices or an error out. Errors are told by their codes.
 */
installCustomFunctions();
const FUNCTIONS = { ...measures, ...scoring, ...eligibility, ...rebates, ...supply };
type Name = keyof typeof FUNCTIONS;
type Cell = string | number | boolean | null;
type Range = Cell[][];

const cellShown = (cell: unknown) => (cell instanceof CustomFunctionsError ? cell.code : cell);
function called(name: Name, args: readonly (Range | null)[]): unknown {
  const outcome = outcomeOf(() => Reflect.apply(FUNCTIONS[name], undefined, args));
  return Array.isArray(outcome)
    ? (outcome as unknown[][]).map((row) => row.map(cellShown))
    : cellShown(outcome);
}
const column = (...cells: Cell[]): Range => cells.map((cell) => [cell]);
const TIERS: Range = [
  ['From', 'Rate'],
  [0, 0.01],
  [1_000_000, 0.02],
];

describe('any range shape: one row in, one value out; n rows in, n results that spill', () => {
  test.each<[string, Name, (Range | null)[], unknown]>([
    ['a cell', 'rebate', [[[100]], TIERS, [['whole']]], [[1]]],
    ['a column', 'rebate', [column(100, 200), TIERS, [['whole']]], [[1], [2]]],
    ['a row', 'rebate', [[[100, 200]], TIERS, [['whole']]], [[1, 2]]],
    [
      'a block',
      'tier',
      [
        [
          [1, 2e6],
          [3, 4],
        ],
        TIERS,
      ],
      [
        [0, 1_000_000],
        [0, 0],
      ],
    ],
    [
      'two cells a row',
      'nexttier',
      [column(0, 500_000), TIERS, [['whole']]],
      [
        [1_000_000, 20_000],
        [500_000, 15_000],
      ],
    ],
    ['a column beside a cell', 'attainment', [column(0.5, 1), [[0]], [[1]]], [[0.5], [1]]],
    [
      'a column beside a row',
      'coverdays',
      [column(10, 20), [[5, 10]], [[30]]],
      [
        [60, 30],
        [120, 60],
      ],
    ],
  ])('%s', (_shape, name, args, result) => expect(called(name, args)).toEqual(result));
});

describe('header rows are recognised by name, in English and Chinese, in any order and beside other columns', () => {
  const actuals = column(0.75);
  const facts: Range = [['逾期天数'], [31]];
  test.each<[string, Name, (Range | null)[], unknown]>([
    ['kpis, none', 'softscore', [actuals, [['铺货率', 1, 0.5, 1]]], [[50]]],
    [
      'kpis, English',
      'softscore',
      [
        actuals,
        [
          ['Target', 'Remark', 'Weight', 'KPI', 'Floor'],
          [1, '', 1, 'D', 0.5],
        ],
      ],
      [[50]],
    ],
    [
      'kpis, Chinese',
      'softscore',
      [
        actuals,
        [
          ['目标值', '备注', '权重', '指标名称', '下限'],
          [1, '', '100%', 'D', 0.5],
        ],
      ],
      [[50]],
    ],
    [
      'actuals',
      'softscore',
      [
        [
          ['客户', '铺货率（%）'],
          ['康泰', '75%'],
        ],
        [['铺货率', 1, 0.5, 1]],
      ],
      [[50]],
    ],
    [
      'bands, none',
      'band',
      [
        [[60]],
        [
          [0, 'D'],
          [60, 'C'],
        ],
      ],
      [['C']],
    ],
    [
      'bands, English',
      'band',
      [
        [[60]],
        [
          ['Grade', 'No', 'Score from'],
          ['D', 1, 0],
          ['C', 2, 60],
        ],
      ],
      [['C']],
    ],
    [
      'bands, Chinese',
      'band',
      [
        [[60]],
        [
          ['等级', '得分下限'],
          ['D', 0],
          ['C', 60],
        ],
      ],
      [['C']],
    ],
    ['gates, none', 'reasons', [facts, [['逾期天数', '不超过', 30, '货款逾期']]], [['货款逾期 (31 > 30)']]],
    [
      'gates, English',
      'reasons',
      [
        facts,
        [
          ['Reason', 'Value', 'Test', 'No', 'Field'],
          ['货款逾期', 30, '<=', 1, '逾期天数'],
        ],
      ],
      [['货款逾期 (31 > 30)']],
    ],
    [
      'gates, Chinese',
      'reasons',
      [
        facts,
        [
          ['原因', '标准', '条件', '编号', '字段'],
          ['货款逾期', 30, '≤', 1, '逾期天数'],
        ],
      ],
      [['货款逾期 (31 > 30)']],
    ],
    [
      'tiers, none',
      'rebate',
      [
        [[200]],
        [
          [0, 0.01],
          [100, 0.02],
        ],
        [['whole']],
      ],
      [[4]],
    ],
    [
      'tiers, English',
      'rebate',
      [
        [[200]],
        [
          ['Rate', 'To', 'From'],
          [0.01, 100, 0],
          [0.02, '', 100],
        ],
        [['whole']],
      ],
      [[4]],
    ],
    [
      'tiers, Chinese',
      'rebate',
      [
        [[200]],
        [
          ['返利率', '档位', '起'],
          ['1%', 'A', 0],
          ['２％', 'B', 100],
        ],
        [['全额']],
      ],
      [[4]],
    ],
    [
      'growth tiers',
      'growthrebate',
      [
        [[110]],
        [[100]],
        [
          ['Rate', 'Growth'],
          [0.02, 0.1],
        ],
      ],
      [[2.2]],
    ],
    ['outlets', 'numericdist', [column('门店编码', 'A', 'B'), column('大盒', '有', '无')], [[0.5]]],
    [
      'lists of outlets',
      'listingrate',
      [column('目标门店', 'A', 'B'), column('Listed outlets', 'b')],
      [[0.5]],
    ],
    ['facings', 'shareofshelf', [column('我方排面', 1), column('总排面', 4)], [[0.25]]],
    ['dates', 'daystodist', [[[46_000]], column('首次进货日期', 46_010, ''), [[0.5]]], [[10]]],
    [
      'months',
      'seasonindex',
      [[['销量'], ...Array.from({ length: 24 }, (_, i) => [i % 2])]],
      [Array.from({ length: 12 }, (_, i) => 2 * (i % 2))],
    ],
  ])('%s', (_table, name, args, result) => expect(called(name, args)).toEqual(result));
});

describe('numbers are understood as people write them; any other text is refused', () => {
  test.each<[Cell, unknown]>([
    ['85%', 0.85],
    ['８５％', 0.85],
    [' 1,234.5 ', 1234.5],
    ['￥1,200', 1200],
    ['3万', 30_000],
    ['1.5亿', 150_000_000],
    [0, 0],
    ['1,23', '#VALUE!'],
    ['abc', '#VALUE!'],
    ['12 boxes', '#VALUE!'],
    [true, '#VALUE!'],
    ...['', ' ', null, 'n/a', 'N/A', 'NA', '-', '－', '无'].map((cell): [Cell, string] => [cell, '#N/A']),
  ])('%j', (cell, value) => {
    const whole: Range = [[0, 1]];
    // A second row, because the only problem of a call is thrown.
    expect(called('rebate', [column(cell, 1), whole, [['whole']]])).toEqual([[value], [1]]);
    const cap = [[100]];
    const attained = typeof value === 'number' ? Math.min(value / 2e8, 100) : value;
    expect(called('attainment', [column(cell, 0), [[0]], [[2e8]], cap])).toEqual([[attained], [0]]);
  });

  test('the sentence names row, column and argument', () => {
    const [, [error]] = scoring.softscore(
      [
        [0.5, 0.5],
        [0.5, 'good'],
      ],
      [
        ['A', 0.5, 0, 1],
        ['B', 0.5, 0, 1],
      ],
    ) as [unknown, [CustomFunctionsError]];
    expect(error.message).toMatch(/^actuals, row 2, column 2: “good” is not a number\./);
  });
});

test.each<[Cell, number | string]>([
  ...[true, 1, 'TRUE', 'y', 'Ｙ', 'yes', '是', '有', '√', '✓', '☑'].map((cell): [Cell, number] => [cell, 1]),
  ...[false, 0, 'false', 'N', 'no', '否', '无', '×', '✗', '☐'].map((cell): [Cell, number] => [cell, 0]),
  ['perhaps', '#VALUE!'],
  [2, '#VALUE!'],
])('the yes/no cell %j', (cell, share) => {
  expect(called('onshelf', [[['yes']], [[cell]]])).toEqual(typeof share === 'number' ? [[share]] : share);
});

describe('an optional argument left out takes its default; a missing cell is not the same', () => {
  test.each<[Name, (Range | null)[], (Range | null)[], unknown, unknown]>([
    [
      'rebate',
      [[[1.005]], [[0, 1]], [['whole']], null, null],
      [[[1.005]], [[0, 1]], [['whole']], [['']], null],
      [[1.01]],
      '#VALUE!',
    ],
    ['payout', [[[1]], [[1]], [[1]], null], [[[1]], [[1]], [[1]], [['']]], [[2]], '#N/A'],
    [
      'daystodist',
      [[[1]], column(5, ''), [[0.5]], null],
      [[[1]], column(5, ''), [[0.5]], [['']]],
      [[4]],
      '#N/A',
    ],
    ['allocate', [[[3]], column(2, 2), null], [[[3]], column(2, 2), column(1, '')], [[2], [1]], '#N/A'],
    [
      'attainment',
      [[[1]], null, [[1]], null, [['step']]],
      [[[1]], null, [[1]], null, null],
      [[1]],
      '#VALUE!',
    ],
  ])('%s', (name, without, missing, byDefault, error) => {
    expect(called(name, without)).toEqual(byDefault);
    expect(called(name, missing)).toEqual(error);
  });
});

test('comparisons with a threshold are exact in decimal: 0.1+0.2 meets 0.3 everywhere', () => {
  const sum = [[0.1 + 0.2]];
  expect(called('attainment', [sum, [[0]], [[0.3]], null, [['step']]])).toEqual([[1]]);
  expect(
    called('band', [
      sum,
      [
        [0, 'below'],
        [0.3, 'there'],
      ],
    ]),
  ).toEqual([['there']]);
  expect(called('eligible', [[['f'], ...sum], [['f', '>=', 0.3]]])).toEqual([[true]]);
  expect(called('eligible', [[['f'], ...sum], [['f', '=', 0.3]]])).toEqual([[true]]);
  expect(
    called('tier', [
      sum,
      [
        [0, 0],
        [0.3, 0.1],
      ],
    ]),
  ).toEqual([[0.3]]);
  expect(
    called('tier', [
      sum,
      [
        [0, 0],
        [0.3, 0.1],
      ],
      [['over']],
    ]),
  ).toEqual([[0]]);
  expect(called('coverdays', [[[0.1]], [[0.3]], [[3]]])).toEqual([[1]]);
  expect(called('reorder', [[[0]], [[0]], [[0.1]], [[3]], [[0]], null, [[0.1]]])).toEqual([[0.3]]);
});

test('money is rounded once, half up, on the decimal value', () => {
  const all: Range = [[0, 1]];
  const amounts = column(1.005, 2.675, 1.115, 0.145, 1.004999999999);
  expect(called('rebate', [amounts, all, [['whole']]])).toEqual(column(1.01, 2.68, 1.12, 0.15, 1));
  expect(called('payout', [[[0]], amounts, [[1]]])).toEqual(column(1.01, 2.68, 1.12, 0.15, 1));
});

describe('an empty denominator is #N/A, never 0', () => {
  test.each<[Name, Range[]]>([
    ['numericdist', [column('', ''), column('', '')]],
    ['weighteddist', [column('A'), column('y'), column(0)]],
    ['listingrate', [column(''), column('A')]],
    ['displayscore', [[['', 'n/a']]]],
    ['shareofshelf', [column(0), column(0)]],
    ['promorate', [column('no'), column('yes')]],
    ['onshelf', [column('no'), column('yes')]],
    ['coverdays', [[[5]], [[0]], [[30]]]],
    ['growthrebate', [[[5]], [[0]], [[0, 0.1]]]],
    ['seasonindex', [[Array.from({ length: 12 }, () => 0)]]],
  ])('%s', (name, args) => expect(called(name, args)).toBe('#N/A'));
});

describe('out of range, and what the contract refuses', () => {
  const kpis: Range = [['A', 1, 0.6, 0.9]];
  test.each<[string, Name, (Range | null)[], string]>([
    ['a negative amount', 'rebate', [[[-1]], TIERS, [['whole']]], '#NUM!'],
    ['a method left out', 'rebate', [[[1]], TIERS, null], '#VALUE!'],
    ['a method nobody knows', 'rebate', [[[1]], TIERS, [['stepwise']]], '#VALUE!'],
    [
      'tiers that fall',
      'tier',
      [
        [[1]],
        [
          [5, 0.1],
          [1, 0.2],
        ],
      ],
      '#VALUE!',
    ],
    ['below the first tier', 'tier', [[[1]], [[5, 0.1]]], '#N/A'],
    ['at the top tier', 'nexttier', [[[5]], [[5, 0.1]], [['whole']]], '#N/A'],
    ['85 where floor and target are shares', 'softscore', [[[85]], kpis], '#VALUE!'],
    [
      'weights of 90%',
      'softscore',
      [
        [[0.8, 0.8]],
        [
          ['A', 0.5, 0, 1],
          ['B', 0.4, 0, 1],
        ],
      ],
      '#VALUE!',
    ],
    ['a missing actual by default', 'softscore', [[['n/a']], kpis], '#N/A'],
    ['every KPI excluded', 'softscore', [[['']], [['A', 1, 0, 1, '', '', 'exclude']]], '#N/A'],
    ['floor and target alike', 'attainment', [[[1]], [[1]], [[1]]], '#VALUE!'],
    ['a value outside all bands', 'band', [[[-1]], [[0, 'D']]], '#N/A'],
    [
      'two turnovers for one outlet',
      'weighteddist',
      [column('S1', 's1'), column(1, 0), column(5, 6)],
      '#VALUE!',
    ],
    ['own facings above the total', 'shareofshelf', [[[5]], [[4]]], '#VALUE!'],
    ['a target not reached yet', 'daystodist', [[[46_000]], column(46_001, ''), [[1]]], '#N/A'],
    ['a field that no column bears', 'verdict', [[['a'], [1]], [['b', '=', 1]]], '#VALUE!'],
    ['eligible that is missing', 'payout', [[[1]], [[1]], [[1]], [['n/a']]], '#N/A'],
    ['eleven months', 'seasonindex', [[Array.from({ length: 11 }, () => 1)]], '#VALUE!'],
  ])('%s', (_what, name, args, code) => expect(called(name, args)).toBe(code));
});
