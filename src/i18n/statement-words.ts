import type { StatementWords } from '../core/payout/statement/words';
import type { Language } from './language';

const LOADERS: Readonly<Record<Language, () => Promise<StatementWords>>> = {
  'en-US': async () => (await import('./en-US/statement')).statementWords,
  'zh-CN': async () => (await import('./zh-CN/statement')).statementWords,
};

/** Loads the words of statements in one language. */
export const loadStatementWords = (language: Language): Promise<StatementWords> => LOADERS[language]();
