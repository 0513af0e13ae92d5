import { isBlank, isMissing, isUnreadable, plainText } from '../../../src/core/values/cell';
import { shown } from '../../../src/core/values/problem';

test.each([
  '',
  null,
  undefined,
  'n/a',
  'NA',
  'N/A',
  '#N/A',
  '-',
  '—',
  '无',
  ' ',
  '　',
  ' '.repeat(50),
  'Ｎ／Ａ',
  '\u200B',
  '\uFEFFNA',
  '－',
  '   n/a   ',
])('%j is missing', (cell) => expect(isMissing(cell)).toBe(true));

test.each([0, false, '0', 'no', 'nab', '--', '无货', 'naa', {}, NaN])('%j is not missing', (cell) =>
  expect(isMissing(cell)).toBe(false),
);

test('a word for nothing is missing, but not blank', () => {
  expect(['', '　', null, undefined, 'NA', 0].map(isBlank)).toEqual([true, true, true, true, false, false]);
});

test('text is folded in width and trimmed', () => {
  expect(plainText('　Ｓ０１ ')).toBe('S01');
  expect(plainText('\u200BS0\u200B1\uFEFF')).toBe('S01');
  expect([2026, true, null, undefined, () => 1].map(plainText)).toEqual([
    '2026',
    'true',
    '',
    '',
    '[object Function]',
  ]);
});

test('what is neither text nor number has a text of its own, whatever its conversions do', () => {
  const hostile = {
    toString: () => {
      throw new Error('no text');
    },
  };
  for (const cell of [Object.create(null), hostile, Symbol('x'), () => 1]) {
    expect(plainText(cell)).not.toBe('');
    expect(shown(cell).length).toBeLessThanOrEqual(40);
  }
});

test('errors, entities and NaN are no values at all', () => {
  expect([{}, [], () => 1, Symbol('x'), 1n, NaN, Infinity].map(isUnreadable)).not.toContain(false);
  expect(['', null, undefined, 0, -1.5, false, 'x'].map(isUnreadable)).not.toContain(true);
});
