import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Account, AccountsTable } from '../../../core/accounts/account';
import type { AuditWords } from '../../../core/audit/words';
import { leversOf, type Lever } from '../../../core/payout/levers';
import type { Scheme } from '../../../core/scheme/scheme';
import { Notice } from '../../Notice';
import { ProblemList } from '../../ProblemList';
import { useFocusOnMount } from '../../use-focus';
import { useWords } from '../../words';
import type { PayoutFormatter } from '../payout-formatter';
import { ApplyChanges } from './ApplyChanges';
import { Effects, TrialTotals } from './Effects';
import { LeverFields } from './LeverFields';
import { changesOf, leverKey } from './levers';
import { useTrial } from './use-trial';

interface Props {
  readonly table: AccountsTable;
  readonly accounts: readonly Account[];
  readonly scheme: Scheme;
  readonly formatter: PayoutFormatter;
  readonly payoutText: AuditWords;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** A scheme tried out with other numbers. Nothing is written until it is applied as a new version. */
export function WhatIf({ table, accounts, scheme, formatter, payoutText, onBack, onChanged }: Props) {
  const { payout } = useWords();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [typed, setTyped] = useState(NOTHING);
  const levers = useMemo(() => leversOf(scheme), [scheme]);
  const changes = useMemo(() => changesOf(levers, typed, scheme), [levers, typed, scheme]);
  const tried = useTrial(table, accounts, scheme, changes);
  const problems = tried?.problems ?? [];
  const isTried = tried !== undefined && changes.length > 0 && problems.length === 0;
  const type = (lever: Lever, text: string) => setTyped(new Map(typed).set(leverKey(lever), text));
  return (
    <section>
      <Button size="small" onClick={onBack}>
        {payout.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className="account-heading">
        {payout.whatIfTitle}
      </h2>
      <p className="quiet">{payout.whatIfIntro}</p>
      <LeverFields levers={levers} scheme={scheme} payoutText={payoutText} typed={typed} onType={type} />
      <div className="block">
        {typed.size > 0 && (
          <Button size="small" onClick={() => setTyped(NOTHING)}>
            {payout.undoChanges}
          </Button>
        )}
        {problems.length > 0 && (
          <>
            <Notice kind="warning">{payout.notASchemeYet}</Notice>
            <ProblemList problems={problems} />
          </>
        )}
        {isTried && <Effects result={tried} table={table} formatter={formatter} />}
      </div>
      <div className="main-action trial">
        {isTried ? (
          <TrialTotals result={tried} formatter={formatter} />
        ) : (
          <p className="quiet">{payout.noChange}</p>
        )}
        <ApplyChanges
          scheme={scheme}
          changes={changes}
          isReadable={tried !== undefined && problems.length === 0}
          onWritten={() => {
            setTyped(NOTHING);
            onChanged();
          }}
        />
      </div>
    </section>
  );
}
