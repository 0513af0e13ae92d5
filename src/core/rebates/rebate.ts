import type { Cells } from '../values/cell';
import { decimal, scaled } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import { readQuantity } from '../values/quantity';
import { readDecimals, type Optional } from '../values/setting';
import { spread, type Spread } from '../values/spread';
import { readEdge, readMethod, scheduleFor } from './call';
import type { Method } from './methods';
import { earned, scheduleOf, settling, type Schedule, type WholeSchedule } from './schedule';
import type { Tiers } from './tiers';
import type { Edge } from './vocabulary';

/** What an amount in whole numbers earns. */
export const earnedInWhole = (way: WholeSchedule, amount: number): number =>
  way.payout(way.reached(amount), amount);

const rebating = (schedule: Schedule, decimals: number) =>
  settling(
    schedule.whole,
    decimals,
    (way, amount) => earnedInWhole(way, scaled(amount, way.amountPlaces)),
    (amount) => earned(schedule, decimal(amount)),
  );

/**
 * The rebate on one amount (0 to 1e12), rounded half up to `decimals` places. For many amounts under one table take
 * `rebates`.
 */
export function rebateOn(
  amount: number,
  tiers: Tiers,
  method: Method,
  edge: Edge = 'from',
  decimals = 2,
): number | Problem {
  const sound = readQuantity(amount, { argument: 'amount' });
  return typeof sound === 'number' ? rebating(scheduleOf(tiers, method, edge), decimals)(sound) : sound;
}

/** `REBATE`: the rebate on each amount, in the amounts' shape. */
export function rebates(
  amount: Cells,
  tiers: Cells,
  method: Optional,
  edge?: Optional,
  decimals?: Optional,
): Spread {
  const schedule = scheduleFor(tiers, readMethod(method), readEdge(edge));
  if (isProblem(schedule)) return schedule;
  const places = readDecimals(decimals);
  if (isProblem(places)) return places;
  const rebate = rebating(schedule, places);
  return spread([{ name: 'amount', cells: amount }], (at) => rebate(at[0] as number));
}
