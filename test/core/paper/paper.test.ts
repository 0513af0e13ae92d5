import fc from 'fast-check';
import { joinAreas } from '../../../src/core/paper/areas';
import { pageHeight, printScale } from '../../../src/core/paper/paper';
import { heightOf, widthOf } from '../../../src/core/paper/textFit';
import type { Area } from '../../../src/core/sheet/document';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

describe('areas that touch along a whole side are one', () => {
  test.each([
    ['side by side', [area(0, 0), area(0, 1, 1, 2)], [area(0, 0, 1, 3)]],
    ['one below the other', [area(0, 0, 2, 3), area(2, 0, 1, 3)], [area(0, 0, 3, 3)]],
    ['in any order', [area(1, 1), area(0, 0), area(1, 0), area(0, 1)], [area(0, 0, 2, 2)]],
    ['three in a row', [area(0, 4), area(0, 2), area(0, 3)], [area(0, 2, 1, 3)]],
    ['with a gap between them they are not', [area(0, 0), area(0, 2)], [area(0, 0), area(0, 2)]],
    ['with a row between them they are not', [area(0, 0), area(2, 0)], [area(0, 0), area(2, 0)]],
    ['of two heights they are not', [area(0, 0, 2), area(0, 1)], [area(0, 0, 2), area(0, 1)]],
    ['of two widths they are not', [area(0, 0, 1, 2), area(1, 0)], [area(1, 0), area(0, 0, 1, 2)]],
    [
      'shifted by a column they are not',
      [area(0, 0, 1, 2), area(1, 1, 1, 2)],
      [area(0, 0, 1, 2), area(1, 1, 1, 2)],
    ],
    ['shifted by a row they are not', [area(0, 0, 2), area(1, 1, 2)], [area(0, 0, 2), area(1, 1, 2)]],
    ['none are none', [], []],
  ])('%s', (_, areas, joined) => {
    expect(joinAreas(areas)).toEqual(joined);
  });

  test('the same cells are covered, each once, by as few areas or fewer', () => {
    const cellsOf = (areas: readonly Area[]) =>
      areas
        .flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, n) => `${row + Math.floor(n / columns)},${column + (n % columns)}`,
          ),
        )
        .sort();
    const places = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String });
    fc.assert(
      fc.property(places, (cells) => {
        const areas = cells.map(([row, column]) => area(row, column));
        const joined = joinAreas(areas);
        expect(cellsOf(joined)).toEqual(cellsOf(areas));
        expect(joined.length).toBeLessThanOrEqual(areas.length);
      }),
    );
  });
});

test('a scale fits the columns to A4’s width between its margins, with a little kept back, and never enlarges', () => {
  // 595 − 2 × 26 = 543 points upright, 842 − 52 = 790 lying; 98% of it are 532.14 and 774.2.
  expect([printScale([300, 400]), printScale([1000], 'landscape')]).toEqual([76, 77]);
  expect([printScale([532]), printScale([533])]).toEqual([100, 99]);
  expect(printScale([100])).toBe(100);
});

test('a page holds 842 points less its margins, more of them the smaller the print', () => {
  expect([pageHeight(100), pageHeight(50)]).toEqual([780, 1560]);
});

test('a sign of East Asia or an emoji is as wide as it is high, another about half', () => {
  expect([widthOf('药', 10), widthOf('한', 10), widthOf('（', 10), widthOf('🌶', 10)]).toEqual([
    10, 10, 10, 10,
  ]);
  expect(widthOf('Plan', 10)).toBeCloseTo(20.8, 9);
  expect(widthOf('é药', 10)).toBeCloseTo(15.2, 9);
  expect(widthOf('', 10)).toBe(0);
});

test('wrapped text takes the lines its width needs, a line of its own for each break, and one at least', () => {
  const lines = (text: string, width: number) => (heightOf(text, width, 10) - 3) / 13;
  // 19 signs of 10 points fit in 97% of 196 points; the 20th does not.
  expect([lines('药'.repeat(19), 196), lines('药'.repeat(20), 196)]).toEqual([
    expect.closeTo(1, 0),
    expect.closeTo(2, 0),
  ]);
  expect(heightOf('a\nb', 100, 10)).toBe(heightOf('药'.repeat(20), 196, 10));
  expect(heightOf('', 100, 10)).toBe(heightOf('a', 100, 10));
  expect(heightOf('a\n\nb', 100, 10)).toBeGreaterThan(heightOf('a\nb', 100, 10));
  // 3 points of padding and 1.33 times the size a line, rounded up.
  expect([heightOf('a', 100, 10), heightOf('a\nb', 100, 9)]).toEqual([17, 27]);
});
