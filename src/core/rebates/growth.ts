import { at, minus, ONE, plus, reaches, times, ZERO } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal, scaled, type Decimal } from '../values/decimal';
import { remembering } from '../values/memory';
import { isProblem, type Problem } from '../values/problem';
import { readChoice, readDecimals, type Optional } from '../values/setting';
import { spread, type Spread } from '../values/spread';
import { tierLinesOf, type TierLine } from './methods';
import { AMOUNT_PLACES, lastReached, payoutOn, settling } from './schedule';
import { readTiers, type Tiers } from './tiers';
import { PAY_ON, type PayOn } from './vocabulary';
import { SAFE, wholeLinesOf, type WholeLines } from './wholeLines';

/** Growth tiers, ready for any number of accounts. */
interface GrowthSchedule {
  /** 1 + From: the multiple of the baseline at which each tier begins. No division, so no rounding, is needed. */
  readonly multiples: readonly Decimal[];
  readonly lines: readonly TierLine[];
  readonly whole: readonly WholeGrowth[];
}

interface WholeGrowth extends WholeLines {
  /** The last tier reached; -1 below the first, NaN where whole numbers do not hold the comparison. */
  readonly reached: (actual: number, baseline: number) => number;
}

function growthScheduleOf(tiers: Tiers): GrowthSchedule {
  const multiples = tiers.tiers.map(({ from }) => plus(ONE, decimal(from)));
  // The tier reached pays all: slices of growth are not slices of an amount.
  const lines = tierLinesOf(tiers, 'whole');
  return {
    multiples,
    lines,
    whole: AMOUNT_PLACES.flatMap((places) => wholeGrowthOf(multiples, wholeLinesOf(lines, places)) ?? []),
  };
}

function wholeGrowthOf(
  multiples: readonly Decimal[],
  lines: WholeLines | undefined,
): WholeGrowth | undefined {
  if (!lines) return undefined;
  const places = multiples.reduce((most, multiple) => Math.max(most, multiple.places), 0);
  const unit = 10 ** places;
  const starts = Float64Array.from(multiples, (multiple) => Number(at(multiple, places)));
  // Only the left side has to be exact: a right side that is not is above SAFE, however it was rounded.
  const reached = (actual: number, baseline: number) =>
    actual * unit < SAFE && !Number.isNaN(baseline)
      ? lastReached(starts.length, (tier) => actual * unit >= baseline * (starts[tier] as number))
      : NaN;
  return { ...lines, reached };
}

const growthScheduleFor = remembering((cells): GrowthSchedule | Problem => {
  const tiers = readTiers(cells, 'growth');
  return isProblem(tiers) ? tiers : growthScheduleOf(tiers);
});

/** Sales that shrank have no excess, even if a tier below 0 is reached. */
function paidInWhole(payOn: PayOn, actual: number, baseline: number): number {
  if (payOn === 'excess') return Math.max(0, actual - baseline);
  return payOn === 'actual' ? actual : baseline;
}

function paidExactly(payOn: PayOn, actual: Decimal, baseline: Decimal): Decimal {
  if (payOn === 'excess') return reaches(actual, baseline) ? minus(actual, baseline) : ZERO;
  return payOn === 'actual' ? actual : baseline;
}

const rewarding = ({ multiples, lines, whole }: GrowthSchedule, payOn: PayOn, decimals: number) =>
  settling(
    whole,
    decimals,
    (way, actual, baseline) => {
      const now = scaled(actual, way.amountPlaces);
      const before = scaled(baseline, way.amountPlaces);
      return way.payout(way.reached(now, before), paidInWhole(payOn, now, before));
    },
    (actual, baseline) => {
      const now = decimal(actual);
      const before = decimal(baseline);
      const tier = lastReached(multiples.length, (i) => reaches(now, times(before, multiples[i] as Decimal)));
      return payoutOn(lines, tier, paidExactly(payOn, now, before));
    },
  );

/** `GROWTHREBATE`: growth over a baseline picks the tier; in the common shape of actual and baseline. */
export function growthRebates(
  actual: Cells,
  baseline: Cells,
  tiers: Cells,
  payOn?: Optional,
  decimals?: Optional,
): Spread {
  const schedule = growthScheduleFor(tiers);
  if (isProblem(schedule)) return schedule;
  const on = readChoice({ name: 'payOn', cells: payOn }, PAY_ON, 'actual');
  if (isProblem(on)) return on;
  const places = readDecimals(decimals);
  if (isProblem(places)) return places;
  const rebate = rewarding(schedule, on, places);
  return spread(
    [
      { name: 'actual', cells: actual },
      { name: 'baseline', cells: baseline },
    ],
    ([now = NaN, before = NaN]) =>
      before === 0
        ? { problem: 'no-baseline', kind: 'na', at: { argument: 'baseline' } }
        : rebate(now, before),
  );
}
