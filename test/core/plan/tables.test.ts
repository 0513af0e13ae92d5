import { readPlanTables, serviceLevelOf } from '../../../src/core/plan/tables/planTables';
import { bookOf, sheetOf, tableOf } from './books';

describe('the plans’ own tables', () => {
  const problemOf = (
    table: 'rules' | 'actions' | 'service',
    rows: readonly (readonly (string | number | null)[])[],
  ) => readPlanTables({ [table]: tableOf(sheetOf('sheet', [['A title above'], ...rows])) }).problems;

  test('are found by Chinese headings in any order, below a title', () => {
    const { rules, actions, service, problems } = readPlanTables({
      rules: tableOf(
        sheetOf('规则', [
          ['推荐规则'],
          ['计划模板', '字段', '标准', '条件', '推荐理由'],
          ['整改提升', '逾期天数', 30, '大于', '逾期，先回款'],
        ]),
      ),
      actions: tableOf(
        sheetOf('行动库', [
          ['行动', '指标'],
          ['补铺', '铺货率'],
        ]),
      ),
      service: tableOf(
        sheetOf('服务标准', [
          ['拜访间隔', '客户等级'],
          [30, 'A'],
        ]),
      ),
    });
    expect(problems).toEqual([]);
    expect(rules).toMatchObject([
      { field: '逾期天数', test: '>', template: 'recovery', reason: '逾期，先回款' },
    ]);
    expect(actions).toEqual([{ kpi: '铺货率', action: '补铺', owner: '', evidence: '' }]);
    expect(service?.levels).toEqual([{ grade: 'A', visitDays: 30 }]);
  });

  const rules = (...rows: readonly (readonly (string | number | null)[])[]) => [
    ['Field', 'Test', 'Value', 'Template'],
    ...rows,
  ];

  test.each([
    [
      'rules',
      rules(['Score', '<', 60, 'Annual'], [], ['Score', '<', 60, 'Yearly']),
      {
        problem: 'not-an-option',
        kind: 'value',
        at: { argument: 'sheet', row: 5, column: 4 },
        details: { text: 'Yearly', options: 'annual, launch, peak, recovery' },
      },
    ],
    [
      'rules',
      rules(['Score', '<', null, 'Annual']),
      { problem: 'missing-cell', kind: 'value', at: { argument: 'sheet', row: 3, column: 3 } },
    ],
    [
      'actions',
      [
        ['KPI', 'Action', 'Days'],
        ['Display', 'Mend it', 'soon'],
      ],
      {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: 'sheet', row: 3, column: 3 },
        details: { text: 'soon' },
      },
    ],
    [
      'actions',
      [
        ['Days', 'KPI', 'Action'],
        [30, null, 'Mend it'],
      ],
      { problem: 'missing-cell', kind: 'value', at: { argument: 'sheet', row: 3, column: 2 } },
    ],
    [
      'actions',
      [
        ['KPI', 'Days', 'Action'],
        ['Display', 30, 'n/a'],
      ],
      { problem: 'missing-cell', kind: 'value', at: { argument: 'sheet', row: 3, column: 3 } },
    ],
    [
      'service',
      [
        ['Grade', 'Visit every'],
        ['A', 30],
        ['a', 60],
      ],
      {
        problem: 'grade-twice',
        kind: 'value',
        at: { argument: 'sheet', row: 4, column: 1 },
        details: { grade: 'a' },
      },
    ],
    [
      'service',
      [
        ['Visit every', 'Grade'],
        [30, null],
      ],
      { problem: 'missing-cell', kind: 'value', at: { argument: 'sheet', row: 3, column: 2 } },
    ],
    [
      'service',
      [
        ['Grade', 'Visit every', 'Safety days'],
        ['A', 30, -1],
      ],
      { problem: 'negative-number', kind: 'num', at: { argument: 'sheet', row: 3, column: 3 } },
    ],
    [
      'service',
      [['Grade', 'Visit every']],
      { problem: 'no-rows-below', kind: 'value', at: { argument: 'sheet' } },
    ],
    [
      'actions',
      [
        ['KPI', 'Owner'],
        ['Display', 'Rep'],
      ],
      {
        problem: 'heading-missing',
        kind: 'value',
        at: { argument: 'sheet' },
        details: { heading: 'Action / 行动' },
      },
    ],
    [
      'service',
      [
        ['Visit every', 'Lead days'],
        [30, 10],
      ],
      {
        problem: 'heading-missing',
        kind: 'value',
        at: { argument: 'sheet' },
        details: { heading: 'Grade / 客户等级' },
      },
    ],
    [
      'rules',
      [
        ['Field', 'Test', 'Value', 'Reason'],
        ['Score', '<', 60, 'low'],
      ],
      {
        problem: 'heading-missing',
        kind: 'value',
        at: { argument: 'sheet' },
        details: { heading: 'Template / 计划模板' },
      },
    ],
    [
      'service',
      [
        ['Grade', 'Visit every', '等级'],
        ['A', 30, 'A'],
      ],
      {
        problem: 'heading-twice',
        kind: 'value',
        at: { argument: 'sheet', column: 3 },
        details: { heading: '等级' },
      },
    ],
  ] as const)('tell what is wrong with the %s by its place and its words: %#', (table, rows, problem) => {
    expect(problemOf(table, rows)).toEqual([{ table, problem }]);
  });

  test('one that cannot be read leaves the others as they are', () => {
    const {
      rules: none,
      actions,
      problems,
    } = readPlanTables({
      rules: tableOf(sheetOf('rules', rules())),
      actions: tableOf(
        sheetOf('actions', [
          ['KPI', 'Action'],
          ['Display', 12],
        ]),
      ),
    });
    expect([none, actions]).toEqual([undefined, [{ kpi: 'Display', action: '12', owner: '', evidence: '' }]]);
    expect(problems.map(({ table }) => table)).toEqual(['rules']);
  });

  test('blank rows between are passed over, and texts are kept as they were typed', () => {
    const { actions } = readPlanTables({
      actions: tableOf(
        sheetOf('actions', [
          ['KPI', 'Action', 'Owner', 'Evidence', 'Days'],
          ['Display', ' Ｍend the shelf ', 'Rep', 'Photo', '15'],
          [null, '', ' '],
          ['Reach', 'Call', null, 'n/a', null],
        ]),
      ),
    });
    expect(actions).toStrictEqual([
      { kpi: 'Display', action: 'Ｍend the shelf', owner: 'Rep', evidence: 'Photo', days: 15 },
      { kpi: 'Reach', action: 'Call', owner: '', evidence: '' },
    ]);
  });

  test('what a grade is promised is found whatever the case; nothing is for one that is not known', () => {
    const book = bookOf({
      accounts: sheetOf('accounts', [
        ['Code', 'Grade'],
        ['1', 'b '],
        ['2', 'C'],
        ['3', null],
      ]),
      service: sheetOf('service', [
        ['Grade', 'Visit every', 'Review every', 'Lead days', 'Safety days', 'Supply priority'],
        ['A', 14, 30, 7, 14, 1],
        ['B', 30, null, 10.5, 20, 2],
      ]),
    });
    const levels = book.reading.accounts.map((account) => serviceLevelOf(account, book.tables.service));
    expect(levels).toEqual([
      { grade: 'B', visitDays: 30, leadDays: 10.5, safetyDays: 20, priority: 2 },
      undefined,
      undefined,
    ]);
    expect(book.reading.accounts.map((account) => serviceLevelOf(account, undefined))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
