import type { ReactNode } from 'react';
import type { TierTable } from '../../core/scheme/schedules';
import type { BandTable, GateTable, KpiTable } from '../../core/scheme/scheme';
import type { BandEdge } from '../../core/scoring/bands';
import { isInShares } from '../../core/scoring/kpi';
import { CellLink } from '../CellLink';
import { amount, roundAmount, share } from '../figures';
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
function SchemeTable({ id, title, sheet, columns, rows }: Props) {
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

export function KpisView({ table }: { readonly table: KpiTable | undefined }) {
  const { words, language } = useReader();
  const { scheme } = words;
  const rows = (table?.kpis ?? []).map((kpi) => {
    const print = (value: number) => (isInShares(kpi) ? share(value, language) : amount(value, language));
    const weight = kpi.weight <= 1 ? share(kpi.weight, language) : amount(kpi.weight, language);
    return [kpi.name, weight, `${kpi.floor === null ? '–' : print(kpi.floor)} → ${print(kpi.target)}`];
  });
  return (
    <SchemeTable
      id="scheme-kpis"
      title={scheme.kpis}
      sheet={table?.located.link.sheet}
      columns={[
        { heading: scheme.kpi },
        { heading: scheme.weight, number: true },
        { heading: scheme.floorToTarget, number: true },
      ]}
      rows={rows}
    />
  );
}

export function GatesView({ table }: { readonly table: GateTable | undefined }) {
  const { scheme } = useReader().words;
  return (
    <SchemeTable
      id="scheme-gates"
      title={scheme.gates}
      sheet={table?.located.link.sheet}
      columns={[{ heading: scheme.rule }, { heading: scheme.reason }]}
      rows={(table?.gates ?? []).map(({ field, test, bound, reason }) => [
        `${field} ${test} ${bound}`,
        reason,
      ])}
    />
  );
}

export function TiersView({ table }: { readonly table: TierTable | undefined }) {
  const { words, language } = useReader();
  const { scheme } = words;
  const pays = table?.tiers.pays ?? 'rate';
  const print = pays === 'rate' ? share : amount;
  return (
    <SchemeTable
      id="scheme-tiers"
      title={scheme.tiers}
      sheet={table?.located.link.sheet}
      columns={[
        { heading: scheme.from, number: true },
        { heading: scheme[pays], number: true },
      ]}
      rows={(table?.tiers.tiers ?? []).map(({ from, value }) => [
        roundAmount(from, language),
        print(value, language),
      ])}
    />
  );
}

interface BandsProps {
  readonly table: BandTable | undefined;
  readonly bandEdge: BandEdge | undefined;
}

export function BandsView({ table, bandEdge }: BandsProps) {
  const { words, language } = useReader();
  const { scheme } = words;
  return (
    <SchemeTable
      id="scheme-bands"
      title={scheme.bands}
      sheet={table?.located.link.sheet}
      columns={[
        { heading: bandEdge === 'upto' ? scheme.upTo : scheme.from, number: true },
        { heading: scheme.share, number: true },
      ]}
      rows={(table?.bands ?? []).map(({ bound, result }) => [
        amount(bound, language),
        share(result, language),
      ])}
    />
  );
}
