import { checkScheme } from '../../../src/core/schemeCheck/schemeCheck';
import { schemeHash } from '../../../src/core/scheme/hash';
import { serialOf } from '../../../src/core/values/date';
import { schemeOf, without, type Tables } from '../payout/accounts';
import { codes, found, items, sound, statedOf, whole, type Stated } from './sound';

const hashOf = (tables: Tables) => schemeHash(schemeOf({ ...sound, ...tables }));

test.each<[string, Tables, Stated]>([
  ['no id', items({ 方案编号: null }), ['warning', 'id-missing', ['scheme']]],
  ['no version', items({ 版本: null }), ['warning', 'version-missing', ['scheme']]],
  ['no currency', items({ 币种: null }), ['warning', 'currency-missing', ['scheme']]],
  [
    'a currency that is no code',
    items({ 币种: '人民币' }),
    ['warning', 'currency-not-iso', ['scheme', 5, 1], { currency: '人民币' }],
  ],
  [
    'a code with a letter too many at its end',
    items({ 币种: 'CNYX' }),
    ['warning', 'currency-not-iso', ['scheme', 5, 1], { currency: 'CNYX' }],
  ],
  [
    'a code with a letter too many at its beginning',
    items({ 币种: 'XCNY' }),
    ['warning', 'currency-not-iso', ['scheme', 5, 1], { currency: 'XCNY' }],
  ],
  [
    'a unit of another currency',
    items({ 金额单位: 'USD' }),
    ['warning', 'unit-not-currency', ['scheme', 6, 1], { unit: 'USD', currency: 'CNY' }],
  ],
  [
    'yuan for dollars',
    items({ 币种: 'USD' }),
    ['warning', 'unit-not-currency', ['scheme', 6, 1], { unit: '万元', currency: 'USD' }],
  ],
  ['no first day', items({ 开始日期: null }), ['warning', 'dates-missing', ['scheme']]],
  ['no last day', items({ 结束日期: null }), ['warning', 'dates-missing', ['scheme']]],
  [
    'dates the wrong way round',
    items({ 结束日期: '2025-12-31' }),
    ['error', 'dates-reversed', ['scheme', 4, 1], { from: '2026-01-01', to: '2025-12-31' }],
  ],
  [
    'a period of a year and two days',
    items({ 结束日期: '2027-01-02' }),
    ['info', 'period-long', ['scheme', 4, 1], { days: 367 }],
  ],
  ['a draft', items({ 状态: '草案' }), ['info', 'draft', ['scheme', 12, 1]]],
  ['no second approver', items({ 审批人二: null }), ['warning', 'approver-missing', ['scheme', 10, 1]]],
  ['no first approver', items({ 审批人一: null }), ['warning', 'approver-missing', ['scheme', 11, 1]]],
  [
    'no approver at all',
    items({ 审批人一: null, 审批人二: null }),
    ['warning', 'approver-missing', ['scheme']],
  ],
  [
    'one person who signs twice',
    items({ 审批人二: ' 钱 慧' }),
    ['error', 'approver-twice', ['scheme', 11, 1], { name: '钱慧' }],
  ],
  ['no method for its tiers', items({ 返利方法: null }), ['error', 'method-missing', ['scheme']]],
])('finds %s', (_name, changes, stated) => {
  expect(statedOf(found(changes), stated[1])).toEqual([whole(stated)]);
});

test.each<[string, Tables]>([
  ['dollars in dollars', items({ 币种: 'USD', 金额单位: 'Thousand USD' })],
  ['yuan by their code', items({ 金额单位: 'cny' })],
  ['no unit', items({ 金额单位: null })],
  ['no decimals', items({ 小数位数: 0 })],
  ['decimals left out', items({ 小数位数: null })],
  ['six decimals', items({ 小数位数: 6 })],
  ['a period of one day', items({ 开始日期: '2026-06-01', 结束日期: '2026-06-01' })],
  ['a period of 366 days', items({ 结束日期: '2027-01-01' })],
  ['a scheme that is active and in its period', items({ 状态: '执行中' })],
])('has nothing to say of %s', (_name, changes) => {
  expect(codes(changes)).toEqual(['not-published']);
});

test('what a Scheme table that is not there does not say has no place', () => {
  const scheme = schemeOf(without(sound, 'scheme'));
  const findings = checkScheme({ scheme, asOf: serialOf(2026, 6, 1) });
  expect(statedOf(findings, 'id-missing')).toEqual([
    { code: 'id-missing', severity: 'warning', table: 'scheme', details: {} },
  ]);
});

test('an active scheme is in its period from its first day to its last', () => {
  const active = items({ 状态: '执行中' });
  const outside = (asOf: number) => statedOf(found(active, { asOf }), 'not-in-period');
  const stated = (date: string) => [
    whole(['info', 'not-in-period', ['scheme', 12, 1], { date, from: '2026-01-01', to: '2026-12-31' }]),
  ];
  expect(outside(serialOf(2026, 1, 1))).toEqual([]);
  expect(outside(serialOf(2026, 12, 31))).toEqual([]);
  expect(outside(serialOf(2025, 12, 31))).toEqual(stated('2025-12-31'));
  expect(outside(serialOf(2027, 1, 1))).toEqual(stated('2027-01-01'));
  expect(codes(items({ 状态: '已结算' }), { asOf: serialOf(2027, 1, 1) })).toEqual(['not-published']);
});

describe('a scheme in use', () => {
  const published = (hash = hashOf({})) => items({ 发布校验码: hash });
  const edited = (hash: string): Tables => ({
    ...published(hash),
    tiers: [
      ['起点', '返利率'],
      [0, 0.02],
    ],
  });

  test('is quiet while it is what was published, in whatever case', () => {
    expect(codes(published())).toEqual([]);
    expect(codes(published(` ${hashOf({}).toUpperCase()} `))).toEqual([]);
  });

  test('that was edited on its first day or later is an error, at the published hash', () => {
    const before = hashOf({});
    const details = { published: before, hash: hashOf(edited(before)) };
    expect(found(edited(before), { asOf: serialOf(2026, 1, 1) })).toEqual([
      whole(['error', 'edited-after-start', ['scheme', 12, 1], details]),
    ]);
    expect(codes(edited(before), { asOf: serialOf(2025, 12, 31) })).toEqual([]);
  });

  test('is compared with the last audit where no hash was published', () => {
    const hash = hashOf({});
    expect(found({})).toEqual([whole(['info', 'not-published', ['scheme'], { hash }])]);
    expect(codes({}, { auditedHash: hash })).toEqual([]);
    expect(found({}, { auditedHash: 'another' })).toEqual([
      whole(['error', 'edited-after-start', ['scheme'], { published: 'another', hash }]),
    ]);
  });

  test('is not yet in use while it is a draft or has no first day', () => {
    expect(codes(items({ 状态: 'draft' }))).toEqual(['draft']);
    expect(codes(items({ 开始日期: null }))).toEqual(['dates-missing']);
  });
});
