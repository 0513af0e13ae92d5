import type { Account } from '../accounts/account';
import { findingOf } from '../eligibility/assessment';
import { FAILED, PASSED } from '../eligibility/criterion';
import type { Gate } from '../eligibility/gates';
import type { Scheme } from '../scheme/scheme';
import type { Cell } from '../values/cell';
import { shortened } from '../values/decimal';
import { nameKey } from '../values/heading';
import { readNumber } from '../values/number';
import { UNREADABLE } from '../values/reading';
import type { GateResult, Missing } from './decision';
import type { Fact, Facts } from '../facts/facts';
import { isEverything, type PaidLine } from './lines';

/** A gate, its fact, and the lines it holds back, by number; undefined is everything. */
export interface ScopedGate {
  readonly gate: Gate;
  readonly index: number;
  readonly fact: Fact;
  readonly lines: readonly number[] | undefined;
}

/**
 * Puts each gate to its scope. A scope that names no line holds back everything: a misspelt veto must not pay. The
 * scheme check tells it.
 */
export const scopedGates = (
  { gates }: Scheme,
  lines: readonly PaidLine[],
  facts: Facts,
): readonly ScopedGate[] =>
  (gates?.gates ?? []).map((gate, index) => {
    const key = nameKey(gate.scope);
    const own = lines.flatMap(({ scopes }, line) => (scopes.has(key) ? [line] : []));
    const all = isEverything(gate.scope) || own.length === 0;
    return { gate, index, fact: facts.named(gate.field), lines: all ? undefined : own };
  });

/** What a gate says about an account. An unreadable fact is not known. */
export function judged({ gate, fact }: ScopedGate, account: Account): GateResult['outcome'] {
  const judgement = gate.criterion.judge(fact.read(account));
  return judgement === PASSED ? 'passed' : judgement === FAILED ? 'failed' : 'unknown';
}

/** Notes the fact for want of which a gate is not known. It is no figure of the amount. */
export function noteMissingFact(
  missing: Missing[] | undefined,
  { gate, fact }: ScopedGate,
  account: Account,
): void {
  const isText = !fact.absent && gate.criterion.numeric && readNumber(fact.read(account)) === UNREADABLE;
  missing?.push({
    why: fact.absent ? 'no-column' : isText ? 'unreadable' : 'blank',
    field: gate.field,
    need: 'gate',
    of: gate.reason,
    ...(fact.column !== undefined && { column: fact.column }),
  });
}

/** A fact as evidence of a test: a derived one without the digits that decide nothing. */
export function evidenceOf({ criterion }: Gate, { derived }: Fact, fact: Cell): Cell {
  if (typeof fact !== 'number' || derived === undefined) return fact;
  return shortened(fact, (shorter) => criterion.judge(shorter) === criterion.judge(fact));
}

/** A gate's result in full. */
export function gateResult(
  { gate, index, fact, lines: own }: ScopedGate,
  account: Account,
  lines: readonly PaidLine[],
  setAside: boolean,
): GateResult {
  const value = fact.read(account);
  const { outcome, evidence } = findingOf(gate, evidenceOf(gate, fact, value));
  const names = (own ?? lines.map((_, line) => line)).flatMap((line) => lines[line]?.name ?? []);
  return { gate, index, outcome, fact: value, evidence, lines: names, setAside };
}
