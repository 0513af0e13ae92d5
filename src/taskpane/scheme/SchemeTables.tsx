import type { TierTable } from '../../core/scheme/schedules';
import type { BandTable, GateTable, KpiTable } from '../../core/scheme/scheme';
import type { BandEdge } from '../../core/scoring/bands';
import { isInShares } from '../../core/scoring/kpi';
import { amount, roundAmount, share } from '../figures';
import { useReader } from '../words';
import { SchemeTable } from './SchemeTable';

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

interface GatesProps {
  readonly id: 'gates' | 'signals';
  readonly table: GateTable | undefined;
}

/** Gates, or signals, which are written as gates are. */
export function GatesView({ id, table }: GatesProps) {
  const { scheme } = useReader().words;
  return (
    <SchemeTable
      id={`scheme-${id}`}
      title={scheme[id]}
      sheet={table?.located.link.sheet}
      columns={[{ heading: scheme.rule }, { heading: scheme.reason }, { heading: scheme.scope }]}
      rows={(table?.gates ?? []).map(({ field, test, bound, reason, scope }) => [
        `${field} ${test} ${bound}`,
        reason,
        id === 'signals' ? scheme.informs : scope === '' ? scheme.everything : scope,
      ])}
    />
  );
}

interface TiersProps {
  /** Tiers of one line, or of none in particular. */
  readonly table: TierTable | undefined;
  /** True where the tiers begin at growth or achievement. */
  readonly isRelative?: boolean;
}

export function TiersView({ table, isRelative = false }: TiersProps) {
  const { words, language } = useReader();
  const { scheme } = words;
  const pays = table?.tiers.pays ?? 'rate';
  const print = pays === 'rate' ? share : amount;
  return (
    <SchemeTable
      id={`scheme-tiers-${table?.line ?? ''}`}
      title={table === undefined || table.line === '' ? scheme.tiers : scheme.tiersOf(table.line)}
      sheet={table?.located.link.sheet}
      columns={[
        { heading: scheme.from, number: true },
        { heading: scheme[pays], number: true },
      ]}
      rows={(table?.tiers.tiers ?? []).map(({ from, value }) => [
        (isRelative ? share : roundAmount)(from, language),
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
