import { Button } from '@fluentui/react-components';
import type { MeasureWords } from '../../i18n/language-words';
import type { MeasuringStep } from '../../jobs/measure-lists';
import { Notice } from '../Notice';
import { NotWritten } from '../NotWritten';
import { ProblemList } from '../ProblemList';
import { TroubleNotice } from '../TroubleNotice';
import { useReader } from '../words';
import { MeasuredFigures } from './MeasuredFigures';
import { useMeasuring } from './use-measuring';

/** Measures KPIs and bases from the workbook's lists, shows what would change, and writes it on request. */
export function Measure({ words }: { readonly words: MeasureWords }) {
  const { language } = useReader();
  const { state, start, write, cancel } = useMeasuring(language);
  const isBusy = state.name === 'running' || state.name === 'writing';
  return (
    <>
      <p>{words.hint}</p>
      {!isBusy && (
        <Button appearance={state.name === 'measured' ? 'secondary' : 'primary'} onClick={() => void start()}>
          {state.name === 'idle' ? words.start : words.again}
        </Button>
      )}
      {state.name === 'running' && (
        <>
          <progress className="progress" aria-label={words.start} {...valueOf(state.step)} />
          <p role="status">{state.step ? stepText(state.step, words) : words.start}</p>
          <Button onClick={cancel}>{words.cancel}</Button>
        </>
      )}
      <div role="status">
        {state.name === 'writing' && <p>{words.writing}</p>}
        {state.name === 'written' && <Notice kind="success">{words.written(state.cells)}</Notice>}
        {state.name === 'cancelled' && <Notice kind="info">{words.cancelled}</Notice>}
        {state.name === 'no-table' && <Notice kind="info">{words.noTable}</Notice>}
        {state.name === 'no-accounts' && <Notice kind="info">{words.noAccounts}</Notice>}
      </div>
      {state.name === 'unreadable' && (
        <Notice kind="error">
          <p>{words.unreadable}</p>
          <ProblemList problems={[state.problem]} />
        </Notice>
      )}
      {state.name === 'trouble' && <TroubleNotice trouble={state.trouble} onTryAgain={() => void start()} />}
      {state.name === 'not-written' && <NotWritten edits={state.edits} />}
      {state.name === 'measured' && (
        <MeasuredFigures measured={state} words={words} onWrite={(edits) => void write(edits)} />
      )}
    </>
  );
}

const valueOf = (step: MeasuringStep | undefined) =>
  step === undefined
    ? {}
    : { value: step.step === 'read' ? step.done : step.figure, max: Math.max(step.of, 1) };

const stepText = (step: MeasuringStep, words: MeasureWords): string =>
  step.step === 'read'
    ? words.reading(step.list, step.done, step.of)
    : words.measuring(step.figure + 1, step.of);
