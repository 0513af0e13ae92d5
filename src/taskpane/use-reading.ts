import { useCallback, useEffect, useRef, useState } from 'react';
import { hostTroubleOf, type HostTrouble } from '../excel/host-trouble';

/** What a reading of the workbook has come to; the last value stays on screen while it is read again. */
export interface Reading<T> {
  readonly value?: T;
  readonly trouble?: HostTrouble;
  readonly again: () => void;
}

/**
 * Reads the workbook when the component appears (or is shown again, where it can be hidden) and on demand. Answers that
 * were overtaken are dropped.
 */
export function useReading<T>(read: () => Promise<T>, isShown = true): Reading<T> {
  const [state, setState] = useState<Omit<Reading<T>, 'again'>>({});
  const latest = useRef(0);
  const again = useCallback(() => {
    const number = ++latest.current;
    const show = (next: Omit<Reading<T>, 'again'>) => {
      if (number === latest.current) setState(next);
    };
    read().then(
      (value) => show({ value }),
      (error: unknown) => show({ trouble: hostTroubleOf(error) }),
    );
  }, [read]);
  useEffect(() => {
    const reads = latest;
    if (isShown) again();
    return () => {
      reads.current++;
    };
  }, [again, isShown]);
  return { ...state, again };
}
