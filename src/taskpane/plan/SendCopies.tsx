import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Creation } from '../../excel/create-sheets';
import { isoDay } from '../../core/values/date';
import type { Progress } from '../../excel/whole-or-nothing';
import { today } from '../../jobs/today';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { TroubleNotice } from '../TroubleNotice';
import { useWords } from '../words';

type State = { readonly progress: Progress } | { readonly copies: Creation } | undefined;

/** Copies of the plans that accounts can be sent: values only, and how they leave the workbook. */
export function SendCopies({ sheets }: { readonly sheets: readonly string[] }) {
  const { plan } = useWords();
  const [state, setState] = useState<State>();
  const abort = useRef(new AbortController());
  const make = async () => {
    abort.current = new AbortController();
    setState({ progress: { done: 0, of: sheets.length } });
    const [{ sendCopies }, { planSheetName }] = await Promise.all([
      import('../../jobs/send-copies'),
      import('../../core/paper/name'),
    ]);
    const copies = await sendCopies(sheets, {
      nameOf: (sheet, taken) => planSheetName({ code: '', name: sheet }, taken, plan.copy),
      sourceLine: plan.copySource(isoDay(today())),
      stamp: String(Date.now()),
      onProgress: (progress) => setState({ progress }),
      signal: abort.current.signal,
    });
    setState({ copies });
  };
  const busy = state !== undefined && 'progress' in state;
  return (
    <section className="block" aria-labelledby="plan-copies">
      <h3 id="plan-copies">{plan.sendCopies}</h3>
      <p className="quiet">{plan.aboutCopies}</p>
      <div role="status">{busy && <p>{plan.progress(state.progress.done, state.progress.of)}</p>}</div>
      {state && 'copies' in state && <Copies copies={state.copies} />}
      <div className="actions">
        <Button disabled={busy} onClick={() => void make()}>
          {plan.makeCopies(sheets.length)}
        </Button>
        {busy && <Button onClick={() => abort.current.abort()}>{plan.cancel}</Button>}
      </div>
    </section>
  );
}

function Copies({ copies: { created, left, trouble, untidy } }: { readonly copies: Creation }) {
  const { plan } = useWords();
  return (
    <>
      {trouble && (
        <TroubleNotice trouble={trouble}>
          {left.length > 0 && <p>{plan.copiesFailed(left.length)}</p>}
          {untidy && <p>{plan.untidy}</p>}
        </TroubleNotice>
      )}
      {created.length > 0 && (
        <>
          <p>{plan.howToSend}</p>
          <LongList
            label={plan.sendCopies}
            items={created}
            itemKey={({ mark }) => mark}
            render={({ name }) => <CellLink sheet={name}>{name}</CellLink>}
          />
        </>
      )}
    </>
  );
}
