import type { WhatIf } from '../../../core/payout/whatIf';
import type { AccountsTable } from '../../../core/accounts/account';
import { CellLink } from '../../CellLink';
import { LongList } from '../../LongList';
import { useWords } from '../../words';
import type { PayoutFormatter } from '../payout-formatter';

interface Props {
  readonly result: WhatIf;
  readonly table: AccountsTable;
  readonly formatter: PayoutFormatter;
}

/** What a trial comes to, in two lines. */
export function TrialTotals({ result, formatter }: Pick<Props, 'result' | 'formatter'>) {
  const { payout } = useWords();
  const { before, after, change, gain, lose, flips } = result;
  const { money } = formatter;
  return (
    <div role="status">
      <div className="row">
        <span>{payout.fromTo(money.amount(before.all.payout), money.amount(after.all.payout))}</span>
        <span className="no-wrap">{money.signed(change)}</span>
      </div>
      <p className="quiet">{[payout.gains(gain), payout.loses(lose), payout.flips(flips)].join(' · ')}</p>
    </div>
  );
}

/** The accounts that a trial pays otherwise, those with the largest change first. */
export function Effects({ result, table, formatter }: Props) {
  const { payout } = useWords();
  const { money } = formatter;
  const affected = result.effects
    .filter((effect) => effect.flips || (effect.change ?? 0) !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  return (
    <>
      <h3>{payout.affected}</h3>
      {affected.length === 0 ? (
        <p>{payout.nobody}</p>
      ) : (
        <LongList
          label={payout.affected}
          items={affected}
          itemKey={({ account }) => account.row}
          render={(effect) => (
            <>
              <div className="row">
                <CellLink
                  sheet={table.sheet}
                  row={effect.account.row}
                  column={table.keyColumn}
                  label={payout.goToRow(effect.account.name, effect.account.row + 1)}
                >
                  {effect.account.name}
                </CellLink>
                <span className="no-wrap">
                  {effect.change === undefined ? payout.pendingAmount : money.signed(effect.change)}
                </span>
              </div>
              {effect.flips && (
                <div className="quiet">
                  {payout.flip(
                    formatter.verdict(effect.before.verdict),
                    formatter.verdict(effect.after.verdict),
                  )}
                </div>
              )}
            </>
          )}
        />
      )}
    </>
  );
}
