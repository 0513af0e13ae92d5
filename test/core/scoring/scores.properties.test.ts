import fc from 'fast-check';
import { readKpis } from '../../../src/core/scoring/readKpis';
import type { ScoringScheme } from '../../../src/core/scoring/scheme';
import { scoreAccounts, scoreDetails, scoreRow } from '../../../src/core/scoring/scores';
import { isProblem, type Problem } from '../../../src/core/values/problem';
import { accounts, actual, tableOf } from './arbitraries';
import { pointsOf, sumOf } from './oracle';

function read(table: ReturnType<typeof tableOf>): ScoringScheme {
  const scheme = readKpis(table);
  if (isProblem(scheme)) throw new Error(JSON.stringify(scheme));
  return scheme;
}

function matrix<T>(outcome: Problem | T[][]): T[][] {
  if (isProblem(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

test('a score is the double nearest to the exact weighted mean', () => {
  fc.assert(
    fc.property(accounts, ({ scheme, actuals }) => {
      const scores = matrix(scoreAccounts(actuals, read(tableOf(scheme))));
      actuals.forEach((row, i) => {
        const points = pointsOf(scheme, row);
        const score = scores[i]?.[0];
        if (points === null) expect(score).toMatchObject({ problem: 'nothing-to-score', kind: 'na' });
        else expect([row, score, sumOf(points).isNearestTo(score as number)]).toEqual([row, score, true]);
      });
    }),
    { numRuns: 3000 },
  );
});

test('each KPI’s points are the doubles nearest to their exact share, so a row adds up to the score', () => {
  fc.assert(
    fc.property(accounts, ({ scheme, actuals }) => {
      const details = matrix(scoreDetails(actuals, read(tableOf(scheme))));
      actuals.forEach((row, i) => {
        const points = pointsOf(scheme, row);
        expect(details[i]).toHaveLength(scheme.length);
        details[i]?.forEach((cell, k) => {
          if (points === null) expect(cell).toMatchObject({ problem: 'nothing-to-score' });
          else if (points[k] === null) expect(cell).toBe('');
          else expect(points[k]?.isNearestTo(cell as number)).toBe(true);
        });
      });
    }),
    { numRuns: 2000 },
  );
});

test('a better KPI never lowers a score', () => {
  fc.assert(
    fc.property(accounts, fc.nat(), actual, ({ scheme, actuals }, at, other) => {
      const k = at % scheme.length;
      const kpi = scheme[k];
      const row = actuals[0] ?? [];
      const now = row[k];
      if (!kpi || now === null || now === undefined) return;
      const lowerIsBetter = kpi.floor !== null && kpi.floor > kpi.target;
      const [worse, better] = now < other === lowerIsBetter ? [other, now] : [now, other];
      const reader = read(tableOf(scheme));
      const [below, above] = [worse, better].map((value) => scoreRow(row.with(k, value), reader).score);
      // Nothing to score, whatever this KPI does: the only one that is there weighs nothing.
      if (isProblem(below)) expect(above).toEqual(below);
      else expect(below).toBeLessThanOrEqual(above as number);
    }),
    { numRuns: 2000 },
  );
});

test('the order of accounts and of columns never matters', () => {
  fc.assert(
    fc.property(accounts, ({ scheme, actuals }) => {
      const reader = read(tableOf(scheme));
      const scores = matrix(scoreAccounts(actuals, reader)).map((row) => ({ ...row }));
      const names = scheme.map(({ name }) => name);
      const turned = [names, ...actuals].map((row) => [...row].reverse());
      const [headings = [], ...rows] = turned;
      const back = matrix(scoreAccounts([headings, ...rows.reverse()], reader)).reverse();
      // Problems name their row, which is another one now.
      const plain = (cells: object) => JSON.stringify(cells).replace(/"row":\d+/, '');
      expect(back.map((row) => plain({ ...row }))).toEqual(scores.map(plain));
    }),
    { numRuns: 500 },
  );
});

test('one account scored alone scores as it does among others', () => {
  fc.assert(
    fc.property(accounts, ({ scheme, actuals }) => {
      const reader = read(tableOf(scheme));
      const scores = matrix(scoreAccounts(actuals, reader));
      const details = matrix(scoreDetails(actuals, reader));
      actuals.forEach((row, i) => {
        const { score, points } = scoreRow(row, reader);
        if (isProblem(score)) return;
        expect([[score], points]).toEqual([scores[i], details[i]]);
      });
    }),
    { numRuns: 500 },
  );
});
