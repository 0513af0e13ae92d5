import { checkScheme } from '../../../src/core/scheme/check/schemeCheck';
import type { FindingCode } from '../../../src/core/scheme/check/finding';
import { schemeHash } from '../../../src/core/scheme/hash';
import type { Cells } from '../../../src/core/values/cell';
import { serialOf } from '../../../src/core/values/date';
import { fill } from '../../../src/core/values/fill';
import { findings as english } from '../../../src/i18n/en-US/findings';
import { findings as chinese } from '../../../src/i18n/zh-CN/findings';
import { accountsOf, schemeOf, type Tables } from '../payout/accounts';

const ASOF = serialOf(2026, 6, 1);

const sound: Tables = {
  scheme: [
    ['项目', '内容'],
    ['方案编号', 'R-1'],
    ['版本', '1'],
    ['开始日期', '2026-01-01'],
    ['结束日期', '2026-12-31'],
    ['币种', 'CNY'],
    ['金额单位', '万元'],
    ['小数位数', 2],
    ['返利方法', '全额'],
    ['软性奖励比例', 0.01],
    ['审批人一', '钱慧'],
    ['审批人二', '石为明'],
  ],
  kpis: [
    ['指标', '权重', '下限', '目标'],
    ['铺货率', 1, 0.5, 0.9],
  ],
  gates: [
    ['字段', '条件', '标准', '原因', '适用范围'],
    ['逾期天数', '不超过', 15, '逾期', '返利'],
  ],
  tiers: [
    ['起点', '返利率'],
    [0, 0.01],
    [500, 0.02],
  ],
  bands: [
    ['得分', '兑付比例'],
    [0, 0],
    [60, 1],
  ],
};
const ACCOUNTS: Cells = [
  ['经销商编码', '经销商名称', '进货额', '铺货率', '逾期天数'],
  ...Array.from({ length: 12 }, (_, index) => [`0${index}`, `客户${index}`, 100, 0.8, index * 2]),
];

function found(
  changes: Tables,
  accounts: Cells = ACCOUNTS,
  more: { asOf?: number; auditedHash?: string } = {},
) {
  const scheme = schemeOf({ ...sound, ...changes });
  return checkScheme({ scheme, accounts: accountsOf(accounts, scheme), asOf: ASOF, ...more });
}
const codes = (...args: Parameters<typeof found>) => found(...args).map(({ code }) => code);
const item = (name: string, value: string | number | null): Tables => ({
  scheme: (sound.scheme ?? []).map((row) => (row[0] === name ? [name, value] : row)),
});

test('a sound scheme has nothing to mend: only that its publication is not on record', () => {
  expect(found({})).toMatchObject([{ code: 'not-published', severity: 'info' }]);
});

test.each<[string, Tables, FindingCode, string, number | undefined, number | undefined]>([
  ['no currency', item('币种', null), 'currency-missing', 'scheme', undefined, undefined],
  ['a currency that is no code', item('币种', '人民币'), 'currency-not-iso', 'scheme', 5, 1],
  ['a unit of another currency', item('金额单位', 'USD'), 'unit-not-currency', 'scheme', 6, 1],
  ['half a decimal', item('小数位数', 1.5), 'decimals-odd', 'scheme', 7, 1],
  ['dates the wrong way round', item('结束日期', '2025-12-31'), 'dates-reversed', 'scheme', 4, 1],
  ['one person who signs twice', item('审批人二', ' 钱 慧'), 'approver-twice', 'scheme', 11, 1],
  ['no second approver', item('审批人二', null), 'approver-missing', 'scheme', 10, 1],
  ['no method for its tiers', item('返利方法', null), 'method-missing', 'scheme', undefined, undefined],
  [
    'tiers that pay less further up',
    {
      tiers: [
        ['起点', '返利率'],
        [0, 0.02],
        [500, 0.01],
      ],
    },
    'tier-pays-less',
    'tiers',
    2,
    1,
  ],
  [
    'bands that leave low scores out',
    {
      bands: [
        ['得分', '兑付比例'],
        [60, 1],
      ],
    },
    'bands-start-late',
    'bands',
    1,
    0,
  ],
  [
    'bands that pay a better score less',
    {
      bands: [
        ['得分', '兑付比例'],
        [0, 0.5],
        [60, 0.4],
      ],
    },
    'band-pays-less',
    'bands',
    2,
    1,
  ],
  [
    'a gate on a field that no column bears',
    {
      gates: [
        ['字段', '条件', '标准'],
        ['发票份数', '=', 1],
      ],
    },
    'gate-field-unknown',
    'gates',
    1,
    0,
  ],
  [
    'a gate whose scope names no line',
    {
      gates: [
        ['字段', '条件', '标准', '适用范围'],
        ['逾期天数', '<=', 15, '返立'],
      ],
    },
    'gate-scope-unknown',
    'gates',
    1,
    3,
  ],
  [
    'a gate written twice',
    {
      gates: [
        ['字段', '条件', '标准'],
        ['逾期天数', '<=', 15],
        ['逾期天数', '不超过', 15],
      ],
    },
    'gate-twice',
    'gates',
    2,
    0,
  ],
  [
    'a gate that nobody can pass',
    {
      gates: [
        ['字段', '条件', '标准'],
        ['逾期天数', '<', 0],
      ],
    },
    'gate-nobody-passes',
    'gates',
    1,
    2,
  ],
  [
    'a gate that nobody fails',
    {
      gates: [
        ['字段', '条件', '标准'],
        ['逾期天数', '<', 99],
      ],
    },
    'gate-nobody-fails',
    'gates',
    1,
    2,
  ],
  [
    'weights that do not add up',
    {
      kpis: [
        ['指标', '权重', '下限', '目标'],
        ['铺货率', 0.9, 0.5, 0.9],
      ],
    },
    'unreadable',
    'kpis',
    undefined,
    undefined,
  ],
  [
    'a line by tiers that has none',
    {
      lines: [
        ['返利项目', '计算基数', '计算方式'],
        ['年返', '进货额', '全额'],
        ['季返', '进货额', '全额'],
      ],
      tiers: [
        ['返利项目', '起点', '返利率'],
        ['季返', 0, 0.01],
      ],
    },
    'line-without-tiers',
    'lines',
    1,
    2,
  ],
  [
    'a line on a column that is not there',
    {
      lines: [
        ['返利项目', '计算基数', '计算方式', '标准'],
        ['回款返利', '回款额', '比例', 0.01],
      ],
    },
    'line-base-unknown',
    'lines',
    1,
    1,
  ],
  [
    'tiers of a line that does not exist',
    {
      lines: [
        ['返利项目', '计算基数', '计算方式'],
        ['年返', '进货额', '全额'],
      ],
      tiers: [
        ['返利项目', '起点', '返利率'],
        ['年返', 0, 0.01],
        ['季返', 0, 0.02],
      ],
    },
    'tiers-without-line',
    'tiers',
    2,
    0,
  ],
  [
    'a settlement factor that rises with delay',
    {
      settlement: [
        ['上限', '系数'],
        [15, 0.9],
        [30, 1],
      ],
    },
    'settlement-rises',
    'settlement',
    2,
    1,
  ],
  [
    'an override that one person signed',
    {
      overrides: [
        ['经销商编码', '裁定', '裁定理由', '依据', '裁定人', '复核人'],
        ['00', '可兑付', '银行延误', '回单 12', '钱慧', '钱慧'],
      ],
    },
    'unreadable',
    'overrides',
    1,
    5,
  ],
])('finds %s, and where', (_name, changes, code, table, row, column) => {
  const finding = found(changes).find((one) => one.code === code);
  expect(finding).toMatchObject({ table });
  expect(finding?.at?.row).toBe(row);
  if (column !== undefined) expect(finding?.at?.column).toBe(column);
});

describe('a scheme in use', () => {
  const published = () => schemeHash(schemeOf(sound));
  const withHash = (): Tables => ({ scheme: [...(sound.scheme ?? []), ['发布校验码', published()]] });

  test('is quiet while it is what was published', () => expect(codes(withHash())).toEqual([]));

  test('that was edited after its period began is an error, at the published hash', () => {
    const edited = {
      ...withHash(),
      tiers: [
        ['起点', '返利率'],
        [0, 0.02],
      ],
    };
    expect(found(edited)).toMatchObject([
      { code: 'edited-after-start', severity: 'error', at: { sheet: 'scheme', row: 12, column: 1 } },
    ]);
    expect(codes(edited, ACCOUNTS, { asOf: serialOf(2025, 12, 1) })).toEqual([]);
  });

  test('is compared with the last audit where no hash was published', () => {
    expect(codes({}, ACCOUNTS, { auditedHash: published() })).toEqual([]);
    expect(codes({}, ACCOUNTS, { auditedHash: 'another' })).toEqual(['edited-after-start']);
  });
});

test('every finding has a sentence in both languages, with the same blanks filled', () => {
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [code, sentence] of Object.entries(english))
    expect([code, blanks(chinese[code as keyof typeof chinese])]).toEqual([code, blanks(sentence)]);
  for (const { code, details } of found({
    ...item('币种', '人民币'),
    bands: [
      ['得分', '兑付比例'],
      [60, 1],
    ],
  }))
    if (code !== 'unreadable') expect(fill(english[code], details)).not.toMatch(/\{/);
});

test('soft KPIs that cannot be read are told by their cell, and are not said to be missing', () => {
  const unreadable = found({
    kpis: [
      ['指标', '权重', '下限', '目标'],
      ['铺货率', 'abc', 0.5, 0.9],
    ],
  });
  expect(unreadable[0]).toMatchObject({ severity: 'error' });
  expect(unreadable.map(({ code }) => code)).not.toContain('soft-without-kpis');
  const scheme = schemeOf(Object.fromEntries(Object.entries(sound).filter(([table]) => table !== 'kpis')));
  const missing = checkScheme({ scheme, accounts: accountsOf(ACCOUNTS, scheme), asOf: ASOF });
  expect(missing.map(({ code }) => code)).toContain('soft-without-kpis');
});
