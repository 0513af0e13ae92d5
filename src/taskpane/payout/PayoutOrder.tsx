import { PAYOUT_ORDER } from '../../core/payout/order';
import { useWords } from '../words';

/** In which order a payout is worked out: said wherever a payout is shown. */
export function PayoutOrder() {
  const { payout } = useWords();
  return (
    <details className="order">
      <summary>{payout.order}</summary>
      <ol>
        {PAYOUT_ORDER.map((stage) => (
          <li key={stage}>{payout.orderSteps[stage]}</li>
        ))}
      </ol>
      <p className="quiet">{payout.orderRounding}</p>
    </details>
  );
}
