import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { checkScheme } from '../../core/schemeCheck/schemeCheck';
import { isRelative } from '../../core/scheme/lines';
import type { Scheme } from '../../core/scheme/scheme';
import { nameKey } from '../../core/values/heading';
import { InsertSample } from '../InsertSample';
import { KeptView } from '../KeptView';
import { lastAudit } from '../../jobs/audit-mark';
import { payoutReader, type PayoutReading } from '../../jobs/read-payout';
import { today } from '../../jobs/today';
import { TroubleNotice } from '../TroubleNotice';
import { useReader } from '../words';
import { useWorkbookReader, useWorkbookReading } from '../use-workbook';
import { BrokenFormulas } from './BrokenFormulas';
import { Findings } from './Findings';
import { MeasureFromLists } from './MeasureFromLists';
import { DeductionsView, LinesView, OverridesView, SettlementView } from './PaidTables';
import { BandsView, GatesView, KpisView, TiersView } from './SchemeTables';
import { ExamplesView } from './ExamplesView';
import { SettingsView } from './SettingsView';

/** The scheme as it is paid by, and a way to mend broken formulas. */
export function SchemeTab() {
  return (
    <>
      <CheckedWorkbook />
      <MeasureFromLists />
      <BrokenFormulas />
    </>
  );
}

/** The scheme as the add-in reads it, and what the check finds in it before anybody is paid by it. */
function CheckedWorkbook() {
  const { words, language } = useReader();
  const reader = useWorkbookReader();
  const read = useMemo(() => payoutReader(reader, language), [reader, language]);
  const { value, trouble, again } = useWorkbookReading(read);
  if (!value)
    return trouble ? (
      <TroubleNotice trouble={trouble} onTryAgain={again} />
    ) : (
      <p role="status">{words.scheme.reading}</p>
    );
  return (
    <KeptView trouble={trouble} onTryAgain={again}>
      {value.workbook.hasScheme ? (
        <CheckedScheme reading={value} onAgain={again} />
      ) : (
        <section>
          <h2>{words.scheme.title}</h2>
          <p>{words.scheme.none}</p>
          <InsertSample schemeOnly onInserted={again} />
        </section>
      )}
    </KeptView>
  );
}

interface Props {
  readonly reading: PayoutReading;
  readonly onAgain: () => void;
}

function CheckedScheme({ reading, onAgain }: Props) {
  const { scheme: words } = useReader().words;
  const { workbook, all, payoutText, sentences } = reading;
  const { scheme, survey } = workbook;
  const findings = useMemo(() => {
    const auditedHash = lastAudit(survey, scheme.settings.id ?? '')?.hash;
    return checkScheme({
      scheme,
      asOf: today(),
      ...(all && { accounts: all }),
      ...(auditedHash !== undefined && { auditedHash }),
    });
  }, [scheme, survey, all]);
  const { kpis, gates, bands, settings, settlement, deductions, signals, sources } = scheme;
  return (
    <>
      <section>
        <h2>{words.title}</h2>
        <p className="quiet">
          {all ? words.checkedAgainst(all.accounts.length, all.table.sheet) : words.notChecked}
        </p>
        <Findings findings={findings} sentences={sentences} />
        <Button onClick={onAgain}>{words.readAgain}</Button>
      </section>
      <SettingsView scheme={scheme} />
      <LinesView scheme={scheme} />
      <Tiers scheme={scheme} />
      <KpisView table={kpis} />
      <BandsView table={bands} bandEdge={settings.bandEdge} />
      {settlement && <SettlementView scheme={scheme} />}
      {deductions && <DeductionsView scheme={scheme} />}
      <GatesView id="gates" table={gates} />
      {signals && <GatesView id="signals" table={signals} />}
      {scheme.examples && <ExamplesView scheme={scheme} payoutText={payoutText} />}
      {sources.overrides && <OverridesView scheme={scheme} payoutText={payoutText} />}
    </>
  );
}

/** The tiers of each line, or of none in particular. */
function Tiers({ scheme: { schedules, lines } }: { readonly scheme: Scheme }) {
  if (!schedules) return <TiersView table={undefined} />;
  return [...schedules].map(([key, table]) => {
    const way = lines?.values.find(({ name }) => nameKey(name) === key)?.way;
    return <TiersView key={key} table={table} isRelative={way !== undefined && isRelative(way)} />;
  });
}
