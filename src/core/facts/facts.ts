import type { Account, AccountsTable } from '../accounts/account';
import { columnsNamed, factColumns } from '../accounts/headings';
import type { Scheme } from '../scheme/scheme';
import { scoreRow, scorerOf, type AccountScore, type Score } from '../scoring/scores';
import { isMissing, plainText, type Cell } from '../values/cell';
import { compare } from '../values/decimal';
import { figureValue, namesOf, readFigure, type Figure } from '../values/figure';
import { oncePerPair } from '../values/memory';
import { readNumber } from '../values/number';
import { isProblem } from '../values/problem';
import { LARGEST_AMOUNT } from '../values/quantity';
import { MISSING, UNREADABLE } from '../values/reading';
import {
  DERIVED_FACT_NAMES,
  derivedFactNamed,
  ratioOf,
  valueOfRatio,
  type DerivedFact,
  type Ratio,
} from './derivedFacts';
import type { MissingWhy } from './missing';

/** Where a name that the workbook's tables use is found in an account's row. */
export interface Fact {
  readonly name: string;
  /** The same for two names of one fact: `Sell-in` and 进货额, `Soft score` and 得分. */
  readonly key: number | string;
  /** On the accounts' sheet, from 0; absent where the fact is derived, or nowhere. */
  readonly column?: number;
  /** Where the name is that of a derived fact. A column that holds it is read first, except for the score. */
  readonly derived?: DerivedFact;
  /** How the fact is derived where it is a ratio of fields. */
  readonly ratio?: Ratio;
  /** True where no column holds the fact and it cannot be derived. */
  readonly absent: boolean;
  readonly read: (account: Account) => Cell;
  /** How it is worked out from other facts, and those facts; absent where a column holds it, or it is derived. */
  readonly figure?: Figure;
  readonly parts?: readonly Fact[];
  /** Of the computed score, the KPIs that keep an account from having one; none where no KPI counts. */
  readonly lacks?: (account: Account) => readonly Lack[];
}

/** A fact that is not known, and why. */
export interface Lack {
  readonly fact: Fact;
  readonly why: MissingWhy;
}

/** The accounts' facts by the names that the workbook's tables use: gates, signals, lines, deductions and plan rules. */
export interface Facts {
  readonly named: (name: string) => Fact;
  /** The soft score, computed by the SoftKpis table; without that table, what a score column holds. */
  readonly softScore: Fact;
  /** The score of an account; undefined where it is neither computed nor typed. */
  readonly score: (account: Account) => Score | undefined;
  /** The score with the points of each KPI; undefined without a SoftKpis table. */
  readonly scoreDetail: (account: Account) => AccountScore | undefined;
  /** The number in a score column where it is not the computed score, to the two decimals that people compare. */
  readonly differingScore: (account: Account) => number | undefined;
  /** The facts that the score is computed from. */
  readonly kpis: readonly Fact[];
  /** The KPIs of an account that do not reach their floor. One whose floor is above its target is better the lower it is. */
  readonly belowFloor: (account: Account) => readonly string[];
}

/** The key of the soft score, computed or typed. */
export const SCORE_KEY = 'score';

/** Why a KPI keeps an account from having a score, by the problem of its points. */
const LACKING: Readonly<Partial<Record<string, MissingWhy>>> = {
  'kpi-missing': 'blank',
  'not-a-number': 'unreadable',
  'percent-as-share': 'percent-as-share',
};

/** Two scores that show the same two decimals do not differ. */
const SCORE_TOLERANCE = 0.005;

/**
 * Finds the names of a workbook's tables in its accounts table: the column that bears the name; else, for a derived fact,
 * the column that bears another of its names, or what the row's fields come to; else the column of the field that the name
 * is another word for; else a figure of such facts.
 *
 * A scheme with a SoftKpis table computes the score everywhere: a typed score beside it is only compared with it.
 */
export const factsOf = oncePerPair((table: AccountsTable, scheme: Scheme): Facts => {
  const cellAt = (column: number) => (account: Account) => account.cells[column - table.firstColumn];
  const onSheet = (found: unknown) => (typeof found === 'number' ? table.firstColumn + found : undefined);
  const bearing = (name: string) => onSheet(columnsNamed(table.headings, [name], table.sheet)[0]);
  const columnOf = (name: string) => onSheet(factColumns(table, [name])[0]);

  /** The column that bears the name; else the only one that bears another name of the derived fact. */
  const columnOfDerived = (fact: DerivedFact, name: string): number | undefined => {
    const others = new Set(DERIVED_FACT_NAMES[fact].flatMap((other) => bearing(other) ?? []));
    const [only] = others;
    return bearing(name) ?? (others.size === 1 ? only : undefined);
  };

  const kpis = (scheme.kpis?.kpis ?? []).map(({ name }): Fact => {
    const column = table.kpiColumns.get(name);
    return column === undefined
      ? { name, key: name, absent: true, read: () => null }
      : { name, key: column, column, absent: false, read: cellAt(column) };
  });
  const actualsOf = (account: Account) => kpis.map(({ read }) => read(account));
  const scoring = scheme.kpis && scorerOf(scheme.kpis.scoring);
  // One account is asked for its score several times in a row: by a line, by a gate, by the list.
  let last: { account: Account; score: Score } | undefined;
  const computedScore = (account: Account): Score | undefined => {
    if (scoring === undefined) return undefined;
    if (last?.account !== account) last = { account, score: scoring(actualsOf(account)) };
    return last.score;
  };
  const lackingKpis = (account: Account): readonly Lack[] =>
    scheme.kpis === undefined
      ? []
      : scoreRow(actualsOf(account), scheme.kpis.scoring).points.flatMap((points, index) => {
          const fact = kpis[index];
          const why = isProblem(points) ? LACKING[points.problem] : undefined;
          return fact && why ? [{ fact, why: fact.absent ? 'no-column' : why }] : [];
        });
  const belowFloor = (account: Account) =>
    (scheme.kpis?.kpis ?? []).flatMap(({ name, floor, target }, index) => {
      const actual = readNumber(kpis[index]?.read(account));
      if (typeof actual !== 'number' || floor === null) return [];
      const order = compare(actual, floor);
      return (floor > target ? order > 0 : order < 0) ? [name] : [];
    });

  const scoreColumn = columnOfDerived('score', DERIVED_FACT_NAMES.score[0]);
  const typedScore = (account: Account): number | undefined => {
    const typed = scoreColumn === undefined ? MISSING : readNumber(cellAt(scoreColumn)(account));
    return typeof typed === 'number' ? typed : undefined;
  };
  const score = (account: Account): Score | undefined => computedScore(account) ?? typedScore(account);

  const scoreFact = (name: string): Fact => {
    const of = { name, key: SCORE_KEY, derived: 'score' } as const;
    const computed = (account: Account) => knownScore(computedScore(account)) ?? null;
    if (scoring !== undefined) return { ...of, absent: false, read: computed, lacks: lackingKpis };
    return scoreColumn === undefined
      ? { ...of, absent: true, read: () => null }
      : { ...of, column: scoreColumn, absent: false, read: cellAt(scoreColumn) };
  };

  const derivedFact = (derived: Exclude<DerivedFact, 'score'>, name: string): Fact => {
    const of = { name, derived } as const;
    const ratio = derived === 'belowFloor' ? undefined : ratioOf(derived, scheme.settings);
    const worked = (account: Account): Cell =>
      ratio !== undefined
        ? (valueOfRatio(ratio, account) ?? null)
        : scheme.kpis === undefined
          ? null
          : belowFloor(account).length;
    const column = columnOfDerived(derived, name);
    if (column === undefined)
      return { ...of, key: derived, ...(ratio && { ratio }), absent: false, read: worked };
    const typed = cellAt(column);
    const read = (account: Account): Cell => (isMissing(typed(account)) ? worked(account) : typed(account));
    return { ...of, key: column, column, ...(ratio && { ratio }), absent: false, read };
  };

  const find = (name: string): Fact => {
    const derived = derivedFactNamed(name);
    if (derived !== undefined) return derived === 'score' ? scoreFact(name) : derivedFact(derived, name);
    const column = columnOf(name);
    if (column !== undefined) return { name, key: column, column, absent: false, read: cellAt(column) };
    return figureFact(name, named) ?? { name, key: name, absent: true, read: () => null };
  };
  const known = new Map<string, Fact>();
  const named = (name: string): Fact => {
    const fact = known.get(name) ?? find(name);
    known.set(name, fact);
    return fact;
  };

  const scoreHeading =
    scoreColumn === undefined ? undefined : plainText(table.headings[scoreColumn - table.firstColumn]);
  return {
    named,
    softScore: named(scoreHeading ?? DERIVED_FACT_NAMES.score[0]),
    score,
    scoreDetail: (account) => scheme.kpis && scoreRow(actualsOf(account), scheme.kpis.scoring),
    differingScore(account) {
      const [typed, computed] = [typedScore(account), knownScore(computedScore(account))];
      const differs = typed !== undefined && computed !== undefined;
      return differs && Math.abs(typed - computed) >= SCORE_TOLERANCE ? typed : undefined;
    },
    kpis,
    belowFloor,
  };
});

/** The figure that a name asks for, of other facts; absent where one of them is, undefined where it is no figure. */
export function figureFact(name: string, named: (part: string) => Fact): Fact | undefined {
  const figure = readFigure(name);
  if (figure === undefined) return undefined;
  const parts = new Map(namesOf(figure).map((part) => [part, named(part)]));
  return {
    name,
    key: name,
    absent: [...parts.values()].some(({ absent }) => absent),
    figure,
    parts: [...parts.values()],
    read(account) {
      const value = figureValue(figure, (part) => parts.get(part)?.read(account));
      return value === MISSING ? null : value === UNREADABLE ? NaN : value;
    },
  };
}

/**
 * A number up to 1e12 that a fact holds, or why there is none. An amount may be below 0 where more was returned than
 * bought, or an adjustment takes away; what is compared with or counted may not.
 */
export function quantityOf(
  fact: Fact,
  account: Account,
  sign: 'any' | 'from-0' = 'from-0',
): number | MissingWhy {
  if (fact.absent) return 'no-column';
  const value = readNumber(fact.read(account));
  if (value === MISSING) return 'blank';
  if (value === UNREADABLE) return 'unreadable';
  if (Math.abs(value) > LARGEST_AMOUNT) return 'too-large';
  return value < 0 && sign === 'from-0' ? 'negative' : value;
}

/** The score as a number; undefined where it is not known. */
export const knownScore = (score: Score | undefined): number | undefined =>
  score === undefined || isProblem(score) ? undefined : score;

/** The facts of the account's row that a fact is read or worked out from. */
export const leavesOf = (fact: Fact): readonly Fact[] => fact.parts?.flatMap(leavesOf) ?? [fact];
