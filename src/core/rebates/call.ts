import type { Cells } from '../values/cell';
import { remembering } from '../values/memory';
import { isProblem, type Problem } from '../values/problem';
import { readChoice, type Optional } from '../values/setting';
import { METHOD_WORDS, type Method } from './methods';
import { scheduleOf, type Schedule } from './schedule';
import { readTiers } from './tiers';
import { EDGES, type Edge } from './vocabulary';

export const readMethod = (cells: Optional): Method | Problem =>
  readChoice({ name: 'method', cells }, METHOD_WORDS);

export const readEdge = (cells: Optional): Edge | Problem =>
  readChoice({ name: 'edge', cells }, EDGES, 'from');

const readSchedule = remembering((cells, method: Method, edge: Edge): Schedule | Problem => {
  const tiers = readTiers(cells);
  return isProblem(tiers) ? tiers : scheduleOf(tiers, method, edge);
});

/** The schedule that a call's arguments ask for. */
export function scheduleFor(
  tiers: Cells,
  method: Method | Problem,
  edge: Edge | Problem,
): Schedule | Problem {
  if (isProblem(method)) return method;
  return isProblem(edge) ? edge : readSchedule(tiers, method, edge);
}
