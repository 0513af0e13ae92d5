import type { Cells } from '../values/cell';
import { decimal } from '../values/decimal';
import type { Problem } from '../values/problem';
import type { Ratio } from './ratio';
import { layRows } from './rows';
import { sameWidth } from './sameWidth';
import { readTick } from './tick';
import type { MeasuresProblemCode } from './problems';

interface Ticks {
  readonly name: string;
  readonly cells: Cells;
}

/**
 * The places that `asked` ticks, and of them those that `done` ticks too; `done` elsewhere does not count. A blank in
 * either is no tick. `#N/A` where nothing is asked, and where `done` holds no mark at all at the places asked for.
 */
export function countTicks(asked: Ticks, done: Ticks, nothingAsked: MeasuresProblemCode): Ratio | Problem {
  const rows = layRows([
    { ...asked, holds: 'ticks' },
    { ...done, holds: 'ticks' },
  ]);
  if ('problem' in rows) return rows;
  const width = sameWidth(rows, asked.name, done.name);
  if (typeof width !== 'number') return width;
  let [wanted, had] = [0, 0];
  let isMarked = false;
  for (let row = rows.first; row < rows.end; row++)
    for (let column = 0; column < width; column++) {
      const ask = readTick(rows.cellAt(0, row, column), () => rows.placeOf(0, row, column));
      if (typeof ask === 'object') return ask;
      const have = readTick(rows.cellAt(1, row, column), () => rows.placeOf(1, row, column));
      if (typeof have === 'object') return have;
      if (!ask) continue;
      wanted++;
      if (have !== undefined) isMarked = true;
      if (have) had++;
    }
  if (wanted === 0) return { problem: nothingAsked, kind: 'na', at: { argument: asked.name } };
  if (!isMarked) return { problem: 'nothing-marked', kind: 'na', at: { argument: done.name } };
  return { part: decimal(had), whole: decimal(wanted) };
}
