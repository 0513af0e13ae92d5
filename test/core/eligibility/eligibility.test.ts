import { eligible, reasons, verdicts } from '../../../src/core/eligibility/eligibility';
import type { Cells } from '../../../src/core/values/cell';

const GATES: Cells = [
  ['字段', '条件', '标准', '原因', '适用范围'],
  ['逾期天数', '不超过', 30, '逾期天数超限', ''],
  ['窜货次数', '=', 0, '有窜货记录', '软性'],
  ['报表及时', '等于', '是', '', '软性'],
];
const FACTS: Cells = [
  ['经销商', '报表及时', '窜货次数（次）', '逾期天数'],
  ['甲', '是', 0, 30],
  ['乙', '否', 2, 45],
  ['丙', '', 0, 10],
  ['丁', '', 1, 'NA'],
];

test('every failed and every unknown gate is told in gate order, with the fact and the bound', () => {
  expect(reasons(FACTS, GATES)).toEqual([
    [''],
    ['逾期天数超限 (45 > 30); 有窜货记录 (2 <> 0); 报表及时 (否 <> 是)'],
    ['报表及时 (? = 是)'],
    ['逾期天数超限 (? <= 30); 有窜货记录 (1 <> 0); 报表及时 (? = 是)'],
  ]);
});

test('a failed gate withholds whatever is unknown; unknown alone is pending', () => {
  expect(verdicts(FACTS, GATES)).toEqual([['eligible'], ['withheld'], ['pending'], ['withheld']]);
  expect(eligible(FACTS, GATES)).toEqual([[true], [false], [false], [false]]);
});

test('a scope takes its own gates and those without one; a left-out scope takes all', () => {
  expect(verdicts(FACTS, GATES, null)).toEqual(verdicts(FACTS, GATES));
  expect(verdicts(FACTS, GATES, [['销量']])).toEqual([['eligible'], ['withheld'], ['eligible'], ['pending']]);
  expect(verdicts(FACTS, GATES, [[' 软性 ']])).toEqual(verdicts(FACTS, GATES));
});

test('facts of gates outside the scope need not be there', () => {
  expect(verdicts([['逾期天数'], [31]], GATES, [['销量']])).toEqual([['withheld']]);
});

test('an unreadable fact is a problem of its row alone', () => {
  const facts: Cells = [
    ['逾期天数', '窜货次数', '报表及时'],
    ['很多', 0, '是'],
    [1, 0, '是'],
    [1, NaN, '是'],
  ];
  const outcomes = [
    [
      {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: 'facts', row: 2, column: 1 },
        details: { text: '很多' },
      },
    ],
    expect.anything(),
    [{ problem: 'fact-unreadable', at: { row: 4, column: 2 }, details: { field: '窜货次数' } }],
  ];
  for (const call of [eligible, verdicts, reasons]) expect(call(facts, GATES)).toMatchObject(outcomes);
});

describe('a call that cannot be answered', () => {
  const DAYS: Cells = [['逾期天数', '<', 5, '', '返利']];
  const facts = { argument: 'facts' };
  test.each<[string, Cells, Cells, Cells | null, object]>([
    [
      'a field that no column bears, were it the first, is named',
      [['报表及时'], ['是']],
      GATES,
      null,
      { problem: 'heading-missing', at: facts, details: { heading: '逾期天数' } },
    ],
    [
      'a field that no column bears, were it in the middle',
      [
        ['逾期天数', '报表及时'],
        [1, '是'],
      ],
      GATES,
      null,
      { problem: 'heading-missing', at: facts, details: { heading: '窜货次数' } },
    ],
    [
      'two columns of one field',
      [
        ['逾期天数', '逾期天数'],
        [1, 2],
      ],
      DAYS,
      null,
      { problem: 'heading-twice', at: { ...facts, column: 2 }, details: { heading: '逾期天数' } },
    ],
    ['headings without an account', [['逾期天数']], DAYS, null, { problem: 'no-rows-below', at: facts }],
    ['no cells', [], GATES, null, { problem: 'empty-range', at: facts }],
    [
      'gates that cannot be read',
      FACTS,
      [['逾期天数', '<', '']],
      null,
      { problem: 'missing-cell', at: { argument: 'gates', row: 1, column: 3 } },
    ],
    [
      'a scope that leaves no gate at all would make everybody eligible',
      [['逾期天数'], [1]],
      DAYS,
      [['反利']],
      { problem: 'no-gates-in-scope', at: { argument: 'scope' }, details: { scope: '反利' } },
    ],
    [
      'several scopes',
      FACTS,
      GATES,
      [['a', 'b']],
      { problem: 'one-cell', at: { argument: 'scope' }, details: { rows: 1, columns: 2 } },
    ],
    ['a blank scope', FACTS, GATES, [['']], { problem: 'missing-cell', at: { argument: 'scope' } }],
  ])('%s', (_what, cells, gates, scope, problem) => {
    for (const call of [eligible, verdicts, reasons])
      expect(call(cells, gates, scope)).toEqual({ kind: 'value', ...problem });
  });
});

test('more gates than a number has bits are all told', () => {
  const many = Array.from({ length: 70 }, (_, i) => [`f${i}`, '<', 1, `r${i}`]);
  const facts = [
    many.map(([field]) => field as string),
    many.map((_, i) => (i % 2 ? 0 : 1)),
    many.map(() => 0),
  ];
  const expected = Array.from({ length: 35 }, (_, i) => `r${2 * i} (1 >= 1)`).join('; ');
  expect(reasons(facts, many)).toEqual([[expected], ['']]);
});
