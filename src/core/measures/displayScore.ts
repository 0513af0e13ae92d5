import { plus, times, ZERO } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal, type Decimal } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import { readQuantity } from '../values/quantity';
import type { Optional } from '../values/setting';
import { shareIn, type Ratio } from './ratio';
import { layRows } from './rows';
import { readTick } from './tick';

/**
 * Display score (陈列得分): points won ÷ points possible, over all outlets and checks.
 *
 * A row is an outlet, a column a check, each passed (yes) or not (no). A blank check was not audited and leaves the
 * denominator, as in retail audit practice, where only stores visited are scored.
 *
 * @param checks yes/no, outlets × checks
 * @param points what each check is worth: as many numbers as there are checks, or one for all; 1 each if left out
 * @returns a share from 0 to 1; `#N/A` where nothing was audited
 */
export const displayScore = (checks: Cells, points?: Optional): number | Problem =>
  shareIn(addPoints(checks, points));

/** The points won and the points possible. */
export function addPoints(checks: Cells, points?: Optional): Ratio | Problem {
  // A single row is one outlet with several checks: it is not a list that runs across.
  const rows = layRows([{ name: 'checks', cells: checks, holds: 'ticks' }], { mayRunAcross: false });
  if ('problem' in rows) return rows;
  const width = rows.columns[0] as number;
  const worth = readPoints(points, width);
  if (isProblem(worth)) return worth;
  /** How many outlets passed each check, and in how many it was looked at. */
  const passed = new Uint32Array(width);
  const audited = new Uint32Array(width);
  for (let row = rows.first; row < rows.end; row++) {
    const line = rows.blocks[0]?.[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      const tick = readTick(line[column], () => rows.placeOf(0, row, column));
      if (tick === undefined) continue;
      if (typeof tick === 'object') return tick;
      audited[column] = (audited[column] ?? 0) + 1;
      if (tick) passed[column] = (passed[column] ?? 0) + 1;
    }
  }
  const possible = pointsOf(audited, worth);
  if (possible.m === 0n) return { problem: 'nothing-audited', kind: 'na', at: { argument: 'checks' } };
  return { part: pointsOf(passed, worth), whole: possible };
}

/** counts × points, added up. */
const pointsOf = (counts: Uint32Array, worth: readonly Decimal[]): Decimal =>
  worth.reduce((sum, each, column) => plus(sum, times(decimal(counts[column] ?? 0), each)), ZERO);

function readPoints(points: Optional, width: number): readonly Decimal[] | Problem {
  if (!points) return new Array<Decimal>(width).fill(decimal(1));
  const rows = layRows([{ name: 'points', cells: points, holds: 'numbers' }], { mayRunAcross: false });
  if ('problem' in rows) return rows;
  const { first, end, placeOf } = rows;
  const [height, columns] = [end - first, rows.columns[0] as number];
  const found = height * columns;
  if (found !== 1 && ((height !== 1 && columns !== 1) || found !== width))
    return {
      problem: 'points-do-not-fit',
      kind: 'value',
      at: { argument: 'points' },
      details: { checks: width, points: found },
    };
  const worth: Decimal[] = [];
  for (let row = first; row < end; row++)
    for (let column = 0; column < columns; column++) {
      const value = readQuantity(points[row]?.[column], placeOf(0, row, column));
      if (typeof value !== 'number') return value;
      worth.push(decimal(value));
    }
  return found === 1 ? new Array<Decimal>(width).fill(worth[0] as Decimal) : worth;
}
