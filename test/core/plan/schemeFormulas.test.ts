import { planSheet } from '../../../src/core/plan/planSheet';
import { rebateOn } from '../../../src/core/rebates';
import { bandOf, type BandEdge } from '../../../src/core/scoring/bands';
import { scoreRow } from '../../../src/core/scoring/scores';
import { planWords } from '../../../src/i18n/zh-CN/plan';
import { bandBook, COMBINATIONS, kpiCase, TARGETS, tierBook } from './schemes';
import { shown } from './shown';
import { calculate, type Values } from './workbook';

const POINTS = 5;

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

describe('points and score in native formulas', () => {
  // A `~` in a code is escaped for Excel and LibreOffice; the engine of this test does not know the escape.
  const cases = seeds
    .map(kpiCase)
    .filter(({ book }) => book.reading.accounts.every(({ code }) => !code.includes('~')));
  let values: Values;
  beforeAll(() => {
    values = calculate(cases.flatMap(({ book, plan }) => [...book.sheets, plan]))[0] as Values;
  });

  test.each(cases.map((each) => [each.plan.name, each] as const))(
    '%s agrees with SOFTSCORE',
    (_, { book, plan }) => {
      const kpis = book.scheme.kpis;
      if (!kpis) throw new Error(JSON.stringify(book.scheme.problems));
      const account = book.reading.accounts[1];
      const exact = scoreRow(account?.cells.slice(2) ?? [], kpis.scoring);
      const total = shown(values, plan, 'scorecard:total', POINTS);
      if (typeof exact.score === 'number') expect(total).toBeCloseTo(exact.score, 9);
      else expect(total).toBe(planWords.common.pending);
      for (const [index, { name }] of kpis.kpis.entries()) {
        const points = shown(values, plan, `kpi:${name}`, POINTS);
        if (typeof exact.points[index] === 'number' && typeof exact.score === 'number')
          expect(points).toBeCloseTo(exact.points[index], 9);
      }
    },
  );

  test('scores, pending scores, excluded and refused actuals all occur', () => {
    const totals = cases.map(({ plan }) => shown(values, plan, 'scorecard:total', POINTS));
    expect(totals.filter((total) => typeof total === 'number').length).toBeGreaterThan(10);
    expect(totals.filter((total) => total === planWords.common.pending).length).toBeGreaterThan(10);
  });
});

describe('the rebate what-if in native formulas', () => {
  const cases = COMBINATIONS.map((combination, index) => {
    const book = tierBook(combination, index);
    const plans = TARGETS.map((_, row) => ({
      ...planSheet(book.plan(`A${row}`)),
      name: `plan ${index}.${row}`,
    }));
    return { book, plans };
  });
  let values: Values;
  beforeAll(() => {
    values = calculate(cases.flatMap(({ book, plans }) => [...book.sheets, ...plans]))[0] as Values;
  });

  test.each(
    COMBINATIONS.map(
      (each, index) => [`${each.method}, ${each.edge}, ${each.pays}, ${each.count} tiers`, index] as const,
    ),
  )('%s', (_, index) => {
    const { book, plans } = cases[index] as (typeof cases)[0];
    const { tiers, settings } = book.scheme;
    if (!tiers || !settings.method) throw new Error(JSON.stringify(book.scheme.problems));
    for (const plan of plans)
      for (let column = 2; column < 8; column++) {
        const amount = shown(values, plan, 'what-if:amount', column) as number;
        const exact = rebateOn(amount, tiers.tiers, settings.method, settings.edge);
        expect([amount, shown(values, plan, 'what-if:rebate', column)]).toEqual([amount, exact]);
      }
  });
});

describe('the payout share in native formulas', () => {
  const edges: readonly BandEdge[] = ['from', 'upto'];
  const actuals = [0, 0.3999, 0.4, 0.6, 0.805, 0.8051, 1];
  const cases = edges.flatMap((edge, index) =>
    actuals.map((actual, row) => {
      const book = bandBook(edge, actual, `${index}.${row}`);
      return { edge, actual, book, plan: { ...planSheet(book.plan('A')), name: `plan ${index}.${row}` } };
    }),
  );
  let values: Values;
  beforeAll(() => {
    values = calculate(cases.flatMap(({ book, plan }) => [...book.sheets, plan]))[0] as Values;
  });

  test.each(cases.map((each) => [`score ${each.actual * 100}, bounds ${each.edge}`, each] as const))(
    '%s',
    (_, { edge, actual, book, plan }) => {
      const exact = bandOf(actual * 100, book.scheme.bands?.bands ?? [], edge);
      expect(shown(values, plan, 'tiles', 2)).toBe(exact ? exact.result : '–');
    },
  );
});
