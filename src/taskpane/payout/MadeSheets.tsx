import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Creation, MadeSheet } from '../../excel/create-sheets';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { TroubleNotice } from '../TroubleNotice';
import { useFocusOnMount } from '../use-focus';
import { useWords } from '../words';
import type { MoneyPrinter } from './money';
import type { WrittenAudit } from '../../jobs/write-audit';

interface ResultProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

function Result({ title, onBack, children }: ResultProps) {
  const { payout } = useWords();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div className="actions">
        <Button onClick={onBack}>{payout.back}</Button>
      </div>
    </section>
  );
}

interface AuditProps {
  readonly audit: WrittenAudit;
  readonly money: MoneyPrinter;
  readonly onBack: () => void;
}

/** The audit that was written, with its link and what changed since the last one; or why there is none. */
export function AuditResult({ audit, money, onBack }: AuditProps) {
  const { payout } = useWords();
  const { name, trouble, untidy, accounts, total, digest, delta, broken } = audit;
  return (
    <Result title={name === undefined ? payout.writeAudit : payout.auditWritten} onBack={onBack}>
      {trouble && (
        <TroubleNotice trouble={trouble}>
          <p>{payout.auditFailed}</p>
          {untidy && <p>{payout.untidySheets}</p>}
        </TroubleNotice>
      )}
      {name === undefined && !trouble && <Notice kind="info">{payout.auditCancelled}</Notice>}
      {name !== undefined && (
        <>
          <p>
            <CellLink sheet={name}>{name}</CellLink>
          </p>
          <p role="status">{payout.auditTotal(accounts, money.amount(total))}</p>
          <p>{payout.noteDigest(digest)}</p>
          <p>
            {delta
              ? payout.auditDelta(delta.sheet, money.signed(delta.change), delta.changed)
              : broken === undefined
                ? payout.auditFirst
                : payout.auditBase(broken)}
          </p>
          {delta && delta.gone > 0 && <Notice kind="warning">{payout.auditGone(delta.gone)}</Notice>}
        </>
      )}
    </Result>
  );
}

interface StatementsProps {
  readonly creation: Creation;
  readonly onBack: () => void;
}

/** The statements that were made, with their links. */
export function StatementsResult({ creation, onBack }: StatementsProps) {
  const { payout } = useWords();
  const { created, kept, left, trouble, untidy } = creation;
  const sheets: readonly MadeSheet[] = [...created, ...kept];
  return (
    <Result
      title={created.length > 0 ? payout.statementsMade(created.length) : payout.noStatementMade}
      onBack={onBack}
    >
      <div role="status">{kept.length > 0 && <p>{payout.statementsKept(kept.length)}</p>}</div>
      {trouble && (
        <TroubleNotice trouble={trouble}>
          <p>{payout.statementsLeft(left.length)}</p>
          {untidy && <p>{payout.untidySheets}</p>}
        </TroubleNotice>
      )}
      {!trouble && left.length > 0 && <Notice kind="info">{payout.statementsLeft(left.length)}</Notice>}
      {sheets.length > 0 && (
        <LongList
          label={payout.sheets}
          items={sheets}
          itemKey={({ mark }) => mark}
          render={({ name }) => <CellLink sheet={name}>{name}</CellLink>}
        />
      )}
    </Result>
  );
}
