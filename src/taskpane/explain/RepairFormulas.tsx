import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { hostTroubleOf, HostTrouble } from '../../excel/host-trouble';
import type { FormulaRepair } from '../../excel/repair-formulas';
import type { ExplainWords } from '../../i18n/language-words';
import { cellName } from '../../jobs/explain-cell';
import { repairFormulas } from '../../jobs/formulas';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { TroubleNotice } from '../TroubleNotice';
import { useWords } from '../words';

type State = 'idle' | 'repairing' | FormulaRepair | HostTrouble;

interface Props {
  readonly words: ExplainWords;
  readonly onRepaired: () => void;
}

/** Enters broken formulas of the whole workbook anew, and says what could not be. */
export function RepairFormulas({ words, onRepaired }: Props) {
  const [state, setState] = useState<State>('idle');
  const repair = async () => {
    setState('repairing');
    try {
      const repaired = await repairFormulas();
      setState(repaired);
      if (repaired.repaired > 0) onRepaired();
    } catch (error) {
      setState(hostTroubleOf(error));
    }
  };
  return (
    <>
      <div className="actions">
        <Button size="small" disabledFocusable={state === 'repairing'} onClick={() => void repair()}>
          {state === 'repairing' ? words.repairing : words.repair}
        </Button>
      </div>
      <div role="status">{typeof state === 'object' && <Outcome state={state} words={words} />}</div>
    </>
  );
}

interface OutcomeProps {
  readonly state: FormulaRepair | HostTrouble;
  readonly words: ExplainWords;
}

function Outcome({ state, words }: OutcomeProps) {
  const { goToCell } = useWords();
  if (state instanceof HostTrouble) return <TroubleNotice trouble={state} />;
  const { repaired, locked } = state;
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
