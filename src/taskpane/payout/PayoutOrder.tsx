import { useWords } from '../words';

/** In which order a payout is worked out: said wherever a payout is shown. */
export function PayoutOrder() {
  const { payout } = useWords();
  return (
    <details className="order">
      <summary>{payout.order}</summary>
      <ol>
        {payout.orderSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="quiet">{payout.orderRounding}</p>
    </details>
  );
}
