import { useCallback, useMemo, useRef, useState } from 'react';
import type { Creation, Progress, SheetOrder } from '../../excel/create-sheets';

export interface MakingPhase {
  readonly name: 'making';
  readonly progress: Progress;
  /** Milliseconds of the page's clock. */
  readonly startedAt: number;
  readonly cancelling: boolean;
}

export type Phase =
  { readonly name: 'idle' } | MakingPhase | { readonly name: 'made'; readonly creation: Creation };

const IDLE: Phase = { name: 'idle' };

/** A run of making sheets: started, cancelled, gone on with after trouble. */
export function useCreation() {
  const [phase, setPhase] = useState<Phase>(IDLE);
  const abort = useRef(new AbortController());

  const start = useCallback(async (orders: readonly SheetOrder[], before?: Creation) => {
    abort.current = new AbortController();
    const startedAt = performance.now();
    const show = (progress: Progress) =>
      setPhase({ name: 'making', progress, startedAt, cancelling: abort.current.signal.aborted });
    show({ done: 0, of: orders.length });
    const { createSheets } = await import('../../excel/create-sheets');
    const creation = await createSheets(orders, { onProgress: show, signal: abort.current.signal });
    const created = [...(before?.created ?? []), ...creation.created];
    const kept = [...(before?.kept ?? []), ...creation.kept];
    setPhase({ name: 'made', creation: { ...creation, created, kept } });
  }, []);

  const cancel = useCallback(() => {
    abort.current.abort();
    setPhase((phase) => (phase.name === 'making' ? { ...phase, cancelling: true } : phase));
  }, []);

  const reset = useCallback(() => setPhase(IDLE), []);

  return useMemo(() => ({ phase, start, cancel, reset }), [phase, start, cancel, reset]);
}
