import { Button } from '@fluentui/react-components';
import type { PlanJob, PlansMade } from '../../jobs/make-plans';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { TroubleNotice } from '../TroubleNotice';
import { useFocusOnMount } from '../use-focus';
import { useWords } from '../words';
import { SendCopies } from './SendCopies';

interface Props {
  readonly outcome: PlansMade;
  readonly onGoOn: (job: PlanJob, before: PlansMade) => Promise<void>;
  readonly onBack: () => void;
}

/** What came of the run: links to the sheets, and what is left to do. */
export function Results({ outcome, onGoOn, onBack }: Props) {
  const { plan } = useWords();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { creation, index, job } = outcome;
  const { created, kept, left, trouble, untidy } = creation;
  const fates = (fate: (typeof kept)[number]['fate']) => kept.filter((sheet) => sheet.fate === fate).length;
  const [renewed, unchanged, redrawn] = [fates('renewed'), fates('unchanged'), fates('redrawn')];
  const listing = kept.filter(({ old }) => old !== undefined && old.unplaced > 0).length;
  const outdated = new Set(kept.flatMap(({ mark, fate }) => (fate === 'outdated' ? [mark] : [])));
  const goOn = (orders: PlanJob['orders']) => void onGoOn({ ...job, orders }, outcome);
  const redrawAll = () => {
    const orders = job.orders.filter(({ mark }) => outdated.has(mark));
    void onGoOn({ ...job, orders, redraw: true }, outcome);
  };
  const [indexSheet] = [...(index?.created ?? []), ...(index?.kept ?? [])];
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {created.length > 0
          ? plan.created(created.length)
          : redrawn > 0
            ? plan.redrawn(redrawn)
            : kept.length > 0
              ? plan.onlyKept(kept.length)
              : plan.noneCreated}
      </h2>
      <div role="status">
        {redrawn > 0 && <p>{plan.aboutRedrawn}</p>}
        {listing > 0 && <p>{plan.unplaced(listing)}</p>}
        {renewed > 0 && <p>{plan.renewed(renewed)}</p>}
        {unchanged > 0 && <p>{plan.kept(unchanged)}</p>}
      </div>
      {outdated.size > 0 && <Notice kind="warning">{plan.outdated(outdated.size)}</Notice>}
      {fates('protected') > 0 && <Notice kind="warning">{plan.protected(fates('protected'))}</Notice>}
      {trouble && (
        <TroubleNotice trouble={trouble}>
          {left.length > 0 && <p>{plan.failed(left.length)}</p>}
          {untidy && <p>{plan.untidy}</p>}
        </TroubleNotice>
      )}
      {!trouble && left.length > 0 && <Notice kind="info">{plan.cancelled(left.length)}</Notice>}
      {index?.trouble && (
        <TroubleNotice trouble={index.trouble} onTryAgain={() => goOn(left)}>
          <p>{plan.indexFailed}</p>
        </TroubleNotice>
      )}
      <div className="actions">
        {left.length > 0 && (
          <Button appearance="primary" onClick={() => goOn(left)}>
            {plan.goOn(left.length)}
          </Button>
        )}
        {left.length === 0 && outdated.size > 0 && (
          <Button appearance="primary" onClick={redrawAll}>
            {plan.redraw(outdated.size)}
          </Button>
        )}
        <Button onClick={onBack}>{plan.back}</Button>
      </div>
      {created.length + kept.length > 0 && (
        <div className="block">
          <h3 id="plan-sheets">{plan.sheets}</h3>
          {indexSheet && (
            <p>
              <CellLink sheet={indexSheet.name}>{indexSheet.name}</CellLink>
            </p>
          )}
          <LongList
            label={plan.sheets}
            items={[...created.map((sheet) => ({ ...sheet, fate: undefined, old: undefined })), ...kept]}
            itemKey={({ mark }) => mark}
            render={({ name, fate, old }) => (
              <>
                <span className="row">
                  <CellLink sheet={name}>{name}</CellLink>
                  {fate && <span className="quiet">{plan.fates[fate]}</span>}
                </span>
                {old && (
                  <span className="row">
                    <CellLink sheet={old.name}>{old.name}</CellLink>
                    <span className="quiet">{plan.oldSheet}</span>
                  </span>
                )}
              </>
            )}
          />
        </div>
      )}
      {left.length === 0 && created.length + kept.length > 0 && (
        <SendCopies sheets={[...created, ...kept].map(({ name }) => name)} />
      )}
    </section>
  );
}
