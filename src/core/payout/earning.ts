import { isRelative, methodOf, type Way } from '../scheme/lines';
import { at, minus, plus, reaches, times, ONE, ZERO } from '../values/arithmetic';
import { decimal, toNumber, type Decimal } from '../values/decimal';
import type { Edge, Method, Tiers } from '../rebates';
import { tierLinesOf } from '../rebates/methods';
import { earned, lastReached, payoutOn, reachedTier, scheduleOf } from '../rebates/schedule';
import type { PaidLine } from './lines';

/** What a line earns before its score, cap and gates, exact and not rounded; and the tier that it took, from 0. */
interface Earning {
  readonly earned: Decimal;
  readonly tier?: number;
}

/** Earns from a base, a baseline above 0 where the line has one, and the figure that picks the tier. */
export type Earn = (base: Decimal, baseline: Decimal, by: Decimal) => Earning;

const FIRST_TIER: Earning = { earned: ZERO, tier: -1 };

/** How a line earns, made ready once for all accounts; undefined where it lacks its tiers. */
export function earningOf(line: PaidLine, edge: Edge): Earn | undefined {
  const paid = payingOf(line, edge);
  if (paid === undefined || line.minimum === undefined) return paid;
  const least = decimal(line.minimum);
  return (base, baseline, by) => (reaches(base, least) ? paid(base, baseline, by) : { ...FIRST_TIER });
}

/** The base in full portions, rounded down: as many as there are, or up to the end of the last one. */
function portionsOf(every: number | undefined, counts: boolean): (base: Decimal) => Decimal {
  if (every === undefined) return (base) => base;
  const portion = decimal(every);
  return (base) => {
    const places = Math.max(base.places, portion.places);
    const full: Decimal = { m: at(base, places) / at(portion, places), places: 0 };
    return counts ? full : times(full, portion);
  };
}

function payingOf(line: PaidLine, edge: Edge): Earn | undefined {
  const { way, value, every } = line;
  const flat = decimal(value ?? 0);
  const portions = portionsOf(every, way === 'perUnit' || way === 'excessPerUnit');
  switch (way) {
    case 'rate':
    case 'perUnit':
      return (base) => ({ earned: times(portions(base), flat) });
    case 'fixed':
      return () => ({ earned: flat });
    case 'excess':
    case 'excessPerUnit':
      if (value !== undefined)
        return (base, baseline) => ({ earned: times(portions(beyond(base, baseline)), flat) });
      break;
  }
  return byTiers(line, edge);
}

function byTiers({ way, method: how, tierBy, tiers: table }: PaidLine, edge: Edge): Earn | undefined {
  if (table === undefined) return undefined;
  const { tiers } = table;
  const method = methodOf({ way, ...(how && { method: how }) });
  if (isRelative(way)) return byRelativeTiers(way, method, tiers, edge);
  const schedule = scheduleOf(tiers, method, edge);
  return tierBy === undefined
    ? (base) => ({ earned: earned(schedule, base), tier: reachedTier(schedule, base) })
    : (base, _baseline, by) => {
        const tier = reachedTier(schedule, by);
        return { earned: payoutOn(schedule.lines, tier, base), tier };
      };
}

/**
 * Tiers that begin at multiples of a baseline. Slices of achievement are slices of the amount at target × share, so that
 * each tier's line is the amount's with its constant in units of the baseline. An excess begins at the baseline itself.
 */
function byRelativeTiers(way: Way, method: Method, tiers: Tiers, edge: Edge): Earn {
  const multiples = tiers.tiers.map(({ from }) => multipleOf(way, from));
  const ofExcess = way === 'excess';
  const starts = tiers.tiers.map(({ from }, index) => ({
    from: ofExcess ? Math.max(0, from) : toNumber(multiples[index] ?? ZERO),
    value: tiers.tiers[index]?.value ?? 0,
  }));
  const lines = tierLinesOf({ pays: tiers.pays, tiers: starts }, method);
  return (base, baseline, by) => {
    const tier = lastReached(multiples.length, (index) => {
      const bound = times(baseline, multiples[index] ?? ZERO);
      return edge === 'over' ? !reaches(bound, by) : reaches(by, bound);
    });
    const line = lines[tier];
    if (line === undefined) return { earned: ZERO, tier };
    if (tiers.pays === 'fixed') return { earned: line.base, tier };
    const paidOn = ofExcess ? beyond(base, baseline) : base;
    return { earned: plus(times(line.slope, paidOn), times(line.base, baseline)), tier };
  };
}

/** Where a tier begins as a multiple of the baseline: 0.9 of a target, 1.1 of last year for a growth by 10 %. */
export const multipleOf = (way: Way, from: number): Decimal =>
  way === 'achievement' ? decimal(from) : plus(ONE, decimal(from));

const beyond = (base: Decimal, baseline: Decimal): Decimal =>
  reaches(base, baseline) ? minus(base, baseline) : ZERO;
