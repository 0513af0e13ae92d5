import { useCallback, useEffect, useRef, useState } from 'react';
import { hostTroubleOf, type HostTrouble } from '../excel/host-trouble';
import { isPassing } from './passing';

/** What a reading of the workbook has come to; the last value stays on screen while it is read again, and in trouble. */
export interface Reading<T> {
  readonly value?: T;
  readonly trouble?: HostTrouble;
  readonly again: () => void;
}

export interface ReadingOptions<T> {
  /** False while nobody can see what is read. */
  readonly isShown?: boolean;
  /** True where Excel has not finished what was read. */
  readonly isUnsettled?: (value: T) => boolean;
}

/** Milliseconds until Excel is asked again whether it is free. */
const ASK_EVERY = 500;

/**
 * Reads the workbook when the component appears (or is shown again, where it can be hidden), on demand, and again once
 * trouble that passes has passed. One reading at a time: what was asked for meanwhile is read afterwards.
 */
export function useReading<T>(
  read: () => Promise<T>,
  { isShown = true, isUnsettled }: ReadingOptions<T> = {},
): Reading<T> {
  const [state, setState] = useState<Omit<Reading<T>, 'again'>>({});
  const current = useRef<Pick<Reading<T>, 'again'>>();
  useEffect(() => {
    if (!isShown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let [isReading, isWanted, isOver] = [false, false, false];
    const again = (): void => {
      clearTimeout(timer);
      isWanted = isReading;
      if (isReading) return;
      isReading = true;
      read().then(
        (value) => finish({ value }, isUnsettled?.(value) === true),
        (error: unknown) => {
          const trouble = hostTroubleOf(error);
          finish({ trouble }, isPassing(trouble));
        },
      );
    };
    const finish = (next: Omit<Reading<T>, 'again'>, isToBeContinued: boolean): void => {
      isReading = false;
      if (isOver) return;
      if (isWanted) {
        again();
        return;
      }
      setState((before) => ('value' in next ? next : { ...before, ...next }));
      if (isToBeContinued) timer = setTimeout(again, ASK_EVERY);
    };
    current.current = { again };
    again();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [read, isShown, isUnsettled]);
  const again = useCallback(() => current.current?.again(), []);
  return { ...state, again };
}
