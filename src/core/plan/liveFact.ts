import type { AccountField } from '../accounts/fields';
import type { Fact } from '../facts/facts';
import { settledFigure } from '../formulas/figureFormula';
import { RATIO_DECIMALS, type Ratio } from '../facts/derivedFacts';
import type { Deferred } from '../paper/page';
import { isMissing } from '../values/cell';
import { cellRead, numberIn } from './links';
import type { PlanInput } from './plan';

type AddressOf = Parameters<Deferred>[0];

/** Nothing known: a text, which is no number. */
const UNKNOWN = '""';

const numberOr = (plan: PlanInput, column: number | undefined, otherwise: string): string =>
  column === undefined ? otherwise : numberIn(plan, column, otherwise);

/**
 * A fact of the account as a native formula whose result is a number where the fact is one, and a text where it is not
 * known. Undefined where the workbook cannot say. The computed score is the plan's own, so that a plan is right where
 * there is no add-in.
 */
export function liveFact(plan: PlanInput, fact: Fact, address: AddressOf): string | undefined {
  const { column, derived, ratio, figure, parts = [] } = fact;
  if (derived === 'score' && column === undefined) return address('score');
  if (derived === 'belowFloor' && column === undefined) return address('belowFloor');
  if (figure !== undefined && column === undefined) {
    const formulas = new Map(parts.map((part) => [part.name, liveFact(plan, part, address) ?? UNKNOWN]));
    return `IFERROR(${settledFigure(figure, (name) => formulas.get(name) ?? UNKNOWN)},${UNKNOWN})`;
  }
  const computed = ratio && ratioFormula(plan, ratio);
  if (column === undefined) return computed;
  return numberOr(plan, column, isMissing(cellRead(plan, column)) ? (computed ?? UNKNOWN) : UNKNOWN);
}

function ratioFormula(plan: PlanInput, { part, whole, times, less }: Ratio): string {
  const cell = (field: AccountField) => numberOr(plan, plan.table.columns[field], UNKNOWN);
  const [parts, wholes] = [part.map(cell), whole.map(cell)];
  const all = [...parts, ...wholes];
  const sum = `SUM(${wholes.join(',')})`;
  const by = times === 1 ? '' : `*${times}`;
  const value = `ROUND(SUM(${parts.join(',')})${by}/${sum}${less === 0 ? '' : `-${less}`},${RATIO_DECIMALS})`;
  return `IF(COUNT(${all.join(',')})=${all.length},IF(${sum}>0,${value},${UNKNOWN}),${UNKNOWN})`;
}
