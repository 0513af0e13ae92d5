import type { Renewal } from '../core/sheet/renewal';
import type { Cells } from '../core/values/cell';
import { breathing } from './breathing';
import { cellInput } from './cell-input';
import { hostTroubleOf, inExcel, type HostTrouble } from './host-trouble';
import { paintLines } from './paint';

/** A sheet that bears an order's mark, and what it may gain. */
export interface SheetToRenew {
  readonly mark: string;
  readonly id: string;
  readonly name: string;
  readonly readAs: 'values' | 'formulas';
  readonly renew: (cells: Cells) => Renewal | Unrenewed;
}

/** Why a sheet gains nothing: it says all there is to say, it was made to another pattern, or it is protected. */
export type Unrenewed = 'unchanged' | 'outdated' | 'protected';

/** A sheet that was there before, under the name it bears now, and what came of it. */
export interface KeptSheet {
  readonly mark: string;
  readonly name: string;
  readonly fate: Unrenewed | 'renewed';
}

interface RenewedBatch {
  readonly kept: readonly KeptSheet[];
  readonly trouble?: HostTrouble;
}

/** With forty characters a value, the answer with so many sheets of a plan's size stays under 5 MB. */
const SHEETS_PER_BATCH = 20;

/** Sheets in batches, each read with one request and written with another. */
export function* renewalBatches(sheets: readonly SheetToRenew[]): Generator<readonly SheetToRenew[]> {
  for (let done = 0; done < sheets.length; done += SHEETS_PER_BATCH)
    yield sheets.slice(done, done + SHEETS_PER_BATCH);
}

/**
 * Gives the sheets of one batch what they gain. A sheet that is gone by now is not among the answers; where it fails,
 * none is, and doing it again adds nothing twice.
 */
export async function renewBatch(batch: readonly SheetToRenew[]): Promise<RenewedBatch> {
  try {
    return { kept: await inExcel((context) => renewIn(context, batch), { patient: true }) };
  } catch (error) {
    return { kept: [], trouble: hostTroubleOf(error) };
  }
}

async function renewIn(context: Excel.RequestContext, batch: readonly SheetToRenew[]): Promise<KeptSheet[]> {
  const { application, worksheets } = context.workbook;
  const read = batch.map(({ id, readAs }) => {
    const sheet = worksheets.getItemOrNullObject(id).load('name,protection/protected');
    const used = sheet.getUsedRangeOrNullObject(true).load(readAs);
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    return { sheet, used, printed };
  });
  await context.sync();
  const breathe = breathing();
  const kept: KeptSheet[] = [];
  let writes = false;
  for (const [index, { mark, readAs, renew }] of batch.entries()) {
    await breathe();
    const { sheet, used, printed } = read[index] as (typeof read)[number];
    if (sheet.isNullObject || used.isNullObject) continue;
    const found = renew(used[readAs] as Cells);
    const renewal = typeof found !== 'string' && sheet.protection.protected ? 'protected' : found;
    kept.push({ mark, name: sheet.name, fate: typeof renewal === 'string' ? renewal : 'renewed' });
    if (typeof renewal === 'string') continue;
    if (!writes) {
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      writes = true;
    }
    write(sheet, renewal, printed);
  }
  if (writes) await context.sync();
  return kept;
}

function write(sheet: Excel.Worksheet, { cells, heights, added }: Renewal, printed: Excel.RangeAreas): void {
  for (const { row, column, content } of cells)
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[cellInput(content)]];
  for (const { row, height } of heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  if (!added) return;
  const { at, lines, movesDown } = added;
  const count = lines.contents.length;
  if (movesDown) sheet.getRange(`${at + 1}:${at + count}`).insert('Down');
  paintLines(sheet, lines, at);
  // What is printed ends with the row above: it goes on to the last of the new ones.
  const end = /^(.*\D)(\d+)$/.exec(printed.isNullObject ? '' : printed.address);
  if (end && Number(end[2]) === at) sheet.pageLayout.setPrintArea(printArea(`${end[1]}${at + count}`));
}

/** An address without its sheet. */
const printArea = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
