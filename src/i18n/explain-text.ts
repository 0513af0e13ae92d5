import type { FunctionId } from '../core/explain/explain';
import type { FunctionHelp } from './function-help';
import { WORDS, type Language } from './language';
import type { ExplainWords } from './language-words';

/** The words of *Explain this cell*, and each function's formula from its documentation, in one language. */
export interface ExplainText {
  readonly words: ExplainWords;
  readonly help: Readonly<Record<FunctionId, FunctionHelp>>;
}

/** Loads one language; the others stay on the server. */
export async function loadExplainText(language: Language): Promise<ExplainText> {
  const { explain, functions } = WORDS[language];
  const [words, help] = await Promise.all([explain(), functions()]);
  return { words, help };
}
