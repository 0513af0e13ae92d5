import { difference, minus } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal, scaled, type Decimal } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import type { Optional } from '../values/setting';
import { spread, type Spread } from '../values/spread';
import { readEdge, readMethod, scheduleFor } from './call';
import type { Method } from './methods';
import { earnedInWhole } from './rebate';
import { earned, payoutOn, scheduleOf, settling, type Schedule } from './schedule';
import { tierNumber } from './tier';
import type { Tiers } from './tiers';
import type { Edge } from './vocabulary';

/** The way to the next tier. */
export interface NextTier {
  /** What is missing to its bound. Under the edge `over` the bound itself is not enough: it takes more than this. */
  readonly missing: number;
  /** What reaching it adds to the rebate: the rebate at its bound, once it is reached, less the rebate now. */
  readonly adds: number;
}

const AT_TOP: Problem<'at-top-tier'> = {
  problem: 'at-top-tier',
  kind: 'na',
  at: { argument: 'amount' },
};

/** Money that NEXTTIER tells is in cents. */
const DECIMALS = 2;

function approaching(schedule: Schedule): (amount: number) => NextTier | Problem<'at-top-tier'> {
  const adds = settling(
    schedule.whole,
    DECIMALS,
    (way, amount, next) =>
      way.payout(next, way.bound(next)) - earnedInWhole(way, scaled(amount, way.amountPlaces)),
    (amount, next) =>
      minus(
        payoutOn(schedule.lines, next, schedule.bounds[next] as Decimal),
        earned(schedule, decimal(amount)),
      ),
  );
  return (amount) => {
    const next = tierNumber(schedule, amount) + 1;
    const tier = schedule.tiers.tiers[next];
    return tier ? { missing: difference(tier.from, amount), adds: adds(amount, next) } : AT_TOP;
  };
}

/** The way from an amount to the next tier, or `at-top-tier`. */
export const nextTier = (
  amount: number,
  tiers: Tiers,
  method: Method,
  edge: Edge = 'from',
): NextTier | Problem => approaching(scheduleOf(tiers, method, edge))(amount);

/** `NEXTTIER`: for each amount two cells side by side, what is missing and what the rebate would gain. */
export function nextTiers(amount: Cells, tiers: Cells, method: Optional, edge?: Optional): Spread {
  const schedule = scheduleFor(tiers, readMethod(method), readEdge(edge));
  if (isProblem(schedule)) return schedule;
  const approach = approaching(schedule);
  const ways = spread([{ name: 'amount', cells: amount }], (at) => approach(at[0] as number));
  if (isProblem(ways)) return ways;
  const only = ways.length === 1 && ways[0]?.length === 1 ? ways[0][0] : undefined;
  if (isProblem(only)) return only;
  return ways.map((row) => {
    const line = new Array<number | Problem>(2 * row.length);
    for (let i = 0; i < row.length; i++) {
      const way = row[i] as NextTier | Problem;
      line[2 * i] = isProblem(way) ? way : way.missing;
      line[2 * i + 1] = isProblem(way) ? way : way.adds;
    }
    return line;
  });
}
