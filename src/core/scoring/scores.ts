import type { Cell, Cells } from '../values/cell';
import { isProblem, type Problem } from '../values/problem';
import { actualReader, layoutOfActuals } from './actuals';
import type { ScoringScheme } from './scheme';

/** An account's score from 0 to 100 × cap, or why it has none. */
export type Score = number | Problem;

/** A KPI's points within a score; `""` where it is left out because its actual is missing. */
export type Points = number | '' | Problem;

/** One account: its score, and the points of each KPI in the scheme's order. */
export interface AccountScore {
  readonly score: Score;
  readonly points: readonly Points[];
}

/** Scores one account after the other. */
interface Scorer {
  /** Reads an account; `score` and `points` then speak of it. */
  read(account: readonly Cell[], row: number): void;
  score(): Score;
  points(): Points[];
}

/** `columns` holds each KPI of the scheme; rows count from 0. One set of buffers serves all accounts. */
function scorer({ kpis, weighing }: ScoringScheme, columns: readonly number[]): Scorer {
  const argument = 'actuals';
  const readers = kpis.map(actualReader);
  const actuals = new Float64Array(kpis.length);
  const problems = new Array<Problem | undefined>(kpis.length);
  let firstProblem: Problem | undefined;
  let current = 0;
  const nothingToScore = (): Problem => ({
    problem: 'nothing-to-score',
    kind: 'na',
    at: { argument, row: current + 1 },
  });
  return {
    read(account, row) {
      current = row;
      if (firstProblem) problems.fill(undefined);
      firstProblem = undefined;
      for (let i = 0; i < readers.length; i++) {
        const column = columns[i] as number;
        const actual = (readers[i] as (typeof readers)[number])(account[column]);
        if (typeof actual === 'number') actuals[i] = actual;
        else {
          // Any number will do: it keeps the KPI's weight in, and its points give way to the problem.
          actuals[i] = 0;
          problems[i] = { ...actual, at: { argument, row: row + 1, column: column + 1 } };
          firstProblem ??= problems[i];
        }
      }
    },
    score() {
      if (firstProblem) return firstProblem;
      const mean = weighing.mean(actuals);
      return Number.isNaN(mean) ? nothingToScore() : mean;
    },
    points() {
      const points: Points[] = weighing.parts(actuals);
      let counted = 0;
      for (let i = 0; i < points.length; i++)
        if (Number.isNaN(points[i])) points[i] = '';
        else counted++;
      if (counted === 0) return points.map(nothingToScore);
      return firstProblem ? points.map((value, i) => problems[i] ?? value) : points;
    },
  };
}

/** One result an account, in the table's order. */
function eachAccount<Result>(
  cells: Cells,
  scheme: ScoringScheme,
  resultOf: (scorer: Scorer) => Result,
): Problem | Result[] {
  const layout = layoutOfActuals(cells, scheme.kpis);
  if (isProblem(layout)) return layout;
  const { columns, firstRow } = layout;
  const account = scorer(scheme, columns);
  const results = new Array<Result>(cells.length - firstRow);
  for (let row = firstRow; row < cells.length; row++) {
    account.read(cells[row] ?? [], row);
    results[row - firstRow] = resultOf(account);
  }
  return results;
}

/**
 * `SOFTSCORE`: 100 × Σ weight × attainment ÷ Σ weight, one row per account. KPIs left out because they are missing take
 * their weight with them.
 */
export const scoreAccounts = (cells: Cells, scheme: ScoringScheme): Problem | Score[][] =>
  eachAccount(cells, scheme, (account) => [account.score()]);

/**
 * `SCOREDETAIL`: the points of each KPI, accounts × KPIs in the scheme's order. A row adds up to the account's score. A
 * KPI left out because it is missing has `""`; one whose actual cannot be read, or is missing without leave, holds the
 * problem, so that the row's sum shows it too.
 */
export const scoreDetails = (cells: Cells, scheme: ScoringScheme): Problem | Points[][] =>
  eachAccount(cells, scheme, (account) => account.points());

/** Scores account after account from their actuals in the scheme's order: made ready once, for any number of them. */
export function scorerOf(scheme: ScoringScheme): (actuals: readonly Cell[]) => Score {
  const account = scorer(
    scheme,
    scheme.kpis.map((_, i) => i),
  );
  return (actuals) => {
    account.read(actuals, 0);
    return account.score();
  };
}

/** Scores one account from its actuals in the scheme's order. Problems name row 1 and the column in that order. */
export function scoreRow(actuals: readonly Cell[], scheme: ScoringScheme): AccountScore {
  const account = scorer(
    scheme,
    scheme.kpis.map((_, i) => i),
  );
  account.read(actuals, 0);
  return { score: account.score(), points: account.points() };
}
