import type { Account } from '../accounts/account';
import type { Edge } from '../rebates';
import { isRelative, needsTiers } from '../scheme/lines';
import { minus, plus, times } from '../values/arithmetic';
import { decimal, toNumber } from '../values/decimal';
import { multipleOf } from './earning';
import type { GateResult, NearMiss } from './decision';
import { knownScore, quantityOf } from '../facts/facts';
import { isOfLines } from './lineFacts';
import type { PaidLine } from './lines';
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
  const score = knownScore(facts.score(account));
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
    const name = line.tierBy ?? line.base;
    const base = name === '' ? undefined : facts.named(name);
    const value = base && quantityOf(base, account);
    const baseline = line.baseline === undefined ? 1 : quantityOf(facts.named(line.baseline), account);
    // What a line comes to is no figure that the account could raise by itself.
    if (base !== undefined && isOfLines(base)) continue;
    if (base === undefined || typeof value !== 'number' || typeof baseline !== 'number') continue;
    const next = boundsOf(line, baseline, value, settings.edge).find(
      ({ bound, reached }) => bound >= value && reached > value,
    );
    if (next === undefined) continue;
    const { bound, reached } = next;
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

/** Where a line's next tier begins, and the least base that is in it: under `over` that is a hundredth beyond. */
interface Bound {
  readonly bound: number;
  readonly reached: number;
}

/** Below its minimum a line is in no tier, so its first ones begin there at the earliest. */
function boundsOf(line: PaidLine, baseline: number, value: number, edge: Edge | undefined): readonly Bound[] {
  const { way, tiers, minimum, every } = line;
  if (every !== undefined) {
    const start = isRelative(way) ? baseline : 0;
    const full = start + (Math.floor(Math.max(0, value - start) / every) + 1) * every;
    return [{ bound: full, reached: full }];
  }
  if (!needsTiers(line)) return minimum === undefined ? [] : [{ bound: minimum, reached: minimum }];
  const least = minimum ?? 0;
  return (tiers?.tiers.tiers ?? []).map(({ from }) => {
    const begins = isRelative(way) ? times(decimal(baseline), multipleOf(way, from)) : decimal(from);
    const inside = edge === 'over' ? plus(begins, decimal(0.01)) : begins;
    return { bound: Math.max(toNumber(begins), least), reached: Math.max(toNumber(inside), least) };
  });
}
