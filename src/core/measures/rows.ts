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
  /** Where a cell stands in its argument as it was given. */
  readonly placeOf: (argument: number, row: number, column: number) => Place;
}

type RowsProblem = Problem<'empty-range' | 'shape-mismatch' | 'no-rows-below'>;

/**
 * Lays arguments side by side. They must be of one height; where the first is a single row of several cells, the list
 * runs across and all are turned. A first row that holds headings in every argument is left out.
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
  const first = args.every(({ holds }, index) => isHeadingRow(blocks[index]?.[0] ?? [], holds)) ? 1 : 0;
  if (first === height.rows) return { problem: 'no-rows-below', kind: 'value', at: { argument: lead.name } };
  return {
    first,
    end: height.rows,
    blocks,
    columns: shapes.map(({ columns }) => columns),
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

/**
 * What a heading can be where other things are expected: text that says nothing there. Where numbers, dates or outlet
 * codes are expected it has no digit, so that a mistyped `3O` or `3/5/2026` in the first row is reported and not taken
 * for a heading; SKU names over ticks may have digits.
 */
const CAN_HEAD: Readonly<Record<RowArgument['holds'], (cell: Cell) => boolean>> = {
  outlets: (cell) => typeof cell === 'string' && (headsOutlets(cell) || !hasDigit(cell)),
  ticks: unreadable(readYesNo),
  numbers: (cell) => unreadable(readNumber)(cell) && !hasDigit(cell as string),
  dates: (cell) => unreadable(readDate)(cell) && !hasDigit(cell as string),
};

/** A row of headings: at least one, and beside them only blanks. */
function isHeadingRow(row: readonly Cell[], holds: RowArgument['holds']): boolean {
  const filled = row.filter((cell) => !isMissing(cell));
  return filled.length > 0 && filled.every(CAN_HEAD[holds]);
}
