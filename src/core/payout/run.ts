import type { Account } from '../accounts/account';
import { minus } from '../values/arithmetic';
import { toNumber, type Decimal } from '../values/decimal';
import type { MissingWhy } from '../facts/missing';
import { MISSING } from '../values/reading';
import { readNumber } from '../values/number';
import { openFact, type Audience } from '../facts/asked';
import type { Missing, PayoutStep } from './decision';
import { quantityOf, SCORE_KEY, type Fact } from '../facts/facts';

/** What is assumed otherwise, to see what it would be worth. */
export interface Assumption {
  /** The soft score, which is no cell where it is computed. */
  readonly score?: number;
  /** The number of a gate that is taken as passed. */
  readonly passed?: number;
}

/** One account on its way to a payout. Steps and what is missing are kept for those who ask for them. */
export interface Run {
  readonly account: Account;
  readonly assume: Assumption;
  readonly steps: PayoutStep[] | undefined;
  readonly missing: Missing[] | undefined;
  /** False once a figure that the amount needs is not known. */
  complete: boolean;
}

/** Notes that something is not known. */
export function noteMissing(
  run: Run,
  need: Missing['need'],
  of: string,
  fact: Pick<Fact, 'name' | 'column' | 'parts' | 'lacks'>,
  why: MissingWhy,
): void {
  // Of a figure, the part that is not known.
  const part = fact.parts?.find((one) => typeof quantityOf(one, run.account, 'any') !== 'number');
  run.complete = false;
  run.missing?.push(...missingOf(part ?? fact, run.account, why, need, of));
}

/** What is missing where a fact is not known; where that is the computed score, the KPIs that keep it from being known. */
export function missingOf(
  fact: Pick<Fact, 'name' | 'column' | 'lacks'>,
  account: Account,
  why: MissingWhy,
  need: Missing['need'],
  of: string,
): readonly Missing[] {
  const lacks = why === 'blank' ? fact.lacks?.(account) : undefined;
  const causes =
    lacks === undefined ? [{ fact, why }] : lacks.length > 0 ? lacks : [{ fact, why: 'no-score' as const }];
  return causes.map(({ fact: { name, column }, why: cause }) => ({
    why: cause,
    field: name,
    need,
    of,
    ...(column !== undefined && { column }),
  }));
}

/** Notes that it is not known whether a rule is for the account. */
export function noteMissingAudience(run: Run, need: Missing['need'], of: string, audience: Audience): void {
  const fact = openFact(audience, run.account);
  if (fact === undefined) return;
  const value = readNumber(fact.read(run.account));
  noteMissing(run, need, of, fact, fact.absent ? 'no-column' : value === MISSING ? 'blank' : 'unreadable');
}

/** A fact's number in this run, or why it is not known. */
export const valueIn = (
  { account, assume }: Run,
  fact: Fact,
  sign?: Parameters<typeof quantityOf>[2],
): number | MissingWhy =>
  assume.score !== undefined && fact.key === SCORE_KEY ? assume.score : quantityOf(fact, account, sign);

/** What a step changes, as money. */
export const change = (before: Decimal, after: Decimal): number => toNumber(minus(after, before));
