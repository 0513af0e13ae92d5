import type { FindingCode } from '../../../src/core/schemeCheck/finding';
import { checkScheme } from '../../../src/core/schemeCheck/schemeCheck';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { serialOf } from '../../../src/core/values/date';
import { accountsOf, schemeOf, without, type Tables } from '../payout/accounts';
import { accountsRows, codes, found, items, sound, statedOf, whole, type Stated } from './sound';

const kpis = (...rows: Cell[][]): Tables => ({ kpis: [['指标', '权重', '下限', '目标', '封顶'], ...rows] });
const bands = (...rows: Cell[][]): Tables => ({ bands: [['得分', '兑付比例'], ...rows] });
const upTo = (...rows: Cell[][]): Tables => ({ ...items({ 分档界限: 'upto' }), ...bands(...rows) });
const days = (...rows: Cell[][]): Tables => ({ settlement: [['上限', '系数'], ...rows] });
const lines = (...rows: Cell[][]): Tables => ({
  lines: [['返利项目', '计算基数', '计算方式', '标准', '对比基数', '挂钩'], ...rows],
});
const tiers = (...rows: Cell[][]): Tables => ({ tiers: [['返利项目', '起点', '返利率'], ...rows] });
const gates = (...rows: Cell[][]): Tables => ({ gates: [['字段', '条件', '标准', '适用范围'], ...rows] });
const signals = (...rows: Cell[][]): Tables => ({ signals: [['字段', '条件', '标准'], ...rows] });
const deductions = (...rows: Cell[][]): Tables => ({ deductions: [['扣减项', '每次扣减'], ...rows] });
const overrides = (...rows: Cell[][]): Tables => ({
  overrides: [
    ['经销商编码', '适用范围', '裁定', '裁定理由', '依据', '裁定人', '复核人'],
    ...rows.map((row) => [...row, '可兑付', '银行延误', '回单 12', '钱慧', '石为明']),
  ],
});

test.each<[string, Tables, Stated]>([
  [
    'a KPI that weighs nothing',
    kpis(['铺货率', 1, 0.5, 0.9, ''], ['', '', '', '', ''], ['陈列', 0, 0.5, 0.9, '']),
    ['warning', 'kpi-weightless', ['kpis', 3, 1], { kpi: '陈列' }],
  ],
  [
    'a KPI that no column bears',
    kpis(['铺货率', 0.6, 0.5, 0.9, ''], ['陈列', 0.4, 0.5, 0.9, '']),
    ['error', 'kpi-without-column', ['kpis', 2, 0], { kpi: '陈列' }],
  ],
  [
    'bands that leave low scores out',
    bands([60, 1]),
    ['warning', 'bands-start-late', ['bands', 1, 0], { bound: 60 }],
  ],
  [
    'bands up to a score below 100',
    upTo([60, 0], [90, 1]),
    ['warning', 'bands-end-early', ['bands', 2, 0], { bound: 90 }],
  ],
  [
    'bands up to 100 where a KPI may earn 120',
    { ...upTo([60, 0], [100, 1]), ...kpis(['铺货率', 1, 0.5, 0.9, 1.2]) },
    ['warning', 'bands-end-early', ['bands', 2, 0], { bound: 100 }],
  ],
  [
    'bands that pay a better score less',
    bands([0, 0.5], [60, 0.4]),
    ['warning', 'band-pays-less', ['bands', 2, 1], { bound: 60, share: '0.4', before: '0.5' }],
  ],
  [
    'a settlement factor that rises with delay',
    days([15, 0.9], [30, 1]),
    ['warning', 'settlement-rises', ['settlement', 2, 1], { days: 30, factor: '1', before: '0.9' }],
  ],
  [
    'a settlement table after whose last day nothing is said',
    days([15, 1], [30, 0.5]),
    ['info', 'settlement-ends', ['settlement', 2, 0], { days: 30 }],
  ],
  [
    'settlement days that no column bears, by the usual heading',
    days([15, 1], [30, 0]),
    ['error', 'settlement-days-unknown', ['settlement'], { field: '回款天数' }],
  ],
  [
    'settlement days that no column bears, by the scheme’s own heading',
    { ...items({ 结算天数: '账期' }), ...days([15, 1], [30, 0]) },
    ['error', 'settlement-days-unknown', ['settlement'], { field: '账期' }],
  ],
  [
    'a line by tiers that has none',
    { ...lines(['年返', '进货额', '全额', ''], ['季返', '进货额', '全额', '']), ...tiers(['季返', 0, 0.01]) },
    ['error', 'line-without-tiers', ['lines', 1, 2], { line: '年返' }],
  ],
  [
    'a line on a column that is not there',
    lines(['回款返利', '回款额', '比例', 0.01]),
    ['error', 'line-base-unknown', ['lines', 1, 1], { line: '回款返利', field: '回款额' }],
  ],
  [
    'a line against a column that is not there',
    lines(['增量返利', '进货额', '超额', 0.01, '上年回款']),
    ['error', 'line-base-unknown', ['lines', 1, 4], { line: '增量返利', field: '上年回款' }],
  ],
  [
    'tiers of a line that does not exist',
    { ...lines(['年返', '进货额', '全额', '']), ...tiers(['年返', 0, 0.01], ['季返', 0, 0.02]) },
    ['error', 'tiers-without-line', ['tiers', 2, 0], { line: '季返' }],
  ],
  [
    'tiers that pay less further up',
    tiers(['', 0, 0.02], ['', 500, 0.01]),
    ['warning', 'tier-pays-less', ['tiers', 2, 2], { from: '500', value: '0.01', before: '0.02' }],
  ],
  [
    'a deduction for what no column bears',
    deductions(['逾期天数', 1], ['窜货次数', 100]),
    ['error', 'deduction-field-unknown', ['deductions', 2, 0], { field: '窜货次数' }],
  ],
  [
    'an override of an account that is not in the table',
    overrides(['00', ''], ['99', '']),
    ['error', 'override-account-unknown', ['overrides', 2, 0], { account: '99' }],
  ],
  [
    'an override whose scope names no line',
    overrides(['00', '返利'], ['01', '返立']),
    ['error', 'override-scope-unknown', ['overrides', 2, 1], { scope: '返立' }],
  ],
  [
    'a gate on a field that no column bears',
    gates(['逾期天数', '<=', 15, ''], ['发票份数', '=', 1, '']),
    ['error', 'gate-field-unknown', ['gates', 2, 0], { field: '发票份数' }],
  ],
  [
    'a gate whose scope names no line',
    gates(['逾期天数', '<=', 15, '返立']),
    ['error', 'gate-scope-unknown', ['gates', 1, 3], { scope: '返立' }],
  ],
  [
    'a gate written twice',
    gates(['逾期天数', '<=', 15, '返利'], ['', '', '', ''], [' 逾期天数', '不超过', '15', ' 返利']),
    ['warning', 'gate-twice', ['gates', 3, 0], { field: '逾期天数', row: 2 }],
  ],
  [
    'a gate that nobody can pass',
    gates(['逾期天数', '<', 0, '']),
    ['warning', 'gate-nobody-passes', ['gates', 1, 2], { reason: '逾期天数', accounts: 12 }],
  ],
  [
    'a gate that nobody fails',
    gates(['逾期天数', '<', 99, '']),
    ['info', 'gate-nobody-fails', ['gates', 1, 2], { reason: '逾期天数', accounts: 12 }],
  ],
  [
    'a signal on a field that no column bears',
    signals(['逾期天数', '>', 15], ['拜访评语', '>', 90]),
    ['warning', 'signal-field-unknown', ['signals', 2, 0], { field: '拜访评语' }],
  ],
])('finds %s', (_name, changes, stated) => {
  expect(statedOf(found(changes), stated[1])).toEqual([whole(stated)]);
});

test.each<[string, Tables]>([
  ['equal shares in neighbouring bands, twice the bonus and nothing', bands([0, 0], [50, 2], [60, 2])],
  ['bands up to 100', upTo([60, 0], [100, 1])],
  ['tiers of one rate', tiers(['', 0, 0.01], ['', 500, 0.01])],
  ['two gates that differ in their bound', gates(['逾期天数', '<=', 15, ''], ['逾期天数', '<=', 10, ''])],
  ['two gates that differ in their test', gates(['逾期天数', '<=', 15, ''], ['逾期天数', '<', 15, ''])],
  ['two gates that differ in their scope', gates(['逾期天数', '<=', 15, ''], ['逾期天数', '<=', 15, '返利'])],
  [
    'a growth line with its own rate',
    {
      ...lines(['增量', '进货额', '超额', 0.01, '进货额']),
      ...gates(['逾期天数', '<=', 15, '增量']),
      tiers: [],
    },
  ],
  [
    'a line that is not linked to the score',
    { ...lines(['年返', '进货额', '比例', 0.01]), ...gates(['逾期天数', '<=', 15, '全部']), bands: [] },
  ],
])('has nothing of its own to say of %s', (_name, changes) => {
  const quiet = codes(changes).filter((code) => code !== 'not-published' && code !== 'unreadable');
  expect(quiet).toEqual([]);
});

test('settlement factors that fall to nothing by days that the accounts hold have nothing to mend', () => {
  const falling = { ...items({ 结算天数: '逾期天数' }), ...days([15, 1], [20, 1], [30, 0]) };
  expect(codes(falling)).toEqual(['not-published']);
});

test('a scheme that pays nothing is told at its settings', () => {
  const nothing = statedOf(found(items({ 返利方法: null, 软性奖励比例: null })), 'no-lines');
  const finding = {
    code: 'no-lines',
    severity: 'error',
    table: 'lines',
    at: { sheet: 'scheme' },
    details: {},
  };
  expect(nothing).toEqual([finding]);
});

describe('a line that is linked to a score', () => {
  const linked = { ...sound, ...lines(['年返', '进货额', '比例', 0.01, '', '是']) };
  const foundWithout = (part: keyof Tables, code: FindingCode, accounts?: Cells) => {
    const scheme = schemeOf(without(linked, part));
    const reading = accounts && { accounts: accountsOf(accounts, scheme) };
    return statedOf(checkScheme({ scheme, asOf: serialOf(2026, 6, 1), ...reading }), code);
  };
  test('needs payout bands', () => {
    const stated = whole(['error', 'soft-without-bands', ['lines', 1, 5], { line: '年返' }]);
    expect(foundWithout('bands', 'soft-without-bands')).toEqual([stated]);
  });
  test('needs soft KPIs, unless a column of the accounts holds the score', () => {
    const stated = whole(['error', 'soft-without-kpis', ['lines', 1, 5], { line: '年返' }]);
    const accounts = accountsRows(2);
    const scored = accounts.map((row, index) => [...row, index === 0 ? 'Soft score' : 80]);
    expect(foundWithout('kpis', 'soft-without-kpis')).toEqual([stated]);
    expect(foundWithout('kpis', 'soft-without-kpis', accounts)).toEqual([stated]);
    expect(foundWithout('kpis', 'soft-without-kpis', scored)).toEqual([]);
  });
});

describe('who passes a gate', () => {
  const nobody = gates(['逾期天数', '<', 0, '']);
  const told = (changes: Tables, count: number, code: FindingCode) =>
    codes(changes, { accounts: accountsRows(count) }).includes(code);
  test('is told of ten accounts, which prove something, and not of nine', () => {
    expect(told(nobody, 10, 'gate-nobody-passes')).toBe(true);
    expect(told(nobody, 9, 'gate-nobody-passes')).toBe(false);
  });
  test('is told where all are unknown', () => {
    const accounts = accountsRows(12).map((row, index) => (index === 0 ? row : [...row.slice(0, 4), '']));
    const stated: Stated = [
      'warning',
      'gate-all-unknown',
      ['gates', 1, 0],
      { reason: '逾期天数', accounts: 12 },
    ];
    expect(statedOf(found(nobody, { accounts }), 'gate-all-unknown')).toEqual([whole(stated)]);
  });
  test('is not told without accounts, nor what their columns lack', () => {
    const unknown = {
      ...gates(['发票份数', '=', 1, '']),
      ...signals(['拜访评语', '>', 90]),
      ...deductions(['窜货次数', 100]),
      ...overrides(['99', '']),
      ...lines(['回款返利', '回款额', '比例', 0.01]),
      ...days([15, 0]),
      ...kpis(['陈列', 1, 0.5, 0.9, '']),
    };
    expect(codes(unknown, { accounts: null })).toEqual(['not-published']);
  });
});
