import { createHash } from 'node:crypto';
import { schemeHash } from '../../../src/core/scheme/hash';
import type { Cells } from '../../../src/core/values/cell';
import { schemeOf, type Tables } from '../payout/accounts';

const english: Tables = {
  scheme: [
    ['Item', 'Value'],
    ['Scheme id', 'R-1'],
    ['Currency', 'CNY'],
    ['Unit', '元'],
    ['Rebate method', 'marginal'],
    ['Soft bonus rate', 0.015],
    ['Status', 'draft'],
    ['From', '2026-07-01'],
    ['To', '2026-12-31'],
    ['Payout cap', 100_000],
    ['Decimals', 2],
    ['Tier edge', 'from'],
    ['Band edge', 'from'],
    ['Settlement days', 'Overdue days'],
  ],
  kpis: [
    ['KPI', 'Weight', 'Floor', 'Target', 'Curve', 'If missing'],
    ['铺货率', 0.6, 0.5, 0.85, 'linear', 'error'],
    ['陈列', 0.4, '', 0.9, 'step', 'exclude'],
  ],
  gates: [
    ['Field', 'Test', 'Value', 'Reason', 'Scope'],
    ['Overdue days', '<=', 15, '货款逾期', '返利'],
    ['Report on time', '=', 'Yes', '报表未报', ''],
    ['Contract', '<>', 'No', '无合同', ''],
    ['Type', 'in', 'A|B', '非返利客户', ''],
    ['Founded', 'filled', '', '资料不全', ''],
  ],
  tiers: [
    ['From', 'Rate'],
    [1_000_000, 0.01],
    [3_000_000, '1.5%'],
  ],
  bands: [
    ['Score', 'Payout'],
    [0, 0],
    [60, 0.5],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value', 'Baseline', 'Soft-linked', 'Cap', 'Minimum'],
    ['年返', 'Sell-in', 'rate', 0.01, '', 'yes', 1000, 10],
    ['增量', 'Sell-in', 'excess', 0.02, 'Last year', 'no', '', ''],
  ],
  settlement: [
    ['Days up to', 'Factor'],
    [15, 1],
    [30, 0.5],
  ],
  deductions: [
    ['Field', 'Amount', 'Share', 'When', 'Cap', 'Reason'],
    ['Overdue days', 5, '', '', 50, '逾期'],
    ['Report on time', '', 0.1, 'No', '', '迟报'],
  ],
};

/** The same rules in Chinese words, with columns turned round and others added. */
const chinese: Tables = {
  scheme: [
    ['项目', '内容', '说明'],
    ['返利方法', '分段累进', ''],
    ['软性奖励比例', '1.5%', ''],
    ['金额单位', '元', ''],
    ['币种', 'cny', ''],
    ['状态', '执行中', ''],
    ['版本', '9', ''],
    ['兑付上限', '10万', ''],
    ['结束日期', '2026-12-31', ''],
    ['开始日期', '2026-07-01', ''],
    ['结算天数', '逾期天数', ''],
  ],
  kpis: [
    ['负责', '缺失处理', '曲线', '目标', '下限', '权重', '指标'],
    ['张', '报错', '线性', '85%', '50%', 0.6, '铺货率'],
    ['李', '剔除', '达标', 0.9, '', 0.4, '陈列'],
  ],
  gates: [
    ['适用范围', '原因', '标准', '条件', '字段'],
    ['返利', '货款逾期', '15', '不超过', '逾期天数'],
    ['', '报表未报', '是', '等于', '报表及时'],
    ['', '无合同', '否', '不等于', ' contract'],
    ['', '非返利客户', 'a|b', '属于', '客户类型'],
    ['', '资料不全', '-', '已填', 'Founded'],
  ],
  tiers: [
    ['返利率', '起点'],
    [0.01, '100万'],
    [0.015, 3_000_000],
  ],
  bands: [
    ['兑付比例', '得分'],
    [0, 0],
    ['50%', 60],
  ],
  lines: [
    ['起算额', '封顶', '挂钩', '对比基数', '标准', '计算方式', '计算基数', '返利项目'],
    [10, 1000, '是', '', '1%', '比例', '进货额', '年返'],
    ['', '', '', '去年同期', 0.02, '超额', '进货额', '增量'],
  ],
  settlement: [
    ['系数', '天数上限'],
    ['100%', 15],
    [0.5, 30],
  ],
  deductions: [
    ['扣减原因', '封顶', '触发值', '扣减比例', '每次扣减', '扣减项'],
    ['逾期', 50, '是', '', 5, '逾期天数'],
    ['迟报', '', '否', '10%', '', '报表及时'],
  ],
};

const hash = (tables: Tables) => {
  const scheme = schemeOf(tables);
  expect(scheme.problems).toEqual([]);
  return schemeHash(scheme);
};

test('the same content has the same hash, whatever the language and the order of its columns', () => {
  expect(hash(chinese)).toBe(hash(english));
  expect(hash(english)).toMatch(/^[0-9a-f]{16}$/);
});

const withCell = (cells: Cells, row: number, column: number, value: string | number): Cells =>
  cells.map((line, index) => (index === row ? line.map((cell, at) => (at === column ? value : cell)) : line));

test.each([
  [
    'a weight',
    'kpis',
    [
      [1, 1, 0.5],
      [2, 1, 0.5],
    ],
  ],
  ['a target', 'kpis', [[1, 3, 0.86]]],
  ['a curve', 'kpis', [[1, 4, 'proportional']]],
  ['a KPI’s name', 'kpis', [[1, 0, '进店率']]],
  ['a floor', 'kpis', [[1, 2, 0.51]]],
  ['a floor where there was none', 'kpis', [[2, 2, 0]]],
  ['what a missing actual means', 'kpis', [[1, 5, 'zero']]],
  ['a gate’s field', 'gates', [[1, 0, 'Cross-region']]],
  ['a gate’s test', 'gates', [[1, 1, '<']]],
  ['a gate’s answer', 'gates', [[2, 2, 'No']]],
  ['another gate’s answer', 'gates', [[3, 2, 'Yes']]],
  ['a gate’s words', 'gates', [[4, 2, 'A|C']]],
  ['a gate’s reason', 'gates', [[1, 3, '逾期']]],
  ['a gate’s bound', 'gates', [[1, 2, 16]]],
  ['a gate’s scope', 'gates', [[1, 4, '']]],
  ['a tier’s rate', 'tiers', [[1, 1, 0.011]]],
  ['a tier’s bound', 'tiers', [[1, 0, 1_000_001]]],
  ['a band’s share', 'bands', [[2, 1, 0.51]]],
  ['a band’s bound', 'bands', [[2, 0, 61]]],
  ['a line’s name', 'lines', [[1, 0, '季返']]],
  ['a line’s base', 'lines', [[1, 1, 'Sell-out']]],
  ['a line’s way', 'lines', [[1, 2, 'per unit']]],
  ['a line’s rate', 'lines', [[1, 3, 0.02]]],
  ['a line’s baseline', 'lines', [[2, 4, 'Sales target']]],
  ['a line’s link to the score', 'lines', [[1, 5, 'no']]],
  ['a line’s cap', 'lines', [[1, 6, 1001]]],
  ['a line’s least base', 'lines', [[1, 7, 11]]],
  ['a settlement factor', 'settlement', [[2, 1, 0.6]]],
  ['a settlement bound', 'settlement', [[2, 0, 31]]],
  ['a deduction’s field', 'deductions', [[1, 0, 'Cross-region']]],
  ['a deduction’s amount', 'deductions', [[1, 1, 6]]],
  ['a deduction’s share', 'deductions', [[2, 2, 0.2]]],
  ['a deduction’s answer', 'deductions', [[2, 3, 'Yes']]],
  ['a deduction’s cap', 'deductions', [[1, 4, 60]]],
  ['a deduction’s reason', 'deductions', [[1, 5, '迟付']]],
  ['the currency', 'scheme', [[2, 1, 'USD']]],
  ['the unit', 'scheme', [[3, 1, '万元']]],
  ['the soft bonus', 'scheme', [[5, 1, 0.02]]],
  ['the first day', 'scheme', [[7, 1, '2026-07-02']]],
  ['the last day', 'scheme', [[8, 1, '2026-12-30']]],
  ['the payout cap', 'scheme', [[9, 1, 100_001]]],
  ['the decimals', 'scheme', [[10, 1, 0]]],
  ['the tiers’ edge', 'scheme', [[11, 1, 'over']]],
  ['the bands’ edge', 'scheme', [[12, 1, 'upto']]],
  ['the settlement days', 'scheme', [[13, 1, 'Days to pay']]],
  ['the method', 'scheme', [[4, 1, 'whole']]],
] as const)('another hash where %s differs', (_name, table, edits) => {
  let cells: Cells = english[table] ?? [];
  for (const [row, column, value] of edits) cells = withCell(cells, row, column, value);
  expect(hash({ ...english, [table]: cells })).not.toBe(hash(english));
});

test('the status and the version are no content: approving a scheme does not change it', () => {
  const scheme = english.scheme ?? [];
  const activated = [
    ...scheme.map((row) => (row[0] === 'Status' ? ['Status', 'active'] : row)),
    ['Version', '2'],
  ];
  expect(hash({ ...english, scheme: activated })).toBe(hash(english));
});

test('the order of the lines’ tiers is no content, but which line they belong to is', () => {
  const annual = ['年返', 0, 0.01];
  const quarterly = ['季返', 0, 0.02];
  const tiers = (...rows: Cells): Tables => ({ tiers: [['Line', 'From', 'Rate'], ...rows] });
  expect(hash(tiers(annual, quarterly))).toBe(hash(tiers(quarterly, annual)));
  expect(hash(tiers(['年返', 0, 0.02], ['季返', 0, 0.01]))).not.toBe(hash(tiers(annual, quarterly)));
});

test('a scheme without any table has a hash of its own, and each table is content', () => {
  const parts = ['scheme', 'kpis', 'gates', 'tiers', 'bands', 'lines', 'settlement', 'deductions'] as const;
  const hashes = [{}, ...parts.map((part) => ({ [part]: english[part] }))].map(hash);
  expect(new Set(hashes).size).toBe(parts.length + 1);
});

describe('a hash that was published stays the same from one version of the product to the next', () => {
  /** The content of a scheme, written down by hand, put through another SHA-256. */
  const sha = (content: unknown) =>
    createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex').slice(0, 16);

  test('of a scheme without tables', () => {
    const settings = [['', '', '', ''], ['', ''], ['2', '', 'from', 'from'], ''];
    expect(hash({})).toBe(sha([...settings, [], [], [], [], [], [], []]));
  });

  test('of a scheme with all of them', () => {
    expect(hash(english)).toBe(
      sha([
        // 1 July and 31 December 2026, as Excel counts days
        ['46204', '46387', '0.015', '100000'],
        ['cny', '元'],
        ['2', 'marginal', 'from', 'from'],
        '@overdueDays',
        [
          ['铺货率', '0.6', '0.5', '0.85', '1', 'linear', 'error'],
          ['陈列', '0.4', '', '0.9', '1', 'step', 'exclude'],
        ],
        [
          ['@overdueDays', '<=', '15', '货款逾期', '返利'],
          ['@reportOnTime', '=', '@yes', '报表未报', ''],
          ['contract', '<>', '@no', '无合同', ''],
          ['@type', 'in', 'a|b', '非返利客户', ''],
          ['@founded', 'filled', '', '资料不全', ''],
        ],
        [['', 'rate', ['1000000', '0.01'], ['3000000', '0.015']]],
        [
          ['0', '0'],
          ['60', '0.5'],
        ],
        [
          ['年返', '@sellIn', 'rate', '0.01', '', true, '1000', '10'],
          ['增量', '@sellIn', 'excess', '0.02', '@lastYear', false, '', ''],
        ],
        [
          ['15', '1'],
          ['30', '0.5'],
        ],
        [
          ['@overdueDays', '5', '', true, '50', '逾期'],
          ['@reportOnTime', '', '0.1', false, '', '迟报'],
        ],
      ]),
    );
  });
});
