import type { Page } from '../paper/page';
import type { PlanInput } from './plan';

/** One section of a plan: what it writes on the page. It shows what to fill in where it has no data. */
export type Section = (plan: PlanInput, page: Page, title: (text: string) => string) => void;
