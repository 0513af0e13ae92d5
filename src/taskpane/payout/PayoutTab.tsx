import { useMemo, useState } from 'react';
import type { Verdict } from '../../core/eligibility/assessment';
import { Choice } from '../Choice';
import { InsertSample } from '../InsertSample';
import { LongList } from '../LongList';
import { useMatching } from '../mapping/use-matching';
import { Notice } from '../Notice';
import { NoAccounts } from '../NoAccounts';
import { readWorkbook, type WorkbookReading } from '../read-workbook';
import { TroubleNotice } from '../TroubleNotice';
import { useReading } from '../use-reading';
import { useWatchedSelection } from '../use-watched-selection';
import { useReader } from '../words';
import { fill } from '../../core/values/fill';
import { checkPayout, type PayoutCheck } from './check';
import { CheckedAccount } from './CheckedAccount';

const VERDICTS: readonly Verdict[] = ['withheld', 'pending', 'eligible'];

/** Who may be paid and who may not, with every reason. Nothing is written. */
export function PayoutTab() {
  const { words } = useReader();
  const { value: workbook, trouble, again } = useReading<WorkbookReading>(readWorkbook);
  useWatchedSelection(again);
  const matching = useMatching(workbook, again);
  const check = useMemo(() => workbook && checkOf(workbook), [workbook]);
  if (matching.view) return matching.view;
  if (trouble) return <TroubleNotice trouble={trouble} onTryAgain={again} />;
  if (!workbook) return <p role="status">{words.payout.reading}</p>;
  if (!workbook.accounts)
    return <NoAccounts workbook={workbook} onMatch={matching.start} onChanged={again} />;
  if (!check)
    return (
      <section>
        <h2>{words.payout.title}</h2>
        <p>{words.payout.needsScheme}</p>
        {!workbook.hasScheme && <InsertSample schemeOnly onInserted={again} />}
      </section>
    );
  return <CheckedAccounts check={check} />;
}

const checkOf = ({ accounts, scheme }: WorkbookReading): PayoutCheck | undefined =>
  accounts && scheme.gates && checkPayout(accounts, scheme, scheme.gates.gates);

function CheckedAccounts({ check }: { readonly check: PayoutCheck }) {
  const { words, problems } = useReader();
  const { payout } = words;
  const [wanted, setWanted] = useState<Verdict | 'all'>('all');
  const { checks, problem, withoutColumn } = check;
  const shown = wanted === 'all' ? checks : checks.filter(({ verdict }) => verdict === wanted);
  const count = (verdict: Verdict) => checks.filter((one) => one.verdict === verdict).length;
  return (
    <section>
      <div role="status">
        <h2>{payout.checked(checks.length)}</h2>
      </div>
      {check.all && <p>{payout.allAccounts}</p>}
      <p className="quiet">{payout.nothingWritten}</p>
      {problem && (
        <Notice kind="warning">
          {fill(problems[problem.problem] ?? problem.problem, problem.details ?? {})}
        </Notice>
      )}
      {withoutColumn.length > 0 && (
        <Notice kind="warning">{payout.withoutColumn(withoutColumn.join(', '))}</Notice>
      )}
      <div className="block">
        <Choice
          label={payout.show}
          value={wanted}
          onChange={(verdict) => setWanted(verdict as Verdict | 'all')}
        >
          <option value="all">{payout.all(checks.length)}</option>
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {payout.verdictWith(payout.verdict[verdict], count(verdict))}
            </option>
          ))}
        </Choice>
        {shown.length === 0 ? (
          <p>{payout.none}</p>
        ) : (
          <LongList
            label={payout.list}
            items={shown}
            itemKey={({ account }) => account.row}
            render={(one) => <CheckedAccount sheet={check.sheet} check={one} />}
          />
        )}
      </div>
    </section>
  );
}
