import { isProblem, type Problem, type ProblemKind } from '../core/values/problem';
import { languageOf } from '../i18n/language';
import { sentence } from '../i18n/sentence';

/** What a core call answers: a problem with the whole call, or rows of values, some of which may be problems. */
export type Outcome = Problem | readonly (readonly (string | number | boolean | Problem)[])[];

type Answer = string | number | boolean | CustomFunctions.Error;

const CODES: Record<ProblemKind, CustomFunctions.ErrorCode> = {
  value: '#VALUE!' as CustomFunctions.ErrorCode.invalidValue,
  na: '#N/A' as CustomFunctions.ErrorCode.notAvailable,
  num: '#NUM!' as CustomFunctions.ErrorCode.invalidNumber,
};

/** Office.context stands only once Office is ready; Excel may calculate before that. */
const readerLanguage = () => languageOf(globalThis.Office?.context?.displayLanguage);

const errorOf = (problem: Problem): CustomFunctions.Error =>
  new CustomFunctions.Error(CODES[problem.kind], sentence(problem, readerLanguage()));

/**
 * Turns an outcome into what Excel takes: rows of values. A problem with the whole call, or with its only cell, is
 * thrown as `CustomFunctions.Error`; a problem in one cell of many becomes that cell's error and leaves the others.
 */
export function answer(outcome: Outcome): Answer[][] {
  if (isProblem(outcome)) throw errorOf(outcome);
  const only = outcome.length === 1 && outcome[0]?.length === 1 ? outcome[0][0] : undefined;
  if (isProblem(only)) throw errorOf(only);
  // Rows without a problem, nearly all, go as they are: a copy of each would cost more than what was computed.
  return outcome.map((row) =>
    row.some(isProblem) ? row.map((cell) => (isProblem(cell) ? errorOf(cell) : cell)) : (row as Answer[]),
  );
}
