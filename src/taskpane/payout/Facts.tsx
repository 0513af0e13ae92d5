import type { Account } from '../../core/accounts/account';
import type { PayoutInputSeen } from '../../core/payout/decision';
import { CellLink } from '../CellLink';
import { useWords } from '../words';
import type { PayoutFormatter } from './payout-formatter';

interface Props {
  readonly inputs: readonly PayoutInputSeen[];
  readonly account: Account;
  readonly sheet: string;
  readonly formatter: PayoutFormatter;
}

/** What the decision was made from, each fact a click away from its cell. */
export function Facts({ inputs, account, sheet, formatter }: Props) {
  const { payout } = useWords();
  return (
    <details className="block">
      <summary>{payout.inputs}</summary>
      <dl className="pairs">
        {inputs.map(({ field, value, column }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              {column === undefined ? (
                formatter.fact(value)
              ) : (
                <CellLink sheet={sheet} row={account.row} column={column}>
                  {formatter.fact(value)}
                </CellLink>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
