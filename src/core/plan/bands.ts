import { textLiteral } from '../sheet/formula';
import type { PlanInput } from './plan';
import { bandFormula } from '../formulas/bandFormula';
import { columnArray } from '../formulas/tableRanges';

/** `BAND` for a score in a cell, in native formulas: its payout share, words where it has none. Undefined without bands. */
export function bandShare(plan: PlanInput, score: string): string | undefined {
  const { bands: table, settings } = plan.scheme;
  if (table === undefined) return undefined;
  const { bands, located } = table;
  const count = bands.length;
  const bounds = columnArray(
    located,
    'bound',
    bands.map(({ bound }) => bound),
  )(0, count);
  const shares = columnArray(
    located,
    'result',
    bands.map(({ result }) => result),
  )(0, count);
  const pending = textLiteral(plan.words.common.pending);
  const share = bandFormula(score, bounds, shares, count, settings.bandEdge ?? 'from', '"–"');
  return `IF(ISNUMBER(${score}),${share},${pending})`;
}
