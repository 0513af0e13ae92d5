import { lazy, Suspense, useCallback, useRef } from 'react';
import { useMatching } from '../mapping/use-matching';
import { NoAccounts } from '../NoAccounts';
import type { WorkbookReading } from '../../jobs/read-workbook';
import { CalculationNotice } from '../CalculationNotice';
import { KeptView } from '../KeptView';
import { TroubleNotice } from '../TroubleNotice';
import { useWords } from '../words';
import { useWorkbookReader, useWorkbookReading } from '../use-workbook';
import { Preview } from './Preview';
import { useCreation } from './use-creation';
import { usePlanOptions } from './use-planning';

/** They have come with what draws plans (`usePlanning`) when they are needed. */
const Making = lazy(async () => ({ default: (await import('./views')).Making }));
const Results = lazy(async () => ({ default: (await import('./views')).Results }));

/** From the selected rows to plan sheets: what is selected, what will be made, how far it is, what came of it. */
export function PlanTab() {
  const { plan } = useWords();
  const reader = useWorkbookReader();
  const idle = useRef(true);
  // Who looks at a run or its result comes back to the selection by a button, which reads it again.
  const follows = useCallback(() => idle.current, []);
  const { value: workbook, trouble, again } = useWorkbookReading(reader.read, { follows, isUnsettled });
  const matching = useMatching(workbook, again);
  const creation = useCreation();
  const [options, setOptions] = usePlanOptions();
  const { phase } = creation;
  idle.current = phase.name === 'idle';
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
  if (!workbook)
    return trouble ? (
      <TroubleNotice trouble={trouble} onTryAgain={again} />
    ) : (
      <p role="status">{plan.reading}</p>
    );
  return (
    <KeptView trouble={trouble} onTryAgain={again}>
      <CalculationNotice calculation={workbook.calculation} onCalculated={again} />
      {workbook.accounts ? (
        <Preview
          workbook={workbook}
          accounts={workbook.accounts}
          options={options}
          onOptions={setOptions}
          onCreate={creation.start}
          onMatch={matching.start}
          onChanged={again}
        />
      ) : (
        <NoAccounts workbook={workbook} onMatch={matching.start} onChanged={again} />
      )}
    </KeptView>
  );
}

const isUnsettled = ({ calculation }: WorkbookReading): boolean => calculation === 'calculating';
