import { shown } from '../core/values/problem';
import { addressOf } from '../excel/addresses';
import type { CellEdit, CellEdits } from '../excel/edit-cells';
import { CellLink } from './CellLink';
import { Notice } from './Notice';
import { TroubleNotice } from './TroubleNotice';
import { useWords } from './words';

/** A cell as a formula names it, `Accounts!B14`. */
export const cellName = ({ sheet, row, column }: Pick<CellEdit, 'sheet' | 'row' | 'column'>): string =>
  `${sheet}!${addressOf({ row, column, rows: 1, columns: 1 })}`;

/** Why cells were not written: what Excel said, or what stood in the way. Nothing was written. */
export function NotWritten({ edits }: { readonly edits: CellEdits }) {
  const { payout } = useWords();
  const { refused, trouble, untidy } = edits;
  if (trouble)
    return (
      <TroubleNotice trouble={trouble}>
        <p>{untidy ? payout.editsUntidy : payout.editsFailed}</p>
      </TroubleNotice>
    );
  return (
    <Notice kind="warning">
      <p>{payout.refusedEdits}</p>
      <ul>
        {refused.map(({ edit, because }) => (
          <li key={cellName(edit)}>
            <CellLink sheet={edit.sheet} row={edit.row} column={edit.column}>
              {payout.refusedEdit[because](cellName(edit), shown(edit.before))}
            </CellLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
