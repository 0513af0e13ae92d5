import { findColumns, findNamed, headingKey } from '../../../src/core/values/heading';

const FIELDS = { weight: ['Weight', '权重'], ifMissing: ['If missing', '缺失处理'] } as const;

test('width, case, spaces, punctuation and a unit in brackets do not matter', () => {
  for (const heading of [
    'Overdue days',
    'overdue_days',
    ' ＯＶＥＲＤＵＥ　days ',
    'Overdue-Days (d)',
    'overdue days（天）',
    'Overdue days [working days]',
  ])
    expect(headingKey(heading)).toBe('overduedays');
});

test('fields are found in any order among other headings; what is absent is absent', () => {
  expect(findColumns(['备注', '缺失处理', 'WEIGHT (%)'], FIELDS, 'kpis')).toEqual({
    ifMissing: 1,
    weight: 2,
  });
  expect(findColumns(['权重', 5, null], FIELDS, 'kpis')).toEqual({ weight: 0 });
});

test('two headings for one field are a problem that names the second', () => {
  expect(findColumns(['Weight', 'x', '权重'], FIELDS, 'kpis')).toEqual({
    problem: 'heading-twice',
    kind: 'value',
    at: { argument: 'kpis', column: 3 },
    details: { heading: '权重' },
  });
});

test('names of objects’ own parts are headings like others', () => {
  expect(findColumns(['constructor', '__proto__', 'toString'], FIELDS, 'kpis')).toEqual({});
  expect(findNamed(['constructor', '__proto__'], ['__proto__', 'constructor'], 'facts')).toEqual([1, 0]);
});

test('a name finds its very heading before one that differs in brackets', () => {
  expect(findNamed(['铺货率(B)', '铺货率（A）'], ['铺货率(A)', '铺货率(B)'], 'facts')).toEqual([1, 0]);
  expect(findNamed(['铺货率（%）'], ['铺货率'], 'facts')).toEqual([0]);
  expect(findNamed(['进店率'], ['铺货率'], 'facts')).toEqual([undefined]);
});

test('a blank name is no column’s, however many have none', () => {
  expect(findNamed(['', null, ''], ['', 'x'], 'facts')).toEqual([undefined, undefined]);
});

test('a text longer than 200 signs is prose and keeps its brackets', () => {
  expect(headingKey(`${'a'.repeat(195)}(EUR)`)).toBe('a'.repeat(195));
  expect(headingKey(`${'a'.repeat(196)}(EUR)`)).toBe(`${'a'.repeat(196)}(eur)`);
});

test('a name that two headings bear is a problem', () => {
  expect(findNamed(['x', 'Rate', 'rate'], ['rate'], 'facts')).toMatchObject({
    problem: 'heading-twice',
    at: { column: 3 },
  });
  expect(findNamed(['Rate (%)', 'Rate (share)'], ['rate'], 'facts')).toMatchObject({
    problem: 'heading-twice',
  });
});

test('a heading of ten thousand brackets is read at once', () => {
  expect(headingKey('('.repeat(10_000))).toHaveLength(10_000);
});
