import { overdueReviews, type OverdueReview } from '../core/attention/overdueReviews';
import { stockRisks, type StockRisk } from '../core/attention/stockRisks';
import { overdueVisits, type VisitStanding } from '../core/attention/visits';
import type { PlanWords } from '../core/plan/words';
import type { SelectedAccounts, WorkbookReading } from './read-workbook';
import { today } from './today';

/** What of all accounts, selected or not, should not wait. */
export interface Waiting {
  readonly visits: readonly VisitStanding[];
  readonly reviews: readonly OverdueReview[];
  readonly stock: readonly StockRisk[];
}

export function waitingIn(
  { scheme, planTables: { service }, planIndex }: WorkbookReading,
  { all: { accounts } }: SelectedAccounts,
  { index: { statuses } }: PlanWords,
): Waiting {
  const asOf = today();
  return {
    visits: overdueVisits(accounts, service, asOf),
    reviews: planIndex ? overdueReviews(planIndex.cells, statuses.at(-1) ?? '', asOf) : [],
    stock: stockRisks(accounts, scheme, service, asOf),
  };
}
