import type { SheetDocument } from '../core/sheet/document';
import { batchesOf } from './batches';
import { hostTroubleOf, inExcel, type HostTrouble } from './host-trouble';
import { addSheets, removeUnfinished } from './new-sheets';
import { surveyIn, type SheetSurvey } from './survey-sheets';

/** A sheet to be made, by the mark in its top-left cell. */
export interface SheetOrder {
  readonly mark: string;
  /** A name that is not taken; the names are in any case. */
  readonly name: (taken: ReadonlySet<string>) => string;
  /** The sheet under that name; `mark` is the content of its first cell. */
  readonly draw: (name: string) => SheetDocument;
}

/** A sheet that stands in the workbook. */
export interface MadeSheet {
  readonly mark: string;
  readonly name: string;
}

/** How a run ended. Every order is in exactly one of `created`, `kept` and `left`. */
export interface Creation {
  readonly created: readonly MadeSheet[];
  /** Sheets that bore the mark before: nobody touched them. */
  readonly kept: readonly MadeSheet[];
  /** What was not made because the run was cancelled or failed: nothing of it is in the workbook. */
  readonly left: readonly SheetOrder[];
  readonly trouble?: HostTrouble;
  /** True where unfinished sheets could not be removed again; the next run removes them first. */
  readonly untidy: boolean;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

interface Options {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at between batches. */
  readonly signal?: AbortSignal;
}

/**
 * Makes every sheet whose mark no sheet bears yet. Each is either whole or not there; no other sheet is touched. One
 * request for each batch, whatever the number of sheets in it, after three to look around.
 */
export async function createSheets(
  orders: readonly SheetOrder[],
  { onProgress, signal }: Options = {},
): Promise<Creation> {
  let survey: SheetSurvey;
  try {
    survey = await inExcel(
      async (context) => {
        await removeUnfinished(context);
        return surveyIn(context);
      },
      { patient: true },
    );
  } catch (error) {
    return { created: [], kept: [], left: orders, trouble: hostTroubleOf(error), untidy: false };
  }

  const { fresh, kept } = sortOut(orders, survey);
  const created: MadeSheet[] = [];
  let failure: { trouble: HostTrouble; untidy: boolean } | undefined;
  onProgress?.({ done: 0, of: fresh.length });
  for await (const batch of batchesOf(drawn(fresh, signal))) {
    const result = await makeBatch(batch);
    created.push(...result.created);
    onProgress?.({ done: created.length, of: fresh.length });
    failure = result.failure;
    if (failure || signal?.aborted) break;
  }
  const made = new Set(created.map(({ mark }) => mark));
  const left = fresh.map(({ order }) => order).filter(({ mark }) => !made.has(mark));
  return { created, kept, left, untidy: false, ...failure };
}

function* drawn(orders: readonly NamedOrder[], signal?: AbortSignal): Generator<SheetDocument> {
  for (const { order, name } of orders) {
    if (signal?.aborted) return;
    yield order.draw(name);
  }
}

interface NamedOrder {
  readonly order: SheetOrder;
  readonly name: string;
}

/** Which orders have a sheet already; the others under names that are free. */
function sortOut(orders: readonly SheetOrder[], { names, marks }: SheetSurvey) {
  const kept: MadeSheet[] = [];
  const fresh: NamedOrder[] = [];
  const taken = new Set(names);
  for (const order of orders) {
    const there = marks.get(order.mark);
    if (there !== undefined) {
      kept.push({ mark: order.mark, name: there });
      continue;
    }
    const name = order.name(taken);
    taken.add(name);
    fresh.push({ order, name });
  }
  return { fresh, kept };
}

const markOf = (document: SheetDocument): string => document.contents[0]?.[0] as string;
const madeOf = (document: SheetDocument): MadeSheet => ({ mark: markOf(document), name: document.name });

interface BatchResult {
  readonly created: readonly MadeSheet[];
  readonly failure?: { readonly trouble: HostTrouble; readonly untidy: boolean };
}

/** Makes one batch with one request. Where that fails, what is whole stays and what is not goes. */
async function makeBatch(batch: readonly SheetDocument[]): Promise<BatchResult> {
  try {
    await inExcel(
      async (context) => {
        await addSheets(context, batch);
        await context.sync();
      },
      { patient: true },
    );
    return { created: batch.map(madeOf) };
  } catch (error) {
    const trouble = hostTroubleOf(error);
    try {
      return { created: await tidyUp(batch), failure: { trouble, untidy: false } };
    } catch (second) {
      hostTroubleOf(second);
      return { created: [], failure: { trouble, untidy: true } };
    }
  }
}

/** Removes the unfinished sheets of a batch and tells which sheets of it are whole. */
const tidyUp = (batch: readonly SheetDocument[]): Promise<MadeSheet[]> =>
  inExcel(
    async (context) => {
      const corners = batch.map(({ name }) =>
        context.workbook.worksheets.getItemOrNullObject(name).getRange('A1').load('values'),
      );
      await removeUnfinished(context);
      return batch
        .filter((document, index) => {
          const corner = corners[index];
          return corner && !corner.isNullObject && corner.values[0]?.[0] === markOf(document);
        })
        .map(madeOf);
    },
    { patient: true },
  );
