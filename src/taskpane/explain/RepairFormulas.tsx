import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormulaRepair } from '../../excel/repair-formulas';
import type { ExplainWords } from '../../i18n/language-words';
import { cellName } from '../../jobs/explain-cell';
import { repairFormulas } from '../../jobs/formulas';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { TroubleNotice } from '../TroubleNotice';
import { useWords } from '../words';

type State = 'idle' | 'repairing' | FormulaRepair;

interface Props {
  readonly words: ExplainWords;
  readonly onRepaired: () => void;
}

/** Enters broken formulas of the whole workbook again, and says what could not be. */
export function RepairFormulas({ words, onRepaired }: Props) {
  const [state, setState] = useState<State>('idle');
  const start = async () => {
    setState('repairing');
    const repair = await repairFormulas();
    setState(repair);
    if (repair.repaired > 0) onRepaired();
  };
  return (
    <>
      <div className="actions">
        <Button size="small" disabledFocusable={state === 'repairing'} onClick={() => void start()}>
          {state === 'repairing' ? words.repairing : words.repair}
        </Button>
      </div>
      <div role="status">{typeof state === 'object' && <Outcome repair={state} words={words} />}</div>
    </>
  );
}

interface OutcomeProps {
  readonly repair: FormulaRepair;
  readonly words: ExplainWords;
}

function Outcome({ repair, words }: OutcomeProps) {
  const { goToCell } = useWords();
  const { repaired, locked, trouble } = repair;
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (locked.length === 0) return <p>{repaired === 0 ? words.nothingToRepair : words.repaired(repaired)}</p>;
  return (
    <Notice kind="warning">
      {repaired > 0 && <p>{words.repaired(repaired)}</p>}
      <p>{words.locked(locked.length)}</p>
      <LongList
        label={words.lockedCells}
        items={locked}
        itemKey={cellName}
        render={(cell) => (
          <CellLink {...cell} label={goToCell(cellName(cell))}>
            {cellName(cell)}
          </CellLink>
        )}
      />
    </Notice>
  );
}
