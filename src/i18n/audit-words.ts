import type { AuditWords } from '../core/audit/words';
import { WORDS } from './language';

/** The words of audit sheets in every language: an audit is verified in the one it was written in. */
export const auditWordsOfAll = (): Promise<readonly AuditWords[]> =>
  Promise.all(Object.values(WORDS).map((words) => words.audit()));
