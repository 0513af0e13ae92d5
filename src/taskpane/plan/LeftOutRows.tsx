import type { LeftOut } from '../../core/accounts/account';
import { useWords } from '../words';
import { rowRuns } from './row-list';

/** Which selected rows are no accounts, and why: in one line where it is one row, else a list to open. */
export function LeftOutRows({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const words = useWords();
  const { plan } = words;
  const why = ({ reason, details }: LeftOut): string => {
    if (reason === 'subtotal') return plan.whySubtotal(String(details.text));
    if (reason === 'duplicate-code') return plan.whyCode(String(details.code), String(details.row));
    return plan.why[reason];
  };
  const [first] = leftOut;
  if (!first) return null;
  if (leftOut.length === 1) return <p>{plan.leftOutOne(first.row + 1, why(first))}</p>;
  const groups = new Map<string, number[]>();
  for (const row of leftOut) groups.set(why(row), [...(groups.get(why(row)) ?? []), row.row]);
  return (
    <details>
      <summary>{plan.leftOut(leftOut.length)}</summary>
      <ul className="list">
        {[...groups].map(([reason, rows]) => (
          <li key={reason}>
            {rows.length === 1
              ? plan.leftOutRow(words.list(rowRuns(rows)), reason)
              : plan.leftOutRows(words.list(rowRuns(rows)), reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
