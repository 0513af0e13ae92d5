import { dayOf, serialOf } from '../values/date';
import type { Period } from './plan';

/** A calendar year as a plan's period. */
export const yearPeriod = (year: number): Period => ({
  name: String(year),
  from: serialOf(year, 1, 1),
  to: serialOf(year, 12, 31),
});

/** A quarter of the calendar: its key (`2027Q1`), its months (from 1) and its last day. */
export interface Quarter {
  readonly key: string;
  readonly year: number;
  readonly number: 1 | 2 | 3 | 4;
  readonly months: readonly [number, number, number];
  readonly lastDay: number;
}

/** The longest period that is planned by quarters. */
const MOST_QUARTERS = 8;

/** The quarters that a period touches, in order. */
export function quartersOf({ from, to }: Period): readonly Quarter[] {
  const first = dayOf(from);
  const quarters: Quarter[] = [];
  let year = first.year;
  let number = Math.ceil(first.month / 3) as Quarter['number'];
  while (quarters.length < MOST_QUARTERS && serialOf(year, number * 3 - 2, 1) <= to) {
    const last = number * 3;
    quarters.push({
      key: `${year}Q${number}`,
      year,
      number,
      months: [last - 2, last - 1, last],
      lastDay: serialOf(year, last + 1, 1) - 1,
    });
    if (number === 4) year += 1;
    number = ((number % 4) + 1) as Quarter['number'];
  }
  return quarters;
}
