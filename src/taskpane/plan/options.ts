import { quartersOf, yearPeriod } from '../../core/plan/period';
import type { Period } from '../../core/plan/plan';
import { TEMPLATE_NAMES, type PlanTemplate } from '../../core/plan/template';
import { serialOf } from '../../core/values/date';
import { LANGUAGES, type Language } from '../../i18n/language';

/** A whole year, or one of its quarters. */
export type PartOfYear = 'year' | '1' | '2' | '3' | '4';
export const PARTS: readonly PartOfYear[] = ['year', '1', '2', '3', '4'];

/** The template that is recommended for each account, or one for all. */
export type TemplateChoice = 'recommended' | PlanTemplate;
export const TEMPLATE_CHOICES: readonly TemplateChoice[] = ['recommended', ...TEMPLATE_NAMES];

export interface PlanOptions {
  readonly template: TemplateChoice;
  readonly year: number;
  readonly part: PartOfYear;
  readonly language: Language;
}

/** The day on the person's clock, as an Excel serial. */
export function today(now = new Date()): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** From October on people plan the year to come. */
export const usualOptions = (language: Language, now = new Date()): PlanOptions => ({
  template: 'recommended',
  year: now.getFullYear() + (now.getMonth() >= 9 ? 1 : 0),
  part: 'year',
  language,
});

/** Years to choose from: the one that just ended to three ahead, and the chosen one. */
export function yearsAround(chosen: number, now = new Date()): number[] {
  const first = now.getFullYear() - 1;
  const years = new Set([chosen, ...Array.from({ length: 5 }, (_, index) => first + index)]);
  return [...years].sort((a, b) => a - b);
}

/** What the workbook remembers, as far as this version understands it. */
export function readOptions(remembered: unknown, usual: PlanOptions): PlanOptions {
  const { template, year, part, language } = (remembered ?? {}) as Partial<
    Record<keyof PlanOptions, unknown>
  >;
  return {
    template: TEMPLATE_CHOICES.find((known) => known === template) ?? usual.template,
    year: Number.isInteger(year) && Number(year) >= 2000 && Number(year) <= 2100 ? Number(year) : usual.year,
    part: PARTS.find((known) => known === part) ?? usual.part,
    language: LANGUAGES.find((known) => known === language) ?? usual.language,
  };
}

export function periodOf({ year, part }: Pick<PlanOptions, 'year' | 'part'>): Period {
  const whole = yearPeriod(year);
  const quarter = quartersOf(whole).find(({ number }) => String(number) === part);
  if (!quarter) return whole;
  return { name: quarter.key, from: serialOf(year, quarter.months[0], 1), to: quarter.lastDay };
}
