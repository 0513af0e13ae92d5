import fc from 'fast-check';
import type { Curve, IfMissing, Kpi } from '../../../src/core/scoring/kpi';

/** A number with a few decimals, as people type them. */
const typed = (min: number, max: number, decimals: number) =>
  fc.integer({ min: min * 10 ** decimals, max: max * 10 ** decimals }).map((n) => n / 10 ** decimals);

/** A ratio of counts, as a formula gives it: fifteen digits and more. */
const ratio = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }))
  .map(([a, b]) => Math.min(2, a / b));

/** Any double of Excel's range, which has none of the tiniest. */
const anyDouble = fc.double({ min: 0, max: 2, noNaN: true }).filter((value) => value === 0 || value > 1e-200);

/** An actual below the limit for shares. */
export const actual = fc.oneof(typed(0, 2, 2), typed(0, 2, 4), ratio, anyDouble);

const goal = fc
  .tuple(
    fc.constantFrom<Curve>('linear', 'proportional', 'step'),
    typed(0, 1, 3),
    typed(0, 1, 3),
    fc.constantFrom(1, 1, 1.2, 0.8, 1.05),
  )
  .filter(([curve, floor, target]) =>
    curve === 'step' ? true : curve === 'linear' ? floor !== target : target > 0 && floor < target,
  );

/** Weights of one table that add up to 100, or to 1. */
const weights = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 0, maxLength: 5 }), fc.boolean())
  .filter(([some]) => some.reduce((a, b) => a + b, 0) <= 100)
  .map(([some, asShares]) => {
    const all = [...some, 100 - some.reduce((a, b) => a + b, 0)];
    return asShares ? all.map((weight) => weight / 100) : all;
  });

/** The KPIs of a scheme that nothing is wrong with. */
export const kpis: fc.Arbitrary<Kpi[]> = weights.chain((all) =>
  fc.tuple(
    ...all.map((weight, i) =>
      fc
        .tuple(goal, fc.constantFrom<IfMissing>('zero', 'exclude'))
        .map(([[curve, floor, target, cap], ifMissing]): Kpi => ({
          name: `KPI ${i + 1}`,
          weight,
          floor,
          target,
          cap,
          curve,
          ifMissing,
        })),
    ),
  ),
);

/** A scheme and accounts to score with it; null is a missing actual. */
export const accounts = kpis.chain((scheme) =>
  fc.record({
    scheme: fc.constant(scheme),
    actuals: fc.array(
      fc.tuple(...scheme.map(() => fc.option(actual, { freq: 8 }))) as fc.Arbitrary<(number | null)[]>,
      { minLength: 1, maxLength: 6 },
    ),
  }),
);

/** The table a person would have typed. */
export const tableOf = (scheme: readonly Kpi[]) => [
  ['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'Curve', 'If missing'],
  ...scheme.map((kpi) => [kpi.name, kpi.weight, kpi.floor, kpi.target, kpi.cap, kpi.curve, kpi.ifMissing]),
];
