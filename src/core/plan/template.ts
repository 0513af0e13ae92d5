import type { Vocabulary } from '../values/heading';

/** The kinds of plan: the annual joint plan, a new-product launch, a peak season, and an account's recovery. */
export const TEMPLATE_NAMES = ['annual', 'launch', 'peak', 'recovery'] as const;
export type PlanTemplate = (typeof TEMPLATE_NAMES)[number];

/** How tables name the templates; the English word first, the Chinese one second. */
export const TEMPLATE_WORDS: Vocabulary<PlanTemplate> = {
  annual: ['Annual', '年度', 'Annual plan', 'Annual joint plan', '年度计划', '年度联合计划'],
  launch: ['Launch', '新品上市', 'New product', 'New-product launch', '新品', '新品计划', '新品上市计划'],
  peak: ['Peak', '旺季', 'Peak season', 'Season', '旺季计划', '旺季备战'],
  recovery: ['Recovery', '整改提升', 'Turnaround', 'Improvement', '整改', '提升', '帮扶', '整改提升计划'],
};
