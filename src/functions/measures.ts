import { daysToDistribution } from '../core/measures/daysToDistribution';
import { displayScore } from '../core/measures/displayScore';
import { listingRate } from '../core/measures/listingRate';
import { numericDistribution } from '../core/measures/numericDistribution';
import { onShelfAvailability } from '../core/measures/onShelf';
import { promotionRate } from '../core/measures/promotionRate';
import { shareOfShelf } from '../core/measures/shareOfShelf';
import { speedIndex } from '../core/measures/speedIndex';
import { weightedDistribution } from '../core/measures/weightedDistribution';
import type { Problem } from '../core/values/problem';
import { answer } from './answer';
import { cellsOf } from './cells';

/** A measure is one number for all its outlets. */
const oneCell = (measured: number | Problem) => answer([[measured]]);

/**
 * Numeric distribution: the share of distinct outlets that handle the product.
 * @customfunction NUMERICDIST
 * @param {any[][]} outlets Outlet codes or names, one a row. An outlet that is listed twice counts once.
 * @param {any[][]} handled Yes or no for each outlet, one column per SKU. Blank means no.
 * @returns {any[][]} A share from 0 to 1.
 */
export function numericdist(outlets: any[][], handled: any[][]): any[][] {
  return oneCell(numericDistribution(cellsOf(outlets) ?? [], cellsOf(handled) ?? []));
}

/**
 * Weighted distribution: the turnover of the outlets that handle the product, as a share of all outlets’ turnover.
 * @customfunction WEIGHTEDDIST
 * @param {any[][]} outlets Outlet codes or names, one a row. An outlet that is listed twice counts once.
 * @param {any[][]} handled Yes or no for each outlet, one column per SKU. Blank means no.
 * @param {any[][]} turnover Each outlet’s turnover in the category, or in all goods.
 * @returns {any[][]} A share from 0 to 1.
 */
export function weighteddist(outlets: any[][], handled: any[][], turnover: any[][]): any[][] {
  return oneCell(
    weightedDistribution(cellsOf(outlets) ?? [], cellsOf(handled) ?? [], cellsOf(turnover) ?? []),
  );
}

/**
 * Store entry: the share of distinct target outlets that are listed.
 * @customfunction LISTINGRATE
 * @param {any[][]} targetOutlets The outlets to be entered, by code or name.
 * @param {any[][]} listedOutlets The outlets that have listed the product. Others than targets do not count.
 * @returns {any[][]} A share from 0 to 1.
 */
export function listingrate(targetOutlets: any[][], listedOutlets: any[][]): any[][] {
  return oneCell(listingRate(cellsOf(targetOutlets) ?? [], cellsOf(listedOutlets) ?? []));
}

/**
 * Display score: points won as a share of the points possible in the checks that were audited.
 * @customfunction DISPLAYSCORE
 * @param {any[][]} checks Yes or no, one row per outlet and one column per check. A blank check was not audited.
 * @param {any[][]} [points] What each check is worth; 1 each if left out.
 * @returns {any[][]} A share from 0 to 1.
 */
export function displayscore(checks: any[][], points?: any[][]): any[][] {
  return oneCell(displayScore(cellsOf(checks) ?? [], cellsOf(points)));
}

/**
 * Share of shelf: own facings as a share of all facings of the category.
 * @customfunction SHAREOFSHELF
 * @param {any[][]} own Own facings, one a row.
 * @param {any[][]} total All facings at the same place, your own included.
 * @returns {any[][]} A share from 0 to 1.
 */
export function shareofshelf(own: any[][], total: any[][]): any[][] {
  return oneCell(shareOfShelf(cellsOf(own) ?? [], cellsOf(total) ?? []));
}

/**
 * Days from launch until the share of outlets that stock the product first reaches the target.
 * @customfunction DAYSTODIST
 * @param {any[][]} launch The launch day.
 * @param {any[][]} firstStocked The day each outlet first stocked the product. Blank means not yet.
 * @param {any[][]} target The share of outlets to reach, such as 60%.
 * @param {any[][]} [universe] The number of outlets; the number of rows if left out.
 * @returns {any[][]} Whole days.
 */
export function daystodist(
  launch: any[][],
  firstStocked: any[][],
  target: any[][],
  universe?: any[][],
): any[][] {
  return oneCell(
    daysToDistribution(
      cellsOf(launch) ?? [],
      cellsOf(firstStocked) ?? [],
      cellsOf(target) ?? [],
      cellsOf(universe),
    ),
  );
}

/**
 * Distribution speed: the share of outlets that stock the product some days after launch, against the planned share, at most 1.
 * @customfunction SPEEDINDEX
 * @param {any[][]} launch The launch day.
 * @param {any[][]} firstStocked The day each outlet first stocked the product. Blank means not yet.
 * @param {any[][]} day How many days after launch is looked at.
 * @param {any[][]} planned The share of outlets planned for that day, such as 80%.
 * @param {any[][]} [universe] The number of outlets; the number of rows if left out.
 * @returns {any[][]} A share from 0 to 1.
 */
export function speedindex(
  launch: any[][],
  firstStocked: any[][],
  day: any[][],
  planned: any[][],
  universe?: any[][],
): any[][] {
  return oneCell(
    speedIndex(
      cellsOf(launch) ?? [],
      cellsOf(firstStocked) ?? [],
      cellsOf(day) ?? [],
      cellsOf(planned) ?? [],
      cellsOf(universe),
    ),
  );
}

/**
 * Promotion cooperation: the share of outlets in scope that executed the promotion.
 * @customfunction PROMORATE
 * @param {any[][]} inScope Yes or no: is the outlet in the promotion’s scope? Blank means no.
 * @param {any[][]} executed Yes or no: did the outlet execute it? Blank means no.
 * @returns {any[][]} A share from 0 to 1.
 */
export function promorate(inScope: any[][], executed: any[][]): any[][] {
  return oneCell(promotionRate(cellsOf(inScope) ?? [], cellsOf(executed) ?? []));
}

/**
 * On-shelf availability: the share of required items that are present on the shelf.
 * @customfunction ONSHELF
 * @param {any[][]} required Yes or no: must the item be there? Blank means no.
 * @param {any[][]} present Yes or no: is it on the shelf? Blank means no.
 * @returns {any[][]} A share from 0 to 1.
 */
export function onshelf(required: any[][], present: any[][]): any[][] {
  return oneCell(onShelfAvailability(cellsOf(required) ?? [], cellsOf(present) ?? []));
}
