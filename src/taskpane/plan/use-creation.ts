import { useCallback, useMemo, useRef, useState } from 'react';
import type { Creation, MadeSheet, Progress, SheetOrder } from '../../excel/create-sheets';

/** Plans to be made, and the index that lists them. */
export interface Job {
  readonly orders: readonly SheetOrder[];
  readonly index: SheetOrder;
  /** True where they are there, outdated, and to be drawn anew. */
  readonly redraw?: boolean;
}

export interface MakingPhase {
  readonly name: 'making';
  readonly progress: Progress;
  /** Milliseconds of the page's clock. */
  readonly startedAt: number;
  readonly cancelling: boolean;
  readonly redraw?: boolean;
}

/** What came of a run, and of those it went on from. */
export interface Outcome {
  readonly creation: Creation;
  /** The index after it; absent where the run stopped before. */
  readonly index?: Creation;
  /** The first of these runs, with all that was asked for. */
  readonly job: Job;
}

export type Phase =
  { readonly name: 'idle' } | MakingPhase | { readonly name: 'made'; readonly outcome: Outcome };

const IDLE: Phase = { name: 'idle' };

const withoutMarks = <Sheet extends MadeSheet>(sheets: readonly Sheet[], later: readonly MadeSheet[]) =>
  sheets.filter(({ mark }) => !later.some((sheet) => sheet.mark === mark));

/** A run of making plans: started, cancelled, gone on with after trouble. */
export function useCreation() {
  const [phase, setPhase] = useState<Phase>(IDLE);
  const abort = useRef(new AbortController());

  const start = useCallback(async (job: Job, before?: Outcome) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    const { redraw = false } = job;
    const startedAt = performance.now();
    const show = (progress: Progress) =>
      setPhase({ name: 'making', progress, startedAt, redraw, cancelling: signal.aborted });
    show({ done: 0, of: job.orders.length });
    const { createSheets } = await import('../../excel/create-sheets');
    const creation = await createSheets(job.orders, { onProgress: show, signal, redraw });
    // A person who cancels still wants to find what was made; where Excel makes trouble, it is left alone.
    const index = creation.trouble ? undefined : await createSheets([job.index]);
    const { created = [], kept = [] } = before?.creation ?? {};
    const all = {
      ...creation,
      created: [...withoutMarks(created, creation.kept), ...creation.created],
      kept: [...withoutMarks(kept, [...creation.kept, ...creation.created]), ...creation.kept],
      // What was not drawn anew is still there, and among those that are outdated.
      left: redraw ? [] : creation.left,
    };
    const lastIndex = index ?? before?.index;
    setPhase({
      name: 'made',
      outcome: { creation: all, job: before?.job ?? job, ...(lastIndex && { index: lastIndex }) },
    });
  }, []);

  const cancel = useCallback(() => {
    abort.current.abort();
    setPhase((phase) => (phase.name === 'making' ? { ...phase, cancelling: true } : phase));
  }, []);

  const reset = useCallback(() => setPhase(IDLE), []);

  return useMemo(() => ({ phase, start, cancel, reset }), [phase, start, cancel, reset]);
}
