import { hiddenParts } from '../core/plan/sendCopy';
import { createSheets, type Creation, type SheetOrder } from '../excel/create-sheets';
import { hostTroubleOf } from '../excel/host-trouble';
import { readSheets } from '../excel/read-sheet';
import type { Progress } from '../excel/whole-or-nothing';

interface Options {
  /** A name that is not taken for the copy of a sheet. */
  readonly nameOf: (sheet: string, taken: ReadonlySet<string>) => string;
  /** Tells one time of asking from another: each makes copies of its own. */
  readonly stamp: string;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

const SHEETS_PER_ANSWER = 20;

/**
 * Makes copies of plan sheets for their accounts: values in place of formulas, nothing that is linked to this workbook,
 * nothing that only formulas need. Each copy is whole or not there. A sheet that is gone is left out.
 */
export async function sendCopies(sheets: readonly string[], options: Options): Promise<Creation> {
  const { nameOf, stamp, onProgress, signal } = options;
  const orders: SheetOrder[] = [];
  try {
    for (let done = 0; done < sheets.length; done += SHEETS_PER_ANSWER)
      for (const [sheet, cells] of await readSheets(sheets.slice(done, done + SHEETS_PER_ANSWER)))
        orders.push(orderOf(sheet, hiddenParts(cells)));
  } catch (error) {
    return { created: [], kept: [], left: [], trouble: hostTroubleOf(error), untidy: false };
  }
  return createSheets(orders, { onProgress, signal });

  function orderOf(sheet: string, cleared: readonly string[]): SheetOrder {
    const mark = `channel-planner/copy/1|${stamp}|${sheet}`;
    return {
      mark,
      name: (taken) => nameOf(sheet, taken),
      draw: (name) => ({ name, mark, copyOf: sheet, cleared }),
      readAs: 'values',
      renew: () => 'unchanged',
    };
  }
}
