import { useCallback, useMemo, useRef, useState } from 'react';
import type { Progress } from '../../excel/whole-or-nothing';
import type { PlanJob, PlansMade } from '../../jobs/make-plans';

export interface MakingPhase {
  readonly name: 'making';
  readonly progress: Progress;
  /** Milliseconds of the page's clock. */
  readonly startedAt: number;
  readonly cancelling: boolean;
  readonly redraw?: boolean;
}

export type Phase =
  { readonly name: 'idle' } | MakingPhase | { readonly name: 'made'; readonly outcome: PlansMade };

const IDLE: Phase = { name: 'idle' };

/** A run of making plans: started, cancelled, continued after trouble. */
export function useCreation() {
  const [phase, setPhase] = useState<Phase>(IDLE);
  const abort = useRef(new AbortController());

  const start = useCallback(async (job: PlanJob, before?: PlansMade) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    const { redraw = false } = job;
    const startedAt = performance.now();
    const onProgress = (progress: Progress) =>
      setPhase({ name: 'making', progress, startedAt, redraw, cancelling: signal.aborted });
    onProgress({ done: 0, of: job.orders.length });
    const { makePlans } = await import('../../jobs/make-plans');
    const outcome = await makePlans(job, { onProgress, signal, ...(before && { before }) });
    setPhase({ name: 'made', outcome });
  }, []);

  const cancel = useCallback(() => {
    abort.current.abort();
    setPhase((phase) => (phase.name === 'making' ? { ...phase, cancelling: true } : phase));
  }, []);

  const reset = useCallback(() => setPhase(IDLE), []);

  return useMemo(() => ({ phase, start, cancel, reset }), [phase, start, cancel, reset]);
}
