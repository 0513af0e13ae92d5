/** Points of rows on a page of A4 at nine tenths, less the repeated banner and a reserve for other fonts. */
const PAGE_HEIGHT = 745;

/**
 * The rows that begin a new page: each section that would not end on the page it begins on.
 *
 * @param heights of all rows, in points.
 * @param starts the rows that sections begin in, ascending.
 * @param first the first row that is printed once.
 */
export function pageBreaks(heights: readonly number[], starts: readonly number[], first: number): number[] {
  const heightOf = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const breaks: number[] = [];
  let pageStart = first;
  for (const [index, start] of starts.entries()) {
    if (heightOf(pageStart, starts[index + 1] ?? heights.length) <= PAGE_HEIGHT) continue;
    if (start > pageStart) breaks.push(start);
    pageStart = start;
  }
  return breaks;
}
