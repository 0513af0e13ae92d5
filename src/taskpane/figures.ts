import { dateOf } from '../core/values/date';
import type { Language } from '../i18n/language';

/** A share as a percentage, with as many decimals as it has, at most two. */
export const share = (value: number, language: Language): string =>
  value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 });

export const amount = (value: number, language: Language): string =>
  value.toLocaleString(language, { maximumFractionDigits: 4 });

/** True where 10,000 is a number of its own, such as 万: compact notation then writes it with a 1. */
const countsInTenThousands = (language: Language): boolean =>
  new Intl.NumberFormat(language, { notation: 'compact' })
    .formatToParts(10_000)
    .some(({ type, value }) => type === 'integer' && value === '1');

/**
 * A bound or a cap as people say it: in Chinese 100万 for 1,000,000, where nothing is rounded away by it.
 */
export const roundAmount = (value: number, language: Language): string =>
  countsInTenThousands(language) && Math.abs(value) >= 10_000 && value % 100 === 0
    ? value.toLocaleString(language, { notation: 'compact', maximumFractionDigits: 6 })
    : amount(value, language);

/** A day, from its Excel serial number, as a calendar in the reader's language writes it. */
export const day = (serial: number, language: Language): string =>
  dateOf(serial).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });

/** From one day to another. */
export const days = (from: number, to: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    dateOf(from),
    dateOf(to),
  );

/** A score with the two decimals that people compare it by, and more where it has them. */
export const score = (value: number, language: Language): string =>
  value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 15 });
