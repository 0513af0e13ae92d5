import type { Place, Problem } from '../core/values/problem';
import { problems as english } from './en-US/problems';
import { fill } from '../core/values/fill';
import type { Language } from './language';
import { problems as chinese } from './zh-CN/problems';

type ProblemCode = keyof typeof english;

const PROBLEMS: Record<Language, Record<ProblemCode, string>> = { 'en-US': english, 'zh-CN': chinese };

function placeIn(place: Place, language: Language): string {
  const { argument, row, column } = place;
  if (language === 'zh-CN') {
    const cell = `${row === undefined ? '' : `第 ${row} 行`}${column === undefined ? '' : `第 ${column} 列`}`;
    return `${argument}${cell && ` ${cell}`}：`;
  }
  const cell = [row === undefined ? '' : `row ${row}`, column === undefined ? '' : `column ${column}`];
  return `${[argument, ...cell].filter(Boolean).join(', ')}: `;
}

/** A problem as a sentence: where it lies, what is wrong, how to mend it. */
export function sentence(problem: Problem, language: Language): string {
  const template = PROBLEMS[language][problem.problem as ProblemCode];
  return (problem.at ? placeIn(problem.at, language) : '') + fill(template, problem.details ?? {});
}
