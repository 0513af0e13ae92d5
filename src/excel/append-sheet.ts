import type { SheetDocument } from '../core/sheet/document';
import { linesOf } from '../core/sheet/lines';
import { pageYielder } from './page-yielder';
import type { Progress } from './create-sheets';
import { hostTroubleOf, inExcel, type HostTrouble } from './host-trouble';
import { addUnfinished, removeUnfinished } from './new-sheets';
import { paintLines, paintSheet } from './paint';

/** One sheet to be added beside those that are there, of any length. */
export interface SheetToAppend {
  /** A name that is not taken; the names are in any case. */
  readonly name: (taken: ReadonlySet<string>) => string;
  readonly draw: (name: string) => Promise<SheetDocument>;
}

/** How it ended: the sheet is there and whole, or nothing of it is. */
export interface Appended {
  /** The sheet's name; absent where it was cancelled or failed. */
  readonly name?: string;
  readonly trouble?: HostTrouble;
  /** True where the unfinished sheet could not be removed again; the next one that is added removes it first. */
  readonly untidy: boolean;
}

interface Options {
  /** In pieces of the sheet. */
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at before each piece. */
  readonly signal?: AbortSignal;
}

/** Contents and number formats of so many cells stay under the 5 MB that Excel on the web takes in a request. */
const CELLS_PER_REQUEST = 40_000;

/**
 * Adds a sheet under a name of its own; no other sheet is touched. One request to look around and one for every 40,000
 * cells. It bears another name until the last of them, so that half a sheet is never taken for a whole one.
 */
export async function appendSheet(
  { name, draw }: SheetToAppend,
  { onProgress, signal }: Options = {},
): Promise<Appended> {
  let finalName: string | undefined;
  try {
    return await inExcel(
      async (context) => {
        const taken = await removeUnfinished(context);
        finalName = name(taken);
        const document = await draw(finalName);
        return write(context, document, onProgress, signal);
      },
      { patient: true },
    );
  } catch (error) {
    const trouble = hostTroubleOf(error);
    try {
      const whole = await inExcel(removeUnfinished, { patient: true });
      // Only the answer was lost: the sheet has its own name, so it is whole.
      if (finalName !== undefined && whole.has(finalName)) return { name: finalName, untidy: false };
      return { trouble, untidy: false };
    } catch (second) {
      hostTroubleOf(second);
      return { trouble, untidy: true };
    }
  }
}

async function write(
  context: Excel.RequestContext,
  document: SheetDocument,
  onProgress: Options['onProgress'],
  signal: AbortSignal | undefined,
): Promise<Appended> {
  const { application } = context.workbook;
  const { contents } = document;
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / Math.max(1, contents[0]?.length ?? 1)));
  const pieces = Math.max(1, Math.ceil(contents.length / rows));
  const yieldToPage = pageYielder();
  if (signal?.aborted) return { untidy: false };
  const sheet = addUnfinished(context);
  for (let piece = 0; piece < pieces; piece++) {
    onProgress?.({ done: piece, of: pieces });
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    paintLines(sheet, linesOf(document, piece * rows, rows, piece * rows), piece * rows);
    const isLast = piece === pieces - 1;
    if (isLast) {
      paintSheet(sheet, document);
      sheet.name = document.name;
    }
    await yieldToPage();
    // One request for every 40,000 cells, and between them a person can cancel.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (!isLast && signal?.aborted) {
      await removeUnfinished(context);
      return { untidy: false };
    }
  }
  return { name: document.name, untidy: false };
}
