import { lazy, Suspense } from 'react';
import type { SelectedAccounts, WorkbookReading } from '../../jobs/read-workbook';
import { useWords } from '../words';

const Suggestions = lazy(async () => ({ default: (await import('./Suggestions')).Suggestions }));

interface Props {
  readonly workbook: WorkbookReading;
  readonly accounts: SelectedAccounts;
  readonly onMatch: () => void;
  readonly onChanged: () => void;
}

/** How many columns are understood, what others may stand for, and a way to see which and to change it. */
export function RecognisedColumns({ workbook, accounts, onMatch, onChanged }: Props) {
  const { mapping } = useWords();
  const { columns, kpiColumns, otherColumns, firstHeadingRow, headingRow } = accounts.selected.table;
  const recognised = new Set([...Object.values(columns), ...kpiColumns.values()]).size;
  return (
    <>
      <p className="quiet">
        {mapping.recognised(recognised)} · {mapping.headingRows(firstHeadingRow + 1, headingRow + 1)} ·{' '}
        <button type="button" className="link" onClick={onMatch}>
          {mapping.change}
        </button>
      </p>
      {otherColumns.length > 0 && (
        <Suspense fallback={null}>
          <Suggestions workbook={workbook} source={accounts.source} onMatch={onMatch} onChanged={onChanged} />
        </Suspense>
      )}
    </>
  );
}
