/** Signs as wide as they are high: Chinese, Japanese, Korean, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
/** The mean width of the others, as a share of the font's size. */
const NARROW = 0.52;
/** Words do not break, so a line is not filled to its end. */
const FILLED = 0.97;
const LINE = 1.33;
const PADDING = 3;

/** The width of a line of text in points: an estimate, for fonts differ by machine. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? size : size * NARROW;
  return width;
}

/** The height, in points, that wrapped text takes in a cell of a width. */
export function heightOf(text: string, width: number, size: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size) / (width * FILLED))), 0);
  return Math.ceil(PADDING + lines * size * LINE);
}
