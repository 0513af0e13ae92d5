import type { Account, AccountsReading } from '../accounts/account';
import { codeFinder, codeKey } from '../accounts/codes';
import { factColumns } from '../accounts/headings';
import type { TableSource } from '../sheet/source';
import type { Cell } from '../values/cell';
import { compare } from '../values/decimal';
import { readNumber } from '../values/number';
import { isProblem, type Problem } from '../values/problem';
import type { MeasureDefinition, MeasureTable } from './definition';
import { evaluate, type MeasuredValue } from './evaluate';
import { findList, type MeasuredList } from './list';
import { sortingKey, sortRows, type RowBalance, type SortedRows } from './sortRows';

/** One figure of one account: what stands in its cell, and what the list says. */
export interface MeasuredAccount {
  readonly account: Account;
  readonly before: Cell;
  readonly after: MeasuredValue | Problem;
  /** How many rows of the list the figure was measured from. */
  readonly rows: number;
}

/** A KPI or base, measured for every account. */
export interface MeasuredFigure {
  readonly definition: MeasureDefinition;
  /** The sheet that the list is on. */
  readonly sheet: string;
  /** The accounts' column that the figure belongs in, from 0 on their sheet; absent where no heading names it. */
  readonly column?: number;
  readonly accounts: readonly MeasuredAccount[];
  readonly balance: RowBalance;
  /** Codes of the list that no account has, and how many counted rows each has. */
  readonly strangers: readonly { readonly code: string; readonly rows: number }[];
}

/** A figure whose list is not there or cannot be read. */
export interface UnmeasuredFigure {
  readonly definition: MeasureDefinition;
  readonly problem: Problem;
}

/** The days that hold where a definition names a day's column and no days of its own. */
interface MeasuringPeriod {
  readonly from?: number;
  readonly to?: number;
}

export interface MeasuringInput {
  readonly measures: MeasureTable;
  /** The list of a name, a table or a sheet; undefined where the workbook has none. */
  readonly listNamed: (name: string) => TableSource | undefined;
  readonly accounts: AccountsReading;
  readonly period: MeasuringPeriod;
}

/** How far measuring is: the figure (from 0) it is at, and what it has done of it. */
export interface MeasuringProgress {
  readonly figure: number;
  readonly of: number;
}

/** The figures of the Measures table, in its order. Yields now and then, so that a page can draw and cancel. */
export function* measureFigures(
  input: MeasuringInput,
): Generator<MeasuringProgress, readonly (MeasuredFigure | UnmeasuredFigure)[]> {
  const { measures } = input;
  const figures: (MeasuredFigure | UnmeasuredFigure)[] = [];
  const sorted = new Map<string, SortedRows>();
  for (const [index, definition] of measures.values.entries()) {
    const progress = { figure: index, of: measures.values.length };
    const row = measures.rows[index] ?? 0;
    const place = { argument: measures.located.link.sheet, row: row + 1 };
    figures.push(yield* measureFigure(input, sorted, withPeriod(definition, input.period), progress, place));
  }
  return figures;
}

/** A definition with its own days, or, where it reads a day and has none, the period's. */
const withPeriod = (definition: MeasureDefinition, { from, to }: MeasuringPeriod): MeasureDefinition =>
  definition.date === undefined || definition.from !== undefined || definition.to !== undefined
    ? definition
    : { ...definition, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };

function* measureFigure(
  { listNamed, accounts: reading }: MeasuringInput,
  sorted: Map<string, SortedRows>,
  definition: MeasureDefinition,
  progress: MeasuringProgress,
  place: Problem['at'],
): Generator<MeasuringProgress, MeasuredFigure | UnmeasuredFigure> {
  const source = listNamed(definition.list);
  if (source === undefined)
    return {
      definition,
      problem: {
        problem: 'list-missing',
        kind: 'value',
        ...(place && { at: place }),
        details: { list: definition.list },
      },
    };
  const list = findList(definition, source);
  if (isProblem(list)) return { definition, problem: list };
  const key = sortingKey(definition);
  const rowsByAccount = sorted.get(key) ?? (yield* sortedRows(definition, list, progress));
  sorted.set(key, rowsByAccount);
  const { accounts, balance } = rowsByAccount;
  const { table } = reading;
  const [found] = factColumns(table, [definition.figure]);
  const kpi = table.kpiColumns.get(definition.figure);
  const column = kpi ?? (typeof found === 'number' ? found + table.firstColumn : undefined);

  // A list may write 7 where the accounts have 007, as long as one account only can be meant.
  const find = codeFinder(new Map(reading.accounts.map(({ code, row }) => [codeKey(code), row])));
  const ofAccount = new Map<string, { rows: readonly number[]; doubt?: Problem }[]>();
  const strangers: { code: string; rows: number }[] = [];
  for (const { code, counted, doubt } of accounts.values()) {
    const own = find(code);
    if (own === undefined) strangers.push({ code, rows: counted.length });
    else ofAccount.set(own, [...(ofAccount.get(own) ?? []), { rows: counted, ...(doubt && { doubt }) }]);
  }
  const measured: MeasuredAccount[] = [];
  for (const account of reading.accounts) {
    const parts = ofAccount.get(codeKey(account.code));
    const rows = parts?.flatMap((part) => part.rows) ?? [];
    const doubt = parts?.find((part) => part.doubt)?.doubt;
    const after: MeasuredValue | Problem = parts
      ? (doubt ?? evaluate(definition, list, rows))
      : { problem: 'no-rows-for-account', kind: 'na', at: { argument: source.sheet } };
    const before = column === undefined ? '' : account.cells[column - table.firstColumn];
    measured.push({ account, before, after, rows: rows.length });
    yield progress;
  }
  return {
    definition,
    sheet: source.sheet,
    ...(column !== undefined && { column }),
    accounts: measured,
    balance,
    strangers,
  };
}

function* sortedRows(
  definition: MeasureDefinition,
  list: MeasuredList,
  progress: MeasuringProgress,
): Generator<MeasuringProgress, SortedRows> {
  const sorting = sortRows(definition, list);
  for (;;) {
    const step = sorting.next();
    if (step.done) return step.value;
    yield progress;
  }
}

/** True where writing the measured value would change the cell. */
export function differs({ before, after }: MeasuredAccount): boolean {
  if (isProblem(after)) return false;
  const number = readNumber(before);
  return typeof number === 'number' && typeof after === 'number'
    ? compare(number, after) !== 0
    : before !== after;
}
