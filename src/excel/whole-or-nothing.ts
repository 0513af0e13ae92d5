import { forgetListSeparator, learnListSeparator } from './list-separator';
import { hostTroubleOf, inExcel, isInvalidArgument, type HostTrouble } from './host-trouble';

/** How a write ended. What writes answers with it and never rejects because of Excel; what only reads rejects. */
export interface Ending {
  readonly trouble?: HostTrouble;
  /** True where it failed and what was half done could not be taken back. */
  readonly untidy: boolean;
}

/** How far a run of writes is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** True while another workbook is in front and the run waits for this one. */
  readonly waits?: boolean;
}

/** What a write does while another workbook is in front, until this one is back. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  readonly onWaiting?: (() => void) | undefined;
}

/** Something to be written whole or not at all. */
interface Write extends Waiting {
  readonly work: () => Promise<unknown>;
  /**
   * Called after trouble: takes back what is half done. True where all of it is there nevertheless, because only Excel's
   * answer was lost.
   */
  readonly settle: () => Promise<boolean>;
  /** True for what dresses many cells: it needs the list separator. */
  readonly paints?: true;
}

/** Milliseconds between two looks at whether this workbook is in front again. */
const LOOK_EVERY = 500;

/** Writes, and after trouble settles what was written. Where another workbook is in front, it waits and starts again. */
export async function wholeOrNothing({ work, settle, paints, signal, onWaiting }: Write): Promise<Ending> {
  for (let separatorsTried = 0; ;) {
    if (paints) await learnListSeparator();
    try {
      await work();
      return { untidy: false };
    } catch (error) {
      const trouble = hostTroubleOf(error);
      const isAway = trouble.code === 'other-workbook';
      try {
        if (await whenInFront(settle, { signal, onWaiting, isAway })) return { untidy: false };
      } catch (second) {
        hostTroubleOf(second);
        return { trouble, untidy: true };
      }
      const tryAgain =
        isAway || (isInvalidArgument(error) && forgetListSeparator() && separatorsTried++ === 0);
      if (!tryAgain || signal?.aborted) return { trouble, untidy: false };
    }
  }
}

/** Does something that can be done twice once this workbook is in front. */
async function whenInFront<T>(
  work: () => Promise<T>,
  { signal, onWaiting, isAway }: Waiting & { readonly isAway: boolean },
): Promise<T> {
  let waits = isAway;
  for (;;) {
    if (waits) onWaiting?.();
    while (waits && !signal?.aborted && !(await isInFront()))
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    try {
      return await work();
    } catch (error) {
      waits = hostTroubleOf(error).code === 'other-workbook';
      if (!waits || signal?.aborted) throw error;
    }
  }
}

/** Excel refuses to activate any sheet, even the active one, while another workbook has the focus. */
const isInFront = (): Promise<boolean> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().activate();
    await context.sync();
  }).then(
    () => true,
    (error: unknown) => hostTroubleOf(error).code !== 'other-workbook',
  );
