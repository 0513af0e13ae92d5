import { useEffect } from 'react';
import { watchSelection } from '../excel/watch-selection';

/** Calls back when the selection or a cell has changed, as long as the component is there. */
export function useWatchedSelection(changed: () => void): void {
  useEffect(() => {
    // Without events the pane still reads on demand, so a host that refuses to watch is no trouble of its own.
    const watching = watchSelection(changed).catch(() => undefined);
    return () => void watching.then((stop) => stop?.()).catch(() => undefined);
  }, [changed]);
}
