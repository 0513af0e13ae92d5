import type { ReactNode } from 'react';
import { CellLink } from '../CellLink';
import { useReader } from '../words';

interface Column {
  readonly heading: string;
  readonly number?: boolean;
}

interface Props {
  readonly id: string;
  readonly title: string;
  /** The sheet that the table stands on; without one there is no table. */
  readonly sheet: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** One table of the scheme, small enough for a pane. */
export function SchemeTable({ id, title, sheet, columns, rows }: Props) {
  const { scheme } = useReader().words;
  return (
    <section className="block" aria-labelledby={id}>
      <div className="row">
        <h3 id={id}>{title}</h3>
        {sheet !== undefined && <CellLink sheet={sheet}>{sheet}</CellLink>}
      </div>
      {sheet === undefined ? (
        <p className="quiet">{scheme.missingTable}</p>
      ) : (
        <table className="table" aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map(({ heading, number }) => (
                <th key={heading} scope="col" className={number ? 'number' : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} className={columns[column]?.number ? 'number' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
