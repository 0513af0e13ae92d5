import type { Account, AccountsTable } from '../accounts/account';
import { PASSED } from '../eligibility/criterion';
import type { Scheme } from '../scheme/scheme';
import { minus } from '../values/arithmetic';
import { decimal, toNumber } from '../values/decimal';
import { asked, audienceOf, isFor, judgement } from '../facts/asked';
import type {
  CheckedPayout,
  Missing,
  PayoutExplanation,
  PayoutInputSeen,
  RaisedSignal,
  PayoutStep,
} from './decision';
import { evidenceOf, gateResult } from './gates';
import { nearMissesOf, withWorth } from './nearMisses';
import { payoutRules, type PayoutRules } from './rules';
import type { Fact } from '../facts/facts';

/** A scheme put to the accounts of a table, one account at a time: five thousand need not hold up whoever asks. */
export interface PayoutChecker {
  readonly rules: PayoutRules;
  readonly table: AccountsTable;
  /** An account's line in the list. */
  readonly check: (account: Account) => CheckedPayout;
  /** Everything about an account: steps, gates, near misses, signals, inputs. */
  readonly explain: (account: Account) => PayoutExplanation;
  /** What the warning signals watch. */
  readonly signalFacts: readonly Fact[];
  /** The warning signals that an account raises. */
  readonly signals: (account: Account) => readonly RaisedSignal[];
  /** Names of gates, lines and deductions that neither a column nor an indicator bears: unknown for everybody. */
  readonly withoutColumn: readonly string[];
}

/** Makes a checker of a scheme. `payoutRules` says in which order a payout is worked out. */
export function payoutChecker(table: AccountsTable, scheme: Scheme): PayoutChecker {
  const rules = payoutRules(table, scheme);
  const { facts, gates, lines, inputs } = rules;
  const signals = (scheme.signals?.gates ?? []).map((gate) => ({
    ...asked(gate, facts),
    gate,
    audience: audienceOf(gate.forWhom, facts),
  }));

  const payoutColumn = table.columns.payout;
  const isTypedUnreadable = ({ problems }: Account): boolean =>
    payoutColumn !== undefined && problems.some(({ at }) => at?.column === payoutColumn + 1);

  function checked(account: Account, steps?: PayoutStep[], missing?: Missing[]): CheckedPayout {
    const { verdict, amount } = rules.pay(account, undefined, steps, missing);
    const score = facts.score(account);
    const differingScore = facts.differingScore(account);
    const typed = account.values.payout;
    const payout = verdict === 'pending' ? undefined : amount;
    return {
      account,
      verdict,
      ...(score !== undefined && { score }),
      ...(differingScore !== undefined && { differingScore }),
      ...(payout !== undefined && { payout }),
      ...(verdict === 'pending' && amount !== undefined && { possible: amount }),
      ...(typeof typed === 'number' && { typed }),
      ...(isTypedUnreadable(account) && { typedUnreadable: true }),
      ...(typeof typed === 'number' &&
        payout !== undefined && { difference: toNumber(minus(decimal(payout), decimal(typed))) }),
    };
  }

  /** The signals whose test holds. What is not known raises none. */
  const raised = (account: Account): readonly RaisedSignal[] =>
    signals.flatMap((one) => {
      const { gate, fact, audience } = one;
      const value = fact.read(account);
      if (judgement(one, account) !== PASSED || isFor(audience, account) !== PASSED) return [];
      const bound = gate.test === 'filled' ? '' : ` ${gate.test} ${gate.bound}`;
      return [
        {
          reason: gate.reason,
          field: gate.field,
          evidence: `${gate.criterion.shown(evidenceOf(gate, fact, value))}${bound}`,
        },
      ];
    });

  const seen = (account: Account): readonly PayoutInputSeen[] =>
    inputs.map((fact) => ({
      field: fact.name,
      value: fact.read(account),
      ...(fact.column !== undefined && { column: fact.column }),
    }));

  return {
    rules,
    table,
    check: (account) => checked(account),
    explain(account) {
      const steps: PayoutStep[] = [];
      const missing: Missing[] = [];
      const summary = checked(account, steps, missing);
      const results = gates.map((gate) => gateResult(gate, account, lines, rules.setAside(gate, account)));
      return {
        ...summary,
        steps,
        gates: withWorth(rules, account, results),
        missing,
        nearMisses: nearMissesOf(rules, table, account),
        signals: raised(account),
        inputs: seen(account),
      };
    },
    signalFacts: signals.map(({ fact }) => fact),
    signals: raised,
    withoutColumn: inputs.filter(({ absent }) => absent).map(({ name }) => name),
  };
}
