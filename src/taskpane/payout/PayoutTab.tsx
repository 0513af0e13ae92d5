import { useCallback, useMemo } from 'react';
import { linesOfScheme } from '../../core/payout/lines';
import { isAudit } from '../../core/audit/auditRecord';
import { CalculationNotice } from '../CalculationNotice';
import { InsertSample } from '../InsertSample';
import { KeptView } from '../KeptView';
import { useMatching } from '../mapping/use-matching';
import { NoAccounts } from '../NoAccounts';
import { TroubleNotice } from '../TroubleNotice';
import { useReader } from '../words';
import { useWorkbookReader, useWorkbookReading } from '../use-workbook';
import { PayoutCheck } from './PayoutCheck';
import { payoutReader, type PayoutReading } from '../../jobs/read-payout';
import { VerifyAudit } from './VerifyAudit';

/**
 * Who may be paid and who may not, with every reason; and whether an audit that was written still holds. Behind another
 * tab nobody sees it, and reading all accounts for each selection would cost the person there time.
 */
export function PayoutTab({ isOpen }: { readonly isOpen: boolean }) {
  const { words, language } = useReader();
  const reader = useWorkbookReader();
  const read = useMemo(() => payoutReader(reader, language), [reader, language]);
  const follows = useCallback(() => isOpen, [isOpen]);
  const { value, trouble, again } = useWorkbookReading<PayoutReading>(read, {
    isShown: isOpen,
    follows,
    isUnsettled,
  });
  const matching = useMatching(value?.workbook, again);
  if (matching.view) return matching.view;
  if (!value)
    return trouble ? (
      <TroubleNotice trouble={trouble} onTryAgain={again} />
    ) : (
      <p role="status">{words.payout.reading}</p>
    );
  const { workbook, payoutText } = value;
  const { source, calculation } = workbook;
  return (
    <>
      <CalculationNotice calculation={calculation} onCalculated={again} />
      {/* Nobody is paid by values that are older than what they are computed from. */}
      <KeptView trouble={trouble} onTryAgain={again} isHeld={calculation !== 'done'}>
        {source && isAudit(source) && (
          <VerifyAudit key={source.sheet} source={source} payoutText={payoutText} />
        )}
        <Check reading={value} onMatch={matching.start} onChanged={again} />
      </KeptView>
    </>
  );
}

const isUnsettled = ({ workbook }: PayoutReading): boolean => workbook.calculation === 'calculating';

interface Props {
  readonly reading: PayoutReading;
  readonly onMatch: () => void;
  readonly onChanged: () => void;
}

/** The check, or the step that has to come before it. */
function Check({ reading, onMatch, onChanged }: Props) {
  const { payout } = useReader().words;
  const { workbook, all } = reading;
  if (!all) return <NoAccounts workbook={workbook} onMatch={onMatch} onChanged={onChanged} />;
  if (linesOfScheme(workbook.scheme).length === 0)
    return (
      <section>
        <h2>{payout.title}</h2>
        <p>{payout.needsScheme}</p>
        {!workbook.hasScheme && <InsertSample schemeOnly onInserted={onChanged} />}
      </section>
    );
  return <PayoutCheck reading={reading} all={all} onChanged={onChanged} />;
}
