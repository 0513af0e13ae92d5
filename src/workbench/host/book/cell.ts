import type { ICellData } from '@univerjs/core';
import { readTyped } from './typed-input';

/** What a cell holds, as Office.js tells it: a blank is `""`. */
export type Value = string | number | boolean;

/** Univer's cell types. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** Nothing: what a cell is without its contents. */
const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

const ERRORS = new Set([
  '#VALUE!',
  '#N/A',
  '#NUM!',
  '#DIV/0!',
  '#REF!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
]);

/** What Univer shows of a function that has not answered; Excel shows `#BUSY!`. */
const WAITING = '#GETTING_DATA';

export function valueOf(cell: ICellData | null | undefined): Value {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (v === null || v === undefined) return p?.body ? p.body.dataStream.replace(/\r\n$/, '') : '';
  if (v === WAITING) return '#BUSY!';
  if (t === BOOLEAN) return v === 1 || v === true || v === '1';
  return v;
}

export function typeOf(value: Value): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERRORS.has(value) ? 'Error' : 'String';
}

/** True where a cell has contents, not looks alone. */
export const isFilled = (cell: ICellData | null | undefined): boolean =>
  !!cell && ((cell.v !== null && cell.v !== undefined && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p);

const text = (words: string): ICellData => ({ ...EMPTY, v: words, t: TEXT });

/**
 * What writing a value makes of a cell, as if it were typed: `""` empties it, text is read as numbers, dates and
 * formulas are, unless the cell's format is `@`. `format` is the cell's number format.
 */
export function written(value: Value, format: string): ICellData {
  if (value === '') return EMPTY;
  if (format === '@' && typeof value !== 'boolean')
    return text(typeof value === 'string' && value.startsWith("'") ? value.slice(1) : String(value));
  if (typeof value === 'number') return { ...EMPTY, v: value, t: NUMBER };
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: BOOLEAN };
  const typed = readTyped(value);
  switch (typed.kind) {
    case 'text':
      return text(typed.text);
    case 'formula':
      return { ...EMPTY, f: typed.formula };
    case 'boolean':
      return { ...EMPTY, v: typed.value ? 1 : 0, t: BOOLEAN };
    case 'number': {
      const style = typed.format && format === 'General' ? { s: { n: { pattern: typed.format } } } : {};
      return { ...EMPTY, v: typed.value, t: NUMBER, ...style };
    }
  }
}
