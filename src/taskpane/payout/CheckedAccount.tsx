import { CellLink } from '../CellLink';
import { score as printScore } from '../figures';
import { useReader } from '../words';
import type { Check } from './check';

/** One account: its verdict, its score and every reason; the name goes to its row. */
export function CheckedAccount({ sheet, check }: { readonly sheet: string; readonly check: Check }) {
  const { words, language } = useReader();
  const { payout } = words;
  const { account, score, verdict, reasons } = check;
  return (
    <>
      <div className="row">
        <CellLink sheet={sheet} row={account.row} label={payout.goToRow(account.name, account.row + 1)}>
          {account.name}
        </CellLink>
        <span className={`badge badge-${verdict}`}>{payout.verdict[verdict]}</span>
      </div>
      <div className="quiet">
        {typeof score === 'number' ? payout.score(printScore(score, language)) : payout.noScore}
      </div>
      {reasons.length > 0 && (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
