import { attainments } from '../core/scoring/attainment';
import { bandResults } from '../core/scoring/bands';
import { readKpis } from '../core/scoring/readKpis';
import type { ScoringScheme } from '../core/scoring/scheme';
import { scoreAccounts, scoreDetails } from '../core/scoring/scores';
import { isProblem } from '../core/values/problem';
import { answer, type Outcome } from './answer';
import { cellsOf, tableOf, withTable } from './cells';

/** Reads the scheme, then scores with it. */
function scored(kpis: any[][], score: (scheme: ScoringScheme) => Outcome): any[][] {
  const table = tableOf('kpis', kpis, 'anywhere');
  const scheme = isProblem(table) ? table : readKpis(table);
  return answer(isProblem(scheme) ? scheme : score(scheme));
}

/**
 * How far an actual lies between floor (0) and target (1), at most the cap. Lower is better where the floor is above the target.
 * @customfunction ATTAINMENT
 * @param {any[][]} actual What was measured. Missing gives #N/A.
 * @param {any[][]} floor What earns nothing yet.
 * @param {any[][]} target What earns 1.
 * @param {any[][]} [cap] The most that can be earned; 1 if left out.
 * @param {any[][]} [curve] "linear" (default), "proportional" or "step".
 * @returns {any[][]} Attainments from 0 to the cap.
 */
export function attainment(
  actual: any[][],
  floor: any[][],
  target: any[][],
  cap?: any[][],
  curve?: any[][],
): any[][] {
  return answer(
    attainments(cellsOf(actual) ?? [], cellsOf(floor), cellsOf(target) ?? [], cellsOf(cap), cellsOf(curve)),
  );
}

/**
 * The soft-KPI score of each account, from 0 to 100 (to 100 × cap): the weighted mean of its attainments, exact.
 * @customfunction SOFTSCORE
 * @param {any[][]} actuals Actuals, one row per account. With a row of headings, columns are found by KPI name; without, by order.
 * @param {any[][]} kpis The scheme: KPI, Weight, Floor, Target, Cap, Curve, If missing. Weights add up to 1 or 100.
 * @returns {any[][]} One score a row.
 */
export function softscore(actuals: any[][], kpis: any[][]): any[][] {
  return scored(kpis, (scheme) => scoreAccounts(cellsOf(actuals) ?? [], scheme));
}

/**
 * The points each KPI adds to each account’s score. A row adds up to SOFTSCORE.
 * @customfunction SCOREDETAIL
 * @param {any[][]} actuals Actuals, one row per account. With a row of headings, columns are found by KPI name; without, by order.
 * @param {any[][]} kpis The scheme: KPI, Weight, Floor, Target, Cap, Curve, If missing. Weights add up to 1 or 100.
 * @returns {any[][]} Accounts × KPIs, in the order of the kpis table.
 */
export function scoredetail(actuals: any[][], kpis: any[][]): any[][] {
  return scored(kpis, (scheme) => scoreDetails(cellsOf(actuals) ?? [], scheme));
}

/**
 * The result of the band a value falls in: a grade, a payout share, a settlement factor.
 * @customfunction BAND
 * @param {any[][]} value The values to grade, such as scores or days.
 * @param {any[][]} bands The bands: bound and result, bounds ascending.
 * @param {any[][]} [edge] "from" (default): a bound is the lowest value that gets its result. "upto": the highest.
 * @returns {any[][]} One result a value.
 */
export function band(value: any[][], bands: any[][], edge?: any[][]): any[][] {
  return answer(
    withTable(tableOf('bands', bands, 'at the end'), (table) =>
      bandResults(cellsOf(value) ?? [], table, cellsOf(edge)),
    ),
  );
}
