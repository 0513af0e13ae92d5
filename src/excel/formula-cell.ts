import { readArgument } from '../core/sheet/argument';
import { callIn, withOwnNames } from '../core/sheet/call';
import type { Cell, Cells } from '../core/values/cell';
import type { ActiveCell } from './active-cell';
import { inExcel } from './host-trouble';
import { PLACE, placeOf } from './read-cells';
import { clip, rangesOf, usedEnd, type End } from './references';

/** The functions that are looked for in a formula, by their ids. */
export interface KnownFunctions<Id extends string> {
  readonly isFunctionId: (id: string) => id is Id;
  readonly parametersOf: (id: Id) => readonly string[];
  /** True where each row of the argument decides the same row of the result. */
  readonly isReadByRow: (id: Id, parameter: string) => boolean;
}

/** The active cell, where one of the functions gave its value. */
export interface FormulaCell<Id extends string> {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** The function, and whether it is all of the formula or a part of it. */
  readonly id: Id;
  readonly isWhole: boolean;
  /** The cell's place in what the formula spills. */
  readonly at: SpillPlace;
  /** True where the formula has to be entered again, because the file was opened without the add-in. */
  readonly isBroken: boolean;
  /** In the order of the function's parameters; one that is not in the formula is left out. */
  readonly arguments: readonly ArgumentReading[];
}

/** A cell's place in what a formula spills, from 0. */
interface SpillPlace {
  readonly row: number;
  readonly column: number;
}

/** An argument as it was read, or why it was not. */
export type ArgumentReading =
  | { readonly cells: Cells | null; readonly source?: ArgumentSource }
  | { readonly unread: 'calculation' | 'not-found' | 'too-large'; readonly text: string };

/** Where an argument's first cell stands. */
export interface ArgumentSource {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const NAME_ERROR = '#NAME?';

/** Of one argument: a call has up to seven, and one answer of Excel on the web no more than 5 MB. */
const MOST_CELLS = 30_000;

/**
 * Reads what the arguments of the active cell's formula hold: two round trips. A long range that is read by row is read no
 * further than the result needs. Undefined where the cell's formula calls none of the functions.
 *
 * @param load gives the functions; called only where the cell holds a call that looks like one of them.
 */
export async function readFormulaCell<Id extends string>(
  { sheet, row, column, value, anchor }: ActiveCell,
  load: () => Promise<KnownFunctions<Id>>,
): Promise<FormulaCell<Id> | undefined> {
  const { formula } = anchor;
  if (typeof formula !== 'string' || !callIn(formula, () => true)) return undefined;
  const { isFunctionId, isReadByRow, parametersOf } = await load();
  const call = callIn(formula, isFunctionId);
  if (!call || !isFunctionId(call.id)) return undefined;
  const { id } = call;
  const at = { row: row - anchor.row, column: column - anchor.column };
  const texts = parametersOf(id).map((parameter, i) => ({
    text: call.arguments[i] ?? '',
    isByRow: isReadByRow(id, parameter),
  }));
  return {
    ...{ sheet, row, column, value, id, at },
    isWhole: call.whole,
    isBroken: value === NAME_ERROR || withOwnNames(formula, isFunctionId) !== formula,
    arguments: await inExcel((context) => {
      const top = context.workbook.worksheets.getItem(sheet);
      return readArguments(texts, at, top.getRangeByIndexes(anchor.row, anchor.column, 1, 1));
    }),
  };
}

/** A reference while it is being looked up: what it may mean, and how far the sheet of each is used. */
interface Lookup {
  readonly text: string;
  readonly isByRow: boolean;
  readonly ranges: readonly { readonly range: Excel.Range; readonly used: Excel.Range }[];
}

/** A reading that is finished when the host has answered. */
interface Begun {
  readonly finish: () => ArgumentReading;
}

async function readArguments(
  texts: readonly Pick<Lookup, 'text' | 'isByRow'>[],
  at: SpillPlace,
  anchor: Excel.Range,
): Promise<ArgumentReading[]> {
  const { context } = anchor;
  const lookups = texts.map(({ text, isByRow }) => lookUp(text, isByRow, anchor));
  await context.sync();

  const used = lookups.flatMap((lookup) => ('ranges' in lookup ? lookup.ranges.map((one) => one.used) : []));
  const end = usedEnd(used);
  const readings = lookups.map((lookup) => ('ranges' in lookup ? begin(lookup, end, at) : lookup));
  await context.sync();
  return readings.map((reading) => ('finish' in reading ? reading.finish() : reading));
}

function lookUp(text: string, isByRow: boolean, from: Excel.Range): ArgumentReading | Lookup {
  const argument = readArgument(text);
  if (argument.is === 'left out') return { cells: null };
  if (argument.is === 'literal') return { cells: argument.cells };
  if (argument.is === 'expression') return { unread: 'calculation', text };
  const ranges = rangesOf(argument.reference, from).map((range) => ({
    range: range.load(`${PLACE},worksheet/name`),
    used: range.worksheet.getUsedRangeOrNullObject(true).load(PLACE),
  }));
  return { text, isByRow, ranges };
}

/** Asks for the cells of a range; of a long one that is read by row, for its headings and two rows. */
function begin({ text, isByRow, ranges }: Lookup, end: End, at: SpillPlace): ArgumentReading | Begun {
  const range = ranges.find((one) => !one.range.isNullObject)?.range;
  if (!range) return { unread: 'not-found', text };
  const { worksheet } = range;
  const area = clip(placeOf(range), end);
  const source = { sheet: worksheet.name, row: area.row, column: area.column };
  const rowsFrom = (first: number, rows: number) =>
    worksheet.getRangeByIndexes(area.row + first, area.column, rows, area.columns).load('values');
  if (area.rows * area.columns <= MOST_CELLS) {
    const whole = rowsFrom(0, area.rows);
    return { finish: () => ({ cells: whole.values as Cell[][], source }) };
  }
  const ownRows = Math.min(2, area.rows - at.row);
  if (!isByRow || ownRows < 1 || area.columns * 3 > MOST_CELLS) return { unread: 'too-large', text };
  const headings = rowsFrom(0, 1);
  const own = rowsFrom(at.row, ownRows);
  return {
    finish: () => {
      const cells = new Array<Cell[]>(area.rows).fill([]);
      for (const [i, row] of (own.values as Cell[][]).entries()) cells[at.row + i] = row;
      cells[0] = headings.values[0] as Cell[];
      return { cells, source };
    },
  };
}
