import type { Cell } from '../core/values/cell';
import { isBlank } from '../core/values/cell';
import { cellInput } from './cell-input';
import { inExcel } from './host-trouble';
import { wholeOrNothing, type Ending } from './whole-or-nothing';

/** A cell to be written, and what must still stand in it. Row and column count from 0. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
  /** True where a person has agreed that a formula in the cell is replaced. */
  readonly overFormula?: boolean;
}

/** Why a cell is not written: somebody has changed it since, or a formula stands in it. */
interface RefusedEdit {
  readonly edit: CellEdit;
  readonly because: 'changed' | 'formula';
}

/** How it ended: every cell is written, or none is. */
export interface CellEdits extends Ending {
  readonly written: boolean;
  /** What stood in the way; nothing was written where there is one. */
  readonly refused: readonly RefusedEdit[];
}

/** What is read before writing: the value that must still stand there, and what to put back. */
interface Before {
  readonly value: Cell;
  readonly formula: unknown;
}

const isSame = (a: Cell, b: Cell): boolean => a === b || (isBlank(a) && isBlank(b));

/** What a cell is given for a value; a text stays a text. */
const inputOf = (value: Cell) => cellInput(value ?? null);

/** Edits of one column in consecutive rows, as indexes: they are read and written as one range. */
function runsOf(edits: readonly CellEdit[]): readonly (readonly number[])[] {
  const order = edits.map((edit, index) => ({ edit, index }));
  order.sort(
    ({ edit: a }, { edit: b }) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: number[][] = [];
  for (const [position, { edit, index }] of order.entries()) {
    const before = order[position - 1]?.edit;
    const follows =
      before?.sheet === edit.sheet && before.column === edit.column && before.row === edit.row - 1;
    if (follows) runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  return runs;
}

const rangeOf = (context: Excel.RequestContext, edits: readonly CellEdit[], run: readonly number[]) => {
  const { sheet, row, column } = edits[run[0] ?? 0] as CellEdit;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1);
};

async function readIn(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<Before[]> {
  const runs = runsOf(edits).map((run) => ({ run, range: rangeOf(context, edits, run) }));
  for (const { range } of runs) range.load('values,formulas');
  await context.sync();
  const before: Before[] = [];
  for (const { run, range } of runs)
    for (const [at, index] of run.entries())
      before[index] = {
        value: range.values[at]?.[0] as Cell,
        formula: range.formulas[at]?.[0] as unknown,
      };
  return before;
}

/** Enters an input into some of the cells, consecutive ones at once. */
function enter(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  indexes: readonly number[],
  input: (index: number) => unknown,
): void {
  for (const run of runsOf(indexes.map((index) => edits[index] as CellEdit))) {
    const own = run.map((at) => indexes[at] ?? 0);
    rangeOf(context, edits, own).values = own.map((index) => [input(index)]);
  }
}

/**
 * Writes cells of any sheets, all or none: nothing is written where one of them no longer holds what was read, or holds a
 * formula. Two round trips.
 */
export async function editCells(edits: readonly CellEdit[]): Promise<CellEdits> {
  let refused: readonly RefusedEdit[] = [];
  let before: readonly Before[] = [];
  let reached = false;
  let written = false;
  const ending = await wholeOrNothing({
    work: () =>
      inExcel(async (context) => {
        before = await readIn(context, edits);
        refused = refusedOf(edits, before);
        if (refused.length > 0) return;
        reached = true;
        enter(context, edits, [...edits.keys()], (index) => inputOf(edits[index]?.after));
        await context.sync();
        written = true;
      }),
    settle: async () => {
      written = reached && (await putRight(edits, before));
      return written;
    },
  });
  return { written, refused, ...ending };
}

/** A text that begins with = is its own formula. */
const hasFormula = ({ value, formula }: Before): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

const refusedOf = (edits: readonly CellEdit[], now: readonly Before[]): RefusedEdit[] =>
  now.flatMap(({ value, formula }, index): RefusedEdit[] => {
    const edit = edits[index] as CellEdit;
    if (!isSame(value, edit.before)) return [{ edit, because: 'changed' }];
    return hasFormula({ value, formula }) && !edit.overFormula ? [{ edit, because: 'formula' }] : [];
  });

/** After a failure: true where every cell was written nevertheless; otherwise those that were get back what they held. */
const putRight = (edits: readonly CellEdit[], before: readonly Before[]): Promise<boolean> =>
  inExcel(async (context) => {
    const now = await readIn(context, edits);
    const isWritten = (index: number) => isSame(now[index]?.value, edits[index]?.after);
    const written = [...edits.keys()].filter(isWritten);
    if (written.length === edits.length) return true;
    enter(context, edits, written, (index) => {
      const one = before[index];
      return one && hasFormula(one) ? one.formula : inputOf(edits[index]?.before);
    });
    await context.sync();
    return false;
  });
