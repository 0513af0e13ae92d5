import { moneyFormat } from '../paper/look';
import { figure } from '../payout/payoutText';
import { fill } from '../values/fill';
import type { AuditInput } from './audit';
import type { RecordedDecision } from './auditRecord';
import type { Ledger } from './ledger';

/** The accounts that the earlier audit decided and this one does not. */
export const goneSince = ({
  last,
  accounts,
}: Pick<AuditInput, 'last' | 'accounts'>): readonly RecordedDecision[] => {
  const here = new Set(accounts.map(({ code }) => code));
  return [...(last?.decisions.values() ?? [])].filter(({ code }) => !here.has(code));
};

/** Every row of the table that is not decided, with its reason; and who is gone since the earlier audit. */
export function undecidedRows(page: Ledger, input: AuditInput): void {
  const { words, completeness, checker } = input;
  const { undecided } = completeness;
  if (undecided.length > 0) {
    page.section(words.undecided);
    page.table(
      'undecided',
      [
        { heading: words.code, format: '@' },
        { heading: words.name },
        { heading: words.row, align: 'right' },
        { heading: words.reason },
      ],
      undecided.map(({ row, code, name, reason }) => ({
        key: `undecided:${reason}`,
        cells: [code, name, row + 1, words.undecidedBecause[reason]],
      })),
    );
  }
  const gone = goneSince(input);
  if (gone.length === 0) return;
  page.section(words.gone);
  page.table(
    'gone',
    [
      { heading: words.code, format: '@' },
      { heading: words.name },
      { heading: words.before, format: moneyFormat(checker.rules.decimals), align: 'right' },
      { heading: words.reason },
    ],
    gone.map(({ code, name, payout }) => ({
      key: 'gone',
      cells: [code, name, payout ?? null, fill(words.goneReason, { amount: figure(payout ?? 0) })],
    })),
  );
}
