/** The share of a page that is filled: programs round heights to their own pixels. */
const FILLED = 0.985;

/**
 * The rows that begin a new page: each section that would not end on the page it begins on.
 *
 * @param heights of all rows, in points.
 * @param starts the rows that sections begin in, ascending.
 * @param first the first row that is printed once.
 * @param page the points of rows that a page holds beside its repeated ones.
 */
export function pageBreaks(
  heights: readonly number[],
  starts: readonly number[],
  first: number,
  page: number,
): number[] {
  const heightOf = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const breaks: number[] = [];
  let pageStart = first;
  for (const [index, start] of starts.entries()) {
    if (heightOf(pageStart, starts[index + 1] ?? heights.length) <= page * FILLED) continue;
    if (start > pageStart) breaks.push(start);
    pageStart = start;
  }
  return breaks;
}
