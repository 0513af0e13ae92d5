import { plus } from '../values/arithmetic';
import { isMissing, type Cells } from '../values/cell';
import { compare } from '../values/decimal';
import { isProblem, shown, type Problem } from '../values/problem';
import { readQuantity } from '../values/quantity';
import { ExactSum } from './exactSum';
import { readHandling, type Handling } from './handling';
import { shareIn, type Ratio } from './ratio';

const TURNOVER = 2;

/**
 * Weighted distribution (加权铺货率): Σ turnover of the handling outlets ÷ Σ turnover of all outlets, each outlet once.
 *
 * With category turnover this is the product-category volume (PCV) distribution, with all-goods turnover the ACV
 * distribution (Farris, Bendle, Pfeifer, Reibstein, *Marketing Metrics*). An outlet without turnover in any of its rows
 * cannot be weighed: `#N/A`. Two different turnovers for one outlet: `#VALUE!`.
 *
 * @param outlets a column (or a row) of outlet codes or names
 * @param handled yes/no for each outlet, one column per SKU
 * @param turnover each outlet's turnover, from 0 to 1e12, in any one unit
 * @returns a share from 0 to 1
 */
export const weightedDistribution = (outlets: Cells, handled: Cells, turnover: Cells): number | Problem =>
  shareIn(addTurnover(outlets, handled, turnover));

/** The turnover of the handling outlets and of all outlets, each outlet once. */
export function addTurnover(outlets: Cells, handled: Cells, turnover: Cells): Ratio | Problem {
  const handling = readHandling(outlets, handled, { name: 'turnover', cells: turnover, holds: 'numbers' });
  if (isProblem(handling)) return handling;
  const turnovers = turnoverOf(handling);
  if (isProblem(turnovers)) return turnovers;
  const handlers = new ExactSum();
  const others = new ExactSum();
  for (const [index, amount] of turnovers.entries())
    (handling.handles[index] ? handlers : others).add(amount);
  const [ours, rest] = [handlers.total, others.total];
  if (ours.m === 0n && rest.m === 0n)
    return { problem: 'no-turnover', kind: 'na', at: { argument: 'turnover' } };
  return { part: ours, whole: plus(ours, rest) };
}

/** Each outlet's turnover, once, or why there is none. */
function turnoverOf({ rows, names, outletOfRow }: Handling): Float64Array | Problem {
  const found = rows.columns[TURNOVER] ?? 0;
  if (found !== 1)
    return {
      problem: 'too-many-columns',
      kind: 'value',
      at: { argument: 'turnover' },
      details: { allowed: 1, found },
    };
  const turnovers = new Float64Array(names.length).fill(NaN);
  for (let row = rows.first; row < rows.end; row++) {
    const outlet = outletOfRow[row] as number;
    const cell = rows.cellAt(TURNOVER, row, 0);
    if (outlet < 0 || isMissing(cell)) continue;
    const amount = readQuantity(cell, rows.placeOf(TURNOVER, row, 0));
    if (typeof amount !== 'number') return amount;
    const known = turnovers[outlet] as number;
    if (Number.isNaN(known)) turnovers[outlet] = amount;
    else if (compare(known, amount) !== 0)
      return {
        problem: 'turnover-differs',
        kind: 'value',
        at: rows.placeOf(TURNOVER, row, 0),
        details: { outlet: shown(names[outlet]), one: known, other: amount },
      };
  }
  const unweighed = turnovers.findIndex(Number.isNaN);
  if (unweighed < 0) return turnovers;
  return {
    problem: 'turnover-missing',
    kind: 'na',
    at: rows.placeOf(TURNOVER, outletOfRow.indexOf(unweighed), 0),
    details: { outlet: shown(names[unweighed]) },
  };
}
