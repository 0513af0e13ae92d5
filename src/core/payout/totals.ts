import { plus, ZERO } from '../values/arithmetic';
import { decimal, toNumber, type Decimal } from '../values/decimal';
import { MISSING } from '../values/reading';
import type { CheckedPayout, PayoutVerdict } from './decision';

/** How many accounts there are, and what they are paid. Pending ones have no payout yet: they are counted apart. */
export interface Total {
  readonly accounts: number;
  readonly payout: number;
  /** What the pending ones would be paid if their gates are passed, as far as that is known. */
  readonly possible: number;
  /** What people have typed in the payout column, and payout − typed where both are known. */
  readonly typed: number;
  readonly difference: number;
  /** How many of the pending ones `possible` counts: those that nothing but gates keeps pending. */
  readonly waiting: number;
}

export interface PayoutTotals {
  readonly all: Total;
  readonly byVerdict: Readonly<Record<PayoutVerdict, Total>>;
  /** In the order in which the regions first appear; `""` for accounts without one. */
  readonly byRegion: readonly (Total & { readonly region: string })[];
}

const VERDICTS: readonly PayoutVerdict[] = ['eligible', 'partial', 'withheld', 'pending'];

class Sum {
  private accounts = 0;
  private payout: Decimal = ZERO;
  private possible: Decimal = ZERO;
  private typed: Decimal = ZERO;
  private difference: Decimal = ZERO;
  private waiting = 0;

  add({ payout, possible, typed, difference }: CheckedPayout): void {
    this.accounts++;
    if (typed !== undefined) this.typed = plus(this.typed, decimal(typed));
    if (difference !== undefined) this.difference = plus(this.difference, decimal(difference));
    if (payout !== undefined) this.payout = plus(this.payout, decimal(payout));
    if (possible === undefined) return;
    this.possible = plus(this.possible, decimal(possible));
    this.waiting++;
  }

  total(): Total {
    return {
      accounts: this.accounts,
      payout: toNumber(this.payout),
      possible: toNumber(this.possible),
      typed: toNumber(this.typed),
      difference: toNumber(this.difference),
      waiting: this.waiting,
    };
  }
}

/** Adds checked payouts up, by verdict and by region. */
export function totalsOf(checked: readonly CheckedPayout[]): PayoutTotals {
  const all = new Sum();
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, new Sum()])) as Record<
    PayoutVerdict,
    Sum
  >;
  const regions = new Map<string, Sum>();
  for (const one of checked) {
    const { region: cell = MISSING } = one.account.values;
    const region = cell === MISSING ? '' : String(cell);
    const ofRegion = regions.get(region) ?? new Sum();
    regions.set(region, ofRegion);
    for (const sum of [all, verdicts[one.verdict], ofRegion]) sum.add(one);
  }
  return {
    all: all.total(),
    byVerdict: Object.fromEntries(VERDICTS.map((verdict) => [verdict, verdicts[verdict].total()])) as Record<
      PayoutVerdict,
      Total
    >,
    byRegion: [...regions].map(([region, sum]) => ({ region, ...sum.total() })),
  };
}
