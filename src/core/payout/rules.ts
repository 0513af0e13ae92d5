import type { Account, AccountsTable } from '../accounts/account';
import { codeKey } from '../accounts/codes';
import { moneyDecimals } from '../scheme/money';
import type { Override } from '../scheme/overrides';
import { figuresOf } from '../scheme/lines';
import type { Scheme } from '../scheme/scheme';
import { minus, plus, reaches, ZERO } from '../values/arithmetic';
import { toNumber, type Decimal } from '../values/decimal';
import { nameKey } from '../values/heading';
import { oncePerPair } from '../values/memory';
import { cappingOf, deductingOf, settlementDays, settlingOf, type AfterLines } from './afterLines';
import { AFTER_LINES, type StageAfterLines } from './order';
import type { Missing, PayoutVerdict, PayoutStep } from './decision';
import { FAILED, PASSED } from '../eligibility/criterion';
import { audienceOf, factsAsked, isFor } from '../facts/asked';
import { factsOf, leavesOf, type Fact, type Facts } from '../facts/facts';
import { payExamples } from './examples';
import { judged, noteMissingFact, scopedGates, type ScopedGate } from './gates';
import { lineAmountOf } from './lineAmount';
import { isOfLines, lineFactsOf } from './lineFacts';
import { linesIn, linesOfScheme, type PaidLine } from './lines';
import { overriddenBy } from './overridden';
import { noteMissing, noteMissingAudience, type Assumption, type Run } from './run';

/** What an account is paid. */
export interface Outcome {
  readonly verdict: PayoutVerdict;
  /** The amount if every open gate is passed; undefined where a figure is missing. */
  readonly amount?: number;
}

/** The line of a group that counts so far. */
interface BestLine {
  readonly line: string;
  readonly amount: Decimal;
}

/** The rules of a scheme, made ready once for every account of a table. */
export interface PayoutRules {
  readonly scheme: Scheme;
  /** The decimals that money is rounded to. */
  readonly decimals: number;
  readonly lines: readonly PaidLine[];
  readonly facts: Facts;
  readonly gates: readonly ScopedGate[];
  /** The overrides of an account. */
  readonly overridesOf: (account: Account) => readonly Override[];
  /** True where an override is of everything: its scope is, or names no line. */
  readonly meansAll: (override: Override) => boolean;
  readonly meansLine: (override: Override, line: number) => boolean;
  /** True where two people set a gate aside for an account. */
  readonly setAside: (gate: ScopedGate, account: Account) => boolean;
  /** Works an account's payout out; steps and what is missing are told to who asks for them. */
  readonly pay: (account: Account, assume?: Assumption, steps?: PayoutStep[], missing?: Missing[]) => Outcome;
  /** Every fact of the account's row that a decision takes, each once. */
  readonly inputs: readonly Fact[];
  /** Every figure that is worked out from those, each once. */
  readonly figures: readonly Fact[];
}

/**
 * Works payouts out stage by stage, in the order of `PAYOUT_ORDER`.
 *
 * Money is rounded half up to the scheme's decimals at each line, at the settlement and at each deduction, so that the
 * steps add up to the cent. A scheme's gates come before missing figures: who is held back whatever the figures are is
 * withheld, not pending. A scheme of which a table cannot be read pays nobody: everyone is pending.
 */
export const payoutRules = oncePerPair((table: AccountsTable, scheme: Scheme): PayoutRules => {
  const { settings } = scheme;
  const decimals = moneyDecimals(settings);
  const lines = linesOfScheme(scheme);
  const facts = lineFactsOf(factsOf(table, scheme), lines);
  const gates = scopedGates(scheme, lines, facts);
  const amounts = lines.map((line) => lineAmountOf(line, scheme, facts, decimals));
  const afterLines: Readonly<Record<StageAfterLines, AfterLines>> = {
    settlement: settlingOf(scheme, facts, decimals),
    deductions: deductingOf(scheme, facts, decimals),
    cap: cappingOf(scheme, decimals),
  };
  const { overridesOf, doubtsOf } = overriddenBy(scheme, table);

  // A scheme that does not pay its policy's own examples is not the policy: it cannot be in use.
  const failing =
    settings.status === 'active' ? payExamples(scheme, payoutRules).filter(({ holds }) => !holds) : [];
  const audiences = lines.map(({ forWhom }) => audienceOf(forWhom, facts));

  /** A misspelt scope holds everything back, and sets nothing aside. */
  const meansAll = ({ scope, verdict }: Override): boolean => {
    const meant = linesIn(scope, lines);
    return meant.lines === undefined && (meant.unknown === undefined || verdict === 'withheld');
  };
  const meansLine = ({ scope }: Override, line: number): boolean =>
    linesIn(scope, lines).lines?.includes(line) ?? false;
  const isSetAside = ({ lines: own }: ScopedGate, overrides: readonly Override[]): boolean =>
    overrides.some(
      (override) =>
        override.verdict === 'eligible' &&
        (meansAll(override) || (own?.every((line) => meansLine(override, line)) ?? false)),
    );

  /** What the gates say: of everything, and of each line. */
  function judge(run: Run, overrides: readonly Override[]) {
    const held: number[] = [];
    const ofLines = new Map<number, number[]>();
    let open = false;
    for (const gate of gates) {
      const outcome =
        run.assume.passed === gate.index ? 'passed' : judged(gate, run.account, run.assume.score);
      if (outcome === 'passed' || isSetAside(gate, overrides)) continue;
      if (outcome === 'unknown') {
        open = true;
        noteMissingFact(run.missing, gate, run.account);
      } else if (gate.lines === undefined) held.push(gate.index);
      else for (const line of gate.lines) ofLines.set(line, [...(ofLines.get(line) ?? []), gate.index]);
    }
    return { held, ofLines, open };
  }

  /** Of the lines of a group the greatest counts: what a line adds in the place of the one that counted before. */
  function outdone(run: Run, best: Map<string, BestLine>, group: string, own: BestLine): Decimal {
    const before = best.get(group);
    const wins = before === undefined || !reaches(before.amount, own.amount);
    if (wins) best.set(group, own);
    if (before === undefined) return own.amount;
    const [loser, winner] = wins ? [before, own] : [own, before];
    const taken = 0 - toNumber(loser.amount);
    run.steps?.push({ step: 'line-outdone', line: loser.line, by: winner.line, amount: taken });
    return minus(own.amount, loser.amount);
  }

  /** Adds the lines up, those that are held back left out. */
  function addLines(run: Run, ofLines: ReadonlyMap<number, number[]>, holding: readonly Override[]) {
    let sum = ZERO;
    let heldLines = 0;
    let ownLines = 0;
    facts.begin();
    const best = new Map<string, BestLine>();
    for (const [index, amountOf] of amounts.entries()) {
      const audience = audiences[index];
      const forIt = isFor(audience, run.account);
      const { name = '', forWhom = [], bestOf } = lines[index] ?? {};
      if (forIt === FAILED) {
        facts.came(index, ZERO);
        run.steps?.push({ step: 'not-for', line: name, forWhom, amount: 0 });
        continue;
      }
      ownLines++;
      const failed = ofLines.get(index);
      const override = holding.find((one) => meansLine(one, index));
      if (failed === undefined && override === undefined) {
        if (forIt !== PASSED) {
          noteMissingAudience(run, 'line', name, audience);
          continue;
        }
        const amount = amountOf(run);
        facts.came(index, amount);
        if (amount !== undefined)
          sum = plus(
            sum,
            bestOf === undefined ? amount : outdone(run, best, nameKey(bestOf), { line: name, amount }),
          );
        continue;
      }
      heldLines++;
      facts.came(index, ZERO);
      // What is missing for a line that is not paid anyway is nobody's concern.
      const amount = run.steps && amountOf({ ...run, missing: undefined });
      if (amount === undefined) continue;
      const taken = { amount: 0 - toNumber(amount) };
      run.steps?.push(
        failed === undefined && override !== undefined
          ? { step: 'override', override, ...taken }
          : { step: 'line-held', line: name, gates: failed ?? [], ...taken },
      );
    }
    return { sum, heldLines, ownLines };
  }

  function pay(
    account: Account,
    assume: Assumption = {},
    steps?: PayoutStep[],
    missing?: Missing[],
  ): Outcome {
    const run: Run = { account, assume, steps, missing, complete: true };
    for (const { place, table: name } of doubtsOf(account))
      noteMissing(run, 'scheme', place, { name }, 'scheme-unreadable');
    if (table.repeatedCodes.has(codeKey(account.code)))
      noteMissing(
        run,
        'account',
        account.name,
        { name: account.code, column: table.keyColumn },
        'code-twice',
      );
    for (const { name, row } of failing)
      noteMissing(
        run,
        'scheme',
        `${scheme.examples?.located.link.sheet ?? ''}!${row + 1}`,
        { name },
        'example-fails',
      );
    const overrides = overridesOf(account);
    const { held, ofLines, open } = judge(run, overrides);
    for (const override of overrides)
      if (override.verdict === 'eligible') steps?.push({ step: 'override', override, amount: 0 });
    const holding = overrides.filter(({ verdict }) => verdict === 'withheld');
    const { sum: ofAll, heldLines, ownLines } = addLines(run, ofLines, holding);
    const sum = AFTER_LINES.reduce((left, stage) => afterLines[stage](run, left), ofAll);

    const holdingAll = holding.find(meansAll);
    if (held.length > 0 || holdingAll !== undefined) {
      const taken = { amount: 0 - toNumber(sum) };
      steps?.push(
        held.length === 0 && holdingAll !== undefined
          ? { step: 'override', override: holdingAll, ...taken }
          : { step: 'held', gates: held, ...taken },
      );
      return { verdict: 'withheld', amount: 0 };
    }
    if (ownLines > 0 && heldLines === ownLines) return { verdict: 'withheld', amount: 0 };
    const amount = run.complete ? { amount: toNumber(sum) } : {};
    if (open || !run.complete || lines.length === 0) return { verdict: 'pending', ...amount };
    return { verdict: heldLines > 0 ? 'partial' : 'eligible', ...amount };
  }

  const named = lines.flatMap(figuresOf);
  const asked = [
    ...named.map(facts.named),
    ...audiences.flatMap((audience) => factsAsked(audience ?? [])),
    ...facts.kpis,
    ...(scheme.kpis === undefined && lines.some(({ soft }) => soft) ? [facts.softScore] : []),
    ...[settlementDays(scheme, facts) ?? []].flat(),
    ...(scheme.deductions?.values ?? []).flatMap(({ field, forWhom }) => [
      facts.named(field),
      ...factsAsked(audienceOf(forWhom, facts) ?? []),
    ]),
    ...gates.flatMap((gate) => factsAsked([gate, ...(gate.audience ?? [])])),
  ];
  const inputs = asked.flatMap(leavesOf).filter((fact) => !isOfLines(fact));
  return {
    scheme,
    decimals,
    lines,
    facts,
    gates,
    overridesOf,
    meansAll,
    meansLine,
    setAside: (gate, account) => isSetAside(gate, overridesOf(account)),
    pay,
    inputs: [...new Map(inputs.map((fact) => [fact.key, fact])).values()],
    figures: [...new Set(asked.filter(({ figure }) => figure !== undefined))],
  };
});
