import { GATE_HEADINGS, readGates, type Gate, type GateField } from '../eligibility/gates';
import { BAND_HEADINGS, readBands, type BandEdge, type BandField } from '../scoring/bands';
import { KPI_HEADINGS, type Kpi, type KpiField } from '../scoring/kpi';
import { readKpis } from '../scoring/readKpis';
import type { ScoringScheme } from '../scoring/scheme';
import type { TableSource } from '../sheet/source';
import { plainText, type Cell } from '../values/cell';
import { readAllowed, type NumberRule } from '../tables/allowed';
import { brokenTable } from '../tables/broken';
import { headingMissing, isBlankRow } from '../tables/layout';
import { nameKey, type Vocabulary } from '../values/heading';
import { isProblem, type Problem } from '../values/problem';
import { DEDUCTION_HEADINGS, readDeductions, type DeductionTable } from './deductions';
import { EXAMPLE_HEADINGS, readExamples, type ExampleTable } from './examples';
import type { SchemeItem } from './fields';
import { isRelative, LINE_HEADINGS, readLines, type LineTable } from './lines';
import { readTable, type LocatedTable } from '../tables/locate';
import { OVERRIDE_HEADINGS, readOverrides, type OverrideTable } from './overrides';
import type { Bounds } from '../rebates';
import { readSchedules, SCHEDULE_COLUMNS, type Schedules, type TierTable } from './schedules';
import { readSettings, type ItemLink, type SchemeSettings } from './settings';

/** The soft KPIs, and where each stands. */
export interface KpiTable {
  readonly scoring: ScoringScheme;
  readonly kpis: readonly Kpi[];
  readonly located: LocatedTable<KpiField>;
  /** The row of the sheet, from 0, that each KPI stands in. */
  readonly rows: readonly number[];
  /** The cells of a KPI's row, by its name. */
  readonly cells: ReadonlyMap<string, Readonly<Partial<Record<KpiField, Cell>>>>;
}

/** A number for each band: from a score on (or up to it) a payout share; up to so many days a settlement factor. */
export interface BandTable {
  readonly bands: readonly { readonly bound: number; readonly result: number }[];
  /** The row of the sheet, from 0, that each band stands in. */
  readonly rows: readonly number[];
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
  readonly lines?: TableSource;
  readonly settlement?: TableSource;
  readonly deductions?: TableSource;
  readonly signals?: TableSource;
  readonly overrides?: TableSource;
  readonly examples?: TableSource;
}

/** The names that these tables, or the sheets they fill, bear. */
export const SCHEME_TABLE_NAMES: Readonly<Record<keyof SchemeSources, readonly string[]>> = {
  scheme: ['Scheme', '方案'],
  kpis: ['SoftKpis', 'Soft KPIs', '软性指标'],
  gates: ['Gates', '门槛'],
  tiers: ['Tiers', '返利阶梯'],
  bands: ['PayoutBands', 'Payout bands', '兑付档位'],
  lines: ['RebateLines', 'Rebate lines', '返利项目'],
  settlement: ['Settlement', '结算系数'],
  deductions: ['Deductions', '扣减'],
  signals: ['Signals', '预警'],
  overrides: ['Overrides', '人工裁定'],
  examples: ['Examples', '算例'],
};

/** What is wrong with a scheme, told by its place on the sheet. As long as it is, nobody whom it concerns is paid. */
export interface SchemeProblem {
  readonly table: keyof SchemeSources;
  readonly problem: Problem;
  /** The code of the only account that it concerns; absent where it concerns everyone. */
  readonly account?: string;
  /** True where nobody is paid more for it: a warning sign, or gates that are not set aside. */
  readonly isHarmless?: boolean;
}

/** A scheme as data. A table that is absent or cannot be read is absent here, and plans are still made. */
export interface Scheme {
  /** What it was read from. */
  readonly sources: SchemeSources;
  readonly settings: SchemeSettings;
  readonly links: Readonly<Partial<Record<SchemeItem, ItemLink>>>;
  readonly kpis?: KpiTable;
  readonly gates?: GateTable;
  /** The tiers that belong to no line in particular. */
  readonly tiers?: TierTable;
  /** All tiers, by line. */
  readonly schedules?: Schedules;
  readonly bands?: BandTable;
  /** Absent where the scheme pays the two lines that its settings imply: see `linesOfScheme`. */
  readonly lines?: LineTable;
  /** Up to so many days, a factor on what the lines pay. */
  readonly settlement?: BandTable;
  readonly deductions?: DeductionTable;
  /** Warning signs, written as gates are: a row whose test holds raises its reason. It never pays or punishes. */
  readonly signals?: GateTable;
  readonly overrides?: OverrideTable;
  /** Worked examples that the policy prints: the scheme has to pay them. */
  readonly examples?: ExampleTable;
  readonly problems: readonly SchemeProblem[];
}

/** Reads a scheme from its tables. Nothing throws: what cannot be read is left out and told. */
export function readScheme(sources: SchemeSources): Scheme {
  const problems: SchemeProblem[] = [];
  const part = <Part>(
    table: keyof SchemeSources,
    vocabulary: Vocabulary<string>,
    read: (source: TableSource) => Part | Problem,
  ): Part | undefined => {
    const source = sources[table];
    if (source === undefined) return undefined;
    const found = brokenTable(source, vocabulary) ?? read(source);
    if (!isProblem(found)) return found;
    problems.push({ table, problem: found, ...(table === 'signals' && { isHarmless: true }) });
    return undefined;
  };
  const settings = sources.scheme && readSettings(sources.scheme);
  for (const problem of settings?.problems ?? []) problems.push({ table: 'scheme', problem });
  const kpis = part('kpis', KPI_HEADINGS, readKpiTable);
  const gates = part('gates', GATE_HEADINGS, readGateTable);
  const lines = part('lines', LINE_HEADINGS, readLines);
  const ways = new Map((lines?.values ?? []).map(({ name, way }) => [nameKey(name), way]));
  const boundsOf = (line: string): Bounds => {
    const way = ways.get(nameKey(line));
    if (way === undefined || !isRelative(way)) return 'amount';
    return way === 'achievement' ? 'achievement' : 'growth';
  };
  const schedules = part('tiers', SCHEDULE_COLUMNS, (source) => readSchedules(source, boundsOf));
  const tiers = schedules?.get('');
  const bands = part('bands', BAND_HEADINGS, (source) =>
    readBandTable(source, settings?.settings.bandEdge ?? 'from', 'payoutShare'),
  );
  const settlement = part('settlement', BAND_HEADINGS, (source) => readBandTable(source, 'upto', 'factor'));
  const deductions = part('deductions', DEDUCTION_HEADINGS, readDeductions);
  const signals = part('signals', GATE_HEADINGS, readGateTable);
  const overrides = part('overrides', OVERRIDE_HEADINGS, readOverrides);
  for (const { isHarmless, ...one } of overrides?.broken ?? [])
    problems.push({ table: 'overrides', ...one, ...(isHarmless && { isHarmless }) });
  const examples = part('examples', EXAMPLE_HEADINGS, readExamples);
  return {
    sources,
    settings: settings?.settings ?? {},
    links: settings?.links ?? {},
    ...(kpis && { kpis }),
    ...(gates && { gates }),
    ...(tiers && { tiers }),
    ...(schedules && { schedules }),
    ...(bands && { bands }),
    ...(lines && { lines }),
    ...(settlement && { settlement }),
    ...(deductions && { deductions }),
    ...(signals && { signals }),
    ...(overrides && { overrides: overrides.table }),
    ...(examples && { examples }),
    problems,
  };
}

/** The rows of the sheet, from 0, that are not blank below the headings: the readers pass over the others. */
const filledRows = ({ cells, link }: LocatedTable<string>): readonly number[] =>
  cells.flatMap((row, index) => (index === 0 || isBlankRow(row) ? [] : [link.firstRow + index - 1]));

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
  return { scoring, kpis: scoring.kpis, located, rows: filledRows(located), cells };
}

function readGateTable(source: TableSource): GateTable | Problem {
  const table = readTable(source, GATE_HEADINGS, readGates);
  if (isProblem(table)) return table;
  const { located, value: gates } = table;
  return { gates, rows: filledRows(located), located };
}

/** Reads a table of bands; of one that has both From and Up to, the edge says which is the bound. */
function readBandTable(source: TableSource, edge: BandEdge, rule: NumberRule): BandTable | Problem {
  const table = readTable(source, BAND_HEADINGS, (cells) => readBands(cells, edge));
  if (isProblem(table)) return table;
  const { located, value } = table;
  const rows = filledRows(located);
  const column = located.link.columns.result;
  const bands: { bound: number; result: number }[] = [];
  for (const [index, { bound, result }] of value.entries()) {
    const share = readAllowed(result, rule, () => ({
      argument: source.sheet,
      row: (rows[index] ?? 0) + 1,
      ...(column !== undefined && { column: column + 1 }),
    }));
    if (typeof share !== 'number') return share ?? headingMissing(source.sheet, BAND_HEADINGS.result);
    bands.push({ bound, result: share });
  }
  return { bands, rows, located };
}

/** Tables whose loss pays nobody more: signals only warn. */
const HARMLESS_TABLES: ReadonlySet<string> = new Set<keyof SchemeSources>(['signals']);

/**
 * The scheme with a problem for each table that it had when it was last audited, in the same version, and has no more:
 * gates that are renamed or deleted would otherwise let everybody pass. Who means it gives the scheme a new version.
 *
 * @param audited the tables that the audit saw, and the version they had.
 */
export function withLostTables(
  scheme: Scheme,
  audited:
    { readonly sheet: string; readonly version: string; readonly tables: readonly string[] } | undefined,
): Scheme {
  if (audited === undefined || audited.version !== (scheme.settings.version ?? '')) return scheme;
  const kinds = Object.keys(SCHEME_TABLE_NAMES) as (keyof SchemeSources)[];
  const lost = kinds.filter(
    (kind) =>
      audited.tables.includes(kind) && scheme.sources[kind] === undefined && !HARMLESS_TABLES.has(kind),
  );
  if (lost.length === 0) return scheme;
  const problems = lost.map((table): SchemeProblem => {
    const [name = table] = SCHEME_TABLE_NAMES[table];
    return {
      table,
      problem: {
        problem: 'table-lost',
        kind: 'value',
        at: { argument: name },
        details: { table: name, audit: audited.sheet, version: audited.version },
      },
    };
  });
  return { ...scheme, problems: [...scheme.problems, ...problems] };
}
