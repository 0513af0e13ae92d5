import type { Cells } from '../values/cell';
import { isProblem, type Problem } from '../values/problem';
import { readTextSetting } from '../values/setting';
import { assess, type Assessment, type Verdict } from './assessment';
import { readGates } from './gates';

/** One result an account, a row each, below the headings of `facts`. */
function eachAccount<Result>(
  facts: Cells,
  gates: Cells,
  scope: Cells | null | undefined,
  resultOf: (assessment: Assessment, row: number) => Result,
): Problem | Result[][] {
  const conditions = readGates(gates);
  if (isProblem(conditions)) return conditions;
  const within = readTextSetting({ name: 'scope', cells: scope });
  if (isProblem(within)) return within;
  const assessment = assess(facts, conditions, within);
  if (isProblem(assessment)) return assessment;
  const results = new Array<Result[]>(assessment.rows);
  for (let row = 0; row < assessment.rows; row++) results[row] = [resultOf(assessment, row)];
  return results;
}

/** `ELIGIBLE`: true only where every gate of the scope is passed. */
export const eligible = (
  facts: Cells,
  gates: Cells,
  scope?: Cells | null,
): Problem | (boolean | Problem)[][] =>
  eachAccount(facts, gates, scope, ({ verdict }, row) => {
    const word = verdict(row);
    return isProblem(word) ? word : word === 'eligible';
  });

/** `VERDICT`: `eligible`, `withheld` where a gate failed, `pending` where none failed and some are unknown. */
export const verdicts = (
  facts: Cells,
  gates: Cells,
  scope?: Cells | null,
): Problem | (Verdict | Problem)[][] => eachAccount(facts, gates, scope, ({ verdict }, row) => verdict(row));

/**
 * `REASONS`: every failed and every unknown gate in gate order, joined by `; `: the gate's own reason, then the fact and
 * the bound in signs. `""` where eligible.
 */
export const reasons = (facts: Cells, gates: Cells, scope?: Cells | null): Problem | (string | Problem)[][] =>
  eachAccount(facts, gates, scope, (assessment, row) => assessment.reasons(row));
