import type { AccountsTable } from '../../core/accounts/account';
import { useWords } from '../words';

interface Props {
  readonly table: AccountsTable;
  readonly onMatch: () => void;
}

/** How many columns are understood, and a way to see which and to change it. */
export function RecognisedColumns({ table, onMatch }: Props) {
  const { mapping } = useWords();
  const recognised = Object.keys(table.columns).length + table.kpiColumns.size;
  return (
    <p className="quiet">
      {mapping.recognised(recognised)} ·{' '}
      <button type="button" className="link" onClick={onMatch}>
        {mapping.change}
      </button>
    </p>
  );
}
