import { codeKey } from '../accounts/codes';
import { criterionWith } from '../eligibility/condition';
import { FAILED, PASSED } from '../eligibility/criterion';
import { readOutlet } from '../measures/outlet';
import type { Cell } from '../values/cell';
import { readDate } from '../values/date';
import { shown, type Problem } from '../values/problem';
import { UNREADABLE } from '../values/reading';
import type { MeasureDefinition } from './definition';
import { ownerOf, type MeasuredList } from './list';

/** A row of a list that belongs to no account. The row counts from 0 on its sheet. */
interface OwnerlessRow {
  readonly row: number;
  readonly reason: 'no-account' | 'subtotal';
}

/** Where the rows of a list went: the numbers add up to all rows that are not blank. */
export interface RowBalance {
  readonly rows: number;
  readonly counted: number;
  /** Left out by the conditions. */
  readonly excluded: number;
  readonly outsidePeriod: number;
  /** Visits before the last one of an outlet. */
  readonly earlier: number;
  /** Rows of accounts that cannot be measured, for a row of theirs is in doubt. */
  readonly inDoubt: number;
  readonly ownerless: readonly OwnerlessRow[];
}

/** The rows of one account. */
interface AccountRows {
  /** The code as the list has it first. */
  readonly code: string;
  /** Indexes into the list's cells. */
  readonly counted: readonly number[];
  /** Why it is not known whether a row of the account counts. */
  readonly doubt?: Problem;
}

export interface SortedRows {
  /** By the account's code, folded. */
  readonly accounts: ReadonlyMap<string, AccountRows>;
  readonly balance: RowBalance;
}

/** Rows are sorted this many at a stretch, so that whoever asks can do something else in between. */
const STRETCH = 5_000;

interface Owned {
  readonly code: string;
  rows: number;
  counted: number[];
  doubt?: Problem;
}

/**
 * Sorts the rows of a list by account and leaves out what a definition does not count. A row of which that is not known
 * (a condition's cell is blank, a day cannot be read) leaves its whole account unmeasured: counting it or not would be a
 * guess. Yields how many rows are done.
 */
export function* sortRows(definition: MeasureDefinition, list: MeasuredList): Generator<number, SortedRows> {
  const { source, columnOf, placeOf } = list;
  const account = columnOf(definition.account);
  const verdictOf = rowJudge(definition, list);
  const owners = new Map<string, Owned>();
  const ownerless: OwnerlessRow[] = [];
  let [rows, excluded, outsidePeriod] = [0, 0, 0];
  for (let row = list.firstRow; row < source.cells.length; row++) {
    if ((row - list.firstRow) % STRETCH === STRETCH - 1) yield row - list.firstRow;
    const cells = source.cells[row] ?? [];
    const owner = ownerOf(cells, cells[account]);
    if (owner === 'blank') continue;
    rows++;
    if (owner !== undefined) {
      ownerless.push({ row: source.firstRow + row, reason: owner });
      continue;
    }
    const key = codeKey(cells[account]);
    let owned = owners.get(key);
    if (!owned) {
      owned = { code: shown(cells[account]), rows: 0, counted: [] };
      owners.set(key, owned);
    }
    owned.rows++;
    const verdict = verdictOf(cells, (column) => placeOf(row, column));
    if (verdict === 'counts') owned.counted.push(row);
    else if (verdict === 'excluded') excluded++;
    else if (verdict === 'outside') outsidePeriod++;
    else owned.doubt ??= verdict;
  }
  let [counted, earlier] = [0, 0];
  for (const owned of owners.values()) {
    if (owned.doubt === undefined && definition.rows === 'last') {
      yield source.cells.length;
      const last = lastPerOutlet(definition, list, owned.counted);
      if (Array.isArray(last)) {
        earlier += owned.counted.length - last.length;
        owned.counted = last;
      } else owned.doubt = last;
    }
    if (owned.doubt === undefined) counted += owned.counted.length;
  }
  const inDoubt = rows - ownerless.length - counted - excluded - outsidePeriod - earlier;
  return {
    accounts: owners,
    balance: { rows, counted, excluded, outsidePeriod, earlier, inDoubt, ownerless },
  };
}

/** What decides how rows are sorted: definitions that agree in it share one sorting of a list. */
export const sortingKey = (definition: MeasureDefinition): string => {
  const { list, account, outlet, where, rows, date, from, to } = definition;
  const conditions = where.map(({ field, test, bound }) => [field, test, bound]);
  return JSON.stringify([list, account, outlet, conditions, rows, date, from, to]);
};

type RowVerdict = 'counts' | 'excluded' | 'outside' | Problem;

/** Judges whether a row counts, by the conditions first and the period second. */
function rowJudge(
  { where, date, from = -Infinity, to = Infinity }: MeasureDefinition,
  { columnOf }: MeasuredList,
) {
  const conditions = where.map((condition) => ({
    condition,
    column: columnOf(condition.field),
    other: condition.against === undefined ? undefined : columnOf(condition.against),
  }));
  const day = date === undefined || (from === -Infinity && to === Infinity) ? undefined : columnOf(date);
  return (
    cells: readonly Cell[],
    placeOf: (column: number) => ReturnType<MeasuredList['placeOf']>,
  ): RowVerdict => {
    let doubt: Problem | undefined;
    for (const { condition, column, other } of conditions) {
      const criterion = other === undefined ? condition.criterion : criterionWith(condition, cells[other]);
      const judgement = criterion.judge(cells[column]);
      if (judgement === FAILED) return 'excluded';
      if (judgement !== PASSED)
        doubt ??= {
          problem: 'condition-unknown',
          kind: 'na',
          at: placeOf(column),
          details: { field: condition.field },
        };
    }
    if (day !== undefined) {
      const read = readDate(cells[day]);
      if (typeof read !== 'number') return doubt ?? dayProblem(cells[day], read === UNREADABLE, placeOf(day));
      if (Math.floor(read) < from || Math.floor(read) > to) return 'outside';
    }
    return doubt ?? 'counts';
  };
}

const dayProblem = (cell: Cell, isUnreadable: boolean, at: ReturnType<MeasuredList['placeOf']>): Problem =>
  isUnreadable
    ? { problem: 'not-a-date', kind: 'value', at, details: { text: shown(cell) } }
    : { problem: 'missing-cell', kind: 'na', at };

/** The rows of each outlet's last day. Rows without an outlet stay: the measure says what is wrong with them. */
function lastPerOutlet(
  { outlet = '', date = '' }: MeasureDefinition,
  { source, columnOf, placeOf }: MeasuredList,
  rows: readonly number[],
): number[] | Problem {
  const [outletColumn, dateColumn] = [columnOf(outlet), columnOf(date)];
  const lastDay = new Map<unknown, number>();
  const days: number[] = [];
  const outlets: unknown[] = [];
  for (const row of rows) {
    const cells = source.cells[row] ?? [];
    const day = readDate(cells[dateColumn]);
    if (typeof day !== 'number')
      return dayProblem(cells[dateColumn], day === UNREADABLE, placeOf(row, dateColumn));
    const code = readOutlet(cells[outletColumn]);
    outlets.push(code);
    days.push(Math.floor(day));
    lastDay.set(code, Math.max(lastDay.get(code) ?? 0, Math.floor(day)));
  }
  return rows.filter(
    (_, index) => typeof outlets[index] !== 'string' || days[index] === lastDay.get(outlets[index]),
  );
}
