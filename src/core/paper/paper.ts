/** A4 upright, in points. */
const SHORT = 595;
const LONG = 842;

/** The margins of what the add-in prints, in points: narrow at the sides, room for the footer below. */
export const PLAN_MARGINS = { top: 26, bottom: 36, left: 26, right: 26, header: 12, footer: 16 } as const;

/** Programs round a column's width to their own pixels: so much of the page's width is kept free for it. */
const RESERVE = 0.98;

/**
 * The percentage at which columns fill the width of A4. A fixed scale, because programs ignore page breaks on a sheet
 * that is told to fit its page.
 *
 * @param widths of the printed columns, in points.
 */
export function printScale(
  widths: readonly number[],
  orientation: 'portrait' | 'landscape' = 'portrait',
): number {
  const { left, right } = PLAN_MARGINS;
  const room = (orientation === 'portrait' ? SHORT : LONG) - left - right;
  const width = widths.reduce((sum, each) => sum + each, 0);
  return Math.min(100, Math.floor((100 * RESERVE * room) / width));
}

/** The points of rows that a page of A4 upright holds at a scale. */
export const pageHeight = (scale: number): number =>
  ((LONG - PLAN_MARGINS.top - PLAN_MARGINS.bottom) * 100) / scale;
