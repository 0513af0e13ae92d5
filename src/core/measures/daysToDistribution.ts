import type { Cells } from '../values/cell';
import { compare } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import type { Optional } from '../values/setting';
import { readAim, readStocking } from './stocking';

/**
 * Days to distribution: whole days from launch until the share of outlets that stock the product first reaches the
 * target. Times of day do not matter; an outlet that stocked before the launch counts from day 0. The threshold is met
 * exactly: 8 of 10 outlets meet 80 %, and 40 of 60 meet `=2/3`.
 *
 * @param launch the launch day
 * @param firstStocked for each outlet the date of its first stock, blank where it has none yet; with several columns
 * (one a SKU) the earliest counts
 * @param target the share to reach, above 0, at most 1
 * @param universe the number of outlets; the number of rows if left out
 * @returns whole days, 0 or more; `#N/A` where the target has not been reached
 */
export function daysToDistribution(
  launch: Cells,
  firstStocked: Cells,
  target: Cells,
  universe?: Optional,
): number | Problem {
  const share = readAim('target', target);
  if (isProblem(share)) return share;
  const stocking = readStocking(launch, firstStocked, universe);
  if (isProblem(stocking)) return stocking;
  const { days, universe: outlets } = stocking;
  const needed = outletsFor(share, outlets);
  if (needed > days.length)
    return {
      problem: 'distribution-not-reached',
      kind: 'na',
      at: { argument: 'firstStocked' },
      details: { stocked: days.length, needed, universe: outlets },
    };
  return days.sort()[needed - 1] as number;
}

/** The fewest outlets whose share of the universe reaches the target. Doubles come within one of it. */
function outletsFor(share: number, universe: number): number {
  let outlets = Math.max(1, Math.floor(share * universe) - 1);
  while (compare(outlets / universe, share) < 0) outlets++;
  return outlets;
}
