import { pageBreaks } from '../../../src/core/paper/pageBreaks';

/** Three sections, of ten rows each and the given heights a row, on pages of 800 points. */
const threeSections = (heights: readonly number[]) =>
  pageBreaks(
    heights.flatMap((height) => Array.from({ length: 10 }, () => height)),
    [0, 10, 20],
    0,
    800,
  );

test('sections that fit on one page are not parted', () => {
  expect(threeSections([20, 20, 30])).toEqual([]);
});

test('a section that would not end on its page begins a new one', () => {
  expect(threeSections([40, 40, 20])).toEqual([10]);
  expect(threeSections([60, 60, 60])).toEqual([10, 20]);
});

test('a section longer than a page begins on a new one, and the next after it', () => {
  expect(threeSections([30, 100, 30])).toEqual([10, 20]);
});
