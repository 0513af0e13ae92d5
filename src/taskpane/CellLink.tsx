import { useState, type ReactNode } from 'react';
import { goTo } from '../excel/go-to';
import { hostTroubleOf, type HostTrouble } from '../excel/host-trouble';
import { TroubleNotice } from './TroubleNotice';

interface Props {
  readonly sheet: string;
  /** From 0; without a row the sheet is shown as it was left. */
  readonly row?: number;
  readonly column?: number;
  readonly label?: string;
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/** Goes to a sheet or a cell of the workbook. */
export function CellLink({ sheet, row, column, label, tabIndex, children }: Props) {
  const [trouble, setTrouble] = useState<HostTrouble>();
  const go = () => {
    setTrouble(undefined);
    goTo(sheet, row, column).catch((error: unknown) => setTrouble(hostTroubleOf(error)));
  };
  return (
    <>
      <button type="button" className="link" aria-label={label} tabIndex={tabIndex} onClick={go}>
        {children}
      </button>
      {trouble && <TroubleNotice trouble={trouble} />}
    </>
  );
}
