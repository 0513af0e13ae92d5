import { useMemo } from 'react';
import { linesOfScheme } from '../../core/payout/lines';
import { InsertSample } from '../InsertSample';
import { useMatching } from '../mapping/use-matching';
import { NoAccounts } from '../NoAccounts';
import { TroubleNotice } from '../TroubleNotice';
import { useReading } from '../use-reading';
import { useWatchedSelection } from '../use-watched-selection';
import { useReader } from '../words';
import { PayoutCheck } from './PayoutCheck';
import { payoutReader, type PayoutReading } from './read-payout';

/** Who may be paid and who may not, with every reason. */
export function PayoutTab() {
  const { words, language } = useReader();
  const { payout } = words;
  const read = useMemo(() => payoutReader(language), [language]);
  const { value: reading, trouble, again } = useReading<PayoutReading>(read);
  useWatchedSelection(again);
  const matching = useMatching(reading?.workbook, again);
  if (matching.view) return matching.view;
  if (trouble) return <TroubleNotice trouble={trouble} onTryAgain={again} />;
  if (!reading) return <p role="status">{payout.reading}</p>;
  const { workbook, all } = reading;
  if (!all) return <NoAccounts workbook={workbook} onMatch={matching.start} onChanged={again} />;
  const { scheme, hasScheme } = workbook;
  if (linesOfScheme(scheme).length === 0)
    return (
      <section>
        <h2>{payout.title}</h2>
        <p>{payout.needsScheme}</p>
        {!hasScheme && <InsertSample schemeOnly onInserted={again} />}
      </section>
    );
  return <PayoutCheck reading={reading} all={all} onChanged={again} />;
}
