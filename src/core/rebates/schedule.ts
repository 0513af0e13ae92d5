import { plus, reaches, times, ZERO } from '../values/arithmetic';
import { decimal, roundHalfUp, scaled, toNumber, type Decimal } from '../values/decimal';
import { tierLinesOf, type TierLine, type Method } from './methods';
import type { Tiers } from './tiers';
import type { Edge } from './vocabulary';
import { roundWhole, wholeLinesOf, type WholeLines } from './wholeLines';

/** A tier table under a method and an edge, ready for any number of amounts. */
export interface Schedule {
  readonly tiers: Tiers;
  readonly edge: Edge;
  readonly bounds: readonly Decimal[];
  readonly lines: readonly TierLine[];
  readonly whole: readonly WholeSchedule[];
}

/** A schedule in whole numbers: see `WholeLines`. */
export interface WholeSchedule extends WholeLines {
  readonly reached: (amount: number) => number;
  readonly bound: (tier: number) => number;
}

/** Decimals of the amounts that are worth an integer path: cents, and 万元 with six decimals. */
export const AMOUNT_PLACES = [2, 6];

export function scheduleOf(tiers: Tiers, method: Method, edge: Edge): Schedule {
  const lines = tierLinesOf(tiers, method);
  return {
    tiers,
    edge,
    bounds: tiers.tiers.map(({ from }) => decimal(from)),
    lines,
    whole: AMOUNT_PLACES.flatMap((places) => wholeScheduleOf(tiers, edge, lines, places) ?? []),
  };
}

function wholeScheduleOf(
  { tiers }: Tiers,
  edge: Edge,
  lines: readonly TierLine[],
  amountPlaces: number,
): WholeSchedule | undefined {
  const bounds = Float64Array.from(tiers, ({ from }) => scaled(from, amountPlaces));
  const whole = bounds.some(Number.isNaN) ? undefined : wholeLinesOf(lines, amountPlaces);
  if (!whole) return undefined;
  // Whole numbers above a bound are those from the next one on.
  const least = edge === 'over' ? bounds.map((bound) => bound + 1) : bounds;
  const reached = (amount: number) => lastReached(least.length, (tier) => amount >= (least[tier] as number));
  return { ...whole, reached, bound: (tier) => bounds[tier] as number };
}

/** The last tier that is reached; -1 below the first. A tier is reached only if all the tiers below it are. */
export function lastReached(tiers: number, isReached: (tier: number) => boolean): number {
  let reached = 0;
  let unreached = tiers;
  while (reached < unreached) {
    const middle = (reached + unreached) >>> 1;
    if (isReached(middle)) reached = middle + 1;
    else unreached = middle;
  }
  return reached - 1;
}

/** The tier an amount has reached; -1 below the first. Compared exactly: 0.1+0.2 reaches 0.3. */
export function reachedTier({ bounds, edge }: Schedule, amount: Decimal): number {
  return lastReached(bounds.length, (tier) => {
    const bound = bounds[tier] as Decimal;
    return edge === 'from' ? reaches(amount, bound) : !reaches(bound, amount);
  });
}

/** What an amount earns on a tier, unrounded. */
export function payoutOn(lines: readonly TierLine[], tier: number, amount: Decimal): Decimal {
  const line = lines[tier];
  return line ? plus(times(line.slope, amount), line.base) : ZERO;
}

/** What an amount earns, unrounded. */
export const earned = (schedule: Schedule, amount: Decimal): Decimal =>
  payoutOn(schedule.lines, reachedTier(schedule, amount), amount);

/**
 * A calculation of money from one or two amounts, rounded once, at the end. The quick ways are tried first; each answers
 * NaN where whole numbers do not hold the case exactly, and then the exact way decides.
 */
export const settling =
  <Way extends WholeLines>(
    ways: readonly Way[],
    decimals: number,
    inWhole: (way: Way, first: number, second: number) => number,
    exactly: (first: number, second: number) => Decimal,
  ) =>
  (first: number, second = 0): number => {
    for (let i = 0; i < ways.length; i++) {
      const way = ways[i] as Way;
      const money = roundWhole(inWhole(way, first, second), way.payoutPlaces, decimals);
      if (!Number.isNaN(money)) return money;
    }
    return toNumber(rounded(exactly(first, second), decimals));
  };

/** A decimal rounded half up (away from zero) to `decimals` places. */
export const rounded = ({ m, places }: Decimal, decimals: number): Decimal =>
  roundHalfUp(m, 10n ** BigInt(places), decimals);
