import type { SheetDocument } from '../core/sheet/document';
import { linesOf } from '../core/sheet/lines';
import { inExcel } from './host-trouble';
import { beginSheet, finishSheet, markIn, unfinished } from './new-sheets';
import { pageYielder } from './page-yielder';
import { paintLines, paintSheet } from './paint';
import { removeUnfinished } from './unfinished';
import { wholeOrNothing, type Ending, type Progress } from './whole-or-nothing';

/** One sheet to be added beside those that are there, of any length. */
export interface SheetToAppend {
  /** A name that is not taken; the names are in any case. */
  readonly name: (taken: ReadonlySet<string>) => string;
  readonly draw: (name: string) => Promise<SheetDocument>;
}

/** How it ended: the sheet is there and whole, or nothing of it is. */
export interface Appended extends Ending {
  /** The sheet's name; absent where it was cancelled or failed. */
  readonly name?: string;
}

interface Options {
  /** In pieces of the sheet. */
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at before each piece. */
  readonly signal?: AbortSignal;
}

/** Contents and number formats of so many cells stay under the 5 MB that Excel on the web takes in a request. */
const CELLS_PER_REQUEST = 40_000;

/** Adds a sheet under a name of its own; no other sheet is touched. Two requests to look around, one for every 40,000 cells. */
export async function appendSheet(
  { name, draw }: SheetToAppend,
  { onProgress, signal }: Options = {},
): Promise<Appended> {
  let document: SheetDocument | undefined;
  let isWhole = false;
  let progress: Progress = { done: 0, of: 1 };
  const show = (next: Progress) => {
    progress = next;
    onProgress?.(next);
  };
  const ending = await wholeOrNothing({
    paints: true,
    work: () =>
      inExcel(
        async (context) => {
          const taken = new Set((await removeUnfinished(context)).keys());
          document = await draw(name(taken));
          isWhole = await write(context, document, show, signal);
        },
        { patient: true },
      ),
    settle: async () => {
      const begun = document;
      const there = await inExcel((context) => removeUnfinished(context, begun ? [begun.name] : []), {
        patient: true,
      });
      // Where only the answer was lost, the sheet has its mark, so it is whole.
      isWhole = begun !== undefined && there.get(begun.name) === markIn(begun);
      return isWhole;
    },
    signal,
    onWaiting: () => onProgress?.({ ...progress, waits: true }),
  });
  return isWhole && document ? { name: document.name, ...ending } : ending;
}

/** Writes the sheet in pieces; false where it was cancelled between two of them, and nothing is left of it. */
async function write(
  context: Excel.RequestContext,
  document: SheetDocument,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { application, worksheets } = context.workbook;
  const drawn = unfinished(document);
  const { contents } = drawn;
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / Math.max(1, contents[0]?.length ?? 1)));
  const pieces = Math.max(1, Math.ceil(contents.length / rows));
  const yieldToPage = pageYielder();
  if (signal?.aborted) return false;
  const active = worksheets.getActiveWorksheet();
  const sheet = beginSheet(context, document.name);
  for (let piece = 0; piece < pieces; piece++) {
    onProgress({ done: piece, of: pieces });
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    paintLines(sheet, linesOf(drawn, piece * rows, rows, piece * rows), piece * rows);
    const isLast = piece === pieces - 1;
    if (isLast) {
      paintSheet(sheet, drawn);
      finishSheet(sheet, document);
      active.activate();
    }
    await yieldToPage();
    // One request for every 40,000 cells, and between them a person can cancel.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (!isLast && signal?.aborted) {
      await removeUnfinished(context);
      return false;
    }
  }
  return true;
}
