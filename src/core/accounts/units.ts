import { cellOf, type TableSource } from '../sheet/source';
import { plainText, type Cell } from '../values/cell';
import { decimal, toNumber } from '../values/decimal';
import { moneyUnitOf, type MoneyUnit } from '../values/moneyUnit';
import { readNumber } from '../values/number';
import type { Problem } from '../values/problem';
import type { AccountsPlace, ConvertedColumn } from './account';
import { ACCOUNT_FIELD_NAMES, ACCOUNT_FIELDS } from './fields';
import { headingRowsAt, type ColumnHeading } from './headingRows';
import { factColumns } from './headings';
import type { AccountsProblemCode } from './problems';

/** The money that a scheme pays in. */
export interface SchemeMoney {
  readonly unit?: string;
  readonly currency?: string;
  /** Headings of amounts that are no field of the accounts: what lines are paid on. */
  readonly amounts: readonly string[];
}

/** A table whose amounts are in the scheme's unit. */
interface InUnit {
  readonly source: TableSource;
  readonly headings: readonly Cell[];
  readonly powers?: ReadonlyMap<number, number>;
  readonly converted: readonly ConvertedColumn[];
  readonly problems: readonly Problem<AccountsProblemCode>[];
}

const BRACKETED = /[([{【]([^)\]}】]*)[)\]}】]/g;
const TITLED = /(?:单位|\bunits?\b|\bamounts? in\b)[:\s]*([^,;。()]+)/i;
/** 3万, 1,080万元: the cell says its own unit. */
const SCALED = /[千万亿]/;
/** Currencies whose unit is a 元 too. */
const YUANS: ReadonlySet<string> = new Set(['CNY', 'HKD', 'TWD', 'MOP', 'SGD']);

interface Said extends MoneyUnit {
  readonly text: string;
}

const said = (text: string): Said | undefined => {
  const unit = moneyUnitOf(text);
  return unit && { ...unit, text: text.trim() };
};

const times = (value: number, power: number): number => {
  const { m, places } = decimal(value);
  return toNumber({ m, places: places - power });
};

/**
 * Brings the amounts of a table to the scheme's unit. What a column is in its heading says, `进货额(万元)`, else the title
 * above the headings, `单位：万元`, else it is the scheme's own unit. A cell with a 千, 万 or 亿 of its own is in yuan,
 * whatever its column is in. Amounts of another currency are refused: nobody knows the rate.
 */
export function inSchemeUnit(source: TableSource, table: AccountsPlace, money: SchemeMoney): InUnit {
  const title = titleUnit(source, table.firstHeadingRow);
  const named = factColumns(table, money.amounts).filter((found) => typeof found === 'number');
  const amounts = new Set<number>([
    ...ACCOUNT_FIELD_NAMES.flatMap((field) =>
      ACCOUNT_FIELDS[field].kind === 'amount' ? (table.columns[field] ?? []) : [],
    ),
    ...named.map((column) => table.firstColumn + column),
  ]);
  const units = new Map<number, Said | undefined>();
  const depth = table.headingRow - table.firstHeadingRow + 1;
  for (const [offset, heading] of headingRowsAt(source, table.headingRow, depth).columns.entries()) {
    const column = table.firstColumn + offset;
    const own = headingUnit(heading);
    if (own === 'other' || (own === undefined && !amounts.has(column))) continue;
    units.set(column, own ?? title);
  }
  const scheme = money.unit === undefined ? commonUnit([...units.values()]) : moneyUnitOf(money.unit);
  const currency = money.currency ?? scheme?.currency;
  if (scheme === undefined) return { source, headings: table.headings, converted: [], problems: [] };

  const converted: ConvertedColumn[] = [];
  const powers = new Map<number, number>();
  const problems: Problem<AccountsProblemCode>[] = [];
  const readers = new Map<number, (cell: Cell) => Cell>();
  const headings = [...table.headings];
  for (const [column, unit] of units) {
    const offset = column - table.firstColumn;
    const heading = plainText(cellOf(source, table.headingRow, column));
    if (unit && isOther(unit.currency, currency)) {
      problems.push({
        problem: 'account-unit-differs',
        kind: 'value',
        at: { argument: source.sheet, row: table.headingRow + 1, column: column + 1 },
        details: { heading, unit: unit.text, scheme: money.unit ?? currency ?? '' },
      });
      readers.set(column, (cell) =>
        typeof readNumber(cell) === 'number' ? `${plainText(cell)} [${unit.text}]` : cell,
      );
      continue;
    }
    const by = (unit ?? scheme).power - scheme.power;
    if (by !== 0) {
      powers.set(column, by);
      converted.push({ heading, unit: unit?.text ?? '' });
      headings[offset] =
        `${plainText(headings[offset]).replace(BRACKETED, '').trim()}${money.unit ? ` (${money.unit})` : ''}`;
    }
    if (by === 0 && scheme.power === 0) continue;
    readers.set(column, (cell) => {
      const value = readNumber(cell);
      if (typeof value !== 'number') return cell;
      if (typeof cell === 'string' && SCALED.test(cell)) return times(value, -scheme.power);
      return by === 0 ? cell : times(value, by);
    });
  }
  if (readers.size === 0) return { source, headings, converted, problems };
  const first = table.headingRow + 1 - source.firstRow;
  const cells = source.cells.map((row, index) =>
    index < first ? row : row.map((cell, offset) => readers.get(source.firstColumn + offset)?.(cell) ?? cell),
  );
  return { source: { ...source, cells }, headings, powers, converted, problems };
}

const isOther = (own: string | undefined, scheme: string | undefined): boolean =>
  own !== undefined && scheme !== undefined && own !== scheme && !(own === 'CNY' && YUANS.has(scheme));

/**
 * The unit in the brackets of a heading, or of the group above it; `other` where it is measured in something that is no
 * money.
 */
function headingUnit({ own, groups }: ColumnHeading): Said | 'other' | undefined {
  let isOtherUnit = false;
  for (const text of [plainText(own), ...[...groups].reverse()])
    for (const [, inner = ''] of text.matchAll(BRACKETED)) {
      const unit = said(inner);
      if (unit) return unit;
      isOtherUnit ||= inner.trim() !== '';
    }
  return isOtherUnit ? 'other' : undefined;
}

function titleUnit(source: TableSource, firstHeadingRow: number): Said | undefined {
  for (const row of source.cells.slice(0, Math.max(0, firstHeadingRow - source.firstRow)))
    for (const cell of row) {
      const [, text] = typeof cell === 'string' ? (TITLED.exec(plainText(cell)) ?? []) : [];
      const unit = text === undefined ? undefined : said(text);
      if (unit) return unit;
    }
  return undefined;
}

/** The unit of a scheme that says none: that of its accounts where all say the same; main units where they differ. */
function commonUnit(units: readonly (Said | undefined)[]): MoneyUnit | undefined {
  const known = units.filter((unit) => unit !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  return known.length === units.length && known.every(({ power }) => power === first.power)
    ? first
    : { power: 0 };
}
