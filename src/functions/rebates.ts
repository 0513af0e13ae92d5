import { clawbacks } from '../core/rebates/clawback';
import { growthRebates } from '../core/rebates/growth';
import { nextTiers } from '../core/rebates/nextTier';
import { payouts } from '../core/rebates/payout';
import { rebates } from '../core/rebates/rebate';
import { reachedTiers } from '../core/rebates/tier';
import type { Cells } from '../core/values/cell';
import { answer, type Outcome } from './answer';
import { cellsOf, tableOf, withTable } from './cells';

/** Computes with a tier table that can be read. */
const byTiers = (tiers: any[][], compute: (table: Cells) => Outcome): any[][] =>
  answer(withTable(tableOf('tiers', tiers, 'at the end'), compute));

/**
 * The rebate that a tier table pays on an amount, exact to the cent. How the tiers are read is never guessed.
 * @customfunction REBATE
 * @param {any[][]} amount The sales that the rebate is paid on, or the units where the tiers pay per unit.
 * @param {any[][]} tiers The tier table: From, and Rate, Per unit or Fixed, with or without headings.
 * @param {any[][]} method "marginal", "whole", "rolling" or "total". Required.
 * @param {any[][]} [edge] "from" (default): an amount equal to From reaches the tier. "over": only an amount above it does.
 * @param {any[][]} [decimals] Decimals that the result is rounded to; 2 if left out.
 * @returns {any[][]} Money, one result for each amount.
 */
export function rebate(
  amount: any[][],
  tiers: any[][],
  method: any[][],
  edge?: any[][],
  decimals?: any[][],
): any[][] {
  return byTiers(tiers, (table) =>
    rebates(cellsOf(amount) ?? [], table, cellsOf(method), cellsOf(edge), cellsOf(decimals)),
  );
}

/**
 * The tier that an amount has reached, told by its From.
 * @customfunction TIER
 * @param {any[][]} amount The sales, or the units, that count for the tier.
 * @param {any[][]} tiers The tier table: From, and Rate, Per unit or Fixed, with or without headings.
 * @param {any[][]} [edge] "from" (default): an amount equal to From reaches the tier. "over": only an amount above it does.
 * @returns {any[][]} The From of the tier; #N/A below the first tier.
 */
export function tier(amount: any[][], tiers: any[][], edge?: any[][]): any[][] {
  return byTiers(tiers, (table) => reachedTiers(cellsOf(amount) ?? [], table, cellsOf(edge)));
}

/**
 * What an account is short of the next tier, and what reaching it would add to the rebate.
 * @customfunction NEXTTIER
 * @param {any[][]} amount The sales, or the units, so far.
 * @param {any[][]} tiers The tier table: From, and Rate, Per unit or Fixed, with or without headings.
 * @param {any[][]} method "marginal", "whole", "rolling" or "total". Required.
 * @param {any[][]} [edge] "from" (default): an amount equal to From reaches the tier. "over": only an amount above it does.
 * @returns {any[][]} Two cells for each amount: what is missing, and the rebate it would add. #N/A at the top.
 */
export function nexttier(amount: any[][], tiers: any[][], method: any[][], edge?: any[][]): any[][] {
  return byTiers(tiers, (table) => nextTiers(cellsOf(amount) ?? [], table, cellsOf(method), cellsOf(edge)));
}

/**
 * A rebate for growth: growth over the baseline picks the tier, and the tier’s rate is paid on the amount you choose.
 * @customfunction GROWTHREBATE
 * @param {any[][]} actual Sales of the period.
 * @param {any[][]} baseline Sales that growth is measured against, mostly the same period of last year.
 * @param {any[][]} tiers The tier table: From as growth (5%), and Rate, Per unit or Fixed, with or without headings.
 * @param {any[][]} [payOn] "actual" (default), "excess" (actual − baseline) or "baseline".
 * @param {any[][]} [decimals] Decimals that the result is rounded to; 2 if left out.
 * @returns {any[][]} Money; 0 below the first tier, #N/A without a baseline.
 */
export function growthrebate(
  actual: any[][],
  baseline: any[][],
  tiers: any[][],
  payOn?: any[][],
  decimals?: any[][],
): any[][] {
  return byTiers(tiers, (table) =>
    growthRebates(cellsOf(actual) ?? [], cellsOf(baseline) ?? [], table, cellsOf(payOn), cellsOf(decimals)),
  );
}

/**
 * What is paid out: the base, and of the soft-KPI bonus the share that the score earned; nothing without eligibility.
 * @customfunction PAYOUT
 * @param {any[][]} base The part that does not depend on the soft KPIs.
 * @param {any[][]} soft The full soft-KPI bonus.
 * @param {any[][]} payoutShare The share of the bonus that the score earned, such as 80%.
 * @param {any[][]} [eligible] TRUE or FALSE. FALSE pays 0, a blank cell #N/A. Left out: everybody is eligible.
 * @param {any[][]} [cap] The most that is paid. Left out: no limit.
 * @param {any[][]} [decimals] Decimals that the result is rounded to; 2 if left out.
 * @returns {any[][]} Money, one result for each row.
 */
export function payout(
  base: any[][],
  soft: any[][],
  payoutShare: any[][],
  eligible?: any[][],
  cap?: any[][],
  decimals?: any[][],
): any[][] {
  return answer(
    payouts(
      cellsOf(base) ?? [],
      cellsOf(soft) ?? [],
      cellsOf(payoutShare) ?? [],
      cellsOf(eligible),
      cellsOf(cap),
      cellsOf(decimals),
    ),
  );
}

/**
 * What a return takes back of a rebate that was paid: the rebate on what was sold less the rebate on what stayed sold.
 * @customfunction CLAWBACK
 * @param {any[][]} sold The sales that the rebate was paid on.
 * @param {any[][]} returned What came back of them.
 * @param {any[][]} tiers The tier table that the rebate was paid by.
 * @param {any[][]} method "marginal", "whole", "rolling" or "total". Required.
 * @param {any[][]} [edge] "from" (default): an amount equal to From reaches the tier. "over": only an amount above it does.
 * @param {any[][]} [decimals] Decimals that the result is rounded to; 2 if left out.
 * @returns {any[][]} Money, one result for each row.
 */
export function clawback(
  sold: any[][],
  returned: any[][],
  tiers: any[][],
  method: any[][],
  edge?: any[][],
  decimals?: any[][],
): any[][] {
  return byTiers(tiers, (table) =>
    clawbacks(
      cellsOf(sold) ?? [],
      cellsOf(returned) ?? [],
      table,
      cellsOf(method),
      cellsOf(edge),
      cellsOf(decimals),
    ),
  );
}
