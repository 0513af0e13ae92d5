import { lazy, Suspense, useCallback, useRef } from 'react';
import { useMatching } from '../mapping/use-matching';
import { NoAccounts } from '../NoAccounts';
import { readWorkbook } from '../../jobs/read-workbook';
import { TroubleNotice } from '../TroubleNotice';
import { useReading } from '../use-reading';
import { useWatchedSelection } from '../use-watched-selection';
import { useWords } from '../words';
import { Preview } from './Preview';
import { useCreation } from './use-creation';

/** They have come with what draws plans (`usePlanning`) when they are needed. */
const Making = lazy(async () => ({ default: (await import('./views')).Making }));
const Results = lazy(async () => ({ default: (await import('./views')).Results }));

/** From the selected rows to plan sheets: what is selected, what will be made, how far it is, what came of it. */
export function PlanTab() {
  const { plan } = useWords();
  const { value: workbook, trouble, again } = useReading(readWorkbook);
  const matching = useMatching(workbook, again);
  const creation = useCreation();
  const { phase } = creation;
  const idle = useRef(true);
  idle.current = phase.name === 'idle';
  // Whoever looks at a run or its result comes back to the selection by a button, which reads it again.
  useWatchedSelection(useCallback(() => idle.current && again(), [again]));
  const back = useCallback(() => {
    creation.reset();
    again();
  }, [creation, again]);

  if (phase.name !== 'idle')
    return (
      <Suspense fallback={null}>
        {phase.name === 'made' ? (
          <Results outcome={phase.outcome} onGoOn={creation.start} onBack={back} />
        ) : (
          <Making
            title={phase.redraw ? plan.redrawing : plan.creating}
            phase={phase}
            onCancel={creation.cancel}
          />
        )}
      </Suspense>
    );
  if (matching.view) return matching.view;
  if (trouble) return <TroubleNotice trouble={trouble} onTryAgain={again} />;
  if (!workbook) return <p role="status">{plan.reading}</p>;
  if (!workbook.accounts)
    return <NoAccounts workbook={workbook} onMatch={matching.start} onChanged={again} />;
  return (
    <Preview
      workbook={workbook}
      accounts={workbook.accounts}
      onCreate={creation.start}
      onMatch={matching.start}
      onChanged={again}
    />
  );
}
