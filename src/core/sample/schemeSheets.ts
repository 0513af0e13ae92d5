import { SCHEME_ITEMS, type SchemeItem } from '../scheme/fields';
import type { Content, SheetDocument, StyledAreas } from '../sheet/document';
import { serialOf } from '../values/date';
import { KPI_ORDER, type SoftKpi } from './accountFacts';
import { FORMAT, listSheet } from '../sheet/listSheet';
import { inLanguage } from '../values/heading';
import type { SampleWords } from './words';

const TAB = '#2E7D6B';

/** Weight, floor, target, cap, and what a missing actual means. */
const KPIS: Readonly<Record<SoftKpi, readonly [number, number, number, number, 'error' | 'exclude']>> = {
  numericDistribution: [0.3, 0.5, 0.85, 1, 'error'],
  storeEntry: [0.25, 0.4, 0.8, 1, 'error'],
  display: [0.2, 0.5, 0.9, 1, 'error'],
  speed: [0.15, 0.5, 0.95, 1, 'error'],
  // Where no promotion ran in a region, the other KPIs carry its weight.
  promotion: [0.1, 0.6, 0.95, 1, 'exclude'],
};

/** Sell-in of the year in 元, and the rate from there on; below the first nothing is earned. */
const TIERS = [
  [1_000_000, 0.01],
  [3_000_000, 0.015],
  [6_000_000, 0.02],
  [12_000_000, 0.025],
  [20_000_000, 0.03],
] as const;

/** The lowest score that gets a share of the soft bonus. */
const BANDS = [
  [0, 0],
  [60, 0.5],
  [70, 0.7],
  [80, 0.85],
  [90, 1],
] as const;

const softKpiRows = (words: SampleWords): readonly (readonly Content[])[] =>
  KPI_ORDER.map((kpi) => {
    const [weight, floor, target, cap, ifMissing] = KPIS[kpi];
    return [words.kpis[kpi], weight, floor, target, cap, words.curves[0], words.ifMissing[ifMissing]];
  });

export function softKpisSheet(words: SampleWords): SheetDocument {
  const [kpi, weight, floor, target, cap, curve, ifMissing] = words.kpiHeadings;
  return listSheet({
    name: words.sheets.softKpis,
    tabColor: TAB,
    table: 'SoftKpis',
    columns: [
      { heading: kpi, width: 130 },
      { heading: weight, width: 60, format: FORMAT.percent, align: 'center' },
      { heading: floor, width: 60, format: FORMAT.share, align: 'center' },
      { heading: target, width: 60, format: FORMAT.share, align: 'center' },
      { heading: cap, width: 60, format: FORMAT.rating, align: 'center' },
      {
        heading: curve,
        width: 84,
        align: 'center',
        allow: { list: words.curves },
        message: words.messages.curve,
      },
      {
        heading: ifMissing,
        width: 84,
        align: 'center',
        allow: { list: Object.values(words.ifMissing) },
        message: words.messages.ifMissing,
      },
    ],
    rows: softKpiRows(words),
  });
}

export function gatesSheet(words: SampleWords): SheetDocument {
  const [field, test, value, reason, scope] = words.gateHeadings;
  return listSheet({
    name: words.sheets.gates,
    tabColor: TAB,
    table: 'Gates',
    columns: [
      { heading: field, width: 120 },
      // A test such as `<=` or `=` is text, never the beginning of a formula.
      { heading: test, width: 64, format: FORMAT.text, align: 'center' },
      { heading: value, width: 70, align: 'center' },
      { heading: reason, width: 220 },
      { heading: scope, width: 84 },
    ],
    rows: words.gates,
  });
}

export function tiersSheet(words: SampleWords): SheetDocument {
  const [from, rate] = words.tierHeadings;
  return listSheet({
    name: words.sheets.tiers,
    tabColor: TAB,
    table: 'Tiers',
    columns: [
      { heading: from, width: 90, format: FORMAT.amount },
      { heading: rate, width: 70, format: FORMAT.share, align: 'center' },
    ],
    rows: TIERS,
  });
}

export function payoutBandsSheet(words: SampleWords): SheetDocument {
  const [from, share] = words.bandHeadings;
  return listSheet({
    name: words.sheets.payoutBands,
    tabColor: TAB,
    table: 'PayoutBands',
    columns: [
      { heading: from, width: 80, format: FORMAT.count, align: 'center' },
      { heading: share, width: 80, format: FORMAT.percent, align: 'center' },
    ],
    rows: BANDS,
  });
}

/** One item of the scheme: its value, and how that is shown where it is not plain text. */
type Item = readonly [item: SchemeItem, value: Content, format?: string];

const schemeItems = ({ scheme }: SampleWords): readonly Item[] => [
  ['id', 'OTC-2026'],
  ['version', '1.2', FORMAT.text],
  ['period', scheme.period],
  ['from', serialOf(2025, 11, 1), FORMAT.date],
  ['to', serialOf(2026, 10, 31), FORMAT.date],
  ['currency', 'CNY'],
  ['unit', scheme.unit],
  ['decimals', 2, FORMAT.count],
  ['status', scheme.statuses[1]],
  ['method', scheme.method],
  ['edge', scheme.edge],
  ['bandEdge', scheme.bandEdge],
  ['softRate', 0.015, FORMAT.share],
  ['cap', 1_000_000, FORMAT.amount],
  ['approver1', scheme.approvers[0]],
  ['approver2', scheme.approvers[1]],
];

export function schemeSheet(words: SampleWords): SheetDocument {
  const [item, value, remark] = words.schemeHeadings;
  const items = schemeItems(words);
  const remarks: Partial<Record<SchemeItem, string>> = words.scheme.remarks;
  const sheet = listSheet({
    name: words.sheets.scheme,
    tabColor: TAB,
    table: 'Scheme',
    columns: [
      { heading: item, width: 110 },
      { heading: value, width: 230, align: 'left' },
      { heading: remark, width: 460 },
    ],
    rows: items.map(([name, content]) => [
      inLanguage(SCHEME_ITEMS[name], words.language),
      content,
      remarks[name] ?? null,
    ]),
    styles: items.flatMap(([, , format], at): StyledAreas[] =>
      format === undefined
        ? []
        : [{ areas: [{ row: at + 1, column: 1, rows: 1, columns: 1 }], style: { format } }],
    ),
  });
  const status = items.findIndex(([name]) => name === 'status') + 1;
  return {
    ...sheet,
    validations: [
      {
        area: { row: status, column: 1, rows: 1, columns: 1 },
        allow: { list: words.scheme.statuses },
        message: words.messages.status,
      },
    ],
  };
}
