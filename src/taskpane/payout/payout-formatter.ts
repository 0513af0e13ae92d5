import type {
  CheckedPayout,
  GateResult,
  Missing,
  NearMiss,
  PayoutExplanation,
  PayoutVerdict,
  RaisedSignal,
  PayoutStep,
} from '../../core/payout/decision';
import { readableScore } from '../../core/payout/lineAmount';
import type { PayoutRules } from '../../core/payout/rules';
import {
  contradictions,
  figure,
  gateReason,
  missingText,
  nearMissText,
  openReasons,
  signalText,
  stepLabel,
  stepWorking,
} from '../../core/payout/payoutText';
import type { PayoutWords } from '../../core/payout/words';
import { isMissing, type Cell } from '../../core/values/cell';
import { score as printScore } from '../figures';
import type { Reader } from '../words';
import { moneyPrinter, type MoneyPrinter } from './money';

/** A step of a payout in words: what it is, how it came about, and what it adds or takes. */
export interface ToldStep {
  readonly title: string;
  readonly how: string;
  readonly amount: string;
}

/** Puts what the check finds into words. */
export interface PayoutFormatter {
  readonly money: MoneyPrinter;
  readonly verdict: (verdict: PayoutVerdict) => string;
  readonly score: (score: number) => string;
  readonly steps: (explanation: PayoutExplanation) => readonly ToldStep[];
  /** A gate that is not passed: the reason with its evidence, and what it means. */
  readonly gate: (result: GateResult) => { readonly reason: string; readonly meaning: string };
  readonly missing: (missing: Missing) => string;
  readonly nearMiss: (miss: NearMiss) => string;
  readonly signal: (signal: RaisedSignal) => string;
  /** What the account's row contradicts itself in. */
  readonly contradictions: (one: CheckedPayout) => readonly string[];
  readonly fact: (value: Cell) => string;
  /** Reasons as the list shows them: gates that are not passed, and what else is missing. */
  readonly reasons: (explanation: PayoutExplanation) => readonly string[];
}

/** Makes the words for one scheme in the reader's language. */
export function payoutFormatter(
  { words, language }: Reader,
  payoutText: PayoutWords,
  { scheme, gates }: PayoutRules,
): PayoutFormatter {
  const { payout } = words;
  const money = moneyPrinter(scheme.settings, language);
  const missing = (one: Missing) => missingText(one, payoutText);
  /** What a line earns is an amount; everything after it changes one. */
  const amountOf = ({ step, amount }: PayoutStep) =>
    step === 'line' ? money.amount(amount) : money.signed(amount);
  return {
    money,
    verdict: (verdict) => payoutText.verdict[verdict],
    score: (score) => printScore(readableScore(score, scheme), language),
    steps: ({ steps, gates: results }) =>
      steps.map((step) => ({
        title: stepLabel(step, payoutText),
        how: stepWorking(step, payoutText, results),
        amount: amountOf(step),
      })),
    gate(result) {
      const isScoped = gates.find(({ index }) => index === result.index)?.lines !== undefined;
      const holds = isScoped ? payout.holdsLines(words.list(result.lines)) : payout.holdsAll;
      const costs = result.worth === undefined ? [] : [payout.costs(money.amount(result.worth))];
      return {
        reason: gateReason(result, payoutText),
        meaning: result.setAside ? payout.setAside : [holds, ...costs].join(payoutText.separator),
      };
    },
    missing,
    nearMiss: (miss) => nearMissText(miss, payoutText, money.amount),
    signal: (signal) => signalText(signal, payoutText),
    fact: (value) =>
      isMissing(value)
        ? payout.noValue
        : typeof value === 'number'
          ? figure(value)
          : typeof value === 'boolean'
            ? payout[value ? 'yes' : 'no']
            : String(value),
    contradictions: (one) => contradictions(one, payoutText),
    reasons: (explanation) => openReasons(explanation, payoutText),
  };
}
