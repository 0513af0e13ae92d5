import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Insertion } from '../excel/insert-sheets';
import { hostTroubleOf, type HostTrouble } from '../excel/host-trouble';
import { Notice } from './Notice';
import { TroubleNotice } from './TroubleNotice';
import { useReader } from './words';

type State = 'idle' | 'inserting' | Insertion | HostTrouble;

/** Inserts the sample tables in the reader's language; says what stands in the way. */
export function InsertSample({ onInserted }: { readonly onInserted: () => void }) {
  const { words, language } = useReader();
  const { firstStep } = words;
  const [state, setState] = useState<State>('idle');
  const insert = async () => {
    setState('inserting');
    try {
      const [{ sampleWorkbook }, { insertSheets }] = await Promise.all([
        import('../core/sample/sampleWorkbook'),
        import('../excel/insert-sheets'),
      ]);
      const insertion = await insertSheets(sampleWorkbook(language));
      setState(insertion);
      if (insertion.clashes.length === 0 && !insertion.trouble) onInserted();
    } catch (error) {
      setState(hostTroubleOf(error));
    }
  };
  return (
    <>
      <Button disabled={state === 'inserting'} onClick={() => void insert()}>
        {state === 'inserting' ? firstStep.inserting : firstStep.insertSample}
      </Button>
      <Outcome state={state} />
    </>
  );
}

function Outcome({ state }: { readonly state: State }) {
  const { firstStep } = useReader().words;
  if (typeof state === 'string') return null;
  if (state instanceof Error) return <TroubleNotice trouble={state} />;
  if (state.clashes.length > 0)
    return <Notice kind="warning">{firstStep.clashes(state.clashes.join(', '))}</Notice>;
  return state.trouble ? (
    <TroubleNotice trouble={state.trouble}>{state.untidy && <p>{firstStep.untidy}</p>}</TroubleNotice>
  ) : null;
}
