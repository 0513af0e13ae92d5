import type { Account, AccountsTable } from '../accounts/account';
import { factColumns } from '../accounts/headings';
import type { Scheme } from '../scheme/scheme';
import { scorerOf, type Score } from '../scoring/scores';
import type { Cell } from '../values/cell';
import { readNumber } from '../values/number';
import { isProblem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import type { MissingWhy } from './missing';
import { indicatorNamed, indicatorOf } from './indicators';

/** Where a name that the scheme uses is found in an account's row. */
export interface Fact {
  readonly name: string;
  /** On the accounts' sheet, from 0; absent where it is worked out, or nowhere. */
  readonly column?: number;
  /** True where neither a column nor an indicator bears the name. */
  readonly absent: boolean;
  readonly read: (account: Account) => Cell;
}

/** The accounts' facts by the names that a scheme's tables use. */
export interface Facts {
  readonly named: (name: string) => Fact;
  /** The score of an account; undefined where the scheme has none. */
  readonly score: (account: Account) => Score | undefined;
  /** The facts that the score is made of. */
  readonly kpis: readonly Fact[];
}

/** An indicator informs; more digits would only look exact. */
const INDICATOR_DECIMALS = 4;

const asCell = (value: number | undefined): Cell =>
  value === undefined ? null : Number(value.toFixed(INDICATOR_DECIMALS));

/** A typed score is the add-in's own where it differs by less than this; it then follows a scheme that is tried out. */
const SAME_SCORE = 1e-9;

/**
 * Finds a name of the scheme in the accounts table: the column that bears it; else the column of the field it names in
 * another language; else an indicator that can be worked out. A score that stands in a column is taken as it stands, so
 * that the check and the sheet's own formulas agree; where the column holds no number it is worked out.
 *
 * @param scoresBefore what the scores were under the scheme as it stands, when another one is tried out.
 */
export function factsOf(
  table: AccountsTable,
  scheme: Scheme,
  scoresBefore?: (account: Account) => Score | undefined,
): Facts {
  const cellAt = (column: number) => (account: Account) => account.cells[column - table.firstColumn];
  const columnOf = (name: string): number | undefined => {
    const [found] = factColumns(table, [name]);
    return typeof found === 'number' ? table.firstColumn + found : undefined;
  };
  const kpis = (scheme.kpis?.kpis ?? []).map(({ name }): Fact => {
    const column = table.kpiColumns.get(name) ?? columnOf(name);
    return column === undefined
      ? { name, absent: true, read: () => null }
      : { name, column, absent: false, read: cellAt(column) };
  });
  const scoring = scheme.kpis && scorerOf(scheme.kpis.scoring);
  // One account is asked for its score several times in a row: by a line, by a gate, by the list.
  let last: { account: Account; score: Score } | undefined;
  const score = (account: Account): Score | undefined => {
    if (scoring === undefined) return undefined;
    if (last?.account !== account)
      last = {
        account,
        score: scoring(kpis.map(({ read }) => read(account))),
      };
    return last.score;
  };
  const scoreCell = (account: Account): Cell => {
    const computed = score(account);
    return typeof computed === 'number' ? computed : null;
  };
  const find = (name: string): Fact => {
    const column = columnOf(name);
    const indicator = indicatorNamed(name);
    if (column !== undefined) {
      const read = cellAt(column);
      if (indicator !== 'score') return { name, column, absent: false, read };
      return {
        name,
        column,
        absent: false,
        read(account) {
          const typed = readNumber(read(account));
          if (typeof typed !== 'number') return scoreCell(account);
          const before = scoresBefore?.(account);
          return typeof before === 'number' && Math.abs(typed - before) < SAME_SCORE
            ? scoreCell(account)
            : typed;
        },
      };
    }
    if (indicator === 'score' && scoring !== undefined) return { name, absent: false, read: scoreCell };
    if (indicator === undefined || indicator === 'score') return { name, absent: true, read: () => null };
    const valueOf = indicatorOf(indicator, scheme.settings);
    return { name, absent: false, read: (account) => asCell(valueOf(account)) };
  };
  const known = new Map<string, Fact>();
  const named = (name: string): Fact => {
    const fact = known.get(name) ?? find(name);
    known.set(name, fact);
    return fact;
  };
  return { named, score, kpis };
}

/** A number from 0 up that a fact holds, or why there is none. */
export function quantityOf(fact: Fact, account: Account): number | MissingWhy {
  if (fact.absent) return 'no-column';
  const value = readNumber(fact.read(account));
  if (value === MISSING) return 'blank';
  if (value === UNREADABLE) return 'unreadable';
  return value < 0 ? 'negative' : value;
}

/** The score as a number; undefined where it is not known. */
export const knownScore = (score: Score | undefined): number | undefined =>
  score === undefined || isProblem(score) ? undefined : score;
