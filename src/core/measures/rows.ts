import { isMissing, type Cell, type Cells } from '../values/cell';
import { readDate } from '../values/date';
import { readNumber } from '../values/number';
import type { Place, Problem } from '../values/problem';
import { UNREADABLE, type Reading } from '../values/reading';
import { shapeOf, type Argument } from '../values/shape';
import { readYesNo } from '../values/yesNo';
import { headsOutlets } from './outlet';

/** An argument of which a row is an outlet (or an item), and what its cells hold. */
export interface RowArgument extends Argument {
  readonly holds: 'outlets' | 'ticks' | 'numbers' | 'dates';
}

/** Arguments laid side by side: row n of each is about the same outlet. */
export interface Rows {
  /** The first row that is no heading, and the row after the last. */
  readonly first: number;
  readonly end: number;
  /** The arguments' cells, one outlet a row. */
  readonly blocks: readonly Cells[];
  readonly columns: readonly number[];
  readonly cellAt: (argument: number, row: number, column: number) => Cell;
  /** Where a cell stands in its argument as it was given. */
  readonly placeOf: (argument: number, row: number, column: number) => Place;
}

type RowsProblem = Problem<'empty-range' | 'shape-mismatch' | 'no-rows-below'>;

/**
 * Lays arguments side by side. They must be of one height; where the first is a single row of several cells, the list
 * runs across and all are turned. A first row that holds headings in every argument is left
 * out; beside a heading of outlets the other arguments may have none.
 */
export function layRows(
  args: readonly [RowArgument, ...RowArgument[]],
  { mayRunAcross = true } = {},
): Rows | RowsProblem {
  const given = args.map(({ cells }) => shapeOf(cells));
  const across = mayRunAcross && given[0]?.rows === 1 && given[0].columns > 1;
  const shapes = across ? given.map(({ rows, columns }) => ({ rows: columns, columns: rows })) : given;
  const [lead] = args;
  const [height] = shapes as [{ rows: number; columns: number }];
  for (const [index, { rows, columns }] of shapes.entries()) {
    const at = { argument: (args[index] as RowArgument).name };
    if (rows === 0 || columns === 0) return { problem: 'empty-range', kind: 'value', at };
    if (rows === height.rows) continue;
    const [own, other] = [given[index], given[0]] as [typeof height, typeof height];
    return {
      problem: 'shape-mismatch',
      kind: 'value',
      at,
      details: { ...own, otherArgument: lead.name, otherRows: other.rows, otherColumns: other.columns },
    };
  }
  const blocks = across
    ? args.map(({ cells }, i) => turned(cells, given[i]?.columns ?? 0))
    : args.map(({ cells }) => cells);
  const tops = blocks.map((cells) => cells[0] ?? []);
  const first = areHeadings(args, tops) ? 1 : 0;
  if (first === height.rows) return { problem: 'no-rows-below', kind: 'value', at: { argument: lead.name } };
  return {
    first,
    end: height.rows,
    blocks,
    columns: shapes.map(({ columns }) => columns),
    cellAt: (argument, row, column) => blocks[argument]?.[row]?.[column],
    placeOf: (argument, row, column) => ({
      argument: (args[argument] as RowArgument).name,
      row: (across ? column : row) + 1,
      column: (across ? row : column) + 1,
    }),
  };
}

const turned = (cells: Cells, columns: number): Cells =>
  Array.from({ length: columns }, (_, column) => cells.map((row) => row[column]));

const hasDigit = (text: string) => /\p{N}/u.test(text);
const unreadable = (read: (cell: Cell) => Reading<unknown>) => (cell: Cell) =>
  typeof cell === 'string' && read(cell) === UNREADABLE;

const DATE_HEADING = /date|day|stock|launch|first|日|时间|进货|上架|铺货|首/i;

/**
 * What a heading can be where other things are expected. Outlets and dates have headings of known words, so that a
 * `pending` in the first row is reported and never dropped. Over ticks and numbers it is any text that says nothing
 * there; over numbers without a digit, so that a mistyped `3O` is reported too.
 */
const CAN_HEAD: Readonly<Record<RowArgument['holds'], (cell: Cell) => boolean>> = {
  outlets: headsOutlets,
  ticks: unreadable(readYesNo),
  numbers: (cell) => unreadable(readNumber)(cell) && !hasDigit(cell as string),
  dates: (cell) => unreadable(readDate)(cell) && DATE_HEADING.test(cell as string),
};

/** What may stand beside a heading of outlets, which leaves no doubt: SKU codes, `Turnover 2025`. */
const CAN_STAND_BESIDE: Readonly<Record<RowArgument['holds'], (cell: Cell) => boolean>> = {
  ...CAN_HEAD,
  ticks: (cell) => readYesNo(cell) === UNREADABLE,
  numbers: unreadable(readNumber),
};

/** Whether the first rows of all arguments together are headings. */
function areHeadings(args: readonly RowArgument[], tops: readonly (readonly Cell[])[]): boolean {
  const filled = tops.map((row) => row.filter((cell) => !isMissing(cell)));
  const hasOutlets = args.some(({ holds }) => holds === 'outlets');
  const canHead = hasOutlets ? CAN_STAND_BESIDE : CAN_HEAD;
  return args.every(({ holds }, index) => {
    const cells = filled[index] ?? [];
    return (cells.length > 0 || (hasOutlets && holds !== 'outlets')) && cells.every(canHead[holds]);
  });
}
