import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { rememberOptions } from '../../excel/options';
import type { PlanJob } from '../../jobs/make-plans';
import { InsertSample } from '../InsertSample';
import { RecognisedColumns } from '../mapping/RecognisedColumns';
import { Notice } from '../Notice';
import { ProblemList } from '../ProblemList';
import type { SelectedAccounts, WorkbookReading } from '../../jobs/read-workbook';
import { useReader } from '../words';
import { OptionFields } from './OptionFields';
import { ownSheetOf, type PlanOptions } from '../../jobs/plan-options';
import { SelectionSummary } from './SelectionSummary';
import { useOwnTemplate } from './use-own-template';
import { usePlanning } from './use-planning';

interface Props {
  readonly workbook: WorkbookReading;
  readonly accounts: SelectedAccounts;
  readonly options: PlanOptions;
  readonly onOptions: (options: PlanOptions) => void;
  readonly onCreate: (job: PlanJob) => Promise<void>;
  readonly onMatch: () => void;
  readonly onChanged: () => void;
}

/** A whole column selected is seldom meant: above this many plans the pane asks before it makes them. */
const MANY_PLANS = 200;

/** What is selected, what is missing, and which sheets will be made: before anything is written. */
export function Preview({ workbook, accounts, options, onOptions, onCreate, onMatch, onChanged }: Props) {
  const { words, sheetLanguage } = useReader();
  const { plan } = words;
  const planning = usePlanning(options.language);
  const chosen = ownSheetOf(options.template);
  const own = useOwnTemplate(chosen, accounts.selected.table);
  const orders = useMemo(() => {
    if (chosen === undefined) return planning?.ordersFor(workbook, accounts, options, planning.words);
    const isFit = own.template && own.template.faults.length === 0 && own.template.cells.length > 0;
    return isFit ? planning?.ordersFor(workbook, accounts, options, planning.words, own.template) : undefined;
  }, [workbook, accounts, options, planning, chosen, own.template]);
  const sheets = useMemo(
    () => orders && planning?.forecast(orders, workbook.survey),
    [orders, planning, workbook],
  );
  const hints = planning?.hintsFor(workbook, accounts, words, sheetLanguage) ?? [];
  const toMake = sheets?.filter(({ exists }) => !exists).length ?? 0;
  const toRenew = (sheets?.length ?? 0) - toMake;
  const isClosed = workbook.survey.closed && toMake > 0;
  const none = accounts.selected.accounts.length === 0;
  const [asked, setAsked] = useState<number>();
  const planCount = sheets?.length ?? 0;
  const isAsked = asked === planCount;
  const create = () => {
    if (!orders || !planning) return;
    if (planCount > MANY_PLANS && !isAsked) {
      setAsked(planCount);
      return;
    }
    // A workbook that cannot keep options (read-only) still gets its plans; what matters is said by the creation.
    void rememberOptions({ ...options });
    void onCreate({ orders, index: planning.indexOrder(workbook, accounts, planning.words) });
  };

  return (
    <>
      <SelectionSummary accounts={accounts} />
      <RecognisedColumns workbook={workbook} accounts={accounts} onMatch={onMatch} onChanged={onChanged} />
      {!none && (
        <>
          {hints.length > 0 && (
            <Notice
              kind="info"
              actions={!workbook.hasScheme && <InsertSample schemeOnly onInserted={onChanged} />}
            >
              <details open={!workbook.hasScheme}>
                <summary>{words.aside(plan.missing, String(hints.length))}</summary>
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
            <OptionFields options={options} ownSheets={own.sheets} onChange={onOptions} />
            {planning && chosen !== undefined && (
              <planning.OwnTemplateNotes template={own.template} lost={own.lost} onAgain={own.again} />
            )}
          </section>
          <ProblemList problems={workbook.planTables.problems.map(({ problem }) => problem)} />
          {planning && sheets && <planning.SheetPreview sheets={sheets} toMake={toMake} />}
          {isClosed && <Notice kind="warning">{plan.closedWorkbook}</Notice>}
        </>
      )}
      {planning && <planning.Attention workbook={workbook} accounts={accounts} words={planning.words} />}
      {!none && (
        <div className="main-action">
          {isAsked && <Notice kind="warning">{plan.manyPlans(planCount)}</Notice>}
          <Button appearance="primary" size="large" disabled={!sheets || isClosed} onClick={create}>
            {toMake > 0 || !sheets ? plan.create(toMake) : plan.renew(toRenew)}
          </Button>
        </div>
      )}
    </>
  );
}
