import { useMemo, type ReactNode } from 'react';
import type { Account } from '../../core/accounts/account';
import type { PlanWords } from '../../core/plan/words';
import { isoDay } from '../../core/values/date';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import type { SelectedAccounts, WorkbookReading } from '../../jobs/read-workbook';
import { useWords } from '../words';
import { waitingIn } from '../../jobs/waiting';

interface Props {
  readonly workbook: WorkbookReading;
  readonly accounts: SelectedAccounts;
  /** Those that plans are drawn with. */
  readonly words: PlanWords;
}

/** Who is overdue a visit or a review, and whose stock runs out: each a click away from its row. */
export function Attention({ workbook, accounts, words }: Props) {
  const { plan } = useWords();
  const { visits, reviews, stock } = useMemo(
    () => waitingIn(workbook, accounts, words),
    [workbook, accounts, words],
  );
  const index = workbook.planIndex?.sheet;
  if (visits.length + reviews.length + stock.length === 0) return null;
  const link = ({ row, name }: Account) => (
    <CellLink sheet={accounts.source.sheet} row={row}>
      {name}
    </CellLink>
  );
  return (
    <section className="block" aria-labelledby="plan-attention">
      <h3 id="plan-attention">{plan.attention}</h3>
      <Group
        title={plan.overdueVisits(visits.length)}
        items={visits.map(({ account, daysLate = 0 }) => ({
          key: account.code,
          link: link(account),
          note: plan.daysLate(daysLate),
        }))}
      />
      <Group
        title={plan.overdueReviews(reviews.length)}
        items={reviews.map(({ mark, account, row, due }) => ({
          key: mark,
          link: index !== undefined && (
            <CellLink sheet={index} row={row} column={1}>
              {account}
            </CellLink>
          ),
          note: plan.wasDue(isoDay(due)),
        }))}
      />
      <Group
        title={plan.stockRisks(stock.length)}
        items={stock.map(({ account, supplyDays, neededDays }) => ({
          key: account.code,
          link: link(account),
          note: plan.cover(Math.floor(supplyDays), Math.ceil(neededDays)),
        }))}
      />
    </section>
  );
}

interface Item {
  readonly key: string;
  readonly link: ReactNode;
  readonly note: string;
}

function Group({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <LongList
        label={title}
        items={items}
        itemKey={({ key }) => key}
        render={({ link, note }) => (
          <span className="row">
            {link}
            <span className="quiet">{note}</span>
          </span>
        )}
      />
    </details>
  );
}
