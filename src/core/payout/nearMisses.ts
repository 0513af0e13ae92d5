import type { Account } from '../accounts/account';
import { minus } from '../values/arithmetic';
import { decimal, toNumber } from '../values/decimal';
import type { GateResult, NearMiss } from './explanation';
import { quantityOf } from './facts';
import { scoreFor } from './lineAmount';
import type { PayoutRules } from './rules';
import type { Assumption } from './run';

const differenceOf = (more: number, less: number): number => toNumber(minus(decimal(more), decimal(less)));

/** What an assumption adds to an account's payout after every step; 0 where that is nothing or not known. */
function worthOf({ pay }: PayoutRules, account: Account, assume: Assumption): number {
  const now = pay(account);
  const then = pay(account, assume);
  // Only gates that are not known yet keep both open; then the amounts are compared as if they were passed.
  if (now.amount === undefined || then.amount === undefined) return 0;
  return Math.max(0, differenceOf(then.amount, now.amount));
}

/** Adds to each failed gate what it costs the account by itself. */
export const withWorth = (rules: PayoutRules, account: Account, gates: readonly GateResult[]): GateResult[] =>
  gates.map((gate) => {
    if (gate.outcome !== 'failed' || gate.setAside) return gate;
    const worth = worthOf(rules, account, { passed: gate.index });
    return worth > 0 ? { ...gate, worth } : gate;
  });

/**
 * The next payout band, and each line's next tier: how much is missing, and what the account would then be paid more
 * after every later step. What adds nothing, because a cap or a gate takes it, is not told.
 */
export function nearMissesOf(rules: PayoutRules, account: Account): readonly NearMiss[] {
  const misses: NearMiss[] = [];
  const add = (assume: Assumption, missOf: (worth: number) => NearMiss) => {
    const worth = worthOf(rules, account, assume);
    if (worth > 0) misses.push(missOf(worth));
  };
  const { scheme, facts, lines } = rules;
  const { bands, settings } = scheme;
  const score = scoreFor(scheme, facts)(account);
  if (score !== undefined && bands !== undefined && lines.some(({ soft }) => soft)) {
    const upTo = settings.bandEdge === 'upto';
    // Under `upto` a band begins just above the bound of the band below it.
    const next = bands.bands.findIndex(({ bound }, index) =>
      upTo ? index > 0 && (bands.bands[index - 1]?.bound ?? 0) >= score : bound > score,
    );
    const bound = bands.bands[upTo ? next - 1 : next]?.bound;
    const share = bands.bands[next]?.result;
    if (bound !== undefined && share !== undefined)
      add({ share }, (worth) => ({
        miss: 'band',
        score,
        bound,
        short: differenceOf(bound, score),
        share,
        worth,
      }));
  }
  for (const line of lines) {
    const base = line.base === '' ? undefined : facts.named(line.base);
    const value = base && quantityOf(base, account);
    const baseline = line.baseline === undefined ? 1 : quantityOf(facts.named(line.baseline), account);
    if (base === undefined || typeof value !== 'number' || typeof baseline !== 'number') continue;
    const bound = boundsOf(line, baseline).find((one) =>
      settings.edge === 'over' ? one >= value : one > value,
    );
    if (bound === undefined) continue;
    const reached =
      settings.edge === 'over' ? toNumber({ m: decimal(bound * 100).m + 1n, places: 2 }) : bound;
    add({ fact: { fact: base, value: reached } }, (worth) => ({
      miss: 'tier',
      line: line.name,
      base: { name: base.name, value },
      bound,
      short: differenceOf(bound, value),
      worth,
    }));
  }
  return misses;
}

/** The amounts of the base at which a line's tiers begin. */
function boundsOf(
  { way, tiers, minimum }: PayoutRules['lines'][number],
  baseline: number,
): readonly number[] {
  const froms = tiers?.tiers.tiers.map(({ from }) => from) ?? [];
  const bounds =
    way === 'growth' || way === 'excess'
      ? froms.map((from) => baseline * (1 + from))
      : way === 'achievement'
        ? froms.map((from) => baseline * from)
        : way === 'rate' || way === 'perUnit' || way === 'fixed'
          ? []
          : froms;
  return minimum === undefined ? bounds : [...bounds, minimum].sort((a, b) => a - b);
}
