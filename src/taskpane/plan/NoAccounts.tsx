import { CellLink } from '../CellLink';
import { InsertSample } from '../InsertSample';
import type { WorkbookReading } from '../read-workbook';
import { useWords } from '../words';

interface Props {
  readonly workbook: WorkbookReading;
  readonly onInserted: () => void;
}

/** The right first step where the active sheet has no accounts: go to them, or get some. */
export function NoAccounts({ workbook, onInserted }: Props) {
  const { firstStep } = useWords();
  const { sheet, empty, accountsSheet } = workbook;
  return (
    <section>
      <h2>{firstStep.title}</h2>
      <p role="status">
        {empty && accountsSheet === undefined ? firstStep.emptyWorkbook : firstStep.noAccountsHere(sheet)}
      </p>
      {accountsSheet === undefined ? (
        <>
          <p>{firstStep.ownTable}</p>
          <p>{firstStep.orSample}</p>
          <InsertSample onInserted={onInserted} />
        </>
      ) : (
        <>
          <p>{firstStep.accountsElsewhere(accountsSheet)}</p>
          <CellLink sheet={accountsSheet}>{firstStep.goToAccounts}</CellLink>
        </>
      )}
    </section>
  );
}
