import { plainText } from './cell';
import { readNumber } from './number';
import { UNREADABLE, type Reading } from './reading';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 31 December 9999, the last day Excel knows. */
const LAST = 2_958_465;
/** 1 March 1900. Excel counts a 29 February 1900 that never was, so earlier days have no serial all programs agree on. */
const FIRST_WRITTEN = 61;
const YEAR_FIRST = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$/;

/** The Excel serial number of a calendar day (1900 date system, from 1 March 1900 on). */
export const serialOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);

/** Midnight, UTC, of the day of an Excel serial number. */
export const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY);

/** The calendar day of an Excel serial number. */
export function dayOf(serial: number): { year: number; month: number; day: number } {
  const date = dateOf(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** An ISO day, `2026-11-23`: how evidence and file names write a date. */
export function isoDay(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * A date in a cell, as an Excel serial number. Text is understood where the year comes first (`2026-3-1`, `2026/03/01`,
 * `2026年3月1日`), because there day and month cannot be confused; every other text is refused.
 */
export function readDate(cell: unknown): Reading<number> {
  if (typeof cell === 'string') {
    const parts = YEAR_FIRST.exec(plainText(cell));
    if (parts) {
      const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
      const serial = serialOf(year, month, day);
      // A day that is none in its month falls into another one.
      const back = dayOf(serial);
      const exists = back.year === year && back.month === month;
      return exists && serial >= FIRST_WRITTEN ? serial : UNREADABLE;
    }
  }
  const serial = readNumber(cell);
  if (typeof serial !== 'number') return serial;
  return serial >= 1 && serial < LAST + 1 ? serial : UNREADABLE;
}
