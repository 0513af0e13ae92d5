import type { Account, AccountsTable } from '../accounts/account';
import type { Edge } from '../rebates';
import { isRelative, needsTiers } from '../scheme/lines';
import { minus, plus, times } from '../values/arithmetic';
import { decimal, toNumber, type Decimal } from '../values/decimal';
import { multipleOf } from './earning';
import type { GateResult, NearMiss } from './decision';
import { knownScore, quantityOf, SCORE_KEY } from '../facts/facts';
import { accountReaching } from './reaching';
import { judged } from './gates';
import { isOfLines } from './lineFacts';
import type { PaidLine } from './lines';
import type { Outcome, PayoutRules } from './rules';

const differenceOf = (more: number, less: number): number => toNumber(minus(decimal(more), decimal(less)));

/** What an account would be paid more; 0 where that is nothing or not known. */
function worthOf(now: Outcome, then: Outcome): number {
  // Only gates that are not known yet keep both open; then the amounts are compared as if they were passed.
  if (now.amount === undefined || then.amount === undefined) return 0;
  return Math.max(0, differenceOf(then.amount, now.amount));
}

/** Adds to each failed gate what it costs the account by itself. */
export const withWorth = (rules: PayoutRules, account: Account, gates: readonly GateResult[]): GateResult[] =>
  gates.map((gate) => {
    if (gate.outcome !== 'failed' || gate.setAside) return gate;
    const worth = worthOf(rules.pay(account), rules.pay(account, { passed: gate.index }));
    return worth > 0 ? { ...gate, worth } : gate;
  });

/**
 * The next payout band, and each line's next tier: how much is missing, and what the account would then be paid more
 * after every later step, with every gate put to the account as it would then be. What adds nothing is not told, nor what
 * would take away a gate that it passes: who is told to buy more must not be held back for it.
 */
export function nearMissesOf(
  rules: PayoutRules,
  table: AccountsTable,
  account: Account,
): readonly NearMiss[] {
  const { scheme, facts, lines, gates, pay } = rules;
  const { bands, settings } = scheme;
  const misses: NearMiss[] = [];
  const now = pay(account);
  const add = (then: Account, score: number | undefined, missOf: (worth: number) => NearMiss) => {
    const fails = gates.some(
      (gate) =>
        judged(gate, then, score) !== 'passed' &&
        judged(gate, account) === 'passed' &&
        !rules.setAside(gate, account),
    );
    const worth = fails ? 0 : worthOf(now, pay(then, score === undefined ? {} : { score }));
    if (worth > 0) misses.push(missOf(worth));
  };
  const score = knownScore(facts.score(account));
  if (score !== undefined && bands !== undefined && lines.some(({ soft }) => soft)) {
    const upTo = settings.bandEdge === 'upto';
    // Under `upto` a band begins just above the bound of the band below it.
    const next = bands.bands.findIndex(({ bound }, index) =>
      upTo ? index > 0 && (bands.bands[index - 1]?.bound ?? 0) >= score : bound > score,
    );
    const bound = bands.bands[upTo ? next - 1 : next]?.bound;
    const share = bands.bands[next]?.result;
    if (bound !== undefined && share !== undefined) {
      const reached = upTo ? toNumber(justAbove(decimal(bound))) : bound;
      const short = differenceOf(reached, score);
      add(account, reached, (worth) => ({ miss: 'band', score, bound, short, share, worth }));
    }
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
    const ofScore = base.key === SCORE_KEY;
    const then = ofScore ? account : accountReaching({ inputs: rules.inputs, table }, account, base, reached);
    if (then === undefined) continue;
    add(then, ofScore ? reached : undefined, (worth) => ({
      miss: 'tier',
      line: line.name,
      base: { name: base.name, value },
      bound,
      short: differenceOf(reached, value),
      worth,
    }));
  }
  return misses;
}

/** The least step beyond a bound: a hundredth, or one in the bound's own last decimal. */
const justAbove = (bound: Decimal): Decimal => plus(bound, { m: 1n, places: Math.max(2, bound.places) });

/** Where a line's next tier begins, and the least base that is in it: under `over` that is the least step beyond (`justAbove`). */
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
    const inside = edge === 'over' ? justAbove(begins) : begins;
    return { bound: Math.max(toNumber(begins), least), reached: Math.max(toNumber(inside), least) };
  });
}
