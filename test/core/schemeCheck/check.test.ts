import { checkScheme } from '../../../src/core/schemeCheck/schemeCheck';
import { serialOf } from '../../../src/core/values/date';
import { fill } from '../../../src/core/values/fill';
import { findings as english } from '../../../src/i18n/en-US/findings';
import { findings as chinese } from '../../../src/i18n/zh-CN/findings';
import { accountsOf, schemeOf, without } from '../payout/accounts';
import { accountsRows, found, items, sound } from './sound';

test('a sound scheme has nothing to mend: only that its publication is not on record', () => {
  expect(found({})).toMatchObject([{ code: 'not-published', severity: 'info' }]);
});

test('the gravest is told first, whatever the table', () => {
  const findings = found({
    ...items({ 版本: null, 小数位数: 1.5 }),
    bands: [
      ['得分', '兑付比例'],
      [60, 3],
    ],
  });
  expect(findings.map(({ severity, code }) => [severity, code])).toEqual([
    ['error', 'unreadable'],
    ['error', 'unreadable'],
    ['warning', 'version-missing'],
    ['info', 'not-published'],
  ]);
});

test('what keeps a table from being read is told whole, at its cell where it has one', () => {
  const [weights] = found({
    kpis: [
      ['指标', '权重', '下限', '目标'],
      ['铺货率', 0.9, 0.5, 0.9],
    ],
  });
  expect(weights).toEqual({
    code: 'unreadable',
    severity: 'error',
    table: 'kpis',
    at: { sheet: 'kpis' },
    details: {},
    problem: { problem: 'weights-sum', kind: 'value', at: { argument: 'kpis' }, details: { sum: 0.9 } },
  });
  const [signed] = found({
    overrides: [
      ['经销商编码', '裁定', '裁定理由', '依据', '裁定人', '复核人'],
      ['00', '可兑付', '银行延误', '回单 12', '钱慧', '钱慧'],
    ],
  });
  expect(signed).toEqual({
    code: 'unreadable',
    severity: 'error',
    table: 'overrides',
    at: { sheet: 'overrides', row: 1, column: 5 },
    details: {},
    problem: {
      problem: 'override-one-person',
      kind: 'value',
      at: { argument: 'overrides', row: 2, column: 6 },
    },
  });
});

test('every finding has a sentence in both languages, with the same blanks filled', () => {
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [code, sentence] of Object.entries(english))
    expect([code, blanks(chinese[code as keyof typeof chinese])]).toEqual([code, blanks(sentence)]);
  for (const { code, details } of found({
    ...items({ 币种: '人民币' }),
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
  const scheme = schemeOf(without(sound, 'kpis'));
  const missing = checkScheme({
    scheme,
    accounts: accountsOf(accountsRows(12), scheme),
    asOf: serialOf(2026, 6, 1),
  });
  expect(missing.map(({ code }) => code)).toContain('soft-without-kpis');
});
