import { outwardChanges, type OutwardChanges } from '../core/plan/sendCopy';
import { createSheets, type Creation, type SheetOrder } from '../excel/create-sheets';
import { hostTroubleOf } from '../excel/host-trouble';
import { readSheets } from '../excel/read-sheet';
import type { Progress } from '../excel/whole-or-nothing';

interface Options {
  /** A name that is not taken for the copy of a sheet. */
  readonly nameOf: (sheet: string, taken: ReadonlySet<string>) => string;
  /** What a copy says of its figures in place of the plan's own line. */
  readonly sourceLine: string;
  /** Tells one time of asking from another: each makes copies of its own. */
  readonly stamp: string;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

const SHEETS_PER_ANSWER = 20;

/**
 * Makes copies of plan sheets for their accounts: values in place of formulas, nothing that is linked to this workbook,
 * nothing that only formulas need, nothing that is for our side alone. Each copy is whole or not there. A sheet that is gone is left out.
 */
export async function sendCopies(sheets: readonly string[], options: Options): Promise<Creation> {
  const { nameOf, sourceLine, stamp, onProgress, signal } = options;
  const orders: SheetOrder[] = [];
  try {
    for (let done = 0; done < sheets.length; done += SHEETS_PER_ANSWER)
      for (const [sheet, cells] of await readSheets(sheets.slice(done, done + SHEETS_PER_ANSWER)))
        orders.push(orderOf(sheet, outwardChanges(cells)));
  } catch (error) {
    return { created: [], kept: [], left: [], trouble: hostTroubleOf(error), untidy: false };
  }
  return createSheets(orders, { onProgress, signal });

  function orderOf(sheet: string, { cleared, removed, source }: OutwardChanges): SheetOrder {
    const rewritten = source ? [{ ...source, content: sourceLine }] : [];
    const mark = `channel-planner/copy/1|${stamp}|${sheet}`;
    return {
      mark,
      name: (taken) => nameOf(sheet, taken),
      draw: (name) => ({ name, mark, copyOf: sheet, cleared, removed, rewritten }),
      readAs: 'values',
      renew: () => 'unchanged',
    };
  }
}
