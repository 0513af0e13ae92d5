import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { useWords } from '../words';
import type { SheetForecast } from '../../jobs/plan-orders';

/** So many sheets are listed at once; more are a click away. */
const FEW = 5;

interface Props {
  readonly sheets: readonly SheetForecast[];
  readonly toMake: number;
}

/** Which sheets will be added, which plan each account gets and why, and what is there already. */
export function SheetPreview({ sheets, toMake }: Props) {
  const { plan } = useWords();
  const existing = sheets.length - toMake;
  return (
    <section className="block" aria-labelledby="plan-preview">
      <h3 id="plan-preview">{plan.preview}</h3>
      <p className="quiet">{plan.nothingYet}</p>
      {existing > 0 && <p>{plan.existing(existing)}</p>}
      <details open={sheets.length <= FEW}>
        <summary>{toMake > 0 ? plan.toMake(toMake) : plan.noneToMake(existing)}</summary>
        <LongList
          label={plan.preview}
          items={sheets}
          itemKey={({ order }) => order.mark}
          render={({ order, name, exists }) => (
            <>
              {exists ? (
                <span className="row">
                  <CellLink sheet={name}>{name}</CellLink>
                  <span className="quiet">{plan.exists}</span>
                </span>
              ) : (
                name
              )}
              <WhyThisPlan order={order} />
            </>
          )}
        />
      </details>
    </section>
  );
}

/** "Recovery: soft score 48.00 (work on the basics first)"; below its floor: …; what is recommended, where another is chosen. */
function WhyThisPlan({ order: { from, recommendation } }: Pick<SheetForecast, 'order'>) {
  const { plan, sentences } = useWords();
  if ('sheet' in from) return <p className="quiet why">{plan.ownTemplate(from.sheet)}</p>;
  const { template } = from;
  const { rule, fact = '', belowFloor } = recommendation;
  const why = rule ? plan.because(rule.field, fact, rule.reason) : plan.noRuleMet;
  const floors = belowFloor.length > 0 ? [plan.belowFloor(belowFloor)] : [];
  return (
    <p className="quiet why">
      {template === recommendation.template
        ? plan.planFor(plan.templates[template], sentences([why, ...floors]))
        : plan.chosenInstead(plan.templates[template], plan.templates[recommendation.template], why)}
    </p>
  );
}
