import { fill } from '../core/values/fill';
import type { Problem } from '../core/values/problem';
import { WORDS, type Language } from './language';
import type { ProblemCode } from './language-words';

/** A problem as a sentence: where it lies, what is wrong, how to mend it. */
export function sentence(problem: Problem, language: Language): string {
  const { place, problems } = WORDS[language];
  const template = problems[problem.problem as ProblemCode];
  return (problem.at ? place(problem.at) : '') + fill(template, problem.details ?? {});
}
