import type { Method } from '../rebates/methods';
import { earned, payoutOn, reachedTier, type Schedule } from '../rebates/schedule';
import { minus } from '../values/arithmetic';
import { toNumber, type Decimal } from '../values/decimal';
import { ENDS, endFigure } from './bands';
import { nothing, number, share, type Caption, type DisplayValue, type Steps } from './explanation';

/** What one tier adds to a rebate. */
interface Slice {
  readonly tier: number;
  /** The amount that the tier pays on. */
  readonly paidOn: Decimal;
  readonly earned: Decimal;
}

/** Where a method pays a tier: on the amount inside it, up to its end, or on all of the amount. */
const PAID_ON: Readonly<Record<Method, (amount: Decimal, from: Decimal, end: Decimal) => Decimal>> = {
  marginal: (_amount, from, end) => minus(end, from),
  whole: (amount) => amount,
  rolling: (_amount, _from, end) => end,
  total: (amount) => amount,
};

/**
 * What an amount earns, tier by tier. A tier adds what is earned at its end less what was earned at the end of the tier
 * below; `total` has no ends, there each tier adds to the whole amount. So the slices add up to the rebate by their making.
 */
function slicesOf(schedule: Schedule, method: Method, amount: Decimal): Slice[] {
  const { bounds, lines } = schedule;
  const reached = reachedTier(schedule, amount);
  if (reached < 0) return [];
  if (method === 'whole') return [{ tier: reached, paidOn: amount, earned: earned(schedule, amount) }];
  const slices: Slice[] = [];
  for (let tier = 0; tier <= reached; tier++) {
    const from = bounds[tier] as Decimal;
    const end = tier === reached ? amount : (bounds[tier + 1] as Decimal);
    const upTo = payoutOn(lines, tier, method === 'total' ? amount : end);
    const below = payoutOn(lines, tier - 1, method === 'total' ? amount : from);
    slices.push({ tier, paidOn: PAID_ON[method](amount, from, end), earned: minus(upTo, below) });
  }
  return slices;
}

export const payFigure = ({ pays }: Schedule['tiers']): ((value: number) => DisplayValue) =>
  pays === 'rate' ? share : number;

/** Slice by slice: from, to, rate, what it is paid on, and what that earns. */
export function sliceSteps(caption: Caption, schedule: Schedule, method: Method, amount: Decimal): Steps {
  const { tiers, edge } = schedule;
  const slices = slicesOf(schedule, method, amount);
  const boundOf = (tier: number) => tiers.tiers[tier]?.from;
  return {
    part: 'steps',
    caption,
    columns: [...ENDS[edge], tiers.pays, 'paidOn', 'earned'],
    rows: slices.map(({ tier, paidOn, earned }) => [
      endFigure(boundOf(tier)),
      endFigure(boundOf(tier + 1)),
      payFigure(tiers)(tiers.tiers[tier]?.value ?? 0),
      // A lump sum is paid on no amount.
      tiers.pays === 'fixed' ? nothing : number(toNumber(paidOn)),
      number(toNumber(earned)),
    ]),
  };
}
