import type { Page } from './page';
import type { PlanInput } from './plan';

/** One section of a plan: what it writes on the page. It shows what to fill in where it has no data. */
export type Section = (plan: PlanInput, page: Page, title: (text: string) => string) => void;

/** Fills the `{blanks}` of a plan's words. */
export const fillIn = (template: string, details: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (blank, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : blank,
  );
