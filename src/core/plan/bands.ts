import { textLiteral } from '../sheet/formula';
import type { PlanInput } from './plan';
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
  const place =
    settings.bandEdge === 'upto'
      ? `SUMPRODUCT(1*(${bounds}<ROUND(${score},10)))+1`
      : `SUMPRODUCT(1*(${bounds}<=ROUND(${score},10)))`;
  const inside = settings.bandEdge === 'upto' ? `${place}<=${count}` : `${place}>0`;
  // INDEX(…, 0) would answer the whole column, and IF does not keep every host from asking: hence MAX.
  const result = `INDEX(${shares},MIN(${count},MAX(1,${place})))`;
  return `IF(ISNUMBER(${score}),IF(${inside},${result},"–"),${pending})`;
}
