import type { FunctionId } from '../core/explain/explain';
import type { explainWords } from './en-US/explain';
import type { FunctionHelp } from './function-help';
import type { Language } from './language';

export type ExplainWords = typeof explainWords;

/** The words of *Explain this cell*, and each function's formula from its documentation, in one language. */
export interface ExplainText {
  readonly words: ExplainWords;
  readonly help: Readonly<Record<FunctionId, FunctionHelp>>;
}

const LOADERS: Readonly<Record<Language, () => Promise<ExplainText>>> = {
  'en-US': async () => {
    const [{ explainWords: words }, { functionHelp: help }] = await Promise.all([
      import('./en-US/explain'),
      import('./en-US/functions'),
    ]);
    return { words, help };
  },
  'zh-CN': async () => {
    const [{ explainWords: words }, { functionHelp: help }] = await Promise.all([
      import('./zh-CN/explain'),
      import('./zh-CN/functions'),
    ]);
    return { words, help };
  },
};

/** Loads one language; the others stay on the server. */
export const loadExplainText = (language: Language): Promise<ExplainText> => LOADERS[language]();
