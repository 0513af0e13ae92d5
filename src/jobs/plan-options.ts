import { quartersOf, yearPeriod } from '../core/plan/period';
import type { Period } from '../core/plan/plan';
import { TEMPLATE_NAMES, type PlanTemplate } from '../core/plan/template';
import { serialOf } from '../core/values/date';
import { LANGUAGES, type Language } from '../i18n/language';

/** A whole year, or one of its quarters. */
export type PartOfYear = 'year' | '1' | '2' | '3' | '4';
export const PARTS: readonly PartOfYear[] = ['year', '1', '2', '3', '4'];

/** The template that is recommended for each account, one for all, or a sheet of the user's own. */
export type TemplateChoice = 'recommended' | PlanTemplate | OwnSheet;
type OwnSheet = `own:${string}`;
export const TEMPLATE_CHOICES = ['recommended', ...TEMPLATE_NAMES] as const;

export const ownSheet = (name: string): OwnSheet => `own:${name}`;
/** The name of the user's own sheet, where that is the choice. */
export const ownSheetOf = (choice: TemplateChoice): string | undefined =>
  choice.startsWith('own:') ? choice.slice('own:'.length) : undefined;
const isOwn = (choice: unknown): choice is OwnSheet =>
  typeof choice === 'string' && choice.startsWith('own:');

export interface PlanOptions {
  readonly template: TemplateChoice;
  readonly year: number;
  readonly part: PartOfYear;
  readonly language: Language;
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
    template: isOwn(template)
      ? template
      : (TEMPLATE_CHOICES.find((known) => known === template) ?? usual.template),
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
