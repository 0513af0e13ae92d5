import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { selectRows } from '../../excel/go-to';
import { hostTroubleOf, type HostTrouble } from '../../excel/host-trouble';
import { ProblemList } from '../ProblemList';
import type { SelectedAccounts } from '../../jobs/read-workbook';
import { TroubleNotice } from '../TroubleNotice';
import { useWords } from '../words';

const LeftOutRows = lazy(async () => ({ default: (await import('./LeftOutRows')).LeftOutRows }));

/** "7 accounts selected, 1 left out: row 14 is a subtotal", and what could not be read in them. */
export function SelectionSummary({
  accounts: { source, selected, all },
}: {
  readonly accounts: SelectedAccounts;
}) {
  const { plan } = useWords();
  const [trouble, setTrouble] = useState<HostTrouble>();
  const none = selected.accounts.length === 0;
  const cells = selected.accounts.flatMap(({ problems }) => problems);
  const takeAll = () => {
    const rows = all.accounts.map(({ row }) => row);
    const first = rows[0] ?? 0;
    selectRows(source.sheet, first, (rows.at(-1) ?? first) - first + 1).catch((error: unknown) =>
      setTrouble(hostTroubleOf(error)),
    );
  };
  return (
    <section>
      <div role="status">
        <h2>{none ? plan.noneSelected : plan.selected(selected.accounts.length)}</h2>
        {selected.leftOut.length > 0 && (
          <Suspense fallback={null}>
            <LeftOutRows leftOut={selected.leftOut} />
          </Suspense>
        )}
      </div>
      {none && (
        <>
          <p>{plan.howToSelect}</p>
          {all.accounts.length > 0 && (
            <Button appearance="primary" onClick={takeAll}>
              {plan.takeAll(all.accounts.length)}
            </Button>
          )}
        </>
      )}
      {trouble && <TroubleNotice trouble={trouble} />}
      <ProblemList problems={selected.problems} />
      {cells.length > 0 && (
        <details>
          <summary>{plan.cells(cells.length)}</summary>
          <ProblemList problems={cells} />
        </details>
      )}
    </section>
  );
}
