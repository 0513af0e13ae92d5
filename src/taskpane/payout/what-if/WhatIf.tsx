import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Account, AccountsTable } from '../../../core/accounts/account';
import type { AuditWords } from '../../../core/payout/audit/words';
import { leversOf, type Lever } from '../../../core/payout/levers';
import type { Scheme } from '../../../core/scheme/scheme';
import { Notice } from '../../Notice';
import { ProblemList } from '../../ProblemList';
import { useFocusOnMount } from '../../use-focus';
import { useWords } from '../../words';
import type { Teller } from '../teller';
import { ApplyChanges } from './ApplyChanges';
import { Effects } from './Effects';
import { LeverFields } from './LeverFields';
import { changesOf, leverKey } from './levers';
import { useTrial } from './use-trial';

interface Props {
  readonly table: AccountsTable;
  readonly accounts: readonly Account[];
  readonly scheme: Scheme;
  readonly teller: Teller;
  readonly told: AuditWords;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** A scheme tried out with other numbers. Nothing is written until it is applied as a new version. */
export function WhatIf({ table, accounts, scheme, teller, told, onBack, onChanged }: Props) {
  const { payout } = useWords();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [typed, setTyped] = useState(NOTHING);
  const levers = useMemo(() => leversOf(scheme), [scheme]);
  const changes = useMemo(() => changesOf(levers, typed, scheme), [levers, typed, scheme]);
  const tried = useTrial(table, accounts, scheme, changes);
  const problems = tried?.problems ?? [];
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
      <LeverFields levers={levers} scheme={scheme} told={told} typed={typed} onType={type} />
      <div className="block">
        {changes.length === 0 && <p>{payout.noChange}</p>}
        {problems.length > 0 && (
          <>
            <Notice kind="warning">{payout.notASchemeYet}</Notice>
            <ProblemList problems={problems} />
          </>
        )}
        {tried && changes.length > 0 && problems.length === 0 && (
          <Effects result={tried} table={table} teller={teller} />
        )}
        {typed.size > 0 && (
          <Button size="small" onClick={() => setTyped(NOTHING)}>
            {payout.undoChanges}
          </Button>
        )}
      </div>
      <ApplyChanges
        scheme={scheme}
        changes={changes}
        isReadable={tried !== undefined && problems.length === 0}
        onWritten={() => {
          setTyped(NOTHING);
          onChanged();
        }}
      />
    </section>
  );
}
