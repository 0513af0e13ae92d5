/**
 * One cell as a host hands it over. A blank is `""`, `null` or `undefined`; some hosts say `0`, which cannot be told
 * from a typed zero, so a true 0 is always read as 0.
 */
export type Cell = string | number | boolean | null | undefined;

/** A range: rows of cells. Rows may be ragged; what is beyond a row's end is blank. */
export type Cells = readonly (readonly Cell[])[];

/** Characters that nobody sees: zero-width spaces and joiners, soft hyphens, direction and byte-order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const seen = (text: string): string => text.replace(INVISIBLE, '').trim();

/**
 * Text as people mean it: full-width forms folded, invisible characters and white space at both ends gone. Whatever else a host may put into a
 * cell (an object for an entity or an error) has no text of its own and becomes its type's name.
 */
export function plainText(cell: unknown): string {
  if (typeof cell === 'string') return cell.normalize('NFKC').replace(INVISIBLE, '').trim();
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' || typeof cell === 'function'
    ? Object.prototype.toString.call(cell)
    : String(cell);
}

/**
 * What people write into a cell that has no value: `n/a`, `NA`, `#N/A`, a dash, `无`, in any width and case. `无` is
 * missing where a number is wanted, and *no* where yes/no is.
 */
const MISSING_WORD = /^(?:[#＃]?[nｎＮ][/／]?[aａＡ]|[-－–—]|无)$/i;
const LONGEST_MISSING_WORD = 4;

/** True where a cell holds no value: blank, `n/a`, `NA`, `-`, `无`. A 0 and FALSE are values. */
export function isMissing(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  if (typeof cell !== 'string') return false;
  const word = seen(cell);
  return word === '' || (word.length <= LONGEST_MISSING_WORD && MISSING_WORD.test(word));
}

/** True where a cell is blank: nothing was typed, not even a word for nothing. */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && seen(cell) === '');

/** Excel's errors as a host hands them over: `#N/A`, `#REF!`, `#NAME?`, and LibreOffice's `Err:508`. */
const ERROR = /^(?:#N\/A|#GETTING_DATA|#[A-Z][A-Z_/0]*[!?]|Err:\d{3})$/i;

/** True where a formula went wrong in a cell. What was to stand there is not known: it is not the same as nothing. */
export const isErrorCell = (cell: unknown): boolean =>
  typeof cell === 'string' ? ERROR.test(cell.trim()) : isUnreadable(cell);

/** True where a cell holds what is no value at all: an error but `#N/A`, which is missing, an entity, NaN. */
export function isUnreadable(cell: unknown): boolean {
  if (typeof cell === 'string')
    return (cell.startsWith('#') || cell.startsWith('Err:')) && ERROR.test(cell.trim()) && !isMissing(cell);
  if (typeof cell === 'number') return !Number.isFinite(cell);
  return cell !== null && cell !== undefined && typeof cell !== 'boolean';
}
