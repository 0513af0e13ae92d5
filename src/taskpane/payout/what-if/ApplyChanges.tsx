import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { nextVersion, writesOf, type Change, type CellWrite } from '../../../core/payout/whatIf';
import type { Scheme } from '../../../core/scheme/scheme';
import { editCells, type CellEdits } from '../../../excel/edit-cells';
import { cellName, NotWritten } from '../../NotWritten';
import { Notice } from '../../Notice';
import { useWords } from '../../words';

interface Props {
  readonly scheme: Scheme;
  readonly changes: readonly Change[];
  /** True where the scheme can be read with the changes. */
  readonly isReadable: boolean;
  /** Called when cells were written: the changes are no changes any more. */
  readonly onWritten: () => void;
}

type Outcome =
  | { readonly name: 'applied'; readonly writes: readonly CellWrite[]; readonly version: string }
  | { readonly name: 'taken-back' }
  | { readonly name: 'not-written'; readonly edits: CellEdits };

/** Writes the changes as the scheme's next version, whole or not at all, and offers to take them back. */
export function ApplyChanges({ scheme, changes, isReadable, onWritten }: Props) {
  const { payout, list } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isWriting, setIsWriting] = useState(false);
  const hasVersion = scheme.links.version !== undefined;
  const version = nextVersion(scheme.settings.version);
  const writes = writesOf(scheme, changes);

  const write = async (cells: readonly CellWrite[], written: Outcome) => {
    setIsWriting(true);
    const edits = await editCells(cells);
    setOutcome(edits.written ? written : { name: 'not-written', edits });
    if (edits.written) onWritten();
    setIsWriting(false);
  };
  const takeBack = (done: readonly CellWrite[]) =>
    write(
      done.map((one) => ({ ...one, before: one.after, after: one.before })),
      { name: 'taken-back' },
    );

  return (
    <>
      {changes.length > 0 && hasVersion && (
        <>
          <Button
            appearance="primary"
            disabled={!isReadable || isWriting}
            onClick={() => void write(writes, { name: 'applied', writes, version })}
          >
            {payout.apply(version)}
          </Button>
          <p className="quiet">{payout.applyHint(list(writes.map(cellName)))}</p>
        </>
      )}
      {changes.length > 0 && !hasVersion && <p>{payout.needsVersion}</p>}
      <div role="status">
        {outcome?.name === 'applied' && (
          <Notice
            kind="success"
            actions={
              <Button disabled={isWriting} onClick={() => void takeBack(outcome.writes)}>
                {payout.takeBack}
              </Button>
            }
          >
            {payout.applied(outcome.version)}
          </Notice>
        )}
        {outcome?.name === 'taken-back' && <Notice kind="success">{payout.takenBack}</Notice>}
      </div>
      {outcome?.name === 'not-written' && <NotWritten edits={outcome.edits} />}
    </>
  );
}
