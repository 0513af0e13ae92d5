import type { SheetDocument } from '../core/sheet/document';
import type { Renewal } from '../core/sheet/renewal';
import type { Cells } from '../core/values/cell';
import { pageYielder } from './page-yielder';
import { cellInput } from './cell-input';
import { inExcel } from './host-trouble';
import { paintLines } from './paint';
import { replaceSheets, settleReplacements, type Redrawing, type Replacement } from './redraw-sheets';
import { wholeOrNothing, type Ending, type Waiting } from './whole-or-nothing';

/** A sheet that bears an order's mark, and what it may gain. */
export interface SheetToRenew {
  readonly mark: string;
  readonly id: string;
  readonly name: string;
  readonly readAs: 'values' | 'formulas';
  readonly renew: (cells: Cells) => Renewal | Unrenewed;
  /** Where it shall be drawn anew if it is outdated. */
  readonly redrawing?: Redrawing;
}

/** Why a sheet gains nothing: it says all there is to say, it was made to another pattern, or it is protected. */
export type Unrenewed = 'unchanged' | 'outdated' | 'protected';

/** A sheet that was there before, under the name it bears now, and what came of it. */
export interface KeptSheet {
  readonly mark: string;
  readonly name: string;
  readonly fate: Unrenewed | 'renewed' | 'redrawn';
  /** Of one that was drawn anew: the sheet that it took the place of, and how many rows of it have no place on it. */
  readonly old?: { readonly name: string; readonly unplaced: number };
}

/** With forty characters a value, the answer with so many sheets of a plan's size stays under 5 MB. */
const SHEETS_PER_BATCH = 20;
/** Those that may be drawn anew are read in three ways, and written whole. */
const REDRAWN_PER_BATCH = 6;

/** Sheets in batches, each read with one request and written with another. */
export function* renewalBatches(sheets: readonly SheetToRenew[]): Generator<readonly SheetToRenew[]> {
  const step = sheets.some(({ redrawing }) => redrawing) ? REDRAWN_PER_BATCH : SHEETS_PER_BATCH;
  for (let done = 0; done < sheets.length; done += step) yield sheets.slice(done, done + step);
}

/**
 * Gives the sheets of one batch what they gain, and adds them to `kept`. A sheet that is gone by now is not among them;
 * where it fails, only those are that were redrawn and are whole, and doing it again adds nothing twice.
 */
export function renewBatch(
  batch: readonly SheetToRenew[],
  kept: KeptSheet[],
  waiting: Waiting,
): Promise<Ending> {
  let rest = batch;
  let begun: Replacement[] = [];
  return wholeOrNothing({
    paints: true,
    work: async () => {
      begun = [];
      kept.push(...(await inExcel((context) => renewIn(context, rest, begun), { patient: true })));
    },
    settle: async () => {
      if (begun.length === 0) return false;
      const whole = await settleReplacements(begun);
      kept.push(...whole.map(redrawn));
      rest = rest.filter(({ mark }) => !whole.some((one) => one.mark === mark));
      return rest.length === 0;
    },
    ...waiting,
  });
}

const redrawn = ({ mark, name, unplaced, old }: Replacement): KeptSheet => ({
  ...{ mark, name, fate: 'redrawn', old: { name: old.name, unplaced } },
});

/** @param begun takes the sheets that are drawn anew, before the first of them is. */
async function renewIn(
  context: Excel.RequestContext,
  batch: readonly SheetToRenew[],
  begun: Replacement[],
): Promise<KeptSheet[]> {
  const { application, worksheets } = context.workbook;
  worksheets.load('items/name');
  const read = batch.map(({ id, readAs, redrawing }) => {
    const sheet = worksheets.getItemOrNullObject(id).load('name,position,protection/protected');
    const used = sheet
      .getUsedRangeOrNullObject(true)
      .load(redrawing ? ['values', 'formulas', 'text'] : readAs);
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    return { sheet, used, printed };
  });
  await context.sync();
  const yieldToPage = pageYielder();
  const kept: KeptSheet[] = [];
  const taken = new Set(worksheets.items.map(({ name }) => name));
  const drawn: SheetDocument[] = [];
  let writes = false;
  for (const [index, { mark, id, readAs, renew, redrawing }] of batch.entries()) {
    await yieldToPage();
    const { sheet, used, printed } = read[index] as (typeof read)[number];
    if (sheet.isNullObject || used.isNullObject) continue;
    const found = renew(used[readAs] as Cells);
    const isWritten = typeof found !== 'string' || (found === 'outdated' && redrawing !== undefined);
    const renewal = isWritten && sheet.protection.protected ? 'protected' : found;
    if (renewal === 'outdated' && redrawing) {
      const { values, formulas, text: texts } = used;
      const { name, old } = redrawing.names(sheet.name, taken);
      for (const each of [name, old]) taken.add(each);
      const { sheet: document, unplaced } = redrawing.draw(name, { name: old, values, formulas, texts });
      const { name: nameBefore, position } = sheet;
      drawn.push(document);
      begun.push({ mark, name, unplaced, old: { id, name: old, nameBefore, position } });
      continue;
    }
    kept.push({ mark, name: sheet.name, fate: typeof renewal === 'string' ? renewal : 'renewed' });
    if (typeof renewal === 'string') continue;
    if (!writes) {
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      writes = true;
    }
    write(sheet, renewal, printed);
  }
  if (begun.length > 0) await replaceSheets(context, begun, drawn);
  if (writes || begun.length > 0) await context.sync();
  return [...kept, ...begun.map(redrawn)];
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
