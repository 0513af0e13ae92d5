import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { PlanWords } from '../../core/plan/words';
import type { SheetOrder } from '../../excel/create-sheets';
import { rememberedOptions, rememberOptions } from '../../excel/options';
import type { Language } from '../../i18n/language';
import { loadPlanWords } from '../../i18n/plan-words';
import { CellLink } from '../CellLink';
import { InsertSample } from '../InsertSample';
import { LongList } from '../LongList';
import { RecognisedColumns } from '../mapping/RecognisedColumns';
import { Notice } from '../Notice';
import type { SelectedAccounts, WorkbookReading } from '../read-workbook';
import { useReader } from '../words';
import { hintsFor } from './hints';
import { OptionFields } from './OptionFields';
import { periodOf, readOptions, usualOptions, type PlanOptions } from './options';
import type { forecast, ordersFor, SheetForecast } from './orders';
import { SelectionSummary } from './SelectionSummary';

/** So many sheets are listed at once; more are a click away. */
const FEW = 5;

interface Props {
  readonly workbook: WorkbookReading;
  readonly accounts: SelectedAccounts;
  readonly onCreate: (orders: readonly SheetOrder[]) => Promise<void>;
  readonly onMatch: () => void;
  readonly onChanged: () => void;
}

/** What is selected, what is missing, and which sheets will be made: before anything is written. */
export function Preview({ workbook, accounts, onCreate, onMatch, onChanged }: Props) {
  const { words, language } = useReader();
  const { plan } = words;
  const [options, setOptions] = usePlanOptions();
  const planning = usePlanning(options.language);
  const orders = useMemo(
    () => planning?.ordersFor(workbook, accounts, periodOf(options), planning.words),
    [workbook, accounts, options, planning],
  );
  const sheets = useMemo(
    () => orders && planning?.forecast(orders, workbook.survey),
    [orders, planning, workbook],
  );
  const hints = hintsFor(workbook, accounts, words, language);
  const toMake = sheets?.filter(({ exists }) => !exists).length ?? 0;
  const none = accounts.selected.accounts.length === 0;
  const create = () => {
    if (!orders) return;
    // A workbook that cannot keep options (read-only) still gets its plans; what matters is said by the creation.
    void rememberOptions({ ...options }).catch(() => undefined);
    void onCreate(orders);
  };

  return (
    <>
      <SelectionSummary accounts={accounts} />
      <RecognisedColumns table={accounts.selected.table} onMatch={onMatch} />
      {!none && (
        <>
          {hints.length > 0 && (
            <Notice
              kind="info"
              actions={!workbook.hasScheme && <InsertSample schemeOnly onInserted={onChanged} />}
            >
              <details open={!workbook.hasScheme}>
                <summary>{`${plan.missing} (${hints.length})`}</summary>
                <ul>
                  {hints.map((hint) => (
                    <li key={hint}>{hint}</li>
                  ))}
                </ul>
              </details>
            </Notice>
          )}
          <section className="block" aria-labelledby="plan-options">
            <h3 id="plan-options">{plan.options}</h3>
            <OptionFields options={options} onChange={setOptions} />
          </section>
          {sheets && <SheetPreview sheets={sheets} toMake={toMake} />}
          {workbook.survey.closed && <Notice kind="warning">{plan.closedWorkbook}</Notice>}
          <div className="main-action">
            <Button
              appearance="primary"
              size="large"
              disabled={toMake === 0 || workbook.survey.closed}
              onClick={create}
            >
              {sheets && toMake === 0 ? plan.nothingToMake : plan.create(toMake)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function SheetPreview({
  sheets,
  toMake,
}: {
  readonly sheets: readonly SheetForecast[];
  readonly toMake: number;
}) {
  const { plan } = useReader().words;
  const existing = sheets.length - toMake;
  return (
    <section className="block" aria-labelledby="plan-preview">
      <h3 id="plan-preview">{plan.preview}</h3>
      <p className="quiet">{plan.nothingYet}</p>
      {existing > 0 && <p>{plan.existing(existing)}</p>}
      <details open={sheets.length <= FEW}>
        <summary>{plan.toMake(toMake)}</summary>
        <LongList
          label={plan.preview}
          items={sheets}
          itemKey={({ mark }) => mark}
          render={({ name, exists }) =>
            exists ? (
              <span className="row">
                <CellLink sheet={name}>{name}</CellLink>
                <span className="quiet">{plan.exists}</span>
              </span>
            ) : (
              name
            )
          }
        />
      </details>
    </section>
  );
}

/** The options as the workbook remembers them, then as they are chosen. */
function usePlanOptions(): [PlanOptions, (options: PlanOptions) => void] {
  const { language } = useReader();
  const [options, setOptions] = useState(() => usualOptions(language));
  useEffect(() => {
    let live = true;
    rememberedOptions().then(
      (remembered) => live && setOptions((usual) => readOptions(remembered, usual)),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, []);
  return [options, setOptions];
}

interface Planning {
  readonly words: PlanWords;
  readonly ordersFor: typeof ordersFor;
  readonly forecast: typeof forecast;
}

/** What draws plans, and the words they are drawn with: loaded when accounts are there to plan for. */
function usePlanning(language: Language): Planning | undefined {
  const [planning, setPlanning] = useState<Planning>();
  useEffect(() => {
    let live = true;
    void Promise.all([loadPlanWords(language), import('./orders')]).then(([words, orders]) => {
      if (live) setPlanning({ words, ordersFor: orders.ordersFor, forecast: orders.forecast });
    });
    return () => {
      live = false;
    };
  }, [language]);
  return planning?.words.language === language ? planning : undefined;
}
