import { useDeferredValue, useId, useMemo } from 'react';
import type { PayoutChecker } from '../../core/payout/check';
import { CopyButton } from '../CopyButton';
import { useReader } from '../words';
import { WindowedList } from '../WindowedList';
import { listText } from './as-text';
import { CheckedRow, ROW_HEIGHT } from './CheckedRow';
import { filtered, type Filter } from './filter';
import { FilterFields } from './FilterFields';
import type { Teller } from './teller';
import type { CheckedAccount } from './use-check';

interface Props {
  readonly checker: PayoutChecker;
  readonly checked: readonly CheckedAccount[];
  readonly teller: Teller;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** The row of the account that was looked at last. */
  readonly current: number | undefined;
  readonly onCurrent: (row: number) => void;
  readonly onOpen: (row: number) => void;
}

/** The checked accounts, filtered and in order. */
export function CheckedList(props: Props) {
  const { checker, checked, teller, filter, onFilter, current, onCurrent, onOpen } = props;
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
      <FilterFields checked={checked} teller={teller} filter={filter} onChange={onFilter} />
      <div className="row list-heading">
        <span role="status">{payout.shown(shown.length, checked.length)}</span>
        <CopyButton label={payout.copyList} text={() => listText(shown, checker, teller, reader)} />
      </div>
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
              teller={teller}
              isCurrent={isCurrent}
              onOpen={() => onOpen(one.account.row)}
            />
          )}
        />
      )}
    </div>
  );
}
