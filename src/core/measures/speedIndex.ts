import { times } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import { readQuantitySetting, type Optional } from '../values/setting';
import { shareOf } from './ratio';
import { readAim, readStocking } from './stocking';

/**
 * Speed index (铺货速度): the share of outlets stocking by a day after launch ÷ the share planned for that day, at most
 * 1: whoever is faster than planned has fulfilled the plan.
 *
 * @param launch the launch day
 * @param firstStocked for each outlet the date of its first stock, blank where it has none yet; with several columns
 * (one a SKU) the earliest counts
 * @param day how many days after launch is looked at, 0 or more; that day counts
 * @param planned the share of outlets planned by then, above 0, at most 1
 * @param universe the number of outlets; the number of rows if left out
 * @returns a share from 0 to 1
 */
export function speedIndex(
  launch: Cells,
  firstStocked: Cells,
  day: Cells,
  planned: Cells,
  universe?: Optional,
): number | Problem {
  const by = readQuantitySetting({ name: 'day', cells: day });
  if (isProblem(by)) return by;
  const share = readAim('planned', planned);
  if (isProblem(share)) return share;
  const stocking = readStocking(launch, firstStocked, universe);
  if (isProblem(stocking)) return stocking;
  let stocked = 0;
  for (const days of stocking.days) if (days <= by) stocked++;
  return Math.min(1, shareOf(decimal(stocked), times(decimal(stocking.universe), decimal(share))));
}
