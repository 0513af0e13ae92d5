import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { calculate } from '../excel/calculate';
import type { HostTrouble } from '../excel/host-trouble';
import type { Calculation } from '../excel/selection';
import { Notice } from './Notice';
import { TroubleNotice } from './TroubleNotice';
import { useWords } from './words';

interface Props {
  readonly calculation: Calculation;
  readonly onCalculated: () => void;
}

/** Says where values are older than what they are computed from, and lets a workbook that calculates by hand do it. */
export function CalculationNotice({ calculation, onCalculated }: Props) {
  const words = useWords();
  const [trouble, setTrouble] = useState<HostTrouble>();
  const start = async () => {
    const ending = await calculate();
    setTrouble(ending.trouble);
    if (!ending.trouble) onCalculated();
  };
  if (calculation === 'calculating') return <p role="status">{words.calculating}</p>;
  if (calculation === 'done') return null;
  return (
    <Notice kind="warning" actions={<Button onClick={() => void start()}>{words.calculateNow}</Button>}>
      <p>{words.staleValues}</p>
      {trouble && <TroubleNotice trouble={trouble} />}
    </Notice>
  );
}
