import type { PlanWords } from '../core/plan/words';
import type { Language } from './language';

const LOADERS: Readonly<Record<Language, () => Promise<PlanWords>>> = {
  'en-US': async () => (await import('./en-US/plan')).planWords,
  'zh-CN': async () => (await import('./zh-CN/plan')).planWords,
};

/** Loads the words of the plan sheets in one language, whatever the pane's own is. */
export const loadPlanWords = (language: Language): Promise<PlanWords> => LOADERS[language]();
