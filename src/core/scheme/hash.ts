import { fieldNamed } from '../accounts/fields';
import type { Condition } from '../eligibility/condition';
import type { ForWhom } from '../eligibility/forWhom';
import type { Gate } from '../eligibility/gates';
import { isMissing, plainText, type Cell } from '../values/cell';
import { numberText } from '../values/decimal';
import { nameKey } from '../values/heading';
import { readNumber } from '../values/number';
import { sha256 } from '../values/sha256';
import { readYesNo } from '../values/yesNo';
import { moneyDecimals } from './money';
import type { Scheme, SchemeSources } from './scheme';

/** Sixteen digits tell schemes apart; sixty-four nobody compares. */
const DIGITS = 16;

/**
 * A scheme's content as a short hash: what decides money and what an account reads as its reason. The same content has
 * the same hash whatever the order of columns and the language of headings and option words. The id, the version, the
 * status and who signs are not content, nor are warning signs and single overrides: they change without the rules
 * changing.
 */
export const schemeHash = (scheme: Scheme): string =>
  sha256(JSON.stringify(contentOf(scheme))).slice(0, DIGITS);

const number = (value: number | undefined): string => (value === undefined ? '' : numberText(value));

/** The accounts' field that a heading names, in whatever language; else the heading itself. */
const column = (name: string): string => {
  const field = fieldNamed(name);
  return field === undefined ? nameKey(name) : `@${field}`;
};

function valueOf(cell: Cell): string {
  if (isMissing(cell)) return '';
  const value = readNumber(cell);
  if (typeof value === 'number') return numberText(value);
  const answer = readYesNo(cell);
  return typeof answer === 'boolean' ? (answer ? '@yes' : '@no') : nameKey(cell);
}

const condition = ({ field, test, value, against }: Condition): readonly string[] => [
  column(field),
  test,
  against === undefined ? valueOf(value) : column(against),
];

/** What a table need not say is content where it says it: a scheme keeps its hash when the tables learn to say more. */
const audience = (forWhom: ForWhom | undefined): readonly unknown[] =>
  forWhom === undefined ? [] : [['for', forWhom.map(condition)]];

const said = (name: string, value: string | number | undefined): readonly unknown[] =>
  value === undefined ? [] : [[name, typeof value === 'number' ? numberText(value) : value]];

const limit = (value: number | string | undefined): string =>
  typeof value === 'string' ? column(value) : number(value);

const gate = (one: Gate): readonly unknown[] => [
  ...condition(one),
  plainText(one.reason),
  nameKey(one.scope),
  ...audience(one.forWhom),
];

function contentOf(scheme: Scheme): unknown {
  const { settings, kpis, gates, schedules, bands, lines, settlement, deductions } = scheme;
  const banded = (table: typeof bands) =>
    table?.bands.map(({ bound, result }) => [number(bound), number(result)]) ?? [];
  const content: Readonly<Record<keyof SchemeSources, readonly unknown[]>> = {
    scheme: [
      [settings.from, settings.to, settings.softRate, settings.cap].map(number),
      [settings.currency ?? '', settings.unit ?? ''].map(nameKey),
      [
        number(moneyDecimals(settings)),
        settings.method ?? '',
        settings.edge ?? 'from',
        settings.bandEdge ?? 'from',
      ],
      column(settings.settlementDays ?? ''),
    ],
    kpis: [
      kpis?.kpis.map((kpi) => [
        nameKey(kpi.name),
        number(kpi.weight),
        kpi.floor === null ? '' : number(kpi.floor),
        number(kpi.target),
        number(kpi.cap),
        kpi.curve,
        kpi.ifMissing,
      ]) ?? [],
    ],
    gates: [(gates?.gates ?? []).map(gate)],
    tiers: [
      [...(schedules ?? [])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([line, { tiers }]) => [
          line,
          tiers.pays,
          ...tiers.tiers.map(({ from, value }) => [number(from), number(value)]),
        ]),
    ],
    bands: [banded(bands)],
    lines: [
      lines?.values.map((line) => [
        nameKey(line.name),
        column(line.base),
        line.way,
        number(line.value),
        column(line.baseline ?? ''),
        line.soft,
        limit(line.cap),
        number(line.minimum),
        ...audience(line.forWhom),
        ...said('tier by', line.tierBy && column(line.tierBy)),
        ...said('method', line.method),
        ...said('every', line.every),
        ...said('least', line.least === undefined ? undefined : limit(line.least)),
        ...said('no baseline', line.noBaseline),
        ...said('best of', line.bestOf && nameKey(line.bestOf)),
      ]) ?? [],
    ],
    settlement: [banded(settlement)],
    deductions: [
      deductions?.values.map((deduction) => [
        column(deduction.field),
        number(deduction.amount),
        number(deduction.share),
        deduction.when,
        number(deduction.cap),
        plainText(deduction.reason),
        ...audience(deduction.forWhom),
      ]) ?? [],
    ],
    // They change without the rules changing.
    signals: [],
    overrides: [],
    examples: exampleContent(scheme),
  };
  // The order is part of the hash.
  return Object.values(content).flat();
}

/** The examples with their inputs, cell by cell: whoever changes one changes what the scheme promises. */
const exampleContent = ({ examples }: Scheme): readonly unknown[] => {
  if (examples === undefined) return [];
  const { cells } = examples.located;
  const order = (cells[0] ?? [])
    .map((heading, index) => [column(plainText(heading)), index] as const)
    .filter(([name]) => name !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = cells.slice(1).map((row) => order.map(([name, index]) => [name, valueOf(row[index])]));
  return [['examples', ...rows]];
};
