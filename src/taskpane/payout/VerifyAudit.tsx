import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { readAudit } from '../../core/audit/auditRecord';
import type { AuditWords } from '../../core/audit/words';
import type { Verification, VerifiedDecision } from '../../core/audit/verify';
import type { TableSource } from '../../core/sheet/source';
import { isProblem, type Problem } from '../../core/values/problem';
import { auditWordsOfAll } from '../../i18n/audit-words';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { useReader } from '../words';
import { moneyPrinter } from './money';

interface Props {
  /** The audit sheet, from A1 on. */
  readonly source: TableSource;
  readonly payoutText: AuditWords;
}

/** Offers to work every decision of the active audit sheet out again, and says row by row whether it holds. */
export function VerifyAudit({ source, payoutText }: Props) {
  const { payout } = useReader().words;
  const [verify, setVerify] = useState<(source: TableSource) => Verification | Problem | undefined>();
  const verification = useMemo(() => verify?.(source), [verify, source]);
  const start = async () => {
    const [{ verifyAudit }, languages] = await Promise.all([
      import('../../core/audit/verify'),
      auditWordsOfAll(),
    ]);
    setVerify(() => (from: TableSource): Verification | Problem | undefined => {
      const record = readAudit(from);
      return record && verifyAudit(record, languages);
    });
  };
  return (
    <section className="audit" aria-labelledby="audit-title">
      <h2 id="audit-title">{payout.verifyTitle(source.sheet)}</h2>
      {verification === undefined ? (
        <>
          <p>{payout.verifyOffer}</p>
          <Button appearance="primary" onClick={() => void start()}>
            {payout.verify}
          </Button>
        </>
      ) : isProblem(verification) ? (
        <Notice kind="error">{payout.auditUnreadable}</Notice>
      ) : (
        <Verified verification={verification} payoutText={payoutText} />
      )}
    </section>
  );
}

interface VerifiedProps {
  readonly verification: Verification;
  readonly payoutText: AuditWords;
}

function Verified({ verification, payoutText }: VerifiedProps) {
  const { words } = useReader();
  const { payout } = words;
  const [showsAll, setShowsAll] = useState(false);
  const { decisions, record, hash, holds, schemeHolds, totalHolds, redrawn, digest, digestHolds } =
    verification;
  const broken = decisions.filter((decision) => !decision.holds);
  const shown = showsAll ? [...broken, ...decisions.filter((decision) => decision.holds)] : broken;
  return (
    <>
      <div role="status">
        <Notice kind={holds ? 'success' : 'warning'}>
          <p>
            {broken.length === 0
              ? payout.auditHolds(decisions.length)
              : payout.auditBroken(broken.length, decisions.length)}
          </p>
          {!schemeHolds && <p>{payout.schemeChanged(hash, record.hash)}</p>}
          {!totalHolds && <p>{payout.totalChanged}</p>}
          {redrawn.strange.length > 0 && <p>{payout.strangeRows(redrawn.strange.length)}</p>}
          {redrawn.absent.length > 0 && <p>{payout.absentRows(redrawn.absent.length)}</p>}
          {!digestHolds && <p>{payout.digestDiffers(digest, record.digest ?? '')}</p>}
        </Notice>
      </div>
      <p>{payout.digestIs(digest)}</p>
      <p className="quiet">{payout.notProvable}</p>
      {redrawn.strange.length > 0 && (
        <LongList
          label={payout.strangeRows(redrawn.strange.length)}
          items={redrawn.strange}
          itemKey={({ row }) => row}
          render={({ row, text }) => (
            <>
              <CellLink sheet={record.sheet} row={row} column={1}>
                {payout.row(row + 1)}
              </CellLink>{' '}
              {text}
            </>
          )}
        />
      )}
      {redrawn.absent.length > 0 && (
        <LongList
          label={payout.absentRows(redrawn.absent.length)}
          items={redrawn.absent.map((text, key) => ({ text, key }))}
          itemKey={({ key }) => key}
          render={({ text }) => payout.absentRow(text)}
        />
      )}
      <label className="check">
        <input type="checkbox" checked={showsAll} onChange={({ target }) => setShowsAll(target.checked)} />
        {payout.showHolding}
      </label>
      {shown.length > 0 && (
        <LongList
          label={payout.verified}
          items={shown}
          itemKey={({ recorded }) => recorded.row}
          render={(decision) => <Decision decision={decision} sheet={record.sheet} payoutText={payoutText} />}
        />
      )}
    </>
  );
}

interface DecisionProps {
  readonly decision: VerifiedDecision;
  readonly sheet: string;
  readonly payoutText: AuditWords;
}

function Decision({ decision, sheet, payoutText }: DecisionProps) {
  const { words, language } = useReader();
  const { payout } = words;
  const { recorded, holds, mismatches, verdict, payout: amount } = decision;
  const money = moneyPrinter({}, language);
  const shown = (of: typeof verdict, value: number | undefined) =>
    [of && payoutText.payout.verdict[of], value === undefined ? undefined : money.amount(value)]
      .filter(Boolean)
      .join(' ');
  const found = words.clauses(mismatches.map((mismatch) => payout.mismatch[mismatch]));
  const differs = mismatches.includes('verdict') || mismatches.includes('payout');
  return (
    <>
      <div className="row">
        <CellLink
          sheet={sheet}
          row={recorded.row}
          column={1}
          label={payout.goToRow(recorded.name, recorded.row + 1)}
        >
          {recorded.name}
        </CellLink>
        <span className={`badge badge-${holds ? 'eligible' : 'withheld'}`}>
          {holds ? payout.holds : payout.row(recorded.row + 1)}
        </span>
      </div>
      {!holds && (
        <div className="quiet">
          {differs
            ? words.aside(
                found,
                payout.recordedAndNow(shown(recorded.verdict, recorded.payout), shown(verdict, amount)),
              )
            : found}
        </div>
      )}
    </>
  );
}
