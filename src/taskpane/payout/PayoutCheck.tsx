import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { AccountsReading } from '../../core/accounts/account';
import { payoutChecker } from '../../core/payout/check';
import { completenessOf } from '../../core/payout/completeness';
import { totalsOf } from '../../core/payout/totals';
import { checkScheme } from '../../core/schemeCheck/schemeCheck';
import { lastAudit } from '../../jobs/audit-mark';
import { today } from '../../jobs/today';
import { Choice } from '../Choice';
import { errorSentences } from '../../i18n/finding-sentence';
import { Notice } from '../Notice';
import { Making } from '../plan/Making';
import { useReader } from '../words';
import { AccountDetail } from './AccountDetail';
import { CheckedList } from './CheckedList';
import { DayField } from './DayField';
import { EVERYTHING, type Filter } from './filter';
import { AuditResult, StatementsResult } from './MadeSheets';
import { PayoutOrder } from './PayoutOrder';
import type { PayoutReading } from '../../jobs/read-payout';
import { payoutFormatter } from './payout-formatter';
import { ReleaseControl } from './ReleaseControl';
import { Totals } from './Totals';
import { useCheck } from './use-check';
import { useMaking } from './use-making';

/** Most people come to check. */
const WhatIf = lazy(async () => ({ default: (await import('./what-if/WhatIf')).WhatIf }));

/** Which accounts are checked: every row, the rows that a person sees, or those they selected. */
type Scope = 'all' | 'shown' | 'selected';

interface Props {
  readonly reading: PayoutReading;
  readonly all: AccountsReading;
  readonly onChanged: () => void;
}

/** The check of the selected accounts or of all: what it comes to, the list, and each account's own page. */
export function PayoutCheck({ reading, all, onChanged }: Props) {
  const reader = useReader();
  const { payout } = reader.words;
  const { workbook, selected, payoutText, sentences } = reading;
  const { scheme, survey } = workbook;
  // One selected row is where the cursor happens to stand; several were chosen.
  const [wants, setWants] = useState<Scope>(
    selected !== undefined && selected.accounts.length > 1 ? 'selected' : 'all',
  );
  const [asOf, setAsOf] = useState(today);
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [current, setCurrent] = useState<number>();
  const [opened, setOpened] = useState<number>();
  const [tries, setTries] = useState(false);
  const making = useMaking();
  const shownAccounts = useMemo(() => all.accounts.filter(({ isHidden }) => !isHidden), [all]);
  const hidden = all.accounts.length - shownAccounts.length;
  const scope = (wants === 'selected' && !selected) || (wants === 'shown' && hidden === 0) ? 'all' : wants;
  const accounts =
    scope === 'selected' && selected ? selected.accounts : scope === 'shown' ? shownAccounts : all.accounts;
  const checker = useMemo(() => payoutChecker(all.table, scheme), [all.table, scheme]);
  const formatter = useMemo(
    () => payoutFormatter(reader, payoutText.payout, checker.rules),
    [reader, payoutText, checker],
  );
  const { checked, done } = useCheck(checker, accounts);
  const totals = useMemo(() => totalsOf(checked), [checked]);
  const completeness = useMemo(() => completenessOf(all, accounts, checker.rules), [all, accounts, checker]);
  const findings = useMemo(() => {
    const auditedHash = lastAudit(survey, scheme.settings.id ?? '')?.hash;
    return checkScheme({
      scheme,
      asOf,
      accounts: all,
      completeness,
      ...(auditedHash !== undefined && { auditedHash }),
    });
  }, [scheme, survey, all, completeness, asOf]);
  const account = all.accounts.find(({ row }) => row === opened);
  const { state } = making;
  const back = () => {
    making.reset();
    onChanged();
  };

  if (state.name === 'making') {
    const titles = {
      explain: payout.workingOut,
      write: payout.writingAudit,
      statements: payout.makingStatements,
    };
    return <Making title={titles[state.work]} phase={state} onCancel={making.cancel} />;
  }
  if (state.name === 'audit')
    return <AuditResult audit={state.audit} money={formatter.money} onBack={back} />;
  if (state.name === 'statements') return <StatementsResult creation={state.creation} onBack={back} />;
  if (tries)
    return (
      <Suspense fallback={null}>
        <WhatIf
          table={all.table}
          accounts={accounts}
          scheme={scheme}
          formatter={formatter}
          payoutText={payoutText}
          onBack={() => setTries(false)}
          onChanged={onChanged}
        />
      </Suspense>
    );
  if (account)
    return (
      <AccountDetail
        checker={checker}
        account={account}
        formatter={formatter}
        actions={
          <Button
            size="small"
            onClick={() => void making.statements(checker, [account], asOf, reader.language)}
          >
            {payout.statement}
          </Button>
        }
        onDecided={onChanged}
        onBack={() => setOpened(undefined)}
      />
    );
  return (
    <section>
      <div role="status">
        <h2>{done ? payout.checked(checked.length) : payout.checkedOf(checked.length, accounts.length)}</h2>
      </div>
      {workbook.accounts === undefined && <p className="quiet">{payout.onSheet(all.table.sheet)}</p>}
      {((selected && selected.accounts.length > 0) || hidden > 0) && (
        <Choice label={payout.whichAccounts} value={scope} onChange={(which) => setWants(which as Scope)}>
          <option value="all">{payout.allAccounts(all.accounts.length)}</option>
          {hidden > 0 && <option value="shown">{payout.shownAccounts(shownAccounts.length)}</option>}
          {selected && selected.accounts.length > 0 && (
            <option value="selected">{payout.selectedAccounts(selected.accounts.length)}</option>
          )}
        </Choice>
      )}
      {hidden > 0 && (
        <Notice kind={scope === 'all' ? 'info' : 'warning'}>
          {scope === 'all' ? payout.hiddenChecked(hidden) : payout.hiddenLeftOut(hidden)}
        </Notice>
      )}
      {checker.withoutColumn.length > 0 && (
        <Notice kind="warning">{payout.withoutColumn(reader.words.list(checker.withoutColumn))}</Notice>
      )}
      <Totals totals={totals} checked={checked} formatter={formatter} />
      <ReleaseControl
        scheme={scheme}
        all={all}
        completeness={completeness}
        findings={findings}
        sentences={sentences}
        asOf={asOf}
        payoutText={payoutText}
      />
      <PayoutOrder />
      <DayField label={payout.asOf} day={asOf} onChange={setAsOf} />
      <div className="actions">
        <Button
          appearance="primary"
          disabled={!done || accounts.length === 0}
          onClick={() =>
            void making.audit({
              checker,
              accounts,
              completeness,
              asOf,
              errors: errorSentences(findings, sentences, reader.problems),
              survey,
              payoutText,
            })
          }
        >
          {payout.writeAudit}
        </Button>
        <Button onClick={() => setTries(true)}>{payout.whatIf}</Button>
      </div>
      <p className="quiet">{payout.auditHint}</p>
      <CheckedList
        checker={checker}
        checked={checked}
        formatter={formatter}
        filter={filter}
        onFilter={setFilter}
        current={current}
        onCurrent={setCurrent}
        onOpen={(row) => {
          setCurrent(row);
          setOpened(row);
        }}
        onStatements={(shown) => void making.statements(checker, shown, asOf, reader.language)}
      />
    </section>
  );
}
