import type { Account } from '../accounts/account';
import { findingOf } from '../eligibility/assessment';
import type { Condition } from '../eligibility/condition';
import { FAILED, PASSED, UNKNOWN, UNREADABLE_FACT, type Judgement } from '../eligibility/criterion';
import type { Gate } from '../eligibility/gates';
import type { Scheme } from '../scheme/scheme';
import type { Cell } from '../values/cell';
import { shortened } from '../values/decimal';
import { readNumber } from '../values/number';
import { UNREADABLE } from '../values/reading';
import type { GateResult, Missing } from './decision';
import { SCORE_KEY, type Fact, type Facts } from '../facts/facts';
import {
  asked,
  audienceOf,
  criterionFor,
  isFor,
  judgement,
  lackingOf,
  openFact,
  type Asked,
  type Audience,
} from '../facts/asked';
import { linesIn, type PaidLine } from './lines';
import { missingOf } from './run';

/** A gate, its facts, and the lines it holds back, by number; undefined is everything. */
export interface ScopedGate extends Asked {
  readonly gate: Gate;
  readonly index: number;
  readonly audience: Audience;
  readonly lines: readonly number[] | undefined;
}

/** Puts each gate to its scope (`linesIn`). */
export const scopedGates = (
  { gates }: Scheme,
  lines: readonly PaidLine[],
  facts: Facts,
): readonly ScopedGate[] =>
  (gates?.gates ?? []).map((gate, index) => ({
    ...asked(gate, facts),
    gate,
    index,
    audience: audienceOf(gate.forWhom, facts),
    lines: linesIn(gate.scope, lines).lines,
  }));

const OUTCOME: Readonly<Record<Judgement, GateResult['outcome']>> = {
  [PASSED]: 'passed',
  [UNKNOWN]: 'unknown',
  [FAILED]: 'failed',
  [UNREADABLE_FACT]: 'unknown',
};

/**
 * What a gate says about an account, at another score where one is assumed. A gate for others is passed; whether it is
 * for others may be unknown.
 */
export function judged(gate: ScopedGate, account: Account, score?: number): GateResult['outcome'] {
  const isOfScore = score !== undefined && gate.fact.key === SCORE_KEY;
  const own = OUTCOME[isOfScore ? criterionFor(gate, account).judge(score) : judgement(gate, account)];
  if (own === 'passed' || gate.audience === undefined) return own;
  const forIt = isFor(gate.audience, account);
  return forIt === FAILED ? 'passed' : forIt === PASSED ? own : 'unknown';
}

/** Notes the fact for want of which a gate is not known. It is no figure of the amount. */
export function noteMissingFact(missing: Missing[] | undefined, scoped: ScopedGate, account: Account): void {
  if (missing === undefined) return;
  const { gate } = scoped;
  const fact = openFact(scoped.audience, account) ?? lackingOf(scoped, account);
  const isText = !fact.absent && gate.criterion.numeric && readNumber(fact.read(account)) === UNREADABLE;
  const why = fact.absent ? 'no-column' : isText ? 'unreadable' : 'blank';
  missing.push(...missingOf(fact, account, why, 'gate', gate.reason));
}

/** A fact as evidence of a test: a derived one without the digits that decide nothing. */
export function evidenceOf(
  { criterion }: Pick<Condition, 'criterion'>,
  { derived, figure }: Fact,
  fact: Cell,
): Cell {
  if (typeof fact !== 'number' || (derived === undefined && figure === undefined)) return fact;
  return shortened(fact, (shorter) => criterion.judge(shorter) === criterion.judge(fact));
}

/** A gate's result in full. */
export function gateResult(
  scoped: ScopedGate,
  account: Account,
  lines: readonly PaidLine[],
  setAside: boolean,
): GateResult {
  const { gate, index, fact, lines: own } = scoped;
  const value = fact.read(account);
  const criterion = criterionFor(scoped, account);
  const { evidence } = findingOf(gate, evidenceOf({ criterion }, fact, value), criterion);
  const outcome = judged(scoped, account);
  const names = (own ?? lines.map((_, line) => line)).flatMap((line) => lines[line]?.name ?? []);
  return {
    gate,
    index,
    outcome,
    fact: value,
    evidence: outcome === 'passed' ? '' : evidence,
    lines: names,
    setAside,
  };
}
