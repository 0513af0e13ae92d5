import { minus, plus, reaches, times, ONE, ZERO } from '../values/arithmetic';
import { decimal, type Decimal } from '../values/decimal';
import type { Edge } from '../rebates';
import { tierLinesOf } from '../rebates/methods';
import { earned, lastReached, payoutOn, reachedTier, scheduleOf } from '../rebates/schedule';
import type { PaidLine } from './lines';

/** What a line earns before its score, cap and gates, exact and not rounded; and the tier that it took, from 0. */
interface Earning {
  readonly earned: Decimal;
  readonly tier?: number;
}

/** Earns from a base and, where the line has one, a baseline above 0. */
export type Earn = (base: Decimal, baseline: Decimal) => Earning;

const FIRST_TIER: Earning = { earned: ZERO, tier: -1 };

/** How a line earns, made ready once for all accounts; undefined where it lacks its tiers. */
export function earningOf(line: PaidLine, edge: Edge): Earn | undefined {
  const paid = payingOf(line, edge);
  if (paid === undefined || line.minimum === undefined) return paid;
  const least = decimal(line.minimum);
  return (base, baseline) => (reaches(base, least) ? paid(base, baseline) : { ...FIRST_TIER });
}

function payingOf({ way, value, tiers: table }: PaidLine, edge: Edge): Earn | undefined {
  const flat = decimal(value ?? 0);
  switch (way) {
    case 'rate':
    case 'perUnit':
      return (base) => ({ earned: times(base, flat) });
    case 'fixed':
      return () => ({ earned: flat });
    case 'excess':
      if (value !== undefined) return (base, baseline) => ({ earned: times(beyond(base, baseline), flat) });
      break;
  }
  if (table === undefined) return undefined;
  const { tiers } = table;
  if (way === 'growth' || way === 'excess' || way === 'achievement') {
    const multiples = tiers.tiers.map(({ from }) => multipleOf(way, from));
    const rates = tierLinesOf(tiers, 'whole');
    return (base, baseline) => {
      const tier = lastReached(multiples.length, (index) => {
        const bound = times(baseline, multiples[index] ?? ZERO);
        return edge === 'over' ? !reaches(bound, base) : reaches(base, bound);
      });
      return { earned: payoutOn(rates, tier, way === 'excess' ? beyond(base, baseline) : base), tier };
    };
  }
  const schedule = scheduleOf(tiers, way, edge);
  return (base) => ({ earned: earned(schedule, base), tier: reachedTier(schedule, base) });
}

/** Where a tier begins as a multiple of the baseline: 0.9 of a target, 1.1 of last year for a growth by 10 %. */
export const multipleOf = (way: PaidLine['way'], from: number): Decimal =>
  way === 'achievement' ? decimal(from) : plus(ONE, decimal(from));

const beyond = (base: Decimal, baseline: Decimal): Decimal =>
  reaches(base, baseline) ? minus(base, baseline) : ZERO;
