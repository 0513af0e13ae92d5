import type { FunctionId } from '../core/explain/explain';
import type { AuditWords } from '../core/audit/words';
import type { StatementWords } from '../core/statement/words';
import type { PlanWords } from '../core/plan/words';
import type { SheetLanguage } from '../core/values/heading';
import type { Place } from '../core/values/problem';
import type { explainWords } from './en-US/explain';
import type { findings } from './en-US/findings';
import type { measureWords } from './en-US/measure';
import type { pane } from './en-US/pane';
import type { problems } from './en-US/problems';
import type { FunctionHelp } from './function-help';

export type PaneWords = typeof pane;
export type ExplainWords = typeof explainWords;
export type MeasureWords = typeof measureWords;
/** The sentence of each finding of the scheme check but a table’s own problem. */
export type FindingSentences = typeof findings;
export type ProblemCode = keyof typeof problems;

/**
 * A language: all that a person reads in it. What is not said at once is loaded when it is needed, and the languages
 * that nobody reads stay on the server. English words type all others, so the compiler names what one of them lacks.
 */
export interface LanguageWords {
  /** What its speakers call it. */
  readonly name: string;
  /** The language of the sample, and of the headings that the add-in writes or names, for readers of this one. */
  readonly sheetLanguage: SheetLanguage;
  /** Where a problem lies, before its sentence. */
  readonly place: (place: Place) => string;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly pane: () => Promise<PaneWords>;
  readonly explain: () => Promise<ExplainWords>;
  readonly measure: () => Promise<MeasureWords>;
  readonly findings: () => Promise<FindingSentences>;
  readonly functions: () => Promise<Readonly<Record<FunctionId, FunctionHelp>>>;
  readonly plan: () => Promise<PlanWords>;
  /** Of audit sheets, with those that a payout is told in. */
  readonly audit: () => Promise<AuditWords>;
  readonly statement: () => Promise<StatementWords>;
}
