import { markBefore } from '../core/sheet/mark';
import { inExcel } from './host-trouble';
import { isUnfinished } from './unfinished';

/** The name, local to a sheet, whose value is the mark of a copy. A person sees it in the Name Manager. */
export const MARK_NAME = 'ChannelPlanner_plan';

/** A sheet as it is found again whatever it is called by then. */
interface MarkedSheet {
  readonly id: string;
  readonly name: string;
}

/** The sheets of the workbook, as far as making new ones depends on them. */
export interface SheetSurvey {
  readonly names: readonly string[];
  /** The text in a sheet's top-left cell, or in the name that a copy has, with the sheet: what the sheet is known by. */
  readonly marks: ReadonlyMap<string, MarkedSheet>;
  /** Sheets that a failed request has left. They are not among the others. */
  readonly unfinished: readonly string[];
  /** True where the workbook's structure is protected: no sheet can be added. */
  readonly closed: boolean;
}

/** Two round trips, however many sheets there are. */
export const surveySheets = (): Promise<SheetSurvey> => inExcel(surveyIn);

/** The same inside a conversation that goes on. */
export async function surveyIn(context: Excel.RequestContext): Promise<SheetSurvey> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name,items/id');
  protection.load('protected');
  await context.sync();
  const corners = worksheets.items.map((sheet) => sheet.getRange('A1').load('values'));
  const named = worksheets.items.map(({ names }) => names.getItemOrNullObject(MARK_NAME).load('value'));
  await context.sync();
  const marks = new Map<string, MarkedSheet>();
  const names: string[] = [];
  const unfinished: string[] = [];
  for (const [index, { id, name }] of worksheets.items.entries()) {
    const own = named[index];
    const corner: unknown = corners[index]?.values[0]?.[0];
    if (isUnfinished(name, corner)) {
      unfinished.push(name);
      continue;
    }
    names.push(name);
    const mark: unknown = own && !own.isNullObject ? own.value : corner;
    if (typeof mark === 'string' && mark !== '' && !marks.has(mark)) marks.set(mark, { id, name });
  }
  // Whoever deletes a redrawn sheet has the replaced one back.
  for (const [mark, sheet] of [...marks]) {
    const before = markBefore(mark);
    if (before !== undefined && !marks.has(before)) marks.set(before, sheet);
  }
  return { names, marks, unfinished, closed: protection.protected };
}
