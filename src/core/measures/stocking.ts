import type { Cells } from '../values/cell';
import { readDate } from '../values/date';
import { isProblem, shown, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import { readQuantitySetting, type Optional } from '../values/setting';
import { shapeOf } from '../values/shape';
import { layRows } from './rows';

/** How the outlets took up a product after its launch. */
export interface Stocking {
  /** For each outlet that has stocked it, the whole days from launch to its first stock, 0 where it was before. */
  readonly days: Float64Array;
  /** How many outlets there are to be won. */
  readonly universe: number;
}

/** Reads launch day, first-stocked dates and universe: what `DAYSTODIST` and `SPEEDINDEX` have in common. */
export function readStocking(launch: Cells, firstStocked: Cells, universe: Optional): Stocking | Problem {
  const launched = readLaunch(launch);
  if (typeof launched !== 'number') return launched;
  const rows = layRows([{ name: 'firstStocked', cells: firstStocked, holds: 'dates' }]);
  if ('problem' in rows) return rows;

  const days = new Float64Array(rows.end - rows.first);
  let stocked = 0;
  for (let row = rows.first; row < rows.end; row++) {
    const line = rows.blocks[0]?.[row] ?? [];
    let earliest = Infinity;
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      // Desktop Excel hands a blank cell over as 0, and no outlet stocked anything on day 0 of the calendar.
      const date = cell === 0 ? MISSING : readDate(cell);
      if (date === MISSING) continue;
      if (date === UNREADABLE)
        return {
          problem: 'not-a-date',
          kind: 'value',
          at: rows.placeOf(0, row, column),
          details: { text: shown(cell) },
        };
      earliest = Math.min(earliest, date);
    }
    if (earliest < Infinity) days[stocked++] = Math.max(0, Math.floor(earliest) - launched);
  }
  const outlets = readUniverse(universe, rows.end - rows.first);
  if (typeof outlets !== 'number') return outlets;
  if (outlets < stocked)
    return {
      problem: 'universe-too-small',
      kind: 'value',
      at: { argument: 'universe' },
      details: { universe: outlets, stocked },
    };
  return { days: days.subarray(0, stocked), universe: outlets };
}

function readLaunch(launch: Cells): number | Problem {
  const { rows, columns } = shapeOf(launch);
  const at = { argument: 'launch' };
  if (rows > 1 || columns > 1) return { problem: 'one-cell', kind: 'value', at, details: { rows, columns } };
  const cell = launch[0]?.[0];
  const date = cell === 0 ? MISSING : readDate(cell);
  if (date === MISSING) return { problem: 'missing-cell', kind: 'na', at };
  if (date === UNREADABLE)
    return { problem: 'not-a-date', kind: 'value', at, details: { text: shown(cell) } };
  return Math.floor(date);
}

function readUniverse(universe: Optional, rows: number): number | Problem {
  const outlets = readQuantitySetting({ name: 'universe', cells: universe }, rows);
  if (isProblem(outlets)) return outlets;
  return Number.isSafeInteger(outlets) && outlets >= 1
    ? outlets
    : { problem: 'not-a-count', kind: 'num', at: { argument: 'universe' }, details: { value: outlets } };
}

/** A share of outlets that is aimed at: above 0, at most 1. */
export function readAim(name: string, cells: Cells): number | Problem {
  const share = readQuantitySetting({ name, cells });
  if (isProblem(share)) return share;
  return share > 0 && share <= 1
    ? share
    : { problem: 'share-out-of-range', kind: 'num', at: { argument: name }, details: { value: share } };
}
