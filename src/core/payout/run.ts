import type { Account } from '../accounts/account';
import { minus } from '../values/arithmetic';
import { toNumber, type Decimal } from '../values/decimal';
import type { MissingWhy } from '../facts/missing';
import type { Missing, PayoutStep } from './decision';
import { quantityOf, type Fact } from '../facts/facts';

/** What is assumed otherwise, to see what it would be worth. */
export interface Assumption {
  /** The score's payout share. */
  readonly share?: number;
  /** The value of one fact. */
  readonly fact?: { readonly fact: Fact; readonly value: number };
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
  fact: Pick<Fact, 'name' | 'column'>,
  why: MissingWhy,
): void {
  run.complete = false;
  run.missing?.push({
    why,
    field: fact.name,
    need,
    of,
    ...(fact.column !== undefined && { column: fact.column }),
  });
}

/** A fact's number in this run, or why it is not known. */
export const valueIn = ({ account, assume }: Run, fact: Fact): number | MissingWhy =>
  assume.fact?.fact.key === fact.key ? assume.fact.value : quantityOf(fact, account);

/** What a step changes, as money. */
export const change = (before: Decimal, after: Decimal): number => toNumber(minus(after, before));
