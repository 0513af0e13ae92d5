import type { PayoutChecker } from '../../core/payout/check';
import type { PayoutExplanation } from '../../core/payout/decision';
import { numberText } from '../../core/values/decimal';
import type { Reader } from '../words';
import { regionOf } from './filter';
import type { PayoutFormatter } from './payout-formatter';
import type { CheckedAccount } from '../../jobs/check-payout';

/** One account as text, as it would be put into a message. */
export function accountText(one: PayoutExplanation, formatter: PayoutFormatter, { words }: Reader): string {
  const { payout } = words;
  const { account, verdict, score, payout: amount, difference } = one;
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
  const open = one.gates.filter(({ outcome }) => outcome !== 'passed').map(formatter.gate);
  return [
    words.labelled(words.aside(account.name, account.code), formatter.verdict(verdict)),
    `${payout.headings.payout} ${amount === undefined ? payout.pendingAmount : formatter.money.amount(amount)}`,
    ...(typeof score === 'number' ? [payout.score(formatter.score(score))] : []),
    ...(difference ? [payout.difference(formatter.money.signed(difference))] : []),
    ...block(
      payout.reasons,
      open.map(({ reason, meaning }) => words.labelled(reason, meaning)),
    ),
    ...block(payout.missing, one.missing.map(formatter.missing)),
    ...block(payout.nearMisses, one.nearMisses.map(formatter.nearMiss)),
    ...block(payout.signals, [...formatter.contradictions(one), ...one.signals.map(formatter.signal)]),
    ...block(
      payout.steps,
      formatter
        .steps(one)
        .map(({ title, how, amount: sum }) => words.labelled([title, how].filter(Boolean).join(' · '), sum)),
    ),
  ].join('\n');
}

/** Text that a sheet it is pasted into takes as text. A quotation mark at its beginning would be taken off in pasting. */
const asCell = (text: string): string => {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return /^["=+\-@＝＋－＠]/.test(flat) ? `'${flat}` : flat;
};
const numberCell = (value: number | undefined): string => (value === undefined ? '' : numberText(value));

/** The list as rows and columns, ready to be pasted into a sheet. Codes keep their zeros by an apostrophe. */
export function listText(
  shown: readonly CheckedAccount[],
  checker: PayoutChecker,
  formatter: PayoutFormatter,
  { words }: Reader,
): string {
  const { headings } = words.payout;
  const rows = shown.map((one) => [
    `'${asCell(one.account.code).replace(/^'/, '')}`,
    asCell(one.account.name),
    asCell(regionOf(one)),
    formatter.verdict(one.verdict),
    numberCell(typeof one.score === 'number' ? one.score : undefined),
    numberCell(one.payout),
    numberCell(one.typed),
    numberCell(one.difference),
    asCell(words.clauses(formatter.reasons(checker.explain(one.account)))),
  ]);
  const { code, name, region, score, payout, typed, difference, reasons } = headings;
  const top = [code, name, region, headings.verdict, score, payout, typed, difference, reasons];
  return [top, ...rows].map((row) => row.join('\t')).join('\n');
}
