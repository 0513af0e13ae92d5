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
  ['a gate’s bound', 'gates', [[1, 2, 16]]],
  ['a gate’s scope', 'gates', [[1, 4, '']]],
  ['a tier’s rate', 'tiers', [[1, 1, 0.011]]],
  ['a band’s share', 'bands', [[2, 1, 0.51]]],
  ['the method', 'scheme', [[4, 1, 'whole']]],
] as const)('another hash where %s differs', (_name, table, edits) => {
  let cells: Cells = english[table] ?? [];
  for (const [row, column, value] of edits) cells = withCell(cells, row, column, value);
  expect(hash({ ...english, [table]: cells })).not.toBe(hash(english));
});

test('the status and the version are no content: approving a scheme does not change it', () => {
  const scheme = english.scheme ?? [];
  const activated = [...scheme.slice(0, -1), ['Status', 'active'], ['Version', '2']];
  expect(hash({ ...english, scheme: activated })).toBe(hash(english));
});
