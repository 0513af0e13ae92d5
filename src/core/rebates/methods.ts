import { minus, plus, times, ZERO } from '../values/arithmetic';
import { decimal, type Decimal } from '../values/decimal';
import type { Vocabulary } from '../values/heading';
import type { Tiers } from './tiers';

export type Method = 'marginal' | 'whole' | 'rolling' | 'total';

/** What an account earns once it has reached a tier: slope × amount + base. */
export interface TierLine {
  readonly slope: Decimal;
  readonly base: Decimal;
}

/** How a method gets from the line of the tier below to the line of the next one. */
interface Step {
  readonly words: readonly string[];
  /** The tier pays a share of the amount, or money for each unit of it. */
  readonly linear: (below: TierLine, rateBelow: Decimal, from: Decimal, rate: Decimal) => TierLine;
  /** The tier pays a lump sum. */
  readonly lump: (below: Decimal, sum: Decimal) => Decimal;
}

/**
 * The four ways to read a tier table. Every one is a straight line on each tier, so that a rebate costs one
 * multiplication, however many tiers there are. Lump sums have no slices: under `whole` an account gets the sum of the
 * tier it reached, under the others the sums of all the tiers it reached.
 */
const METHODS: Readonly<Record<Method, Step>> = {
  /** Each slice at its tier's rate, the first slice beginning at the first From: the line bends where a tier begins. */
  marginal: {
    words: ['marginal', '分段', '分段累进', '超额累进', '分段计算'],
    linear: (below, rateBelow, from, rate) => ({
      slope: rate,
      base: plus(below.base, times(minus(rateBelow, rate), from)),
    }),
    lump: plus,
  },
  /** All of the amount at the rate of the tier reached. */
  whole: {
    words: ['whole', '全额', '全额累进', '全额计算'],
    linear: (_below, _rateBelow, _from, rate) => ({ slope: rate, base: ZERO }),
    lump: (_below, sum) => sum,
  },
  /** Every reached tier, each on the amount up to its own upper bound, which is where the next one begins. */
  rolling: {
    words: ['rolling', '滚动', '逐档滚动', '滚动累计'],
    linear: (below, rateBelow, from, rate) => ({
      slope: rate,
      base: plus(below.base, times(rateBelow, from)),
    }),
    lump: plus,
  },
  /** Every reached tier on the whole amount: the rates add up. */
  total: {
    words: ['total', '叠加', '全额叠加', '各档叠加'],
    linear: (below, _rateBelow, _from, rate) => ({ slope: plus(below.slope, rate), base: ZERO }),
    lump: plus,
  },
};

export const METHOD_WORDS = Object.fromEntries(
  Object.entries(METHODS).map(([method, { words }]) => [method, words]),
) as Vocabulary<Method>;

/** The line of each tier, from the lowest. */
export function tierLinesOf({ pays, tiers }: Tiers, method: Method): readonly TierLine[] {
  const { linear, lump } = METHODS[method];
  const lines: TierLine[] = [];
  let below: TierLine = { slope: ZERO, base: ZERO };
  let rateBelow = ZERO;
  for (const tier of tiers) {
    const value = decimal(tier.value);
    below =
      pays === 'fixed'
        ? { slope: ZERO, base: lump(below.base, value) }
        : linear(below, rateBelow, decimal(tier.from), value);
    rateBelow = value;
    lines.push(below);
  }
  return lines;
}
