import type { Account, AccountsReading, LeftOut } from '../accounts/account';
import { minus, plus, ZERO } from '../values/arithmetic';
import { isBlank, plainText, type Cell } from '../values/cell';
import { decimal, toNumber } from '../values/decimal';
import { readNumber } from '../values/number';
import { cellOf } from '../sheet/source';
import type { PayoutRules } from './rules';

/** A row of the accounts table that is not decided, and why. */
export interface UndecidedRow {
  /** The row on its sheet, from 0. */
  readonly row: number;
  /** What stands in its key column, `""` where nothing does. */
  readonly code: string;
  readonly name: string;
  readonly reason: Exclude<LeftOut['reason'], 'blank'> | 'not-chosen';
}

/** A total that somebody worked out elsewhere, beside what the decided rows come to. */
interface ControlTotal {
  /** The item of the Scheme table. */
  readonly item: string;
  readonly expected: number;
  /** Undefined where the table has no such column. */
  readonly actual?: number;
  /** `actual` − `expected`. */
  readonly difference?: number;
}

/** What became of every row of a table: each is decided or named with its reason, and so is the money of its columns. */
export interface Completeness {
  /** Rows below the headings that are not blank: `decided` + `undecided`. */
  readonly rows: number;
  readonly decided: number;
  readonly undecided: readonly UndecidedRow[];
  /** Of each column that a line is paid on, the sum over the decided rows and over the others but subtotals. */
  readonly amounts: readonly {
    readonly field: string;
    readonly decided: number;
    readonly undecided: number;
  }[];
  /** The scheme's control totals, in the order of its table. */
  readonly controls: readonly ControlTotal[];
}

/** Nobody sums what cannot be read; an account without its amount is pending anyway. */
const sumOf = (cells: readonly Cell[]): number => {
  const numbers = cells.map(readNumber).filter((value) => typeof value === 'number');
  return toNumber(numbers.map(decimal).reduce(plus, ZERO));
};

/**
 * Balances a check with its table.
 *
 * @param all every account of the table, hidden rows too, and what was left out of it.
 * @param chosen the accounts that are decided.
 */
export function completenessOf(
  all: AccountsReading,
  chosen: readonly Account[],
  { lines, facts, scheme }: PayoutRules,
): Completeness {
  const { table, accounts, leftOut, source } = all;
  const decided = new Set(chosen.map(({ row }) => row));
  const at = (row: number, column: number | undefined): string =>
    column === undefined ? '' : plainText(cellOf(source, row, column));
  const undecided: UndecidedRow[] = [
    ...leftOut.flatMap(({ row, reason }) =>
      reason === 'blank' || row <= table.headingRow ? [] : [{ row, reason }],
    ),
    ...accounts.flatMap(({ row }) => (decided.has(row) ? [] : [{ row, reason: 'not-chosen' as const }])),
  ]
    .sort((a, b) => a.row - b.row)
    .map(({ row, reason }) => ({
      row,
      reason,
      code: at(row, table.keyColumn),
      name: at(row, table.columns.name),
    }));
  const bases = new Map<number, string>();
  for (const { base } of lines) {
    const { column } = facts.named(base);
    if (base !== '' && column !== undefined && !bases.has(column)) bases.set(column, base);
  }
  const money = undecided.filter(({ reason }) => reason !== 'subtotal' && reason !== 'heading');
  const sumOfColumn = (column: number) => sumOf(chosen.map(({ cells }) => cells[column - table.firstColumn]));
  const controls = (scheme.settings.controls ?? []).map(({ item, column, expected }): ControlTotal => {
    const at = column === undefined ? undefined : facts.named(column).column;
    if (column !== undefined && at === undefined) return { item, expected };
    const actual = at === undefined ? chosen.length : sumOfColumn(at);
    return { item, expected, actual, difference: toNumber(minus(decimal(actual), decimal(expected))) };
  });
  return {
    rows: chosen.length + undecided.length,
    decided: chosen.length,
    undecided,
    amounts: [...bases].map(([column, field]) => ({
      field,
      decided: sumOfColumn(column),
      undecided: sumOf(money.map(({ row }) => cellOf(source, row, column)).filter((cell) => !isBlank(cell))),
    })),
    controls,
  };
}
