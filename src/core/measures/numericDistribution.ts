import type { Cells } from '../values/cell';
import { isProblem, type Problem } from '../values/problem';
import { readHandling } from './handling';

/**
 * Numeric distribution (铺货率): distinct outlets that handle the product ÷ distinct outlets.
 *
 * Outlets are counted, never rows or SKUs: an outlet that stands in three rows or stocks five SKUs counts once. A blank
 * mark is no handling; a list without any mark is `#N/A`. Definition: Farris, Bendle, Pfeifer, Reibstein, *Marketing
 * Metrics*, "Numeric distribution (%) = outlets carrying brand ÷ total outlets".
 *
 * @param outlets a column (or a row) of outlet codes or names
 * @param handled yes/no for each outlet, one column per SKU
 * @returns a share from 0 to 1
 */
export function numericDistribution(outlets: Cells, handled: Cells): number | Problem {
  const handling = readHandling(outlets, handled);
  if (isProblem(handling)) return handling;
  let handlers = 0;
  for (const handles of handling.handles) if (handles) handlers++;
  return handlers / handling.names.length;
}
