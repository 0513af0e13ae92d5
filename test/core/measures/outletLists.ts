import type { Cell, Cells } from '../../../src/core/values/cell';

/** Cells one below the other. */
export const column = (...cells: readonly Cell[]): Cells => cells.map((cell) => [cell]);

/** Rows of an outlet and its marks as the two arguments that a measure takes. */
export const ticked = (
  rows: readonly (readonly [string, ...boolean[]])[],
): [outlets: Cells, handled: Cells] => [rows.map(([outlet]) => [outlet]), rows.map(([, ...marks]) => marks)];
