import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Insertion } from '../excel/insert-sheets';
import { Notice } from './Notice';
import { TroubleNotice } from './TroubleNotice';
import { useReader, useWords } from './words';

type State = 'idle' | 'inserting' | Insertion;

interface Props {
  /** The scheme alone, beside accounts that are there already; what is on screen stays. */
  readonly schemeOnly?: boolean;
  readonly primary?: boolean;
  readonly onInserted: () => void;
}

/** Inserts the sample tables in the reader's language; says what stands in the way. */
export function InsertSample({ schemeOnly = false, primary = false, onInserted }: Props) {
  const { words, sheetLanguage } = useReader();
  const { firstStep } = words;
  const [state, setState] = useState<State>('idle');
  const insert = async () => {
    setState('inserting');
    const [{ sampleScheme, sampleWorkbook }, { insertSheets }] = await Promise.all([
      import('../core/sample/sampleWorkbook'),
      import('../excel/insert-sheets'),
    ]);
    const sheets = schemeOnly ? sampleScheme(sheetLanguage) : sampleWorkbook(sheetLanguage);
    const insertion = await insertSheets(sheets, { show: !schemeOnly });
    setState(insertion);
    if (insertion.clashes.length === 0 && !insertion.trouble) onInserted();
  };
  const label = schemeOnly ? firstStep.insertScheme : firstStep.insertSample;
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={state === 'inserting'}
        onClick={() => void insert()}
      >
        {state === 'inserting' ? firstStep.inserting : label}
      </Button>
      <Outcome state={state} />
    </>
  );
}

function Outcome({ state }: { readonly state: State }) {
  const words = useWords();
  const { firstStep } = words;
  if (typeof state === 'string') return null;
  if (state.clashes.length > 0)
    return <Notice kind="error">{firstStep.clashes(words.list(state.clashes))}</Notice>;
  return state.trouble ? (
    <TroubleNotice trouble={state.trouble}>{state.untidy && <p>{firstStep.untidy}</p>}</TroubleNotice>
  ) : null;
}
