import type { Kpi } from '../../../src/core/scoring/kpi';
import { HUNDRED, ONE, Rational, ZERO } from './rational';

/** A KPI's attainment, from the contract's words. */
export function attained(kpi: Omit<Kpi, 'name' | 'weight' | 'ifMissing'>, actual: number): Rational {
  const x = Rational.shown(actual);
  const target = Rational.shown(kpi.target);
  const floor = kpi.floor === null ? null : Rational.shown(kpi.floor);
  const lowerIsBetter = floor !== null && floor.compare(target) > 0;
  let share: Rational;
  if (kpi.curve === 'step') {
    const order = x.compare(target);
    share = (lowerIsBetter ? order <= 0 : order >= 0) ? ONE : ZERO;
  } else if (kpi.curve === 'proportional') share = floor && x.compare(floor) < 0 ? ZERO : x.over(target);
  else if (floor) share = x.minus(floor).over(target.minus(floor));
  else throw new Error('linear needs a floor');
  const cap = Rational.shown(kpi.cap);
  return share.compare(ZERO) < 0 ? ZERO : share.compare(cap) > 0 ? cap : share;
}

/** The points of each KPI, null where it is left out; null where nothing is left to score. */
export function pointsOf(
  kpis: readonly Kpi[],
  actuals: readonly (number | null)[],
): (Rational | null)[] | null {
  const counts = (kpi: Kpi, i: number) => actuals[i] !== null || kpi.ifMissing !== 'exclude';
  let weight = ZERO;
  for (const [i, kpi] of kpis.entries()) if (counts(kpi, i)) weight = weight.plus(Rational.shown(kpi.weight));
  if (weight.compare(ZERO) === 0) return null;
  return kpis.map((kpi, i) => {
    const actual = actuals[i];
    if (!counts(kpi, i)) return null;
    if (actual === null || actual === undefined) return ZERO;
    return HUNDRED.times(Rational.shown(kpi.weight)).times(attained(kpi, actual)).over(weight);
  });
}

export const sumOf = (points: readonly (Rational | null)[]): Rational =>
  points.reduce<Rational>((sum, part) => (part ? sum.plus(part) : sum), ZERO);
