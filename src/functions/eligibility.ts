import {
  eligible as eligibleAccounts,
  reasons as reasonsOf,
  verdicts,
} from '../core/eligibility/eligibility';
import type { Cells } from '../core/values/cell';
import { answer, type Outcome } from './answer';
import { cellsOf, tableOf, withTable } from './cells';

type Judge = (facts: Cells, gates: Cells, scope: Cells | null | undefined) => Outcome;

/** Judges accounts by a gates table that can be read. */
const judged = (facts: any[][], gates: any[][], scope: any[][] | undefined, judge: Judge): any[][] =>
  answer(
    withTable(tableOf('gates', gates, 'anywhere'), (table) =>
      judge(cellsOf(facts) ?? [], table, cellsOf(scope)),
    ),
  );

/**
 * TRUE only where every gate is passed. FALSE where one failed or is not known yet: VERDICT tells the two apart.
 * @customfunction ELIGIBLE
 * @param {any[][]} facts One row per account, with a row of headings that names the gates’ fields.
 * @param {any[][]} gates The gates: Field, Test, Value, Reason, Scope.
 * @param {any[][]} [scope] Only the gates of this scope, and those without one; all gates if left out.
 * @returns {any[][]} TRUE or FALSE for each account.
 */
export function eligible(facts: any[][], gates: any[][], scope?: any[][]): any[][] {
  return judged(facts, gates, scope, eligibleAccounts);
}

/**
 * "eligible", "withheld" (a gate failed) or "pending" (none failed, but some facts are missing) for each account.
 * @customfunction VERDICT
 * @param {any[][]} facts One row per account, with a row of headings that names the gates’ fields.
 * @param {any[][]} gates The gates: Field, Test, Value, Reason, Scope.
 * @param {any[][]} [scope] Only the gates of this scope, and those without one; all gates if left out.
 * @returns {any[][]} One word for each account.
 */
export function verdict(facts: any[][], gates: any[][], scope?: any[][]): any[][] {
  return judged(facts, gates, scope, verdicts);
}

/**
 * Every failed and every unknown gate of each account, in gate order, with the fact and the bound; empty where eligible.
 * @customfunction REASONS
 * @param {any[][]} facts One row per account, with a row of headings that names the gates’ fields.
 * @param {any[][]} gates The gates: Field, Test, Value, Reason, Scope.
 * @param {any[][]} [scope] Only the gates of this scope, and those without one; all gates if left out.
 * @returns {any[][]} One text for each account.
 */
export function reasons(facts: any[][], gates: any[][], scope?: any[][]): any[][] {
  return judged(facts, gates, scope, reasonsOf);
}
