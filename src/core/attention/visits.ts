import type { Account } from '../accounts/account';
import { serviceLevelOf, type ServiceTable } from '../plan/tables/planTables';

/** When an account was last seen, and when it is to be seen again; days are Excel serials. */
export interface VisitStanding {
  readonly account: Account;
  /** `unknown` where the last visit, the grade or its rhythm is not known: that is not overdue. */
  readonly state: 'overdue' | 'on-time' | 'unknown';
  readonly lastVisit?: number;
  readonly due?: number;
  /** Days past the due day; above 0 where overdue. */
  readonly daysLate?: number;
}

/** Whether an account is due a visit by its grade's rhythm: last visit + days between visits < today is overdue. */
export function visitStanding(
  account: Account,
  service: ServiceTable | undefined,
  asOf: number,
): VisitStanding {
  const { lastVisit } = account.values;
  const { visitDays } = serviceLevelOf(account, service) ?? {};
  if (typeof lastVisit !== 'number') return { account, state: 'unknown' };
  if (visitDays === undefined) return { account, state: 'unknown', lastVisit };
  const due = lastVisit + visitDays;
  return {
    account,
    state: due < asOf ? 'overdue' : 'on-time',
    lastVisit,
    due,
    daysLate: Math.max(0, asOf - due),
  };
}

/** The accounts that are overdue a visit, the longest overdue first. */
export const overdueVisits = (
  accounts: readonly Account[],
  service: ServiceTable | undefined,
  asOf: number,
): readonly VisitStanding[] =>
  accounts
    .map((account) => visitStanding(account, service, asOf))
    .filter(({ state }) => state === 'overdue')
    .sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
