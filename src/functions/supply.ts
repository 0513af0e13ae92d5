import { allocate as allocateSupply } from '../core/supply/allocate';
import { coverDays } from '../core/supply/coverDays';
import { reorders } from '../core/supply/reorder';
import { seasonIndex } from '../core/supply/seasonIndex';
import { answer } from './answer';
import { cellsOf } from './cells';

/**
 * Days of cover: how long the stock lasts at the pace of the sell-out.
 * @customfunction COVERDAYS
 * @param {any[][]} stock The account’s stock, in the unit of the sell-out.
 * @param {any[][]} sellOut What the account sold on in the period.
 * @param {any[][]} days How many days the period had.
 * @returns {any[][]} Days; #N/A where there was no sell-out.
 */
export function coverdays(stock: any[][], sellOut: any[][], days: any[][]): any[][] {
  return answer(coverDays(cellsOf(stock) ?? [], cellsOf(sellOut) ?? [], cellsOf(days) ?? []));
}

/**
 * The season: how much above or below an average month each month of the year is. The twelve indices have mean 1.
 * @customfunction SEASONINDEX
 * @param {any[][]} history Whole years of monthly sales: 12 columns, a year a row, or one column of 12, 24, 36 … months.
 * @returns {any[][]} A row of 12 indices, in the order of the months given.
 */
export function seasonindex(history: any[][]): any[][] {
  return answer(seasonIndex(cellsOf(history) ?? []));
}

/**
 * What to order now, so that stock and goods in transit last through delivery and safety time, up to whole packs.
 * @customfunction REORDER
 * @param {any[][]} stock Stock at hand.
 * @param {any[][]} inTransit Ordered and not yet arrived.
 * @param {any[][]} dailyDemand Demand on an average day.
 * @param {any[][]} leadDays Days from the order to its arrival.
 * @param {any[][]} safetyDays Days of demand kept as a reserve.
 * @param {any[][]} [season] The season index of the days ahead; 1 if left out.
 * @param {any[][]} [pack] Units in a pack; 1 if left out.
 * @returns {any[][]} The order, a multiple of the pack; 0 where nothing is needed.
 */
export function reorder(
  stock: any[][],
  inTransit: any[][],
  dailyDemand: any[][],
  leadDays: any[][],
  safetyDays: any[][],
  season?: any[][],
  pack?: any[][],
): any[][] {
  return answer(
    reorders(
      cellsOf(stock) ?? [],
      cellsOf(inTransit) ?? [],
      cellsOf(dailyDemand) ?? [],
      cellsOf(leadDays) ?? [],
      cellsOf(safetyDays) ?? [],
      cellsOf(season),
      cellsOf(pack),
    ),
  );
}

/**
 * Splits a short supply over the demands: first priorities first, pro rata inside a priority, in whole packs.
 * @customfunction ALLOCATE
 * @param {any[][]} supply What there is to give away, one cell.
 * @param {any[][]} demands What each account asks for. Type 0 where it asks for nothing.
 * @param {any[][]} [priority] Lower numbers are served first. Left out: all are equal.
 * @param {any[][]} [pack] Units in a pack, one cell; 1 if left out.
 * @returns {any[][]} What each account gets, in the demands’ shape. It adds up exactly.
 */
export function allocate(supply: any[][], demands: any[][], priority?: any[][], pack?: any[][]): any[][] {
  return answer(
    allocateSupply(cellsOf(supply) ?? [], cellsOf(demands) ?? [], cellsOf(priority), cellsOf(pack)),
  );
}
