import type { Renewal } from '../core/sheet/renewal';
import type { Cells } from '../core/values/cell';
import { batchesOf } from './batches';
import { hostTroubleOf, inExcel, type HostTrouble } from './host-trouble';
import { addSheets, isCopy, removeUnfinished, type NewSheet } from './new-sheets';
import type { Redrawing } from './redraw-sheets';
import {
  renewalBatches,
  renewBatch,
  type KeptSheet,
  type SheetToRenew,
  type Unrenewed,
} from './renew-sheets';
import { MARK_NAME, surveyIn, type SheetSurvey } from './survey-sheets';

/** A sheet to be made, by the mark that it is known by. */
export interface SheetOrder {
  readonly mark: string;
  /** A name that is not taken; the names are in any case. */
  readonly name: (taken: ReadonlySet<string>) => string;
  /** The sheet under that name. The mark of one that is drawn is the content of its first cell. */
  readonly draw: (name: string, survey: SheetSurvey) => NewSheet;
  /** What a sheet that bears the mark gains, by the cells that stand on it from A1 on, read as `readAs`. */
  readonly renew: (cells: Cells, survey: SheetSurvey) => Renewal | Unrenewed;
  readonly readAs: 'values' | 'formulas';
  /** How it is drawn anew; absent where it never is outdated. */
  readonly redrawing?: Redrawing;
}

/** A sheet that stands in the workbook. */
export interface MadeSheet {
  readonly mark: string;
  readonly name: string;
}

/** How a run ended. Every order is in exactly one of `created`, `kept` and `left`. */
export interface Creation {
  readonly created: readonly MadeSheet[];
  /** Sheets that bore the mark before, with all that people typed; some gained a line. */
  readonly kept: readonly KeptSheet[];
  /** What was not done because the run was cancelled or failed: nothing of it is in the workbook. */
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
  /** True where outdated sheets shall be redrawn; otherwise they are left as they are. */
  readonly redraw?: boolean;
}

/**
 * Makes every sheet whose mark no sheet bears yet, and renews the others, or draws them anew where that is asked for. Each
 * is either whole or not there; no other sheet is touched. After three requests to look around, one for each batch of new
 * sheets and two for each batch of old ones, whatever the number of sheets in it.
 */
export async function createSheets(
  orders: readonly SheetOrder[],
  { onProgress, signal, redraw = false }: Options = {},
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

  const { fresh, old } = sortOut(orders, survey, redraw);
  const created: MadeSheet[] = [];
  const kept: KeptSheet[] = [];
  let failure: { readonly trouble: HostTrouble; readonly untidy: boolean } | undefined;
  const progress = () => onProgress?.({ done: created.length + kept.length, of: orders.length });
  const isOver = () => failure !== undefined || signal?.aborted === true;
  progress();
  for await (const batch of batchesOf(drawn(fresh, survey, signal))) {
    const result = await makeBatch(batch, new Set(survey.names));
    created.push(...result.created);
    failure = result.failure;
    progress();
    if (isOver()) break;
  }
  for (const batch of renewalBatches(old)) {
    if (isOver()) break;
    const result = await renewBatch(batch);
    kept.push(...result.kept);
    failure = result.failure;
    progress();
  }
  const done = new Set([...created, ...kept].map(({ mark }) => mark));
  return { created, kept, left: orders.filter(({ mark }) => !done.has(mark)), untidy: false, ...failure };
}

function* drawn(
  orders: readonly NamedOrder[],
  survey: SheetSurvey,
  signal?: AbortSignal,
): Generator<NewSheet> {
  for (const { order, name } of orders) {
    if (signal?.aborted) return;
    yield order.draw(name, survey);
  }
}

interface NamedOrder {
  readonly order: SheetOrder;
  readonly name: string;
}

/** Which orders have a sheet already; the others under names that are free. */
function sortOut(orders: readonly SheetOrder[], survey: SheetSurvey, redraw: boolean) {
  const old: SheetToRenew[] = [];
  const fresh: NamedOrder[] = [];
  const taken = new Set(survey.names);
  for (const order of orders) {
    const { mark, readAs, renew, redrawing } = order;
    const there = survey.marks.get(mark);
    if (there !== undefined) {
      const again = redraw && redrawing ? { redrawing } : {};
      old.push({ mark, ...there, readAs, renew: (cells) => renew(cells, survey), ...again });
      continue;
    }
    const name = order.name(taken);
    taken.add(name);
    fresh.push({ order, name });
  }
  return { fresh, old };
}

const markOf = (sheet: NewSheet): string => (isCopy(sheet) ? sheet.mark : (sheet.contents[0]?.[0] as string));
const madeOf = (sheet: NewSheet): MadeSheet => ({ mark: markOf(sheet), name: sheet.name });

interface BatchResult {
  readonly created: readonly MadeSheet[];
  readonly failure?: { readonly trouble: HostTrouble; readonly untidy: boolean };
}

/** Makes one batch with one request. Where that fails, what is whole stays and what is not goes. */
async function makeBatch(batch: readonly NewSheet[], known: ReadonlySet<string>): Promise<BatchResult> {
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
      return { created: await tidyUp(batch, known), failure: { trouble, untidy: false } };
    } catch (second) {
      hostTroubleOf(second);
      return { created: [], failure: { trouble, untidy: true } };
    }
  }
}

/** Removes the unfinished sheets of a batch and tells which sheets of it are whole. */
const tidyUp = (batch: readonly NewSheet[], known: ReadonlySet<string>): Promise<MadeSheet[]> =>
  inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const made = batch.map((sheet) => {
        const there = worksheets.getItemOrNullObject(sheet.name);
        return {
          corner: there.getRange('A1').load('values'),
          own: there.names.getItemOrNullObject(MARK_NAME).load('value'),
        };
      });
      await removeUnfinished(context);
      // A copy has for a moment the name that Excel gives it: its template's, numbered.
      const copied = batch.filter(isCopy).map(({ copyOf }) => `${copyOf} (`);
      const expected = new Set([...known, ...batch.map(({ name }) => name)]);
      const strays = worksheets.items.filter(
        ({ name }) => !expected.has(name) && copied.some((stem) => name.startsWith(stem)),
      );
      for (const sheet of strays) sheet.delete();
      if (strays.length > 0) await context.sync();
      return batch
        .filter((sheet, index) => {
          const { corner, own } = made[index] as (typeof made)[number];
          const mark: unknown = isCopy(sheet)
            ? !own.isNullObject && own.value
            : !corner.isNullObject && corner.values[0]?.[0];
          return mark === markOf(sheet);
        })
        .map(madeOf);
    },
    { patient: true },
  );
