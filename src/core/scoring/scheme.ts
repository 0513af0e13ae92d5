import { at, plus, ZERO } from '../values/arithmetic';
import { decimal, roundHalfUp, toNumber, type Decimal } from '../values/decimal';
import { nameKey } from '../values/heading';
import type { Problem } from '../values/problem';
import type { Weighing } from './exactWeighing';
import { defectOf, type GoalDefect, type Kpi, type KpiField } from './kpi';
import { goalLineOf } from './line';
import { weighing } from './weighing';

/** Soft KPIs that make up a score, ready to weigh accounts with. */
export interface ScoringScheme {
  readonly kpis: readonly Kpi[];
  /** What the weights add up to: 1 or 100. */
  readonly weightSum: 1 | 100;
  /** 100 × Σ weight × attainment ÷ Σ weight, exact. */
  readonly weighing: Weighing;
}

/** A defect of one KPI, and where in it; a defect of the whole scheme has no place. */
export type SchemeDefect = { readonly problem: Problem; readonly kpi?: number; readonly field?: KpiField };

export const isDefect = (scheme: ScoringScheme | SchemeDefect): scheme is SchemeDefect => 'problem' in scheme;

function weightDefectOf({ weight }: Kpi): { field: 'weight'; problem: Problem } | undefined {
  return weight < 0
    ? { field: 'weight', problem: { problem: 'negative-weight', kind: 'value', details: { weight } } }
    : undefined;
}

/** Two KPIs of one name: an account's column could be either's. */
function nameDefectOf(kpis: readonly Kpi[], index: number): { field: 'kpi'; problem: Problem } | undefined {
  const { name } = kpis[index] as Kpi;
  return kpis.findIndex((other) => nameKey(other.name) === nameKey(name)) < index
    ? { field: 'kpi', problem: { problem: 'kpi-twice', kind: 'value', details: { kpi: name } } }
    : undefined;
}

/** Far more decimals than anybody weighs with, and fewer than a third loses in a cell. */
const WEIGHT_PLACES = 12;

/**
 * Checks KPIs and makes a scheme of them. Weights add up to 1 or 100 exactly in decimal (0.1 + 0.2 + 0.7 do), else the
 * scheme is refused: an account must be able to recompute its own score. Three times =1/3 add up to 1 as well: what a cell
 * cannot hold of a third is not held against it.
 */
export function schemeOf(kpis: readonly Kpi[]): ScoringScheme | SchemeDefect {
  if (kpis.length === 0) return { problem: { problem: 'no-kpis', kind: 'value' } };
  for (const [index, kpi] of kpis.entries()) {
    const defect: GoalDefect | SchemeDefect | undefined =
      nameDefectOf(kpis, index) ?? weightDefectOf(kpi) ?? defectOf(kpi);
    if (defect) return { ...defect, kpi: index };
  }
  const weights = kpis.map(({ weight }) => decimal(weight));
  const sum = weights.reduce(plus, ZERO);
  const weightSum = toNumber(roundHalfUp(sum.m, 10n ** BigInt(sum.places), WEIGHT_PLACES));
  if (weightSum !== 1 && weightSum !== 100)
    return { problem: { problem: 'weights-sum', kind: 'value', details: { sum: toNumber(sum) } } };
  return {
    kpis,
    weightSum,
    weighing: weighing(
      kpis.map((kpi, i) => ({
        line: goalLineOf(kpi),
        weight: at(weights[i] as Decimal, sum.places),
        excludeMissing: kpi.ifMissing === 'exclude',
      })),
      100n,
    ),
  };
}
