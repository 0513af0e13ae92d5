import { at } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal, toNumber, type Decimal } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import { readQuantities } from '../values/quantity';
import { readQuantitySetting, type Optional } from '../values/setting';
import { commonShape, shapeOf, type Argument } from '../values/shape';
import { splitShort } from './splitShort';

/**
 * `ALLOCATE`: a supply split over the demands, in the demands' shape. It adds up to min(supply, Σ demands) exactly and
 * gives nobody more than was asked for. Lower priority numbers are served first; where one priority cannot be served
 * whole, it is split pro rata (see `splitShort`), and the later ones get nothing. Left out, everybody has the same
 * priority and a pack is 1, a whole unit. A demand that is missing leaves every share open: the whole call is `#N/A`.
 */
export function allocate(
  supply: Cells,
  demands: Cells,
  priority?: Optional,
  pack?: Optional,
): Problem | number[][] {
  const available = readQuantitySetting({ name: 'supply', cells: supply });
  if (isProblem(available)) return available;
  const size = readQuantitySetting({ name: 'pack', cells: pack }, 1);
  if (isProblem(size)) return size;
  if (size === 0) return { problem: 'not-positive', kind: 'num', at: { argument: 'pack' } };
  const asked = everyQuantity({ name: 'demands', cells: demands });
  if (isProblem(asked)) return asked;
  const ranks = priority ? ranksOf({ name: 'priority', cells: priority }, demands) : asked.map(() => 0);
  if (isProblem(ranks)) return ranks;

  const shares = serve(decimal(available), asked.map(decimal), ranks, decimal(size)).map(toNumber);
  const { columns } = shapeOf(demands);
  return demands.map((_, row) => shares.slice(row * columns, (row + 1) * columns));
}

/** All the quantities of a range, row by row; the first that cannot be read is a problem with the whole call. */
function everyQuantity(argument: Argument): number[] | Problem {
  const shape = commonShape([argument]);
  if ('problem' in shape) return shape;
  const { values, problems } = readQuantities(argument);
  const [first] = problems.values();
  return first ?? [...values];
}

/** The priority of each demand: one for each, or one row, column or cell that repeats. */
function ranksOf(priority: Argument, demands: Cells): number[] | Problem {
  const { rows, columns } = shapeOf(demands);
  const shape = commonShape([{ name: 'demands', cells: demands }, priority]);
  if ('problem' in shape) return shape;
  if (shape.rows !== rows || shape.columns !== columns)
    return {
      problem: 'shape-mismatch',
      kind: 'value',
      at: { argument: priority.name },
      details: { ...shape, otherArgument: 'demands', otherRows: rows, otherColumns: columns },
    };
  const { values, problems, indexOf } = readQuantities(priority);
  const [first] = problems.values();
  return (
    first ??
    Array.from(
      { length: rows * columns },
      (_, i) => values[indexOf(Math.floor(i / columns), i % columns)] as number,
    )
  );
}

/** Serves one priority after the other, until the supply is used up. */
function serve(
  supply: Decimal,
  demands: readonly Decimal[],
  ranks: readonly number[],
  pack: Decimal,
): Decimal[] {
  const places = demands.reduce(
    (most, demand) => Math.max(most, demand.places),
    Math.max(supply.places, pack.places),
  );
  const units = demands.map((demand) => at(demand, places));
  const shares: bigint[] = units.map(() => 0n);
  let left = at(supply, places);
  for (const group of groupsOf(ranks)) {
    const asked = group.map((i) => units[i] as bigint);
    const total = asked.reduce((sum, demand) => sum + demand, 0n);
    const given = left >= total ? asked : splitShort(left, asked, at(pack, places));
    for (const [i, share] of given.entries()) shares[group[i] as number] = share;
    left = left > total ? left - total : 0n;
  }
  return shares.map((m) => ({ m, places }));
}

/** The places of the demands by priority, lower numbers first, each group in the order of the range. */
function groupsOf(ranks: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const [i, rank] of ranks.entries()) {
    const group = groups.get(rank);
    if (group) group.push(i);
    else groups.set(rank, [i]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
