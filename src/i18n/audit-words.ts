import type { AuditWords } from '../core/payout/audit/words';
import type { Language } from './language';

const LOADERS: Readonly<Record<Language, () => Promise<AuditWords>>> = {
  'en-US': async () => (await import('./en-US/audit')).auditWords,
  'zh-CN': async () => (await import('./zh-CN/audit')).auditWords,
};

/** Loads the words of audit sheets, with those that a payout is told in, in one language. */
export const loadAuditWords = (language: Language): Promise<AuditWords> => LOADERS[language]();
