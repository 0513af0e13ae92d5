import { isFormula, type SheetDocument } from '../core/sheet/document';
import type { Filling } from '../core/sheet/filling';
import { pageYielder } from './page-yielder';
import { cellInput } from './cell-input';
import { paint } from './paint';
import { MARK_NAME } from './survey-sheets';
import { UNFINISHED, UNFINISHED_MARK } from './unfinished';

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
  /** Whole rows that the copy goes without, the lowest first, such as `45:47`. */
  readonly removed: readonly string[];
  /** Cells that say something else than the sheet that is copied; places from 0, before rows are removed. */
  readonly rewritten: readonly { readonly row: number; readonly column: number; readonly content: string }[];
}

/** A sheet to be made: drawn from nothing, or a copy that is filled or freed of formulas. */
export type NewSheet = SheetDocument | FilledCopy | ValueCopy;

export const isCopy = (sheet: NewSheet): sheet is FilledCopy | ValueCopy => 'copyOf' in sheet;
const isFilledCopy = (sheet: NewSheet): sheet is FilledCopy => 'filling' in sheet;

/** The document, or its first lines, as they are drawn while the sheet is unfinished. */
export const unfinished = <Piece extends Pick<SheetDocument, 'contents'>>(piece: Piece): Piece => {
  const [[, ...top] = [], ...rest] = piece.contents;
  return { ...piece, contents: [[UNFINISHED_MARK, ...top], ...rest] };
};

/** The mark of a sheet that is drawn: what its first cell shall hold. */
export const markIn = ({ contents }: SheetDocument): string => contents[0]?.[0] as string;

/** Queues an empty sheet that is not whole yet. */
export function beginSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.getRange('A1').values = [[UNFINISHED_MARK]];
  return sheet;
}

/** Queues the last step of a new sheet: from now on it is whole. */
export function finishSheet(sheet: Excel.Worksheet, document: SheetDocument): void {
  sheet.getRange('A1').values = [[cellInput(markIn(document))]];
}

/**
 * Queues new sheets; the caller syncs once. Screen and calculation stand still meanwhile, the active sheet and the
 * selection stay as they are.
 */
export async function addSheets(context: Excel.RequestContext, sheets: readonly NewSheet[]): Promise<void> {
  const { application, worksheets } = context.workbook;
  const yieldToPage = pageYielder();
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  // Excel goes to a copy that it makes, and desktop Excel to a sheet whose rows are frozen (office-js #3148).
  const active = worksheets.getActiveWorksheet();
  for (const [index, made] of sheets.entries()) {
    if (isCopy(made)) {
      const sheet = worksheets.getItem(made.copyOf).copy('End');
      sheet.name = `${UNFINISHED}${index + 1}`;
      if (isFilledCopy(made)) fill(sheet, made);
      else leaveValues(sheet, worksheets.getItem(made.copyOf), made);
      sheet.names.add(MARK_NAME, `="${made.mark.replaceAll('"', '""')}"`);
      sheet.name = made.name;
    } else {
      const sheet = beginSheet(context, made.name);
      paint(sheet, unfinished(made));
      finishSheet(sheet, made);
    }
    await yieldToPage();
  }
  active.activate();
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

function leaveValues(sheet: Excel.Worksheet, from: Excel.Worksheet, copy: ValueCopy): void {
  sheet.getUsedRange().copyFrom(from.getUsedRange(), 'Values' as Excel.RangeCopyType.values);
  for (const { row, column, content } of copy.rewritten)
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[cellInput(content)]];
  for (const address of copy.cleared) sheet.getRange(address).clear('Contents');
  for (const rows of copy.removed) sheet.getRange(rows).delete('Up');
  // The copy of a filled copy would bear its mark.
  sheet.names.getItemOrNullObject(MARK_NAME).delete();
}
