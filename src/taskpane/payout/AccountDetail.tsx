import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Account } from '../../core/accounts/account';
import type { PayoutChecker } from '../../core/payout/check';
import { CellLink } from '../CellLink';
import { CopyButton } from '../CopyButton';
import { useFocusOnMount } from '../use-focus';
import { useReader } from '../words';
import { accountText } from './as-text';
import { DecideByHand } from './DecideByHand';
import { Facts } from './Facts';
import { PayoutOrder } from './PayoutOrder';
import { Steps } from './Steps';
import type { PayoutFormatter } from './payout-formatter';

interface Props {
  readonly checker: PayoutChecker;
  readonly account: Account;
  readonly formatter: PayoutFormatter;
  readonly onBack: () => void;
  /** What can be made for this account. */
  readonly actions: ReactNode;
  /** Called when the verdict was set by hand. */
  readonly onDecided: () => void;
}

/** Everything about one account: amounts, reasons, what is missing, near misses, signals, and step by step the payout. */
export function AccountDetail({ checker, account, formatter, onBack, actions, onDecided }: Props) {
  const reader = useReader();
  const { payout } = reader.words;
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const one = useMemo(() => checker.explain(account), [checker, account]);
  const { verdict, score, payout: amount, possible, typed, difference } = one;
  const { money } = formatter;
  const open = one.gates.filter(({ outcome }) => outcome !== 'passed');
  const amounts: readonly (readonly [string, string | undefined])[] = [
    [payout.headings.payout, amount === undefined ? payout.pendingAmount : money.amount(amount)],
    [payout.possibleAmount, possible === undefined ? undefined : money.amount(possible)],
    [payout.headings.typed, typed === undefined ? undefined : money.amount(typed)],
    [payout.headings.difference, difference === undefined ? undefined : money.signed(difference)],
    [payout.headings.score, typeof score === 'number' ? formatter.score(score) : score && payout.noScore],
  ];
  return (
    <section>
      <Button size="small" onClick={onBack}>
        {payout.back}
      </Button>
      <div className="row account-heading">
        <h2 ref={heading} tabIndex={-1}>
          {account.name}
        </h2>
        <span className={`badge badge-${verdict}`}>{formatter.verdict(verdict)}</span>
      </div>
      <p className="quiet">
        {account.code} ·{' '}
        <CellLink sheet={checker.table.sheet} row={account.row} column={checker.table.keyColumn}>
          {payout.goToAccountRow(account.row + 1)}
        </CellLink>
      </p>
      <dl className="pairs">
        {amounts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="actions">
        {actions}
        <CopyButton label={payout.copy} text={() => accountText(one, formatter, reader)} />
      </div>
      <Part title={payout.reasons}>
        {open.length === 0 ? (
          <p>{payout.noReasons}</p>
        ) : (
          <ul className="list">
            {open.map(formatter.gate).map(({ reason, meaning }, index) => (
              <li key={index}>
                {reason}
                <div className="quiet">{meaning}</div>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Sentences title={payout.missing} sentences={one.missing.map(formatter.missing)} />
      <Sentences title={payout.nearMisses} sentences={one.nearMisses.map(formatter.nearMiss)} />
      <Sentences
        title={payout.signals}
        sentences={[...formatter.contradictions(one), ...one.signals.map(formatter.signal)]}
        note={payout.signalsInform}
      />
      <Part title={payout.steps}>
        <Steps steps={formatter.steps(one)} sum={amount === undefined ? undefined : money.amount(amount)} />
        <PayoutOrder />
      </Part>
      <DecideByHand account={account} scheme={checker.rules.scheme} onDecided={onDecided} />
      <Facts inputs={one.inputs} account={account} sheet={checker.table.sheet} formatter={formatter} />
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly note?: string;
}

/** Nothing where there is no sentence. */
function Sentences({ title, sentences, note }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="list">
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      {note !== undefined && <p className="quiet">{note}</p>}
    </Part>
  );
}
