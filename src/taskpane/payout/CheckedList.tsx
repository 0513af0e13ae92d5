import { Button } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo } from 'react';
import type { Account } from '../../core/accounts/account';
import type { PayoutChecker } from '../../core/payout/check';
import { CopyButton } from '../CopyButton';
import { useReader } from '../words';
import { WindowedList } from '../WindowedList';
import { listText } from './as-text';
import { CheckedRow, ROW_HEIGHT } from './CheckedRow';
import { filtered, type Filter } from './filter';
import { FilterFields } from './FilterFields';
import type { PayoutFormatter } from './payout-formatter';
import type { CheckedAccount } from '../../jobs/check-payout';

interface Props {
  readonly checker: PayoutChecker;
  readonly checked: readonly CheckedAccount[];
  readonly formatter: PayoutFormatter;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** The row of the account that was looked at last. */
  readonly current: number | undefined;
  readonly onCurrent: (row: number) => void;
  readonly onOpen: (row: number) => void;
  readonly onStatements: (accounts: readonly Account[]) => void;
}

/** More sheets than this nobody sends at once, and a workbook grows slow with them. */
const MOST_STATEMENTS = 200;

/** The checked accounts, filtered and in order. */
export function CheckedList(props: Props) {
  const { checker, checked, formatter, filter, onFilter, current, onCurrent, onOpen, onStatements } = props;
  const reader = useReader();
  const { payout } = reader.words;
  const help = useId();
  // What is typed into the search shows at once; the list of thousands follows.
  const applied = useDeferredValue(filter);
  const shown = useMemo(
    () => filtered(checked, applied, reader.language),
    [checked, applied, reader.language],
  );
  return (
    <div className="block">
      <FilterFields checked={checked} formatter={formatter} filter={filter} onChange={onFilter} />
      <p role="status" className="list-heading">
        {payout.shown(shown.length, checked.length)}
      </p>
      <div className="actions">
        <Button
          size="small"
          disabled={shown.length === 0 || shown.length > MOST_STATEMENTS}
          onClick={() => onStatements(shown.map(({ account }) => account))}
        >
          {payout.statements(shown.length)}
        </Button>
        <CopyButton label={payout.copyList} text={() => listText(shown, checker, formatter, reader)} />
      </div>
      {shown.length > MOST_STATEMENTS && <p className="quiet">{payout.tooManyStatements(MOST_STATEMENTS)}</p>}
      <p id={help} className="quiet">
        {payout.listHelp}
      </p>
      {shown.length === 0 ? (
        <p>{payout.none}</p>
      ) : (
        <WindowedList
          label={payout.list}
          describedBy={help}
          items={shown}
          itemKey={({ account }) => account.row}
          itemHeight={ROW_HEIGHT}
          current={current}
          onCurrent={(row) => onCurrent(Number(row))}
          render={(one, isCurrent) => (
            <CheckedRow
              checker={checker}
              one={one}
              formatter={formatter}
              isCurrent={isCurrent}
              onOpen={() => onOpen(one.account.row)}
            />
          )}
        />
      )}
    </div>
  );
}
