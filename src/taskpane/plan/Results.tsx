import { Button } from '@fluentui/react-components';
import type { Creation, MadeSheet, SheetOrder } from '../../excel/create-sheets';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { TroubleNotice } from '../TroubleNotice';
import { useFocusOnMount } from '../use-focus';
import { useWords } from '../words';

interface Props {
  readonly creation: Creation;
  readonly onGoOn: (orders: readonly SheetOrder[], before: Creation) => Promise<void>;
  readonly onBack: () => void;
}

/** What came of the run: links to the sheets, and what is left to do. */
export function Results({ creation, onGoOn, onBack }: Props) {
  const { plan } = useWords();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { created, kept, left, trouble, untidy } = creation;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {plan.created(created.length)}
      </h2>
      <div role="status">{kept.length > 0 && <p>{plan.kept(kept.length)}</p>}</div>
      {trouble && (
        <TroubleNotice trouble={trouble}>
          <p>{plan.failed(left.length)}</p>
          {untidy && <p>{plan.untidy}</p>}
        </TroubleNotice>
      )}
      {!trouble && left.length > 0 && <Notice kind="info">{plan.cancelled(left.length)}</Notice>}
      <div className="actions">
        {left.length > 0 && (
          <Button appearance="primary" onClick={() => void onGoOn(left, creation)}>
            {plan.goOn(left.length)}
          </Button>
        )}
        <Button onClick={onBack}>{plan.back}</Button>
      </div>
      {created.length + kept.length > 0 && (
        <div className="block">
          <h3 id="plan-sheets">{plan.sheets}</h3>
          <LongList
            label={plan.sheets}
            items={[...created, ...kept]}
            itemKey={({ mark }: MadeSheet) => mark}
            render={({ name }: MadeSheet) => <CellLink sheet={name}>{name}</CellLink>}
          />
        </div>
      )}
    </section>
  );
}
