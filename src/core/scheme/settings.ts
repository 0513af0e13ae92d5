import { EDGES, METHOD_WORDS, type Edge, type Method } from '../rebates';
import { BAND_EDGE_WORDS, type BandEdge } from '../scoring/bands';
import type { TableSource } from '../sheet/source';
import { isErrorCell, isMissing, plainText, type Cell } from '../values/cell';
import { readDate } from '../values/date';
import { headingKey, type Vocabulary } from '../values/heading';
import { isMisspelling } from '../values/misspelling';
import { isProblem, shown, type Problem } from '../values/problem';
import { readChoice } from '../values/setting';
import { controlled, type Control } from './controls';
import { ITEM_COLUMNS, SCHEME_ITEMS, type SchemeItem } from './fields';
import { readAllowed, type NumberRule } from '../tables/allowed';
import { brokenTable } from '../tables/broken';
import { locateTable } from '../tables/locate';

type SchemeStatus = 'draft' | 'active' | 'closed';

/** How tables name the states; the English word first, then the Chinese ones. */
export const STATUS_WORDS: Vocabulary<SchemeStatus> = {
  draft: ['draft', '草案', '草稿', '拟定'],
  active: ['active', '执行中', '生效', '已生效', '执行'],
  closed: ['closed', '已结算', '已关闭', '结束', '已结束'],
};

/** What holds for the whole scheme. What its table does not say is undefined, and nothing is made up for it. */
export interface SchemeSettings {
  readonly id?: string;
  readonly version?: string;
  readonly period?: string;
  /** Excel serials: the first and the last day. */
  readonly from?: number;
  readonly to?: number;
  readonly currency?: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly status?: SchemeStatus;
  readonly method?: Method;
  readonly edge?: Edge;
  readonly bandEdge?: BandEdge;
  /** A share of the amount the rebate is paid on. */
  readonly softRate?: number;
  readonly cap?: number;
  /** A heading of the accounts table. */
  readonly settlementDays?: string;
  readonly publishedHash?: string;
  readonly approver1?: string;
  readonly approver2?: string;
  /** What the decided rows must come to. */
  readonly controls?: readonly Control[];
}

/** The currency and what one unit of an amount is, `CNY 万元`; said once where both are the same, `""` where neither is. */
export const moneyUnit = ({ currency, unit }: SchemeSettings): string =>
  [...new Set([currency, unit].filter(Boolean))].join(' ');

/** Where an item's value stands: found by the item's own text, wherever its row goes. */
export interface ItemLink {
  readonly sheet: string;
  /** The row that the item stood in when it was read, from 0. */
  readonly row: number;
  readonly itemColumn: number;
  readonly valueColumn: number;
  /** The text in the item column. */
  readonly key: string;
}

export interface SettingsReading {
  readonly settings: SchemeSettings;
  readonly links: Readonly<Partial<Record<SchemeItem, ItemLink>>>;
  readonly problems: readonly Problem[];
}

type ItemReader = (cell: Cell, sheet: string) => string | number | Problem;

const date: ItemReader = (cell, sheet) => {
  const value = readDate(cell);
  return typeof value === 'number'
    ? value
    : { problem: 'not-a-date', kind: 'value', at: { argument: sheet }, details: { text: shown(cell) } };
};
const number =
  (rule: NumberRule): ItemReader =>
  (cell, sheet) => {
    const at = () => ({ argument: sheet });
    return readAllowed(cell, rule, at) ?? { problem: 'missing-cell', kind: 'value', at: at() };
  };
const text: ItemReader = (cell) => plainText(cell);
const choice =
  (words: Vocabulary<string>): ItemReader =>
  (cell, sheet) =>
    readChoice({ name: sheet, cells: [[cell]] }, words);

const READERS: Readonly<Record<SchemeItem, ItemReader>> = {
  id: text,
  version: text,
  period: text,
  from: date,
  to: date,
  currency: text,
  unit: text,
  decimals: number('decimals'),
  status: choice(STATUS_WORDS),
  method: choice(METHOD_WORDS),
  edge: choice(EDGES),
  bandEdge: choice(BAND_EDGE_WORDS),
  softRate: number('rate'),
  cap: number('amount'),
  settlementDays: text,
  publishedHash: text,
  approver1: text,
  approver2: text,
};

const ITEM_OF: ReadonlyMap<string, SchemeItem> = new Map(
  (Object.keys(SCHEME_ITEMS) as SchemeItem[]).flatMap((item) =>
    SCHEME_ITEMS[item].map((word) => [headingKey(word), item] as const),
  ),
);

/** The word that a text is likely to misspell, among those of the items that the table lacks. */
function meantBy(text: string, found: SettingsReading['links']): string | undefined {
  const key = headingKey(text);
  return (Object.keys(SCHEME_ITEMS) as SchemeItem[])
    .filter((item) => found[item] === undefined)
    .flatMap((item): readonly string[] => SCHEME_ITEMS[item])
    .find((word) => isMisspelling(key, headingKey(word)));
}

/**
 * Reads the Scheme table: one item per row. Items it does not know are the owner's own remarks and are passed over,
 * unless one looks like a missing item misspelt: a cap that is lost would pay more. An item that stands twice is refused:
 * of two caps the higher one would pay more.
 */
export function readSettings(source: TableSource): SettingsReading {
  const located = locateTable(source, ITEM_COLUMNS);
  const { item: itemColumn, value: valueColumn } = located?.link.columns ?? {};
  if (located === undefined || itemColumn === undefined || valueColumn === undefined) {
    const problem: Problem = {
      problem: 'heading-missing',
      kind: 'value',
      at: { argument: source.sheet },
      details: { heading: ITEM_COLUMNS.item.slice(0, 2).join(' / ') },
    };
    return { settings: {}, links: {}, problems: [problem] };
  }
  const settings: Partial<Record<SchemeItem, string | number>> = {};
  const links: Partial<Record<SchemeItem, ItemLink>> = {};
  const broken = brokenTable(source, ITEM_COLUMNS);
  const problems: Problem[] = broken ? [broken] : [];
  const controls: Control[] = [];
  const unknown: { readonly key: string; readonly row: number }[] = [];
  for (const [index, row] of located.cells.entries()) {
    const key = row[itemColumn - source.firstColumn];
    const cell = row[valueColumn - source.firstColumn];
    const item = typeof key === 'string' ? ITEM_OF.get(headingKey(key)) : undefined;
    if (index === 0 || typeof key !== 'string' || isMissing(cell)) continue;
    const at = { argument: source.sheet, row: located.link.firstRow + index, column: valueColumn + 1 };
    const control = controlled(key);
    if (control) {
      const expected = isErrorCell(cell) ? undefined : readAllowed(cell, 'amount', () => at);
      if (isProblem(expected)) problems.push(expected);
      else if (expected !== undefined) controls.push({ ...control, expected, row: at.row - 1, valueColumn });
      continue;
    }
    if (item === undefined) {
      unknown.push({ key, row: at.row });
      continue;
    }
    const first = links[item];
    if (first !== undefined) {
      const details = { item: plainText(key), row: first.row + 1 };
      problems.push({ problem: 'item-twice', kind: 'value', at, details });
      continue;
    }
    const value = isErrorCell(cell) ? undefined : READERS[item](cell, source.sheet);
    if (isProblem(value)) problems.push({ ...value, at });
    else if (value !== undefined) settings[item] = value;
    links[item] = {
      sheet: source.sheet,
      row: located.link.firstRow + index - 1,
      itemColumn,
      valueColumn,
      key,
    };
  }
  for (const { key, row } of unknown) {
    const meant = meantBy(key, links);
    if (meant === undefined) continue;
    problems.push({
      problem: 'item-misspelt',
      kind: 'value',
      at: { argument: source.sheet, row, column: itemColumn + 1 },
      details: { item: plainText(key), meant },
    });
  }
  return {
    settings: { ...(settings as SchemeSettings), ...(controls.length > 0 && { controls }) },
    links,
    problems,
  };
}
