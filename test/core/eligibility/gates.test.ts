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

test('a gate on a field that is called as a heading is one, is a gate and no heading', () => {
  expect(gatesOf([['Value', '<=', 30]])).toMatchObject([{ field: 'Value', test: '<=' }]);
});

test('blank rows between gates are skipped, and a reason stands as it was written', () => {
  expect(
    gatesOf([
      ['f', '<', 1, ' 逾期，超限 ', ' 返利（季度） '],
      [null, ' '],
      ['g', '<', 2, 7],
    ]).map(({ field, reason, scope }) => [field, reason, scope]),
  ).toEqual([
    ['f', '逾期，超限', '返利(季度)'],
    ['g', '7', ''],
  ]);
});

describe('a gate that cannot be tested is refused, naming row and column', () => {
  const HEADINGS = ['Scope', 'Reason', 'Value', 'Test', 'Field'];
  const options = '=, <>, <, <=, >, >=, between, in, filled';
  test.each<[string, Cell[], string, number, object | undefined]>([
    ['no field', [1, '=', ''], 'missing-cell', 5, undefined],
    ['no test', [1, '', 'f'], 'missing-cell', 4, undefined],
    ['a test nobody knows', [1, 'about', 'f'], 'not-an-option', 4, { text: 'about', options }],
    ['a number for a test', [1, 7, 'f'], 'not-an-option', 4, { text: '7', options }],
    ['no value', ['', '<', 'f'], 'missing-cell', 3, undefined],
    ['a value that is null', [null, '<', 'f'], 'missing-cell', 3, undefined],
    ['a span of one number', [5, 'between', 'f'], 'not-a-span', 3, { text: '5' }],
    ['a span without its end', ['1..many', 'between', 'f'], 'not-a-span', 3, { text: '1..many' }],
    ['a span without its beginning', ['few..9', 'between', 'f'], 'not-a-span', 3, { text: 'few..9' }],
    ['a span with a hyphen, a minus sign', ['1-5', 'between', 'f'], 'not-a-span', 3, { text: '1-5' }],
    ['a span the wrong way', ['90%..60%', 'between', 'f'], 'span-reversed', 3, { low: '0.9', high: '0.6' }],
  ])('%s', (_what, cells, problem, column, details) => {
    expect(readGates([HEADINGS, ['', '', ...cells]])).toEqual({
      problem,
      kind: 'value',
      at: { argument: 'gates', row: 2, column },
      ...(details && { details }),
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
    const whole = { kind: 'value', at: { argument: 'gates' } };
    expect(readGates([HEADINGS])).toEqual({ problem: 'no-gates', ...whole });
    expect(
      readGates([
        ['字段', '原因'],
        ['a', 'b'],
      ]),
    ).toEqual({ problem: 'heading-missing', ...whole, details: { heading: 'Test / 条件' } });
    expect(readGates([])).toEqual({ problem: 'empty-range', ...whole });
  });
});
