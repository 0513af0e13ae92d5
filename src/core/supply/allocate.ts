import { at } from '../values/arithmetic';
import type { Cells } from '../values/cell';
import { decimal, toNumber } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import { readQuantities } from '../values/quantity';
import { readQuantitySetting, type Optional } from '../values/setting';
import { commonShape, shapeOf, type Argument } from '../values/shape';
import { splitShort, type Split } from './splitShort';

/** What `ALLOCATE` is asked, in whole units of 10^-places. */
export interface Allocation {
  readonly places: number;
  readonly supply: bigint;
  readonly pack: bigint;
  /** Row by row. */
  readonly demands: readonly bigint[];
  /** The priority of each demand. */
  readonly ranks: readonly number[];
}

/** The demands of one priority, and what they get. */
export interface Served {
  readonly rank: number;
  /** Which demands these are. */
  readonly members: readonly number[];
  /** Σ of them. */
  readonly asked: bigint;
  /** What the priorities before have left of the supply. */
  readonly left: bigint;
  /** How that was split; undefined where it is enough for everybody. */
  readonly split?: Split;
}

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
  const allocation = readAllocation(supply, demands, priority, pack);
  if (isProblem(allocation)) return allocation;
  const shares = new Array<number>(allocation.demands.length);
  for (const { members, split } of serve(allocation))
    for (const [i, member] of members.entries()) {
      const m = split ? split.shares[i] : allocation.demands[member];
      shares[member] = toNumber({ m: m as bigint, places: allocation.places });
    }
  const { columns } = shapeOf(demands);
  return demands.map((_, row) => shares.slice(row * columns, (row + 1) * columns));
}

/** Reads the arguments of `ALLOCATE`. */
export function readAllocation(
  supply: Cells,
  demands: Cells,
  priority?: Optional,
  pack?: Optional,
): Allocation | Problem {
  const available = readQuantitySetting({ name: 'supply', cells: supply });
  if (isProblem(available)) return available;
  const size = readQuantitySetting({ name: 'pack', cells: pack }, 1);
  if (isProblem(size)) return size;
  if (size === 0) return { problem: 'not-positive', kind: 'num', at: { argument: 'pack' } };
  const asked = everyQuantity({ name: 'demands', cells: demands });
  if (isProblem(asked)) return asked;
  const ranks = priority ? ranksOf({ name: 'priority', cells: priority }, demands) : asked.map(() => 0);
  if (isProblem(ranks)) return ranks;
  const exact = [available, size, ...asked].map(decimal);
  const places = exact.reduce((most, quantity) => Math.max(most, quantity.places), 0);
  const [inUnits = 0n, inPack = 0n, ...units] = exact.map((quantity) => at(quantity, places));
  return { places, supply: inUnits, pack: inPack, demands: units, ranks };
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
export function serve({ supply, pack, demands, ranks }: Allocation): Served[] {
  let left = supply;
  return groupsOf(ranks).map(([rank, members]) => {
    const each = members.map((member) => demands[member] as bigint);
    const asked = each.reduce((sum, demand) => sum + demand, 0n);
    const served: Served = { rank, members, asked, left };
    if (left >= asked) {
      left -= asked;
      return served;
    }
    const split = splitShort(left, each, pack);
    left = 0n;
    return { ...served, split };
  });
}

/** The places of the demands by priority, lower numbers first, each group in the order of the range. */
function groupsOf(ranks: readonly number[]): (readonly [rank: number, members: number[]])[] {
  const groups = new Map<number, number[]>();
  for (const [i, rank] of ranks.entries()) {
    const group = groups.get(rank);
    if (group) group.push(i);
    else groups.set(rank, [i]);
  }
  return [...groups].sort(([a], [b]) => a - b);
}
