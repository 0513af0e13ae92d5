import { HostError } from './errors';

/** The rows and columns of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, counted from 0, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowsOf = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnsOf = (rect: Rect): number => rect.right - rect.left + 1;
export const cellsOf = (rect: Rect): number => rowsOf(rect) * columnsOf(rect);
export const isEntireColumn = (rect: Rect): boolean => rowsOf(rect) === MAX_ROWS;
export const isEntireRow = (rect: Rect): boolean => columnsOf(rect) === MAX_COLUMNS;
export const isUnbounded = (rect: Rect): boolean => isEntireColumn(rect) || isEntireRow(rect);

/** A rectangle by its corner and size; outside the sheet is an error, as in Excel. */
export function rect(top: number, left: number, bottom: number, right: number): Rect {
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (
    !whole ||
    top < 0 ||
    left < 0 ||
    bottom < top ||
    right < left ||
    bottom >= MAX_ROWS ||
    right >= MAX_COLUMNS
  )
    throw new HostError('InvalidArgument');
  return { top, left, bottom, right };
}

export const cellRect = (row: number, column: number): Rect => rect(row, column, row, column);

export function intersect(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export const bounding = (a: Rect, b: Rect): Rect => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** What is left of `a` when `b` is cut out of it. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const cut = intersect(a, b);
  if (!cut) return [a];
  const rest: Rect[] = [];
  if (a.top < cut.top) rest.push({ ...a, bottom: cut.top - 1 });
  if (cut.bottom < a.bottom) rest.push({ ...a, top: cut.bottom + 1 });
  if (a.left < cut.left) rest.push({ top: cut.top, bottom: cut.bottom, left: a.left, right: cut.left - 1 });
  if (cut.right < a.right)
    rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: a.right });
  return rest;
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d+):(\d+)$/;

/** Reads `A1`, `$A$1:B2`, `B:B`, `3:5`; null where the text is no address. */
export function parseRect(text: string): Rect | null {
  const plain = text.replace(/\$/g, '').trim();
  const corners = (a: string, b: string, c: string, d: string): Rect => {
    const [top, bottom] = [Number(a) - 1, Number(c) - 1].sort((x, y) => x - y) as [number, number];
    const [left, right] = [columnIndex(b), columnIndex(d)].sort((x, y) => x - y) as [number, number];
    return rect(top, left, bottom, right);
  };
  const cells = CELLS.exec(plain);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return corners(row, column, lastRow, lastColumn);
  }
  const columns = COLUMNS.exec(plain);
  if (columns) return corners('1', columns[1] ?? '', String(MAX_ROWS), columns[2] ?? '');
  const rows = ROWS.exec(plain);
  if (rows) return corners(rows[1] ?? '', 'A', rows[2] ?? '', columnName(MAX_COLUMNS - 1));
  return null;
}

/** Splits `'My sheet'!A1` into the sheet's name (null where there is none) and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.+)$/s.exec(address);
  return plain ? { sheet: plain[1] ?? '', cells: plain[2] ?? '' } : { sheet: null, cells: address };
}

/** An address as Excel writes it: `B:B`, `3:5`, `A1`, `A1:B2`; with `$` where a name or a formula wants it fixed. */
export function rectText(area: Rect, fixed = ''): string {
  const column = (index: number): string => fixed + columnName(index);
  const row = (index: number): string => fixed + String(index + 1);
  if (isEntireColumn(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isEntireRow(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  return cellsOf(area) === 1 ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** Names that need no quotes before an exclamation mark. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

export const sheetPrefix = (name: string): string =>
  PLAIN_NAME.test(name) && !parseRectSafely(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;

function parseRectSafely(text: string): Rect | null {
  try {
    return parseRect(text);
  } catch {
    return null;
  }
}
