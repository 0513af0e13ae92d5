import type { AuditWords } from '../../core/audit/words';
import { WORDS, type Language } from '../../i18n/language';
import type { FindingSentences, PaneWords } from '../../i18n/language-words';
import { CLI_WORDS, type CliWords } from '../words';

/** The words of a report, in one language. */
export interface ReportWords {
  readonly language: Language;
  readonly cli: CliWords;
  readonly pane: PaneWords;
  readonly findings: FindingSentences;
  readonly audit: AuditWords;
}

export async function reportWords(language: Language): Promise<ReportWords> {
  const words = WORDS[language];
  const [pane, findings, audit] = await Promise.all([words.pane(), words.findings(), words.audit()]);
  return { language, cli: CLI_WORDS[language], pane, findings, audit };
}
