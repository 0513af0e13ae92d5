import { isFormula, type SheetDocument } from '../core/sheet/document';
import type { Filling } from '../core/sheet/filling';
import { pageYielder } from './page-yielder';
import { cellInput } from './cell-input';
import { paint } from './paint';
import { MARK_NAME } from './survey-sheets';

/** A copy of one of the user's own sheets, filled for an account. */
export interface FilledCopy {
  readonly name: string;
  /** What it is known by again; the user's first cell is the user's, so it stands in a name of the sheet. */
  readonly mark: string;
  readonly copyOf: string;
  readonly filling: Filling;
}

/** A copy with values in place of formulas, which no one needs this workbook for. */
export interface ValueCopy {
  readonly name: string;
  readonly mark: string;
  readonly copyOf: string;
  /** What nobody sees and nobody needs any more: whole rows and columns, such as `A:A`. */
  readonly cleared: readonly string[];
}

/** A sheet to be made: drawn from nothing, or a copy that is filled or freed of formulas. */
export type NewSheet = SheetDocument | FilledCopy | ValueCopy;

export const isCopy = (sheet: NewSheet): sheet is FilledCopy | ValueCopy => 'copyOf' in sheet;
const isFilledCopy = (sheet: NewSheet): sheet is FilledCopy => 'filling' in sheet;

/**
 * A sheet bears this name until it is whole. The last thing done to it is to give it its own name, so that a sheet with
 * its own name is whole, and one with this name is a leftover of a request that failed halfway.
 */
const UNFINISHED = '~Channel Planner ';

const isUnfinished = (sheetName: string): boolean => sheetName.startsWith(UNFINISHED);

/**
 * Queues new sheets; the caller syncs once. Screen and calculation stand still meanwhile, the active sheet and the
 * selection stay as they are.
 */
export async function addSheets(context: Excel.RequestContext, sheets: readonly NewSheet[]): Promise<void> {
  const { application, worksheets } = context.workbook;
  const yieldToPage = pageYielder();
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  // Excel may go to a copy that it makes; to a sheet that is added it does not.
  const active = sheets.some(isCopy) ? worksheets.getActiveWorksheet() : undefined;
  for (const [index, made] of sheets.entries()) {
    const unfinished = `${UNFINISHED}${index + 1}`;
    const sheet = isCopy(made) ? worksheets.getItem(made.copyOf).copy('End') : worksheets.add(unfinished);
    if (isCopy(made)) {
      sheet.name = unfinished;
      if (isFilledCopy(made)) fill(sheet, made);
      else leaveValues(sheet, worksheets.getItem(made.copyOf), made);
      sheet.names.add(MARK_NAME, `="${made.mark.replaceAll('"', '""')}"`);
    } else paint(sheet, made);
    sheet.name = made.name;
    await yieldToPage();
  }
  active?.activate();
}

function fill(sheet: Excel.Worksheet, { filling }: FilledCopy): void {
  sheet.visibility = 'Visible';
  for (const { row, times } of filling.repeats) {
    const added = `${row + 2}:${row + times}`;
    sheet.getRange(added).insert('Down');
    sheet.getRange(added).copyFrom(sheet.getRange(`${row + 1}:${row + 1}`));
  }
  for (const { row, column, content, format } of filling.cells) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    if (format !== undefined) cell.numberFormat = [[format]];
    if (content !== null && isFormula(content)) cell.formulas = [[content.formula]];
    else cell.values = [[cellInput(content)]];
  }
}

function leaveValues(sheet: Excel.Worksheet, from: Excel.Worksheet, { cleared }: ValueCopy): void {
  sheet.getUsedRange().copyFrom(from.getUsedRange(), 'Values' as Excel.RangeCopyType.values);
  for (const address of cleared) sheet.getRange(address).clear('Contents');
  // The copy of a filled copy would bear its mark.
  sheet.names.getItemOrNullObject(MARK_NAME).delete();
}

/** Queues an empty sheet that is not whole yet: `removeUnfinished` would take it away. */
export const addUnfinished = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.add(`${UNFINISHED}1`);

/**
 * Removes what a request that failed halfway has left, and tells the names of the sheets that stay. Two round trips, one
 * where nothing is left.
 */
export async function removeUnfinished(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const leftovers = worksheets.items.filter((sheet) => isUnfinished(sheet.name));
  const whole = new Set(worksheets.items.map(({ name }) => name).filter((name) => !isUnfinished(name)));
  if (leftovers.length === 0) return whole;
  for (const sheet of leftovers) sheet.delete();
  await context.sync();
  return whole;
}
