import type { LocatedTable } from '../tables/locate';
import type { Scheme, SchemeSources } from '../scheme/scheme';
import { cellOf } from '../sheet/source';
import { isMissing, type Cell } from '../values/cell';

/** What can be tried out: which number of which rule. */
type LeverKind =
  | 'weight'
  | 'floor'
  | 'target'
  | 'gate'
  | 'tier-from'
  | 'tier-value'
  | 'band-bound'
  | 'band-share'
  | 'line-value'
  | 'line-cap'
  | 'line-least'
  | 'line-every'
  | 'settlement-factor'
  | 'deduction'
  | 'soft-rate'
  | 'cap';

/** One number of the scheme, where it stands, and what it is now. Rows and columns count from 0 on the sheet. */
export interface Lever {
  readonly kind: LeverKind;
  /** The KPI, the gate's field, the line, the deduction's reason; `""` for a band, and for a tier of no line. */
  readonly name: string;
  /** Where a band or a tier begins or ends. */
  readonly bound?: number;
  readonly table: keyof SchemeSources;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

type Told = Pick<Lever, 'name' | 'bound'>;

/** Everything of a scheme that can be tried out, in the order of its tables. */
export function leversOf(scheme: Scheme): readonly Lever[] {
  const { sources, kpis, gates, bands, lines, settlement, deductions, schedules, links } = scheme;
  const levers: Lever[] = [];
  const add = (
    kind: LeverKind,
    payoutText: Told,
    table: keyof SchemeSources,
    row: number,
    column: number,
  ) => {
    const source = sources[table];
    const value = source && cellOf(source, row, column);
    if (source && !isMissing(value))
      levers.push({ kind, ...payoutText, table, sheet: source.sheet, row, column, value });
  };
  const rowsOf = <Field extends string, Value>(
    table: keyof SchemeSources,
    located: LocatedTable<Field> | undefined,
    rows: readonly number[] | undefined,
    values: readonly Value[],
    tell: (value: Value) => Told,
    kinds: readonly (readonly [LeverKind, Field])[],
  ) => {
    for (const [index, value] of values.entries())
      for (const [kind, field] of kinds) {
        const [row, column] = [rows?.[index], located?.link.columns[field]];
        if (row !== undefined && column !== undefined) add(kind, tell(value), table, row, column);
      }
  };
  const item = (kind: LeverKind, link: (typeof links)['cap']) => {
    if (link) add(kind, { name: link.key }, 'scheme', link.row, link.valueColumn);
  };
  const tables: Readonly<Record<keyof SchemeSources, () => void>> = {
    kpis: () => {
      rowsOf('kpis', kpis?.located, kpis?.rows, kpis?.kpis ?? [], ({ name }) => ({ name }), [
        ['weight', 'weight'],
        ['floor', 'floor'],
        ['target', 'target'],
      ]);
    },
    bands: () => {
      rowsOf('bands', bands?.located, bands?.rows, bands?.bands ?? [], ({ bound }) => ({ name: '', bound }), [
        ['band-bound', 'bound'],
        ['band-share', 'result'],
      ]);
    },
    lines: () => {
      rowsOf('lines', lines?.located, lines?.rows, lines?.values ?? [], ({ name }) => ({ name }), [
        ['line-value', 'value'],
        ['line-cap', 'cap'],
        ['line-least', 'least'],
        ['line-every', 'every'],
      ]);
    },
    tiers: () => {
      for (const table of schedules?.values() ?? [])
        rowsOf(
          'tiers',
          table.located,
          table.rows,
          table.tiers.tiers,
          ({ from }) => ({ name: table.line, bound: from }),
          [
            ['tier-from', 'from'],
            ['tier-value', table.tiers.pays],
          ],
        );
    },
    settlement: () => {
      rowsOf(
        'settlement',
        settlement?.located,
        settlement?.rows,
        settlement?.bands ?? [],
        ({ bound }) => ({ name: '', bound }),
        [['settlement-factor', 'result']],
      );
    },
    deductions: () => {
      rowsOf(
        'deductions',
        deductions?.located,
        deductions?.rows,
        deductions?.values ?? [],
        ({ reason }) => ({ name: reason }),
        [
          ['deduction', 'amount'],
          ['deduction', 'share'],
        ],
      );
    },
    gates: () => {
      rowsOf('gates', gates?.located, gates?.rows, gates?.gates ?? [], ({ field }) => ({ name: field }), [
        ['gate', 'value'],
      ]);
    },
    scheme: () => {
      item('soft-rate', links.softRate);
      item('cap', links.cap);
    },
    // They pay and withhold nothing by a number.
    signals: () => undefined,
    overrides: () => undefined,
    examples: () => undefined,
  };
  for (const addLevers of Object.values(tables)) addLevers();
  return levers;
}
