import { Button } from '@fluentui/react-components';
import { InsertSample } from '../InsertSample';
import { Notice } from '../Notice';
import { ProblemList } from '../ProblemList';
import { readSchemeTables } from '../read-workbook';
import { TroubleNotice } from '../TroubleNotice';
import { useReading } from '../use-reading';
import { useWords } from '../words';
import { BrokenFormulas } from './BrokenFormulas';
import { BandsView, GatesView, KpisView, TiersView } from './SchemeTables';
import { SettingsView } from './SettingsView';

/** The scheme as the add-in reads it, what is wrong with its tables, and a way to mend broken formulas. */
export function SchemeTab() {
  return (
    <>
      <SchemeReading />
      <BrokenFormulas />
    </>
  );
}

function SchemeReading() {
  const { scheme: words } = useWords();
  const { value, trouble, again } = useReading(readSchemeTables);
  if (trouble) return <TroubleNotice trouble={trouble} onTryAgain={again} />;
  if (!value) return <p role="status">{words.reading}</p>;
  if (!value.found)
    return (
      <section>
        <h2>{words.title}</h2>
        <p>{words.none}</p>
        <InsertSample schemeOnly onInserted={again} />
      </section>
    );
  const { settings, problems, kpis, gates, tiers, bands } = value.scheme;
  return (
    <>
      <section>
        <h2>{words.title}</h2>
        <div role="status">
          {problems.length === 0 ? (
            <Notice kind="success">{words.noProblems}</Notice>
          ) : (
            <Notice kind="warning">{words.problems(problems.length)}</Notice>
          )}
        </div>
        <ProblemList problems={problems.map(({ problem }) => problem)} />
        <Button onClick={again}>{words.readAgain}</Button>
      </section>
      <SettingsView settings={settings} />
      <KpisView table={kpis} />
      <GatesView table={gates} />
      <TiersView table={tiers} />
      <BandsView table={bands} bandEdge={settings.bandEdge} />
    </>
  );
}
