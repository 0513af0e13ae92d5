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

const rangesOf = (context: Excel.RequestContext, edits: readonly CellEdit[]): Excel.Range[] =>
  edits.map(({ sheet, row, column }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1),
  );

async function readIn(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<Before[]> {
  const ranges = rangesOf(context, edits);
  for (const range of ranges) range.load('values,formulas');
  await context.sync();
  return ranges.map((range) => ({
    value: range.values[0]?.[0] as Cell,
    formula: range.formulas[0]?.[0] as unknown,
  }));
}

/**
 * Writes cells of any sheets, all or none: nothing is written where one of them no longer holds what was read, or holds a
 * formula. Two round trips.
 */
export async function editCells(edits: readonly CellEdit[]): Promise<CellEdits> {
  let refused: readonly RefusedEdit[] = [];
  let reached = false;
  let written = false;
  const ending = await wholeOrNothing({
    work: () =>
      inExcel(async (context) => {
        refused = refusedOf(edits, await readIn(context, edits));
        if (refused.length > 0) return;
        reached = true;
        for (const [index, range] of rangesOf(context, edits).entries())
          range.values = [[inputOf(edits[index]?.after)]];
        await context.sync();
        written = true;
      }),
    settle: async () => {
      written = reached && (await putRight(edits));
      return written;
    },
  });
  return { written, refused, ...ending };
}

const refusedOf = (edits: readonly CellEdit[], now: readonly Before[]): RefusedEdit[] =>
  now.flatMap(({ value, formula }, index): RefusedEdit[] => {
    const edit = edits[index] as CellEdit;
    if (!isSame(value, edit.before)) return [{ edit, because: 'changed' }];
    return typeof formula === 'string' && formula.startsWith('=') && formula !== value
      ? [{ edit, because: 'formula' }]
      : [];
  });

/** After a failure: true where every cell was written nevertheless; otherwise those that were get back what they held. */
const putRight = (edits: readonly CellEdit[]): Promise<boolean> =>
  inExcel(async (context) => {
    const now = await readIn(context, edits);
    const isWritten = (index: number) => isSame(now[index]?.value, edits[index]?.after);
    if (edits.every((_, index) => isWritten(index))) return true;
    for (const [index, range] of rangesOf(context, edits).entries())
      if (isWritten(index)) range.values = [[inputOf(edits[index]?.before)]];
    await context.sync();
    return false;
  });
