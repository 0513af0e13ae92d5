import { isBlank, isMissing, type Cell, type Cells } from '../values/cell';
import { compare } from '../values/decimal';
import { findColumns } from '../values/heading';
import { lowerBound } from '../values/lowerBound';
import { readNumber } from '../values/number';
import { isProblem, shown, type Problem } from '../values/problem';
import { LARGEST_AMOUNT } from '../values/quantity';
import { MISSING, UNREADABLE } from '../values/reading';
import { shapeOf } from '../values/shape';
import { TIER_COLUMNS, type Pay } from './vocabulary';

/** One tier: it begins at `from`, and pays a share, money for each unit, or a lump sum (see `Tiers.pays`). */
export interface Tier {
  readonly from: number;
  readonly value: number;
}

/** A tier table: at least one tier, bounds ascending. */
export interface Tiers {
  readonly pays: Pay;
  readonly tiers: readonly Tier[];
}

/** What the bounds are measured in: sales (never negative), growth as a share (it may be), or achievement of a target. */
export type Bounds = 'amount' | 'growth' | 'achievement';

/** A share above this was written as a number of percent: 5 for 5 %. No rebate is above the sale itself. */
const HIGHEST_RATE = 1;
/** The same for growth: a scheme does not ask for more than three times last year. */
const GROWTH_LIMIT = [2, 'growth-above-two'] as const;
/** And for achievement: ten times a target is a number of percent without its sign. */
const ACHIEVEMENT_LIMIT = [10, 'achievement-above-ten'] as const;

interface Layout {
  readonly pays: Pay;
  readonly from: number;
  readonly value: number;
  readonly firstRow: number;
}

type At = (row: number, column: number) => { argument: string; row: number; column: number };

const at: At = (row, column) => ({ argument: 'tiers', row: row + 1, column: column + 1 });

/**
 * Reads a tier table: From, and Rate, Per unit or Fixed. With a heading row columns are found by name, in any order,
 * extra ones welcome; without, they are From and Rate. Rows that are blank in both columns are passed over.
 */
export function readTiers(cells: Cells, bounds: Bounds = 'amount'): Tiers | Problem {
  const layout = layoutOf(cells);
  if (isProblem(layout)) return layout;
  const tiers: Tier[] = [];
  for (const [row, line] of cells.entries()) {
    if (row < layout.firstRow) continue;
    const fromCell = line[layout.from];
    const valueCell = line[layout.value];
    if (isMissing(fromCell) && isMissing(valueCell)) continue;
    const from = readBound(fromCell, row, layout.from, bounds);
    if (typeof from !== 'number') return from;
    const before = tiers.at(-1);
    if (before && compare(from, before.from) <= 0)
      return {
        problem: 'tiers-not-ascending',
        kind: 'value',
        at: at(row, layout.from),
        details: { from, before: before.from },
      };
    const value = readPay(valueCell, row, layout);
    if (typeof value !== 'number') return value;
    tiers.push({ from, value });
  }
  return tiers.length === 0
    ? { problem: 'no-tiers', kind: 'value', at: { argument: 'tiers' } }
    : { pays: layout.pays, tiers };
}

const PAYS = ['rate', 'perUnit', 'fixed'] as const satisfies readonly Pay[];

/** Which column is which: by the names in the first row, or From and Rate by position. */
function layoutOf(cells: Cells): Layout | Problem {
  const columns = findColumns(cells[0] ?? [], TIER_COLUMNS, 'tiers');
  if (isProblem(columns)) return columns;
  const found = PAYS.filter((pay) => columns[pay] !== undefined);
  if (columns.from === undefined && found.length === 0) return layoutByPosition(cells);
  const [pays] = found;
  if (columns.from === undefined)
    return {
      problem: 'heading-missing',
      kind: 'value',
      at: { argument: 'tiers' },
      details: { heading: 'From' },
    };
  if (pays === undefined) return { problem: 'tier-pay-missing', kind: 'value', at: { argument: 'tiers' } };
  if (found.length > 1) return { problem: 'tier-pay-twice', kind: 'value', at: { argument: 'tiers' } };
  return { pays, from: columns.from, value: columns[pays] as number, firstRow: 1 };
}

function layoutByPosition(cells: Cells): Layout | Problem {
  const { columns } = shapeOf(cells);
  // A third column without a name may be an upper bound standing where the rate is expected.
  if (cells.some((row) => row.slice(2).some((cell) => !isBlank(cell))))
    return {
      problem: 'too-many-columns',
      kind: 'value',
      at: { argument: 'tiers' },
      details: { allowed: 2, found: columns },
    };
  return { pays: 'rate', from: 0, value: 1, firstRow: 0 };
}

function readBound(cell: Cell, row: number, column: number, bounds: Bounds): number | Problem {
  // 50–100万, ≥100万: a bound as the policy prints it.
  const written = typeof cell === 'string' && readNumber(cell) === UNREADABLE ? lowerBound(cell) : undefined;
  const from = readTierNumber(written ?? cell, row, column);
  if (typeof from !== 'number') return from;
  if (bounds !== 'amount') {
    const [highest, problem] = bounds === 'growth' ? GROWTH_LIMIT : ACHIEVEMENT_LIMIT;
    return from <= highest ? from : { problem, kind: 'value', at: at(row, column), details: { value: from } };
  }
  return from >= 0 ? from : { problem: 'negative-number', kind: 'value', at: at(row, column) };
}

function readPay(cell: Cell, row: number, { pays, value: column }: Layout): number | Problem {
  const value = readTierNumber(cell, row, column);
  if (typeof value !== 'number') return value;
  if (value < 0) return { problem: 'negative-number', kind: 'value', at: at(row, column) };
  return pays === 'rate' && value > HIGHEST_RATE
    ? { problem: 'rate-above-one', kind: 'value', at: at(row, column), details: { value } }
    : value;
}

function readTierNumber(cell: Cell, row: number, column: number): number | Problem {
  const value = readNumber(cell);
  if (value === MISSING) return { problem: 'missing-cell', kind: 'value', at: at(row, column) };
  if (value === UNREADABLE)
    return { problem: 'not-a-number', kind: 'value', at: at(row, column), details: { text: shown(cell) } };
  return Math.abs(value) <= LARGEST_AMOUNT
    ? value + 0 // −0 becomes 0
    : { problem: 'amount-too-large', kind: 'value', at: at(row, column) };
}
