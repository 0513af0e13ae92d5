import { readGates, type Gates } from '../../../src/core/eligibility/gates';
import type { Cell, Cells } from '../../../src/core/values/cell';

const gatesOf = (cells: Cells) =>
  (readGates(cells) as Gates).map(({ field, test, value, bound, reason, scope }) => ({
    field,
    test,
    value,
    bound,
    reason,
    scope,
  }));

test('columns are found by Chinese headings in any order, among others', () => {
  const table = [
    ['序号', '原因', '标准', '适用范围', '条件', '字段'],
    [1, '逾期天数超限', 30, '', '≤', '逾期天数'],
    [2, '', '0.6～0.9', '软性', '介于', '铺货率'],
  ];
  expect(gatesOf(table)).toEqual([
    { field: '逾期天数', test: '<=', value: 30, bound: '30', reason: '逾期天数超限', scope: '' },
    {
      field: '铺货率',
      test: 'between',
      value: '0.6～0.9',
      bound: '0.6~0.9',
      reason: '铺货率',
      scope: '软性',
    },
  ]);
});

test('without headings the columns are read in the contract’s order, and may end after Value', () => {
  expect(gatesOf([['Overdue days', '<=', 30]])).toEqual([
    { field: 'Overdue days', test: '<=', value: 30, bound: '30', reason: 'Overdue days', scope: '' },
  ]);
});

test.each([
  ['=', '等于', '＝', '=='],
  ['<>', '≠', '不等于', '!='],
  ['<', '小于', '＜'],
  ['<=', '≤', '不超过', '小于等于'],
  ['>', '大于', '＞'],
  ['>=', '≥', '不低于', '大于等于'],
  ['in', '属于', 'IN'],
])('%s may be written %s', (test, ...words) => {
  for (const word of words) expect(gatesOf([['f', word, 1]])).toMatchObject([{ test }]);
});

test.each(['between', '介于', 'Between '])('%s takes a span', (word) => {
  for (const span of ['0.6..0.9', '60%..90%', '0.6~0.9', '0.6～0.9', '0.6 至 0.9', '0.6...0.9'])
    expect(gatesOf([['f', word, span]])).toMatchObject([{ test: 'between' }]);
});

test('filled needs no value', () => {
  expect(gatesOf([['f', '已填', '']])).toMatchObject([{ test: 'filled', value: '', bound: '' }]);
  expect(gatesOf([['f', 'filled']])).toMatchObject([{ test: 'filled' }]);
});

describe('a gate that cannot be tested is refused, naming row and column', () => {
  const HEADINGS = ['Field', 'Test', 'Value', 'Reason', 'Scope'];
  test.each<[string, Cell[], string, number]>([
    ['no field', ['', '=', 1], 'missing-cell', 1],
    ['no test', ['f', '', 1], 'missing-cell', 2],
    ['a test nobody knows', ['f', 'about', 1], 'not-an-option', 2],
    ['no value', ['f', '<', ''], 'missing-cell', 3],
    ['a bound that is no number', ['f', '<', 'many'], 'not-a-number', 3],
    ['a span of one number', ['f', 'between', 5], 'not-a-span', 3],
    ['a span with a hyphen, which is a minus sign', ['f', 'between', '1-5'], 'not-a-span', 3],
    ['a span that ends below its beginning', ['f', 'between', '0.9..0.6'], 'span-reversed', 3],
  ])('%s', (_what, row, problem, column) => {
    expect(readGates([HEADINGS, row])).toMatchObject({
      problem,
      kind: 'value',
      at: { argument: 'gates', row: 2, column },
    });
  });

  test('a first row with a mistyped test is a gate with a mistake, not a row of headings', () => {
    expect(
      readGates([
        ['f', '<<', 1],
        ['g', '<', 1],
      ]),
    ).toMatchObject({ problem: 'not-an-option', at: { row: 1 } });
  });
  test('headings without gates, headings without a column, and nothing', () => {
    expect(readGates([HEADINGS])).toMatchObject({ problem: 'no-gates' });
    expect(
      readGates([
        ['字段', '原因'],
        ['a', 'b'],
      ]),
    ).toMatchObject({
      problem: 'heading-missing',
      details: { heading: 'Test / 条件' },
    });
    expect(readGates([])).toMatchObject({ problem: 'empty-range' });
  });
});
