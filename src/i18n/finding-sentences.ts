import type { findings } from './en-US/findings';
import type { Language } from './language';

/** The sentence of each finding but a table’s own problem. */
export type FindingSentences = typeof findings;

const LOADERS: Readonly<Record<Language, () => Promise<FindingSentences>>> = {
  'en-US': async () => (await import('./en-US/findings')).findings,
  'zh-CN': async () => (await import('./zh-CN/findings')).findings,
};

/** Loads what the scheme check says, in one language. */
export const loadFindingSentences = (language: Language): Promise<FindingSentences> => LOADERS[language]();
