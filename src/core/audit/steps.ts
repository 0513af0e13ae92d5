import { moneyFormat } from '../paper/look';
import type { PayoutExplanation } from '../payout/decision';
import { stepLabel, stepWorking } from '../payout/payoutText';
import type { AuditInput } from './audit';
import type { Ledger } from './ledger';

/** How each account's payout came about. */
export function steps(
  page: Ledger,
  { words, checker }: AuditInput,
  explained: readonly PayoutExplanation[],
): void {
  const format = moneyFormat(checker.rules.decimals);
  page.section(words.steps);
  page.table(
    'steps',
    [
      { heading: words.code, format: '@' },
      { heading: words.name },
      { heading: words.step },
      { heading: null },
      { heading: words.amount, format, align: 'right' },
      { heading: words.working },
    ],
    explained.flatMap(({ account, steps: own, gates }) =>
      own.map((step) => ({
        key: `step:${step.step}`,
        cells: [
          account.code,
          account.name,
          stepLabel(step, words.payout),
          null,
          step.amount,
          stepWorking(step, words.payout, gates),
        ],
      })),
    ),
  );
}
