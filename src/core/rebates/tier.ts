import type { Cells } from '../values/cell';
import { decimal, scaled } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import type { Optional } from '../values/setting';
import { spread, type Spread } from '../values/spread';
import { readEdge, scheduleFor } from './call';
import { reachedTier, scheduleOf, type Schedule } from './schedule';
import type { Tier, Tiers } from './tiers';
import type { Edge } from './vocabulary';

/** The number of the tier an amount has reached, from 0; -1 below the first. */
export function tierNumber(schedule: Schedule, amount: number): number {
  const way = schedule.whole[0];
  const whole = way ? scaled(amount, way.amountPlaces) : NaN;
  return way && !Number.isNaN(whole) ? way.reached(whole) : reachedTier(schedule, decimal(amount));
}

/** The tier an amount has reached, or `below-first-tier`. */
export function tierOf(amount: number, tiers: Tiers, edge: Edge = 'from'): Tier | Problem {
  return tierIn(scheduleOf(tiers, 'whole', edge), amount);
}

function tierIn(schedule: Schedule, amount: number): Tier | Problem<'below-first-tier'> {
  const { tiers } = schedule.tiers;
  return (
    tiers[tierNumber(schedule, amount)] ?? {
      problem: 'below-first-tier',
      kind: 'na',
      at: { argument: 'amount' },
      details: { first: tiers[0]?.from ?? 0 },
    }
  );
}

/** `TIER`: the From of the tier that each amount has reached, in the amounts' shape. */
export function reachedTiers(amount: Cells, tiers: Cells, edge?: Optional): Spread {
  // Which tier is reached is the same under every method.
  const schedule = scheduleFor(tiers, 'whole', readEdge(edge));
  if (isProblem(schedule)) return schedule;
  return spread([{ name: 'amount', cells: amount }], ([value = NaN]) => {
    const tier = tierIn(schedule, value);
    return isProblem(tier) ? tier : tier.from;
  });
}
