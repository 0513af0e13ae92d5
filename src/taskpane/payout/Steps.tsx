import { useWords } from '../words';
import type { ToldStep } from './payout-formatter';

interface Props {
  readonly steps: readonly ToldStep[];
  /** Absent while it is not decided. */
  readonly sum: string | undefined;
}

/** A payout step by step, each with what it adds or takes. */
export function Steps({ steps, sum }: Props) {
  const { payout } = useWords();
  if (steps.length === 0) return <p>{payout.noSteps}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{payout.step}</th>
          <th scope="col" className="number">
            {payout.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ title, how, amount }, index) => (
          <tr key={index}>
            <td>
              {title}
              {how !== '' && <div className="quiet">{how}</div>}
            </td>
            <td className="number no-wrap">{amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{payout.headings.payout}</th>
          <td className="number no-wrap">{sum ?? payout.pendingAmount}</td>
        </tr>
      </tfoot>
    </table>
  );
}
