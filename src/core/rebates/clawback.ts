import { minus } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { compare, decimal, scaled } from '../values/decimal';
import { isProblem } from '../values/problem';
import { readDecimals, type Optional } from '../values/setting';
import { spread, type Spread } from '../values/spread';
import { readEdge, readMethod, scheduleFor } from './call';
import { earnedInWhole } from './rebate';
import { earned, settling, type Schedule } from './schedule';

/** Rebate on what was sold less rebate on what stayed sold: exact, and rounded once. */
const clawing = (schedule: Schedule, decimals: number) =>
  settling(
    schedule.whole,
    decimals,
    (way, sold, returned) => {
      const before = scaled(sold, way.amountPlaces);
      const after = before - scaled(returned, way.amountPlaces);
      return earnedInWhole(way, before) - earnedInWhole(way, after);
    },
    (sold, returned) => {
      const before = decimal(sold);
      return minus(earned(schedule, before), earned(schedule, minus(before, decimal(returned))));
    },
  );

/** `CLAWBACK`: what a return takes back of a rebate that was paid, in the common shape of sold and returned. */
export function clawbacks(
  sold: Cells,
  returned: Cells,
  tiers: Cells,
  method: Optional,
  edge?: Optional,
  decimals?: Optional,
): Spread {
  const schedule = scheduleFor(tiers, readMethod(method), readEdge(edge));
  if (isProblem(schedule)) return schedule;
  const places = readDecimals(decimals);
  if (isProblem(places)) return places;
  const clawback = clawing(schedule, places);
  return spread(
    [
      { name: 'sold', cells: sold },
      { name: 'returned', cells: returned },
    ],
    ([before = NaN, back = NaN]) =>
      compare(back, before) > 0
        ? {
            problem: 'returned-above-sold',
            kind: 'num',
            at: { argument: 'returned' },
            details: { sold: before, returned: back },
          }
        : clawback(before, back),
  );
}
