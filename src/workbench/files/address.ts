import type { IRange } from '@univerjs/core';
import { columnLetters } from '../grid/places';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A range's ends, counted from 0. */
export type Ends = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

/** `B2`, `B2:C9`, `B:C`, `2:9`, with or without `$`; null where it is none of these. */
export function readAddress(text: string): Ends | null {
  const parts = text.replaceAll('$', '').toUpperCase().split(':');
  const [from, to = from] = parts;
  const first = from === undefined ? null : readCorner(from);
  const last = to === undefined ? null : readCorner(to);
  if (!first || !last || parts.length > 2) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null))
    return null;
  return {
    startRow: first.row ?? 0,
    startColumn: first.column ?? 0,
    endRow: last.row ?? LAST_ROW,
    endColumn: last.column ?? LAST_COLUMN,
  };
}

function readCorner(text: string): { row: number | null; column: number | null } | null {
  const found = /^([A-Z]{0,3})(\d{0,7})$/.exec(text);
  if (!found || text === '') return null;
  const [, letters = '', digits = ''] = found;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column:
      letters === ''
        ? null
        : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

/** `B2:C9`; whole columns and rows as `B1:B1048576`, which every element of a file takes. */
export function writeAddress({ startRow, startColumn, endRow, endColumn }: Ends): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The space-separated addresses of a `sqref`. */
export function readAddresses(text: string): Ends[] {
  return text
    .trim()
    .split(/\s+/)
    .map(readAddress)
    .filter((ends): ends is Ends => ends !== null);
}

/** How many rows and columns the grid shows of a sheet. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The grid's ends of a range: no farther than the sheet goes there. */
export function within(ends: Ends, { rows, columns }: Size): IRange {
  return {
    ...ends,
    endRow: Math.min(ends.endRow, rows - 1),
    endColumn: Math.min(ends.endColumn, columns - 1),
  };
}

/** The file's ends of a range: what reaches the end of the grid's sheet reaches the end of Excel's, which is longer. */
export function whole(ends: Ends, { rows, columns }: Size): IRange {
  const { endRow, endColumn } = ends;
  return {
    ...ends,
    endRow: endRow === rows - 1 ? LAST_ROW : endRow,
    endColumn: endColumn === columns - 1 ? LAST_COLUMN : endColumn,
  };
}
