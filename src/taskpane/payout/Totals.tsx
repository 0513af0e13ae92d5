import type { CheckedPayout, PayoutVerdict } from '../../core/payout/decision';
import type { PayoutTotals, Total } from '../../core/payout/totals';
import { Notice } from '../Notice';
import { useReader } from '../words';
import { VERDICTS } from './filter';
import type { PayoutFormatter } from './payout-formatter';

interface Props {
  readonly totals: PayoutTotals;
  readonly checked: readonly CheckedPayout[];
  readonly formatter: PayoutFormatter;
}

/** What the checked accounts come to: by verdict as one bar, by region as a table with bars. */
export function Totals({ totals, checked, formatter }: Props) {
  const reader = useReader();
  const { payout } = reader.words;
  const hasTyped = checked.some(({ typed }) => typed !== undefined);
  const typedUnreadable = checked.flatMap(({ typedUnreadable: isNone, account }) =>
    isNone ? [account.name] : [],
  );
  const { all, byVerdict, byRegion } = totals;
  const { possible, waiting } = byVerdict.pending;
  return (
    <section className="block" aria-labelledby="payout-totals">
      <div className="row">
        <h3 id="payout-totals">{payout.totals}</h3>
        <strong className="number">{formatter.money.amount(all.payout)}</strong>
      </div>
      {hasTyped && (
        <p className="quiet">
          {payout.typedTotal(formatter.money.amount(all.typed), formatter.money.signed(all.difference))}
        </p>
      )}
      {typedUnreadable.length > 0 && (
        <Notice kind="warning">{payout.typedUnreadable(reader.words.list(typedUnreadable))}</Notice>
      )}
      {possible > 0 && (
        <p className="quiet">{payout.stillPossible(formatter.money.signed(possible), waiting)}</p>
      )}
      <VerdictBar byVerdict={byVerdict} accounts={all.accounts} formatter={formatter} />
      {byRegion.length > 1 && (
        <details>
          <summary>{payout.byRegion}</summary>
          <RegionTable byRegion={byRegion} formatter={formatter} />
        </details>
      )}
    </section>
  );
}

interface VerdictBarProps {
  readonly byVerdict: Readonly<Record<PayoutVerdict, Total>>;
  readonly accounts: number;
  readonly formatter: PayoutFormatter;
}

function VerdictBar({ byVerdict, accounts, formatter }: VerdictBarProps) {
  const { payout, clauses } = useReader().words;
  const parts = VERDICTS.filter((verdict) => byVerdict[verdict].accounts > 0);
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, verdict) => sum + byVerdict[verdict].accounts, 0),
  );
  const payoutText = parts.map((verdict) =>
    payout.chartPart(
      formatter.verdict(verdict),
      byVerdict[verdict].accounts,
      formatter.money.amount(byVerdict[verdict].payout),
    ),
  );
  return (
    <>
      <svg
        className="verdict-bar"
        viewBox={`0 0 ${Math.max(accounts, 1)} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={payout.chart(clauses(payoutText))}
      >
        {parts.map((verdict, index) => (
          <rect
            key={verdict}
            className={`verdict-${verdict}`}
            x={starts[index]}
            width={byVerdict[verdict].accounts}
            height={1}
          />
        ))}
      </svg>
      <ul className="legend" aria-hidden>
        {parts.map((verdict) => (
          <li key={verdict}>
            <span className={`swatch verdict-${verdict}`} />
            {payout.verdictWith(formatter.verdict(verdict), byVerdict[verdict].accounts)}
          </li>
        ))}
      </ul>
    </>
  );
}

function RegionTable({
  byRegion,
  formatter,
}: {
  readonly byRegion: PayoutTotals['byRegion'];
  readonly formatter: PayoutFormatter;
}) {
  const { payout } = useReader().words;
  const most = Math.max(...byRegion.map((region) => region.payout), 1);
  const sorted = [...byRegion].sort((a, b) => b.payout - a.payout);
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{payout.region}</th>
          <th scope="col" className="number">
            {payout.accounts}
          </th>
          <th scope="col" className="number">
            {payout.totalPayout}
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ region, accounts, payout: amount }) => (
          <tr key={region}>
            <td>
              {region === '' ? payout.noRegion : region}
              <svg className="region-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
                <rect width={(100 * amount) / most} height={1} />
              </svg>
            </td>
            <td className="number">{accounts}</td>
            <td className="number">{formatter.money.amount(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
