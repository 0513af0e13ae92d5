/** Pieces of native formulas: addresses, and texts that stand in a formula as themselves. */

/** The letters of a column counted from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `$B$5` for row 4, column 1. */
export const cellAddress = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** `$B$5:$D$9`, from one corner to the other. */
export const rangeAddress = (row: number, column: number, rows: number, columns: number): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

/** `'Sheet''s'!`, quoted always: a name may look like an address. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** A whole column of a sheet, which rows can be inserted into and sorted without breaking a formula. */
export const columnAddress = (sheet: string, column: number): string =>
  `${sheetPrefix(sheet)}$${columnLetters(column)}:$${columnLetters(column)}`;

/** Excel takes no text above 255 characters in a formula; longer ones are joined from pieces. */
const LONGEST_TEXT = 255;

/** A text as a formula writes it. */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of text) {
    if (piece.length + sign.length > LONGEST_TEXT) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  pieces.push(piece);
  return pieces.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/** The first argument of an exact MATCH: `*`, `?` and `~` stand for themselves, a number for a number. */
export const lookupLiteral = (key: string | number): string =>
  typeof key === 'number' ? String(key) : textLiteral(key.replace(/[~*?]/g, '~$&'));
