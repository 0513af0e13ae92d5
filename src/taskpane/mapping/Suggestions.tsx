import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { guessColumns, nameOfTarget } from '../../core/accounts/guess';
import type { TableSource } from '../../core/sheet/source';
import { shown } from '../../core/values/problem';
import type { HostTrouble } from '../../excel/host-trouble';
import type { WorkbookReading } from '../../jobs/read-workbook';
import { Notice } from '../Notice';
import { TroubleNotice } from '../TroubleNotice';
import { useReader } from '../words';
import { draftOf, saidBy } from './draft';
import { keepMapping, schemeNames } from './keep-mapping';

interface Props {
  readonly workbook: WorkbookReading;
  readonly source: TableSource;
  readonly onMatch: () => void;
  readonly onChanged: () => void;
}

/** Columns that look like something the add-in knows, with what is in them: taken over with one press, or looked at. */
export function Suggestions({ workbook, source, onMatch, onChanged }: Props) {
  const { words, sheetLanguage } = useReader();
  const { mapping } = words;
  const { meanings } = workbook;
  const [keeping, setKeeping] = useState(false);
  const [trouble, setTrouble] = useState<HostTrouble>();
  const names = useMemo(() => schemeNames(workbook), [workbook]);
  const guessed = useMemo(
    () => guessColumns(source, names, meanings)?.columns ?? [],
    [source, names, meanings],
  );
  const suggested = guessed.flatMap(({ column, heading, examples, target, ground }) =>
    target && (ground === 'words' || ground === 'data')
      ? [{ column, heading, examples, meaning: nameOfTarget(target, names, sheetLanguage) }]
      : [],
  );
  if (suggested.length === 0) return null;
  const take = async () => {
    setKeeping(true);
    const choices = saidBy(draftOf(guessed), guessed, (target) => nameOfTarget(target, names, sheetLanguage));
    const ending = await keepMapping(choices, mapping.sheetName, sheetLanguage);
    setKeeping(false);
    setTrouble(ending.trouble);
    if (!ending.trouble) onChanged();
  };
  return (
    <Notice
      kind="info"
      actions={
        <>
          <Button size="small" appearance="primary" disabledFocusable={keeping} onClick={() => void take()}>
            {keeping ? mapping.remembering : mapping.takeOver}
          </Button>
          <Button size="small" onClick={onMatch}>
            {mapping.look}
          </Button>
        </>
      }
    >
      <p>{mapping.suggested(suggested.length)}</p>
      <ul>
        {suggested.map(({ column, heading, examples, meaning }) => (
          <li key={column}>
            {mapping.suggestion(heading, meaning)}
            {examples.length > 0 && (
              <span className="quiet examples"> {examples.map(shown).join(' · ')}</span>
            )}
          </li>
        ))}
      </ul>
      {trouble && <TroubleNotice trouble={trouble} />}
    </Notice>
  );
}
