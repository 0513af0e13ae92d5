import {
  eligible as eligibleAccounts,
  reasons as reasonsOf,
  verdicts,
} from '../core/eligibility/eligibility';
import { answer } from './answer';

/**
 * TRUE only where every gate is passed. FALSE where one failed or is not known yet: VERDICT tells the two apart.
 * @customfunction ELIGIBLE
 * @param {any[][]} facts One row per account, with a row of headings that names the gates’ fields.
 * @param {any[][]} gates The gates: Field, Test, Value, Reason, Scope.
 * @param {any[][]} [scope] Only the gates of this scope, and those without one; all gates if left out.
 * @returns {any[][]} TRUE or FALSE for each account.
 */
export function eligible(facts: any[][], gates: any[][], scope?: any[][]): any[][] {
  return answer(eligibleAccounts(facts ?? [], gates ?? [], scope));
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
  return answer(verdicts(facts ?? [], gates ?? [], scope));
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
  return answer(reasonsOf(facts ?? [], gates ?? [], scope));
}
