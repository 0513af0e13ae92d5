import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import type { WorkbookReading } from '../../jobs/read-workbook';

/** Most workbooks never need it. */
const MatchColumns = lazy(async () => ({ default: (await import('./MatchColumns')).MatchColumns }));

/**
 * Matching headings takes a tab's place until it is done, whatever is selected meanwhile.
 *
 * @param changed called at the end: the workbook may read differently now.
 */
export function useMatching(
  workbook: WorkbookReading | undefined,
  changed: () => void,
): { readonly view?: ReactNode; readonly start: () => void } {
  const [matched, setMatched] = useState<WorkbookReading>();
  const start = useCallback(() => setMatched(workbook), [workbook]);
  if (!matched) return { start };
  const done = () => {
    setMatched(undefined);
    changed();
  };
  const view = (
    <Suspense fallback={null}>
      <MatchColumns workbook={matched} onDone={done} />
    </Suspense>
  );
  return { start, view };
}
