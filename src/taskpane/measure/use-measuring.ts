import { useCallback, useMemo, useRef, useState } from 'react';
import { editCells, type CellEdit, type CellEdits } from '../../excel/edit-cells';
import { hostTroubleOf, type HostTrouble } from '../../excel/host-trouble';
import type { Language } from '../../i18n/language';
import { measureLists, type Measuring, type MeasuringStep } from '../../jobs/measure-lists';

export type MeasuringState =
  | { readonly name: 'idle' | 'writing' }
  | { readonly name: 'running'; readonly step?: MeasuringStep }
  | Measuring
  | { readonly name: 'trouble'; readonly trouble: HostTrouble }
  | { readonly name: 'written'; readonly cells: number }
  | { readonly name: 'not-written'; readonly edits: CellEdits };

/** Milliseconds between two reports: drawing costs more than measuring. */
const REPORTED_EVERY = 100;

/** A run of measuring: started, cancelled, what came of it, and writing it. */
export function useMeasuring(language: Language) {
  const [state, setState] = useState<MeasuringState>({ name: 'idle' });
  const abort = useRef(new AbortController());

  const start = useCallback(async () => {
    const { signal } = (abort.current = new AbortController());
    setState({ name: 'running' });
    let reportedAt = -Infinity;
    const onProgress = (step: MeasuringStep) => {
      if (performance.now() - reportedAt < REPORTED_EVERY) return;
      reportedAt = performance.now();
      setState({ name: 'running', step });
    };
    try {
      setState(await measureLists(language, { onProgress, signal }));
    } catch (error) {
      setState({ name: 'trouble', trouble: hostTroubleOf(error) });
    }
  }, [language]);

  const write = useCallback(async (cells: readonly CellEdit[]) => {
    setState({ name: 'writing' });
    const edits = await editCells(cells);
    setState(edits.written ? { name: 'written', cells: cells.length } : { name: 'not-written', edits });
  }, []);

  const cancel = useCallback(() => abort.current.abort(), []);
  return useMemo(() => ({ state, start, write, cancel }), [state, start, write, cancel]);
}
