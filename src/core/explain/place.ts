import type { Cell } from '../values/cell';
import { readQuantity } from '../values/quantity';
import type { Optional } from '../values/setting';
import { spreading } from '../values/shape';
import type { SpillPlace } from './explanation';

/** The cell of an argument that a result depends on: a single row or column holds for all results. */
export const cellAt = (cells: Optional, { row, column }: SpillPlace): Cell =>
  spreading(cells ?? [])(row, column);

/** The quantity in a cell, as the functions read it; undefined where they would find a problem. */
export function quantityIn(cell: Cell): number | undefined {
  const value = readQuantity(cell, { argument: '' });
  return typeof value === 'number' ? value : undefined;
}
