import type { Account } from '../accounts/account';
import { allOf, criterionWith, type Condition } from '../eligibility/condition';
import { FAILED, PASSED, type Criterion, type Judgement } from '../eligibility/criterion';
import type { ForWhom } from '../eligibility/forWhom';
import type { Fact, Facts } from './facts';
import { readNumber } from '../values/number';

/** A condition with the facts that it is put to. */
export interface Asked {
  readonly condition: Condition;
  readonly fact: Fact;
  /** The fact that it compares with, where it does. */
  readonly other?: Fact;
}

export function asked(condition: Condition, facts: Facts): Asked {
  const { field, against } = condition;
  return {
    condition,
    fact: facts.named(field),
    ...(against !== undefined && { other: facts.named(against) }),
  };
}

/** What a condition judges an account by. */
export const criterionFor = ({ condition, other }: Asked, account: Account): Criterion =>
  other === undefined ? condition.criterion : criterionWith(condition, other.read(account));

export const judgement = (one: Asked, account: Account): Judgement =>
  criterionFor(one, account).judge(one.fact.read(account));

/** Of a condition that is open, the fact for want of which it is. */
export const lackingOf = ({ fact, other }: Asked, account: Account): Fact =>
  other !== undefined && typeof readNumber(other.read(account)) !== 'number' ? other : fact;

/** The facts that conditions take. */
export const factsAsked = (conditions: readonly Asked[]): readonly Fact[] =>
  conditions.flatMap(({ fact, other }) => (other ? [fact, other] : [fact]));

/** Whom a rule is for, ready for every account; undefined is everyone, and asks nothing. */
export type Audience = readonly Asked[] | undefined;

export const audienceOf = (forWhom: ForWhom | undefined, facts: Facts): Audience =>
  forWhom?.map((condition) => asked(condition, facts));

/** Whether a rule is for an account: passed, failed, or not known. */
export const isFor = (audience: Audience, account: Account): Judgement =>
  audience === undefined ? PASSED : allOf(audience.map((one) => judgement(one, account)));

/** The fact for want of which it is not known whether a rule is for an account. */
export function openFact(audience: Audience, account: Account): Fact | undefined {
  const open = audience?.find((one) => {
    const said = judgement(one, account);
    return said !== PASSED && said !== FAILED;
  });
  return open && lackingOf(open, account);
}
