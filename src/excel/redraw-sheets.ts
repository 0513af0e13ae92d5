import type { SheetDocument } from '../core/sheet/document';
import { replacedMark } from '../core/sheet/mark';
import type { Cells } from '../core/values/cell';
import { inExcel } from './host-trouble';
import { addSheets } from './new-sheets';
import { removeUnfinished } from './unfinished';

/** A sheet that another takes the place of, from A1 on: what its cells hold and what they show. */
interface OldSheet {
  /** Its name from then on. */
  readonly name: string;
  readonly values: Cells;
  readonly formulas: Cells;
  readonly texts: Cells;
}

/** How a sheet that is outdated is drawn anew. */
export interface Redrawing {
  /** What the new sheet and the old one are called, by the old one's name; all names are taken, in any case. */
  readonly names: (
    name: string,
    taken: ReadonlySet<string>,
  ) => { readonly name: string; readonly old: string };
  /** The sheet under its name, and how many rows of the old one have no place on it: it lists them. */
  readonly draw: (
    name: string,
    old: OldSheet,
  ) => { readonly sheet: SheetDocument; readonly unplaced: number };
}

/** A sheet that was drawn anew, and the one that it took the place of. */
export interface Replacement {
  readonly mark: string;
  readonly name: string;
  readonly unplaced: number;
  readonly old: {
    readonly id: string;
    readonly name: string;
    readonly nameBefore: string;
    readonly position: number;
  };
}

/**
 * Queues new sheets in the places of old ones; the caller syncs once. The old sheet gets its other name and a mark that
 * says what it was before the new one is whole: whenever Excel stops, one sheet stands for the plan.
 */
export async function replaceSheets(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
  sheets: readonly SheetDocument[],
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { mark, old } of replacements) {
    const sheet = worksheets.getItem(old.id);
    sheet.name = old.name;
    sheet.getRange('A1').values = [[replacedMark(mark, old.name)]];
  }
  await addSheets(context, sheets);
  // From the last one on: what comes in at a place moves only what stands behind it.
  const fromBehind = [...replacements].sort((a, b) => b.old.position - a.old.position);
  for (const { name, old } of fromBehind) worksheets.getItem(name).position = old.position;
}

/**
 * After a request that failed halfway: tells which of the new sheets are whole; where one is not, the old sheet gets its
 * name and its mark back, and nothing of the new one stays.
 */
export const settleReplacements = (replacements: readonly Replacement[]): Promise<Replacement[]> =>
  inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const read = replacements.map(({ name, old }) => {
        const made = worksheets.getItemOrNullObject(name).load('id');
        return {
          made,
          corner: made.getRange('A1').load('values'),
          before: worksheets.getItemOrNullObject(old.id).load('id'),
        };
      });
      await removeUnfinished(
        context,
        replacements.map(({ name }) => name),
      );
      const whole = replacements.filter(({ mark, old }, index) => {
        const { made, corner } = read[index] as (typeof read)[number];
        return !made.isNullObject && made.id !== old.id && corner.values[0]?.[0] === mark;
      });
      for (const [index, replacement] of replacements.entries()) {
        const { before } = read[index] as (typeof read)[number];
        if (whole.includes(replacement) || before.isNullObject) continue;
        before.name = replacement.old.nameBefore;
        before.getRange('A1').values = [[replacement.mark]];
      }
      await context.sync();
      return whole;
    },
    { patient: true },
  );
