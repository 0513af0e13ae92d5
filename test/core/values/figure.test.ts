import fc from 'fast-check';
import { figureValue, namesOf, readFigure } from '../../../src/core/values/figure';
import type { Cell } from '../../../src/core/values/cell';
import { compare } from '../../../src/core/values/decimal';
import { MISSING, UNREADABLE } from '../../../src/core/values/reading';

const valueOf = (text: string, cells: Readonly<Record<string, Cell>>) => {
  const figure = readFigure(text);
  return figure && figureValue(figure, (name) => cells[name]);
};

test.each<[string, Readonly<Record<string, Cell>>, number]>([
  ['Sell-in - Returns', { 'Sell-in': 100.1, Returns: 0.2 }, 99.9],
  ['进货额−退货额', { 进货额: '3万', 退货额: 5000 }, 25_000],
  ['回款额 ÷ 进货额', { 回款额: 0.06, 进货额: 0.2 }, 0.3],
  ['a + b × c', { a: 1, b: 2, c: 3 }, 7],
  ['(a + b) × c', { a: 1, b: 2, c: 3 }, 9],
  ['a - b - c', { a: 10, b: 3, c: 2 }, 5],
  ['去年同期 × 115%', { 去年同期: 200 }, 230],
  ['min(Sell-in; Last year × 1.15)', { 'Sell-in': 120, 'Last year': 100 }, 115],
  ['取高（销量，任务）', { 销量: 3, 任务: 7 }, 7],
  ['进货额(万元) / 目标(万元)', { '进货额(万元)': 9, '目标(万元)': 10 }, 0.9],
  ['a - b', { a: 1, b: 3 }, -2],
])('%s is worked out', (text, cells, expected) => {
  expect(valueOf(text, cells)).toBe(expected);
});

test.each([
  'Sell-in',
  '进货额/元',
  '产品A+B',
  '100',
  '',
  'a -',
  '(a + b',
  'a + ',
  'min(a',
  `${'a + '.repeat(90)}a`,
])('%s is a name, a number or nothing, and no arithmetic', (text) => {
  expect(readFigure(text)).toBeUndefined();
});

test('a part that is missing, unreadable or divided by 0 leaves the figure unknown, never smaller', () => {
  expect(valueOf('a - b', { a: 1, b: '' })).toBe(MISSING);
  expect(valueOf('max(a; b)', { a: 1, b: 'NA' })).toBe(MISSING);
  expect(valueOf('a - b', { a: 1, b: 'soon' })).toBe(UNREADABLE);
  expect(valueOf('a ÷ b', { a: 1, b: 0 })).toBe(MISSING);
});

test('each name is asked for once', () => {
  expect(namesOf(readFigure('(a - b) ÷ a') ?? { is: 'number', value: 0 })).toEqual(['a', 'b']);
});

test('a ratio reaches a bound exactly where part and whole × bound do', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_000_00 });
  fc.assert(
    fc.property(
      cents,
      fc.integer({ min: 1, max: 1_000_000_000_00 }),
      fc.integer({ min: 0, max: 20_000 }),
      (a, b, t) => {
        const ratio = valueOf('a ÷ b', { a: a / 100, b: b / 100 });
        const reaches = BigInt(a) * 10_000n >= BigInt(b) * BigInt(t);
        expect(compare(Number(ratio), t / 10_000) >= 0).toBe(reaches);
      },
    ),
  );
});
