import type { SheetLanguage } from '../core/values/heading';
import { WORDS, type Language } from './language';
import type { PaneWords } from './language-words';

/** The pane's words and the sentences of problems, in one language. */
export interface PaneText {
  readonly words: PaneWords;
  readonly problems: Readonly<Record<string, string>>;
  /** The language of the headings that the pane names or writes. */
  readonly sheetLanguage: SheetLanguage;
}

/** Loads one language; the others stay on the server. */
export async function loadPaneText(language: Language): Promise<PaneText> {
  const { pane, problems, sheetLanguage } = WORDS[language];
  return { words: await pane(), problems, sheetLanguage };
}
