import { useCallback, useMemo, useRef } from 'react';
import { linesOfScheme } from '../../core/payout/lines';
import { isAudit } from '../../core/audit/auditRecord';
import { InsertSample } from '../InsertSample';
import { useMatching } from '../mapping/use-matching';
import { NoAccounts } from '../NoAccounts';
import { TroubleNotice } from '../TroubleNotice';
import { useReading } from '../use-reading';
import { useWatchedSelection } from '../use-watched-selection';
import { useReader } from '../words';
import { PayoutCheck } from './PayoutCheck';
import { payoutReader, type PayoutReading } from '../../jobs/read-payout';
import { VerifyAudit } from './VerifyAudit';

/**
 * Who may be paid and who may not, with every reason; and whether an audit that was written still holds. Behind another
 * tab nobody sees it, and reading all accounts for each selection would cost the person there time.
 */
export function PayoutTab({ isOpen }: { readonly isOpen: boolean }) {
  const { words, language } = useReader();
  const read = useMemo(() => payoutReader(language), [language]);
  const { value, trouble, again } = useReading<PayoutReading>(read, isOpen);
  const last = useRef(value);
  last.current = value ?? last.current;
  const reading = last.current;
  useWatchedSelection(useCallback(() => isOpen && again(), [isOpen, again]));
  const matching = useMatching(reading?.workbook, again);
  if (matching.view) return matching.view;
  const notice = trouble && <TroubleNotice trouble={trouble} onTryAgain={again} />;
  if (!reading) return notice ?? <p role="status">{words.payout.reading}</p>;
  const { workbook, payoutText } = reading;
  const { source } = workbook;
  return (
    <>
      {notice}
      {/* What is typed in a form waits behind the notice; nothing is made of what may have changed since. */}
      <div hidden={notice !== undefined}>
        {source && isAudit(source) && (
          <VerifyAudit key={source.sheet} source={source} payoutText={payoutText} />
        )}
        <Check reading={reading} onMatch={matching.start} onChanged={again} />
      </div>
    </>
  );
}

interface Props {
  readonly reading: PayoutReading;
  readonly onMatch: () => void;
  readonly onChanged: () => void;
}

/** The check, or the step that has to come before it. */
function Check({ reading, onMatch, onChanged }: Props) {
  const { payout } = useReader().words;
  const { workbook, all, source } = reading;
  if (!all || !source) return <NoAccounts workbook={workbook} onMatch={onMatch} onChanged={onChanged} />;
  if (linesOfScheme(workbook.scheme).length === 0)
    return (
      <section>
        <h2>{payout.title}</h2>
        <p>{payout.needsScheme}</p>
        {!workbook.hasScheme && <InsertSample schemeOnly onInserted={onChanged} />}
      </section>
    );
  return <PayoutCheck reading={reading} source={source} all={all} onChanged={onChanged} />;
}
