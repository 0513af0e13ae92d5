import { Button } from '@fluentui/react-components';
import { TableSearch24Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { goTo } from '../excel/go-to';
import { hostTroubleOf, type HostTrouble } from '../excel/host-trouble';
import { InsertSample } from './InsertSample';
import type { WorkbookReading } from '../jobs/read-workbook';
import { TroubleNotice } from './TroubleNotice';
import { useWords } from './words';

interface Props {
  readonly workbook: WorkbookReading;
  readonly onMatch: () => void;
  /** Called when what the workbook holds may have changed. */
  readonly onChanged: () => void;
}

/**
 * The right first step where the active sheet has no accounts: go to them, say which column is which, or see with a
 * sample how it works.
 */
export function NoAccounts({ workbook, onMatch, onChanged }: Props) {
  const { firstStep } = useWords();
  const { sheet, empty, hasHeadings, accountsSheet } = workbook;
  if (accountsSheet !== undefined)
    return (
      <Step title={firstStep.elsewhereTitle(accountsSheet)} text={firstStep.noAccountsHere(sheet)}>
        <GoToAccounts sheet={accountsSheet} />
        {hasHeadings && (
          <button type="button" className="link" onClick={onMatch}>
            {firstStep.matchHere}
          </button>
        )}
      </Step>
    );
  if (hasHeadings)
    return (
      <>
        <Step title={firstStep.unknownTitle} text={firstStep.unknownSheet(sheet)}>
          <Button appearance="primary" onClick={onMatch}>
            {firstStep.matchColumns}
          </Button>
        </Step>
        <section className="block">
          <p>{firstStep.orSample}</p>
          <InsertSample onInserted={onChanged} />
        </section>
      </>
    );
  return (
    <>
      <Step title={firstStep.title} text={empty ? firstStep.emptyWorkbook : firstStep.noAccountsHere(sheet)}>
        <p>{firstStep.seeHow}</p>
        <InsertSample primary onInserted={onChanged} />
      </Step>
      <section className="block" aria-labelledby="own-list">
        <h3 id="own-list">{firstStep.ownTitle}</h3>
        <p>{firstStep.ownTable}</p>
      </section>
    </>
  );
}

interface StepProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Step({ title, text, children }: StepProps) {
  return (
    <section>
      <div className="first-step-icon">
        <TableSearch24Regular aria-hidden />
      </div>
      <h2>{title}</h2>
      <p role="status">{text}</p>
      <div className="first-step">{children}</div>
    </section>
  );
}

function GoToAccounts({ sheet }: { readonly sheet: string }) {
  const { firstStep } = useWords();
  const [trouble, setTrouble] = useState<HostTrouble>();
  const go = () => {
    setTrouble(undefined);
    goTo(sheet).catch((error: unknown) => setTrouble(hostTroubleOf(error)));
  };
  return (
    <>
      <Button appearance="primary" onClick={go}>
        {firstStep.goToAccounts}
      </Button>
      {trouble && <TroubleNotice trouble={trouble} />}
    </>
  );
}
