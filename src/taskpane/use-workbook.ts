import { useCallback, useContext, useEffect } from 'react';
import type { WorkbookReader } from '../jobs/read-workbook';
import { useReading, type ReadingOptions } from './use-reading';
import { WorkbookContext, type WatchedWorkbook } from './workbook';

function useWatched(): WatchedWorkbook {
  const watched = useContext(WorkbookContext);
  if (!watched) throw new Error('no WorkbookProvider above');
  return watched;
}

export const useWorkbookReader = (): WorkbookReader => useWatched().reader;

interface Options<T> extends ReadingOptions<T> {
  /** Asked at each change: false where nobody waits for a new reading. */
  readonly follows?: () => boolean;
}

/** Reads the workbook, and again when the selection or a cell has changed. Asked for again, it is read from the start. */
export function useWorkbookReading<T>(read: () => Promise<T>, { follows, ...options }: Options<T> = {}) {
  const { reader, listen } = useWatched();
  const { value, trouble, again } = useReading(read, options);
  useEffect(
    () =>
      listen(() => {
        if (follows?.() !== false) again();
      }),
    [listen, follows, again],
  );
  const fromStart = useCallback(() => {
    reader.forget();
    again();
  }, [reader, again]);
  return { value, trouble, again: fromStart };
}
