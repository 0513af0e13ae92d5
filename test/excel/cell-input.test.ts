import fc from 'fast-check';
import { cellInput } from '../../src/excel/cell-input';

describe('what is typed for a cell', () => {
  test.each([
    ['=1+1', 'a formula'],
    ['+49 30 1234', 'a sum'],
    ['-', 'a sign'],
    ['@name', 'a function call'],
    ['00123', 'a code with leading zeros'],
    ['3-4', 'a day in March'],
    ['2026-11-23', 'a date'],
    ['Mar 5', 'a date in words'],
    ['1月5日', 'a Chinese date'],
    ['85%', 'a share'],
    ['８５％', 'a share in full-width signs'],
    ['￥100', 'money'],
    ['1e5', 'a number with an exponent'],
    ['TRUE', 'yes'],
    ['false', 'no'],
    ['#N/A', 'an error'],
    ["'quoted'", 'a text that begins with an apostrophe'],
    [' leading blank', 'a text that would be trimmed'],
  ])('%j stays text, although Excel could take it for %s', (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  test.each(['宁波甬安医药有限公司', 'Acme Ltd.', 'truest', 'Ångström'])('%j is text as it is', (text) => {
    expect(cellInput(text)).toBe(text);
  });

  test('numbers, yes/no and formulas are themselves, a blank is blank', () => {
    expect([0.5, true, { formula: '=A1' }, null, ''].map(cellInput)).toEqual([0.5, true, '=A1', '', '']);
  });

  test('no text whatever begins with a sign that Excel acts upon, unless an apostrophe is before it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        const typed = String(cellInput(text));
        expect(typed === `'${text}` || (typed === text && !/^[=+\-@#'\d]/.test(text))).toBe(true);
      }),
    );
  });
});
