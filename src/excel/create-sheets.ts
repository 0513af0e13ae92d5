import type { Renewal } from '../core/sheet/renewal';
import type { Cells } from '../core/values/cell';
import { batchesOf } from './batches';
import { inExcel } from './host-trouble';
import { addSheets, isCopy, markIn, type NewSheet } from './new-sheets';
import type { Redrawing } from './redraw-sheets';
import {
  renewalBatches,
  renewBatch,
  type KeptSheet,
  type SheetToRenew,
  type Unrenewed,
} from './renew-sheets';
import { MARK_NAME, surveyIn, type SheetSurvey } from './survey-sheets';
import { removeUnfinished } from './unfinished';
import { wholeOrNothing, type Ending, type Progress, type Waiting } from './whole-or-nothing';

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
export interface Creation extends Ending {
  readonly created: readonly MadeSheet[];
  /** Sheets that had the mark before, with all that people typed; some gained a line. */
  readonly kept: readonly KeptSheet[];
  /** What was not done because the run was cancelled or failed: nothing of it is in the workbook. */
  readonly left: readonly SheetOrder[];
}

interface Options {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at between batches. */
  readonly signal?: AbortSignal;
  /** True where outdated sheets shall be redrawn; otherwise they are left as they are. */
  readonly redraw?: boolean;
}

/**
 * Makes every sheet whose mark no sheet has yet, and renews the others, or redraws them where that is asked for. Each is
 * either whole or not there; no other sheet is touched. After two requests to look around, one for each batch of new
 * sheets and two for each batch of old ones, whatever the number of sheets in it. While another workbook is in front, the
 * run waits.
 */
export async function createSheets(
  orders: readonly SheetOrder[],
  { onProgress, signal, redraw = false }: Options = {},
): Promise<Creation> {
  const created: MadeSheet[] = [];
  const kept: KeptSheet[] = [];
  const show = (waits: boolean) =>
    onProgress?.({ done: created.length + kept.length, of: orders.length, ...(waits && { waits }) });
  const waiting: Waiting = { signal, onWaiting: () => show(true) };
  let survey: SheetSurvey | undefined;
  let ending = await wholeOrNothing({
    paints: true,
    work: async () => {
      survey = await inExcel(
        async (context) => {
          const found = await surveyIn(context);
          for (const name of found.unfinished) context.workbook.worksheets.getItem(name).delete();
          if (found.unfinished.length > 0) await context.sync();
          return found;
        },
        { patient: true },
      );
    },
    settle: () => Promise.resolve(false),
    ...waiting,
  });
  const isOver = () => ending.trouble !== undefined || signal?.aborted === true;
  if (survey) {
    const { fresh, old } = sortOut(orders, survey, redraw);
    show(false);
    for await (const batch of batchesOf(drawn(fresh, survey, signal))) {
      ending = await makeBatch(batch, new Set(survey.names), created, waiting);
      show(false);
      if (isOver()) break;
    }
    for (const batch of renewalBatches(old)) {
      if (isOver()) break;
      ending = await renewBatch(batch, kept, waiting);
      show(false);
    }
  }
  const done = new Set([...created, ...kept].map(({ mark }) => mark));
  return { created, kept, left: orders.filter(({ mark }) => !done.has(mark)), ...ending };
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

const markOf = (sheet: NewSheet): string => (isCopy(sheet) ? sheet.mark : markIn(sheet));
const madeOf = (sheet: NewSheet): MadeSheet => ({ mark: markOf(sheet), name: sheet.name });

/** Makes one batch with one request. Where that fails, what is whole stays and what is not goes. */
function makeBatch(
  batch: readonly NewSheet[],
  known: ReadonlySet<string>,
  created: MadeSheet[],
  waiting: Waiting,
): Promise<Ending> {
  let rest = batch;
  return wholeOrNothing({
    paints: true,
    work: async () => {
      await inExcel(
        async (context) => {
          await addSheets(context, rest);
          await context.sync();
        },
        { patient: true },
      );
      created.push(...rest.map(madeOf));
    },
    settle: async () => {
      const whole = await wholeOf(rest, known);
      created.push(...whole.map(madeOf));
      rest = rest.filter((sheet) => !whole.includes(sheet));
      return rest.length === 0;
    },
    ...waiting,
  });
}

/** Removes the unfinished sheets of a batch and tells which sheets of it are whole. */
const wholeOf = (batch: readonly NewSheet[], known: ReadonlySet<string>): Promise<NewSheet[]> =>
  inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const marks = batch.map(({ name }) =>
        worksheets.getItemOrNullObject(name).names.getItemOrNullObject(MARK_NAME).load('value'),
      );
      const drawn = batch.filter((sheet) => !isCopy(sheet)).map(({ name }) => name);
      const corners = await removeUnfinished(context, drawn);
      // A copy has for a moment the name that Excel gives it: its template's, numbered.
      const copied = batch.filter(isCopy).map(({ copyOf }) => `${copyOf} (`);
      const expected = new Set([...known, ...batch.map(({ name }) => name)]);
      const strays = [...corners.keys()].filter(
        (name) => !expected.has(name) && copied.some((stem) => name.startsWith(stem)),
      );
      for (const name of strays) worksheets.getItem(name).delete();
      if (strays.length > 0) await context.sync();
      return batch.filter((sheet, index) => {
        const own = marks[index] as Excel.NamedItem;
        const mark: unknown = isCopy(sheet) ? !own.isNullObject && own.value : corners.get(sheet.name);
        return mark === markOf(sheet);
      });
    },
    { patient: true },
  );
