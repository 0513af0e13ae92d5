import { createContext, useEffect, useMemo, type ReactNode } from 'react';
import type { WorkbookReader } from '../jobs/read-workbook';

/** The workbook as all of the pane reads it, and a way to hear when something else may be selected or has changed. */
export interface WatchedWorkbook {
  readonly reader: WorkbookReader;
  readonly listen: (changed: () => void) => () => void;
}

export const WorkbookContext = createContext<WatchedWorkbook | undefined>(undefined);

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
    const watching = import('../excel/watch-workbook')
      .then(({ watchWorkbook }) => watchWorkbook({ cellsChanged: workbook.reader.forget, rested }))
      .catch(() => undefined);
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

/** What reads the workbook comes with the first view that asks: the tabs wait for none of it. */
function lazyReader(): WorkbookReader {
  let reader: WorkbookReader | undefined;
  let loading: Promise<WorkbookReader> | undefined;
  const load = () =>
    (loading ??= import('../jobs/read-workbook').then(({ workbookReader }) => (reader = workbookReader())));
  return {
    read: async () => (await load()).read(),
    selection: async () => (await load()).selection(),
    table: async (sheet) => (await load()).table(sheet),
    moved: () => reader?.moved(),
    forget: () => reader?.forget(),
  };
}

function watched() {
  const listeners = new Set<() => void>();
  const workbook: WatchedWorkbook = {
    reader: lazyReader(),
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  return { workbook, tell: () => [...listeners].forEach((changed) => changed()) };
}
