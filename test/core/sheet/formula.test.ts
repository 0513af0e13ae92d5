import {
  cellAddress,
  columnAddress,
  columnLetters,
  lookupLiteral,
  rangeAddress,
  textLiteral,
} from '../../../src/core/sheet/formula';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('addresses are absolute, and a sheet’s name is quoted whatever it is', () => {
  expect(cellAddress(4, 1)).toBe('$B$5');
  expect(rangeAddress(0, 0, 2, 3)).toBe('$A$1:$C$2');
  expect(columnAddress("KA's", 7)).toBe("'KA''s'!$H:$H");
});

test('a text in a formula stands for itself', () => {
  expect(textLiteral('say "hi"')).toBe('"say ""hi"""');
});

test('a text above 255 characters is joined from pieces that Excel takes', () => {
  const pieces = textLiteral('药'.repeat(600)).split('&');
  expect(pieces.map((piece) => piece.length - 2)).toEqual([255, 255, 90]);
});

test('a lookup takes *, ? and ~ as they are, and a number as a number', () => {
  expect(lookupLiteral('A*1?~')).toBe('"A~*1~?~~"');
  expect(lookupLiteral('0012')).toBe('"0012"');
  expect(lookupLiteral(12)).toBe('12');
});
