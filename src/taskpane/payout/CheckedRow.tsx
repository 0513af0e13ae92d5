import { useMemo } from 'react';
import type { PayoutChecker } from '../../core/payout/check';
import { CellLink } from '../CellLink';
import { useWords } from '../words';
import type { Teller } from './teller';
import type { CheckedAccount } from './use-check';

/** Pixels: three lines and the space around them. */
export const ROW_HEIGHT = 76;

interface Props {
  readonly checker: PayoutChecker;
  readonly one: CheckedAccount;
  readonly teller: Teller;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/**
 * One account of the list: verdict, payout, the difference to the typed amount, its reasons in a line, and its score. The
 * amounts have a line nearly to themselves, for half an amount would be another.
 */
export function CheckedRow({ checker, one, teller, isCurrent, onOpen }: Props) {
  const { payout, clauses } = useWords();
  const { account, verdict, score, payout: amount, possible, difference, signals } = one;
  const reasons = useMemo(
    () => clauses([...teller.reasons(checker.explain(account)), ...signals.map(teller.signal)]),
    [checker, account, teller, signals, clauses],
  );
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <>
      <div className="row">
        <button type="button" className="link one-line" tabIndex={tabIndex} onClick={onOpen}>
          {account.name}
        </button>
        <span className={`badge badge-${verdict}`}>{teller.verdict(verdict)}</span>
      </div>
      <div className="row">
        <span className="one-line">
          {amount !== undefined
            ? teller.money.amount(amount)
            : possible !== undefined
              ? payout.possible(teller.money.amount(possible))
              : payout.pendingAmount}
          {difference !== undefined && difference !== 0 && (
            <span className="differs"> {teller.money.signed(difference)}</span>
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
          {typeof score === 'number' ? payout.score(teller.score(score)) : payout.noScore}
        </span>
      </div>
    </>
  );
}
