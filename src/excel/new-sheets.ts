import type { SheetDocument } from '../core/sheet/document';
import { breathing } from './breathing';
import { paint } from './paint';

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
export async function addSheets(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
): Promise<void> {
  const { application, worksheets } = context.workbook;
  const breathe = breathing();
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const [index, document] of documents.entries()) {
    const sheet = worksheets.add(`${UNFINISHED}${index + 1}`);
    paint(sheet, document);
    sheet.name = document.name;
    await breathe();
  }
}

/** Removes what a request that failed halfway has left. Two round trips, one where nothing is left. */
export async function removeUnfinished(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const leftovers = worksheets.items.filter((sheet) => isUnfinished(sheet.name));
  if (leftovers.length === 0) return;
  for (const sheet of leftovers) sheet.delete();
  await context.sync();
}
