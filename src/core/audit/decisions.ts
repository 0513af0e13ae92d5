import { FORMATS, LOOK, moneyFormat } from '../paper/look';
import { heightOf } from '../paper/textFit';
import { minus } from '../values/arithmetic';
import { decimal, toNumber } from '../values/decimal';
import { fill } from '../values/fill';
import type { PayoutExplanation } from '../payout/decision';
import {
  contradictions,
  gateReason,
  missingText,
  signalText,
  stepLabel,
  stepWorking,
} from '../payout/payoutText';
import type { AuditInput } from './audit';
import { REASONS_WIDTH, type Ledger, type LedgerColumn } from './ledger';
import type { AuditWords } from './words';

/** What one line takes by itself. */
const ROW_HEIGHT = 20;

const difference = (a: number, b: number): number => toNumber(minus(decimal(a), decimal(b)));

/** Every reason of a decision: gates that failed or are open, what is missing, and what two people decided. */
function reasonsOf(one: PayoutExplanation, words: AuditWords): string {
  const { payout } = words;
  return [
    ...one.gates.filter(({ outcome }) => outcome !== 'passed').map((gate) => gateReason(gate, payout)),
    ...one.missing.filter(({ need }) => need !== 'gate').map((missing) => missingText(missing, payout)),
    ...one.steps.flatMap((step) =>
      step.step === 'override' ? [`${stepLabel(step, payout)} ${stepWorking(step, payout, one.gates)}`] : [],
    ),
    ...contradictions(one, payout),
    ...one.signals.map((signal) => fill(words.signal, { text: signalText(signal, payout) })),
  ].join(payout.separator);
}

/** Every account's verdict with its reasons. Answers the row of the first. */
export function decisions(page: Ledger, input: AuditInput, explained: readonly PayoutExplanation[]): number {
  const { words, last, checker } = input;
  const format = moneyFormat(checker.rules.decimals);
  const money = (heading: string): LedgerColumn => ({ heading, format, align: 'right' });
  page.section(words.decisions);
  return page.table(
    'decisions',
    [
      { heading: words.code, format: '@' },
      { heading: words.name },
      { heading: words.verdict, align: 'center' },
      { heading: words.score, format: FORMATS.score, align: 'right' },
      money(words.payoutAmount),
      money(words.typed),
      money(words.difference),
      money(words.before),
      money(words.delta),
      { heading: words.reasons, wrap: true },
    ],
    explained.map((one) => {
      const { account, verdict, score, payout, typed, difference: off } = one;
      const before = last?.decisions.get(account.code)?.payout;
      const reasons = reasonsOf(one, words);
      const height = heightOf(reasons, REASONS_WIDTH, LOOK.text.size);
      return {
        ...(height > ROW_HEIGHT && { height }),
        key: `decision:${verdict}`,
        cells: [
          account.code,
          account.name,
          words.payout.verdict[verdict],
          typeof score === 'number' ? score : null,
          payout ?? null,
          typed ?? null,
          off ?? null,
          before ?? null,
          before === undefined || payout === undefined ? null : difference(payout, before),
          reasons,
        ],
      };
    }),
  );
}
