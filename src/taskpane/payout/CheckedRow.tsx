import { useMemo } from 'react';
import type { PayoutChecker } from '../../core/payout/check';
import { CellLink } from '../CellLink';
import { useWords } from '../words';
import type { PayoutFormatter } from './payout-formatter';
import type { CheckedAccount } from '../../jobs/check-payout';

/** Pixels: three lines and the space around them. */
export const ROW_HEIGHT = 76;

interface Props {
  readonly checker: PayoutChecker;
  readonly one: CheckedAccount;
  readonly formatter: PayoutFormatter;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/**
 * One account of the list: verdict, payout, the difference to the typed amount, its reasons in a line, and its score. The
 * amounts have a line nearly to themselves, for half an amount would be another.
 */
export function CheckedRow({ checker, one, formatter, isCurrent, onOpen }: Props) {
  const { payout, clauses } = useWords();
  const { account, verdict, score, payout: amount, possible, difference, signals } = one;
  const reasons = useMemo(
    () => clauses([...formatter.reasons(checker.explain(account)), ...signals.map(formatter.signal)]),
    [checker, account, formatter, signals, clauses],
  );
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <>
      <div className="row">
        <button type="button" className="link one-line" tabIndex={tabIndex} onClick={onOpen}>
          {account.name}
        </button>
        <span className={`badge badge-${verdict}`}>{formatter.verdict(verdict)}</span>
      </div>
      <div className="row">
        <span className="one-line">
          {amount !== undefined
            ? formatter.money.amount(amount)
            : possible !== undefined
              ? payout.possible(formatter.money.amount(possible))
              : payout.pendingAmount}
          {difference !== undefined && difference !== 0 && (
            <span className="differs"> {formatter.money.signed(difference)}</span>
          )}
        </span>
        <span className="quiet no-wrap">
          <CellLink
            sheet={checker.table.sheet}
            row={account.row}
            column={checker.table.keyColumn}
            tabIndex={tabIndex}
            label={payout.goToRow(account.name, account.row + 1)}
          >
            {payout.row(account.row + 1)}
          </CellLink>
        </span>
      </div>
      <div className="row quiet">
        <span className="one-line">{reasons}</span>
        <span className="no-wrap">
          {typeof score === 'number' ? payout.score(formatter.score(score)) : payout.noScore}
        </span>
      </div>
    </>
  );
}
