import { isMissing, type Cells } from '../values/cell';
import { compare } from '../values/decimal';
import type { Problem } from '../values/problem';
import { readQuantity } from '../values/quantity';
import { ExactSum } from './exactSum';
import { shareIn, type Ratio } from './ratio';
import { layRows } from './rows';
import { sameWidth } from './sameWidth';

/**
 * Share of shelf (排面占比): Σ own facings ÷ Σ facings of the category.
 *
 * A cell of `own` belongs to the cell of `total` at the same place: an outlet, or an outlet and a shelf. Where both are
 * blank nothing was counted, and the place leaves both sums. Where one of the two is blank the result is `#N/A`: a shelf
 * without own facings is a 0. Own above total: `#VALUE!`. Definition: Farris, Bendle, Pfeifer, Reibstein, *Marketing
 * Metrics*, "Share of shelf = facings for brand ÷ total facings".
 *
 * @param own own facings, or centimetres of shelf
 * @param total all facings of the category, in the same unit
 * @returns a share from 0 to 1; `#N/A` where no facing was counted
 */
export const shareOfShelf = (own: Cells, total: Cells): number | Problem => shareIn(addFacings(own, total));

/** Own facings and all facings, added up. */
export function addFacings(own: Cells, total: Cells): Ratio | Problem {
  const rows = layRows([
    { name: 'own', cells: own, holds: 'numbers' },
    { name: 'total', cells: total, holds: 'numbers' },
  ]);
  if ('problem' in rows) return rows;
  const width = sameWidth(rows, 'own', 'total');
  if (typeof width !== 'number') return width;
  const [ours, all] = [new ExactSum(), new ExactSum()];
  for (let row = rows.first; row < rows.end; row++)
    for (let column = 0; column < width; column++) {
      const mine = rows.cellAt(0, row, column);
      const every = rows.cellAt(1, row, column);
      if (isMissing(mine) && isMissing(every)) continue;
      if (isMissing(mine) || isMissing(every))
        return {
          problem: 'facings-missing',
          kind: 'na',
          at: rows.placeOf(isMissing(mine) ? 0 : 1, row, column),
        };
      const part = readQuantity(mine, rows.placeOf(0, row, column));
      if (typeof part !== 'number') return part;
      const whole = readQuantity(every, rows.placeOf(1, row, column));
      if (typeof whole !== 'number') return whole;
      if (compare(part, whole) > 0)
        return {
          problem: 'own-above-total',
          kind: 'value',
          at: rows.placeOf(0, row, column),
          details: { own: part, total: whole },
        };
      ours.add(part);
      all.add(whole);
    }
  const whole = all.total;
  if (whole.m === 0n) return { problem: 'no-facings', kind: 'na', at: { argument: 'total' } };
  return { part: ours.total, whole };
}
