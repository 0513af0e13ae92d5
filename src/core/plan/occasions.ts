import { MONTH_FIELDS } from '../accounts/fields';
import { dayOf, serialOf } from '../values/date';
import { fill } from '../values/fill';
import { quartersOf } from './period';
import type { PlanInput } from './plan';

/** A month of the plan: January is 1. */
export interface PlanMonth {
  readonly year: number;
  readonly month: number;
}

/** All months of the quarters that the period touches, in order. */
export const monthsOf = ({ period }: PlanInput): readonly PlanMonth[] =>
  quartersOf(period).flatMap(({ year, months }) => months.map((month) => ({ year, month })));

/** A month whose sales are this much above the mean belongs to the season. */
const PEAK = 1.2;

/** The month of the plan that sells most, where the account's twelve months are known and it stands out. */
export function peakMonth(plan: PlanInput): PlanMonth | undefined {
  const sales = MONTH_FIELDS.map((field) => plan.account.values[field]);
  if (!sales.every((each) => typeof each === 'number')) return undefined;
  const mean = sales.reduce((sum, each) => sum + each, 0) / sales.length;
  const of = ({ month }: PlanMonth) => sales[month - 1] ?? 0;
  const [best] = [...monthsOf(plan)].sort((a, b) => of(b) - of(a));
  return best && mean > 0 && of(best) >= PEAK * mean ? best : undefined;
}

/** The day in the plan's months on which the account has been founded so many years. */
export function anniversary(plan: PlanInput): (PlanMonth & { day: number; years: number }) | undefined {
  const { founded } = plan.account.values;
  if (typeof founded !== 'number') return undefined;
  const { year, month, day } = dayOf(founded);
  const in_ = monthsOf(plan).find((each) => each.month === month && each.year > year);
  return in_ && { ...in_, day, years: in_.year - year };
}

const DATED = /(\d{4})\s*[-/.年]\s*(\d{1,2})/;

/** What is going on at the account, event by event; a month where the text names one. */
function eventsOf({ account: { values } }: PlanInput) {
  const { events } = values;
  if (typeof events !== 'string') return [];
  return events.split(/[;；\n]/).flatMap((part) => {
    const text = part.trim();
    const [, year, month] = DATED.exec(text) ?? [];
    return text === '' ? [] : [{ text, year: Number(year ?? NaN), month: Number(month ?? NaN) }];
  });
}

/** What a month has in store, proposed: the season, the account's anniversary, its own events. */
export function occasionsIn(plan: PlanInput, { year, month }: PlanMonth): string {
  const { calendar: words, common } = plan.words;
  const peak = peakMonth(plan);
  const feast = anniversary(plan);
  const before = peak && dayOf(serialOf(peak.year, peak.month, 1) - 1);
  const two = (number: number) => String(number).padStart(2, '0');
  const parts = [
    ...(peak?.year === year && peak.month === month ? [words.peak] : []),
    ...(before?.year === year && before.month === month ? [words.beforePeak] : []),
    ...(feast?.year === year && feast.month === month
      ? [fill(words.anniversary, { date: `${two(feast.month)}-${two(feast.day)}`, years: feast.years })]
      : []),
    ...eventsOf(plan)
      .filter((event) => event.year === year && event.month === month)
      .map(({ text }) => text),
  ];
  return parts.join(common.listSemicolon);
}
