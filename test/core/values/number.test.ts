import fc from 'fast-check';
import { isCode, readNumber } from '../../../src/core/values/number';

test.each<[string, number]>([
  ['85%', 0.85],
  ['８５％', 0.85],
  [' 1,234.5 ', 1234.5],
  ['￥1,200', 1200],
  ['¥ 1200元', 1200],
  ['3万', 30000],
  ['1.5亿', 150000000],
  ['2 千万', 20000000],
  ['-5', -5],
  ['−5', -5],
  ['$-5', -5],
  ['+.5', 0.5],
  ['1e3', 1000],
  ['-12.5 %', -0.125],
  ['0', 0],
  ['85% ', 0.85],
  ['3 \t 万', 30000],
  [`${'0'.repeat(63)}5`, 5],
])('%j is the number %d', (text, value) => expect(readNumber(text)).toBe(value));

test.each([
  '1,23',
  '1 200',
  `${'0'.repeat(64)}5`,
  '1.2.3',
  '85%%',
  '--5',
  '+-5',
  'abc',
  '5 boxes',
  '1/2',
  '0x10',
  '5.',
  'Infinity',
  'NaN',
  '%',
  '万',
  '1e999',
  '110105194912310021',
  '1,000,000,000,000,000',
  '9'.repeat(100),
])('%j is no number', (text) => expect(readNumber(text)).toBe('unreadable'));

test.each([true, false, NaN, Infinity, {}, [], Symbol('x'), 5n])('%p is no number', (cell) =>
  expect(readNumber(cell)).toBe('unreadable'),
);

test.each(['', null, undefined, 'NA', '-', '无', ' '.repeat(20)])('%j is missing', (cell) =>
  expect(readNumber(cell)).toBe('missing'),
);

test('a number reads back from the text that JavaScript and Excel write for it', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -999999999999999, max: 999999999999999 }),
      (value) => {
        if (value !== 0) expect(readNumber(String(value))).toBe(value);
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(readNumber(value.toLocaleString('en-US'))).toBe(value);
    }),
  );
});

test.each([
  '0012',
  '1E5',
  '0E5',
  '9131E5',
  '110105194912310021',
  '１１０１０５１９４９１２３１００２１',
  '1234567890123456',
])('%j is a code, not a number', (text) => expect(isCode(text)).toBe(true));

test.each(['0', '0.5', '12', '123456789012345', '1,200', '3万', 'ABC', '', 12, 1e20, null])(
  '%j is no code that looks like a number',
  (cell) => expect(isCode(cell)).toBe(false),
);
