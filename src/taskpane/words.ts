import { createContext, useContext } from 'react';
import type { Language } from '../i18n/language';
import type { PaneText } from '../i18n/pane-text';

/** Everything the pane says, in the reader's language. */
export interface Reader extends PaneText {
  readonly language: Language;
}

const ReaderContext = createContext<Reader | undefined>(undefined);
export const ReaderProvider = ReaderContext.Provider;

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('no ReaderProvider above');
  return reader;
}

export const useWords = () => useReader().words;
