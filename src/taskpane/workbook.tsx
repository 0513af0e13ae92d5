import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { watchWorkbook } from '../excel/watch-workbook';
import { workbookReader, type WorkbookReader } from '../jobs/read-workbook';
import { useReading, type ReadingOptions } from './use-reading';

/** The workbook as all of the pane reads it, and a way to hear when something else may be selected or has changed. */
interface WatchedWorkbook {
  readonly reader: WorkbookReader;
  readonly listen: (changed: () => void) => () => void;
}

const WorkbookContext = createContext<WatchedWorkbook | undefined>(undefined);

/** Watches the workbook for everything below. While the pane is hidden nothing is read; shown again, it is read if it has changed. */
export function WorkbookProvider({ children }: { readonly children: ReactNode }) {
  const { workbook, tell } = useMemo(watched, []);
  useEffect(() => {
    let isHidden = false;
    let isMissed = false;
    const rested = () => {
      workbook.reader.moved();
      isMissed = isHidden;
      if (!isHidden) tell();
    };
    // Without events the pane still reads on demand, so a host that refuses to watch is no trouble of its own.
    const watching = watchWorkbook({ cellsChanged: workbook.reader.forget, rested }).catch(() => undefined);
    const visibility = Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        isHidden = visibilityMode === Office.VisibilityMode.hidden;
        if (!isHidden && isMissed) rested();
      })
      .catch(() => undefined);
    return () => {
      void watching.then((stop) => stop?.()).catch(() => undefined);
      void visibility.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [workbook, tell]);
  return <WorkbookContext.Provider value={workbook}>{children}</WorkbookContext.Provider>;
}

function watched() {
  const listeners = new Set<() => void>();
  const workbook: WatchedWorkbook = {
    reader: workbookReader(),
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  return { workbook, tell: () => [...listeners].forEach((changed) => changed()) };
}

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
