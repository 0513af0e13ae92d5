import type { Cells } from '../values/cell';
import type { Problem } from '../values/problem';
import { countTicks } from './countTicks';
import { shareIn, type Ratio } from './ratio';

/**
 * Promotion cooperation (促销配合): outlets in scope that executed ÷ outlets in scope. An outlet that executed without
 * being in scope does not count.
 *
 * @param inScope yes/no, an outlet a row (or outlets × promotions)
 * @param executed yes/no, of the same shape
 * @returns a share from 0 to 1; `#N/A` where nothing is in scope
 */
export const promotionRate = (inScope: Cells, executed: Cells): number | Problem =>
  shareIn(countPromotions(inScope, executed));

/** Outlets in scope, and those of them that executed. */
export const countPromotions = (inScope: Cells, executed: Cells): Ratio | Problem =>
  countTicks({ name: 'inScope', cells: inScope }, { name: 'executed', cells: executed }, 'nothing-in-scope');
