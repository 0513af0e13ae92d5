import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { headingOf } from '../../core/accounts/fields';
import { guessColumns, nameOfTarget, type Guesses, type Target } from '../../core/accounts/guess';
import { COLUMN_MAPPING_TABLE } from '../../core/accounts/columnMapping';
import { fieldNamed } from '../../core/accounts/fields';
import { dropTable } from '../../excel/keep-table';
import type { Ending } from '../../excel/whole-or-nothing';
import { HostTrouble } from '../../excel/host-trouble';
import { Notice } from '../Notice';
import type { WorkbookReading } from '../../jobs/read-workbook';
import { TroubleNotice } from '../TroubleNotice';
import { useFocusOnMount } from '../use-focus';
import { useReader } from '../words';
import { draftOf, faultOf, saidBy, type Draft, type DraftFault } from './draft';
import { keepMapping, schemeNames } from './keep-mapping';
import { MatchedColumn } from './MatchedColumn';

interface Props {
  readonly workbook: WorkbookReading;
  /** Called when the workbook's meanings may have changed, and when nothing was changed. */
  readonly onDone: () => void;
}

/** Matches the headings of a sheet to what the add-in knows. Proposals hold once the person has agreed to them. */
export function MatchColumns({ workbook, onDone }: Props) {
  const { words } = useReader();
  const { mapping } = words;
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const names = useMemo(() => schemeNames(workbook), [workbook]);
  const { source, sheet, meanings } = workbook;
  const guesses = useMemo(() => source && guessColumns(source, names, meanings), [source, names, meanings]);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {mapping.title}
      </h2>
      {guesses ? (
        <Columns guesses={guesses} workbook={workbook} names={names} onClose={onDone} />
      ) : (
        <>
          <p>{mapping.noHeadings(sheet)}</p>
          <Button onClick={onDone}>{mapping.cancel}</Button>
        </>
      )}
    </section>
  );
}

interface ColumnsProps {
  readonly guesses: Guesses;
  readonly workbook: WorkbookReading;
  readonly names: readonly string[];
  readonly onClose: () => void;
}

type State = 'choosing' | 'keeping' | DraftFault | HostTrouble;

function Columns({ guesses: { columns }, workbook, names, onClose }: ColumnsProps) {
  const { words, sheetLanguage } = useReader();
  const { mapping } = words;
  const [draft, setDraft] = useState<Draft>(() => draftOf(columns));
  const [state, setState] = useState<State>('choosing');
  const proposals = columns.filter(({ ground }) => ground === 'words' || ground === 'data').length;
  const choose = (column: number, target: Target | undefined) => {
    setDraft(new Map(draft).set(column, target));
    setState('choosing');
  };
  const change = async (write: () => Promise<Ending>) => {
    setState('keeping');
    const { trouble } = await write();
    if (trouble) setState(trouble);
    else onClose();
  };
  const use = () => {
    const fault = faultOf(draft, columns);
    if (fault) {
      setState(fault);
      return;
    }
    const said = saidBy(draft, columns, (target) => nameOfTarget(target, names, sheetLanguage));
    if (said.size === 0) onClose();
    else void change(() => keepMapping(said, mapping.sheetName, sheetLanguage));
  };
  const own = names.filter((name) => fieldNamed(name) === undefined);
  return (
    <>
      <p>{mapping.intro(workbook.sheet)}</p>
      <p role="status" className="quiet">
        {mapping.toCheck(proposals)}
      </p>
      <ul className="list columns" aria-label={mapping.columns}>
        {columns.map((guess) => (
          <li key={guess.column}>
            <MatchedColumn
              guess={guess}
              chosen={draft.get(guess.column)}
              names={own}
              onChoose={(target) => choose(guess.column, target)}
            />
          </li>
        ))}
      </ul>
      <p className="quiet">{mapping.kept(mapping.sheetName)}</p>
      {workbook.meanings.size > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => void change(() => dropTable(COLUMN_MAPPING_TABLE))}
        >
          {mapping.forget}
        </Button>
      )}
      <div className="main-action">
        <Outcome state={state} />
        <div className="actions">
          <Button appearance="primary" disabledFocusable={state === 'keeping'} onClick={use}>
            {state === 'keeping' ? mapping.remembering : mapping.remember}
          </Button>
          <Button onClick={onClose}>{mapping.cancel}</Button>
        </div>
      </div>
    </>
  );
}

function Outcome({ state }: { readonly state: State }) {
  const { words, sheetLanguage } = useReader();
  const { mapping } = words;
  if (typeof state === 'string') return null;
  if (state instanceof HostTrouble) return <TroubleNotice trouble={state} />;
  if (state.fault === 'needs-code') return <Notice kind="error">{mapping.needsCode}</Notice>;
  const { target, columns } = state;
  const meaning = 'field' in target ? headingOf(target.field, sheetLanguage) : target.name;
  return (
    <Notice kind="error">
      {mapping.twice(
        meaning,
        columns.map(({ heading }) => heading),
      )}
    </Notice>
  );
}
