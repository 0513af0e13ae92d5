import { GATE_HEADINGS, readGates, type Gate, type GateField } from '../eligibility/gates';
import { readTiers, TIER_COLUMNS, type Pay, type Tiers } from '../rebates';
import { BAND_HEADINGS, readBands, type BandField } from '../scoring/bands';
import { KPI_HEADINGS, type Kpi, type KpiField } from '../scoring/kpi';
import { readKpis } from '../scoring/readKpis';
import type { ScoringScheme } from '../scoring/scheme';
import type { TableSource } from '../sheet/table';
import { plainText, type Cell } from '../values/cell';
import { isBlankRow } from '../values/table';
import { readNumber } from '../values/number';
import { isProblem, shown, type Problem } from '../values/problem';
import type { SchemeItem } from './fields';
import { readTable, type LocatedTable } from './locate';
import { readSettings, type ItemLink, type SchemeSettings } from './settings';

/** The soft KPIs, and where each stands. */
export interface KpiTable {
  readonly scoring: ScoringScheme;
  readonly kpis: readonly Kpi[];
  readonly located: LocatedTable<KpiField>;
  /** The cells of a KPI's row, by its name. */
  readonly cells: ReadonlyMap<string, Readonly<Partial<Record<KpiField, Cell>>>>;
}

export interface TierTable {
  readonly tiers: Tiers;
  readonly located: LocatedTable<'from' | Pay>;
}

/** From a score on (or up to it), a share of the soft bonus. */
export interface BandTable {
  readonly bands: readonly { readonly bound: number; readonly result: number }[];
  readonly located: LocatedTable<BandField>;
}

/** The gates in their order, and the row of the sheet that each stands in, from 0. */
export interface GateTable {
  readonly gates: readonly Gate[];
  readonly rows: readonly number[];
  readonly located: LocatedTable<GateField>;
}

/** The scheme's tables as the Excel side found them; those that are not in the workbook are absent. */
export interface SchemeSources {
  readonly scheme?: TableSource;
  readonly kpis?: TableSource;
  readonly gates?: TableSource;
  readonly tiers?: TableSource;
  readonly bands?: TableSource;
}

/** A scheme as data. A table that is absent or cannot be read is absent here, and plans are still made. */
export interface Scheme {
  readonly settings: SchemeSettings;
  readonly links: Readonly<Partial<Record<SchemeItem, ItemLink>>>;
  readonly kpis?: KpiTable;
  readonly gates?: GateTable;
  readonly tiers?: TierTable;
  readonly bands?: BandTable;
  /** What is wrong, by table, each told by its place on the sheet. */
  readonly problems: readonly { readonly table: keyof SchemeSources; readonly problem: Problem }[];
}

/** Reads a scheme from its tables. Nothing throws: what cannot be read is left out and told. */
export function readScheme(sources: SchemeSources): Scheme {
  const problems: { table: keyof SchemeSources; problem: Problem }[] = [];
  const part = <Part>(
    table: keyof SchemeSources,
    read: (source: TableSource) => Part | Problem,
  ): Part | undefined => {
    const source = sources[table];
    if (source === undefined) return undefined;
    const found = read(source);
    if (!isProblem(found)) return found;
    problems.push({ table, problem: found });
    return undefined;
  };
  const settings = sources.scheme && readSettings(sources.scheme);
  for (const problem of settings?.problems ?? []) problems.push({ table: 'scheme', problem });
  const kpis = part('kpis', readKpiTable);
  const gates = part('gates', readGateTable);
  const tiers = part('tiers', readTierTable);
  const bands = part('bands', readBandTable);
  return {
    settings: settings?.settings ?? {},
    links: settings?.links ?? {},
    ...(kpis && { kpis }),
    ...(gates && { gates }),
    ...(tiers && { tiers }),
    ...(bands && { bands }),
    problems,
  };
}

function readKpiTable(source: TableSource): KpiTable | Problem {
  const table = readTable(source, KPI_HEADINGS, readKpis);
  if (isProblem(table)) return table;
  const { located, value: scoring } = table;
  const { columns, firstColumn } = located.link;
  const cells = new Map<string, Partial<Record<KpiField, Cell>>>();
  for (const row of located.cells.slice(1)) {
    const entries = Object.entries<number | undefined>(columns).map(([field, column]) => [
      field,
      row[(column ?? 0) - firstColumn],
    ]);
    const own = Object.fromEntries(entries) as Partial<Record<KpiField, Cell>>;
    cells.set(plainText(own.kpi), own);
  }
  return { scoring, kpis: scoring.kpis, located, cells };
}

function readGateTable(source: TableSource): GateTable | Problem {
  const table = readTable(source, GATE_HEADINGS, readGates);
  if (isProblem(table)) return table;
  const { located, value: gates } = table;
  const rows = located.cells.flatMap((row, index) =>
    index === 0 || isBlankRow(row) ? [] : [located.link.firstRow + index - 1],
  );
  return { gates, rows, located };
}

function readTierTable(source: TableSource): TierTable | Problem {
  const table = readTable<'from' | Pay, Tiers>(source, TIER_COLUMNS, readTiers);
  return isProblem(table) ? table : { tiers: table.value, located: table.located };
}

function readBandTable(source: TableSource): BandTable | Problem {
  const table = readTable(source, BAND_HEADINGS, (cells) => readBands(cells, 'from'));
  if (isProblem(table)) return table;
  const bands: { bound: number; result: number }[] = [];
  for (const { bound, result } of table.value) {
    const share = readNumber(result);
    if (typeof share !== 'number')
      return {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: source.sheet },
        details: { text: shown(result) },
      };
    bands.push({ bound, result: share });
  }
  return { bands, located: table.located };
}
