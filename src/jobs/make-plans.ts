import { createSheets, type Creation, type MadeSheet, type SheetOrder } from '../excel/create-sheets';
import type { Progress } from '../excel/whole-or-nothing';

/** Plans to be made, and the index that lists them. */
export interface PlanJob {
  readonly orders: readonly SheetOrder[];
  readonly index: SheetOrder;
  /** True where they exist, are outdated and shall be redrawn. */
  readonly redraw?: boolean;
}

/** What came of a run, and of the runs that it continued. */
export interface PlansMade {
  readonly creation: Creation;
  /** The index after it; absent where the run stopped before. */
  readonly index?: Creation;
  /** The first of these runs, with all that was asked for. */
  readonly job: PlanJob;
}

interface Options {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** The run that this one continues. */
  readonly before?: PlansMade;
}

const withoutMarks = <Sheet extends MadeSheet>(sheets: readonly Sheet[], later: readonly MadeSheet[]) =>
  sheets.filter(({ mark }) => !later.some((sheet) => sheet.mark === mark));

/** Makes plans and brings their index up to date. */
export async function makePlans(job: PlanJob, { onProgress, signal, before }: Options): Promise<PlansMade> {
  const { redraw = false } = job;
  const creation = await createSheets(job.orders, { onProgress, signal, redraw });
  // Who cancels still wants to find what was made; where Excel makes trouble, nothing more is asked of it.
  const index = creation.trouble ? undefined : await createSheets([job.index]);
  const { created = [], kept = [] } = before?.creation ?? {};
  const lastIndex = index ?? before?.index;
  return {
    creation: {
      ...creation,
      created: [...withoutMarks(created, creation.kept), ...creation.created],
      kept: [...withoutMarks(kept, [...creation.kept, ...creation.created]), ...creation.kept],
      // A sheet that was not redrawn still exists, and is among the outdated ones.
      left: redraw ? [] : creation.left,
    },
    ...(lastIndex && { index: lastIndex }),
    job: before?.job ?? job,
  };
}
