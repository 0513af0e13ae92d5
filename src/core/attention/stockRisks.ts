import type { Account } from '../accounts/account';
import { coverDaysOf } from '../facts/stockCover';
import { serviceLevelOf, type ServiceTable } from '../plan/tables/planTables';
import type { Scheme } from '../scheme/scheme';

/** An account whose stock will not last until an order that is placed today has arrived. */
export interface StockRisk {
  readonly account: Account;
  readonly coverDays: number;
  /** Lead time and safety stock together, in days. */
  readonly neededDays: number;
  /** The day, an Excel serial, on which stock and goods in transit run out at this pace. */
  readonly runsOut: number;
}

/**
 * The accounts that stock-out threatens, the nearest first: their cover is shorter than the lead time and the safety
 * stock that the service table promises their grade. Where one of these is not known, nothing is said.
 */
export function stockRisks(
  accounts: readonly Account[],
  scheme: Scheme,
  service: ServiceTable | undefined,
  asOf: number,
): readonly StockRisk[] {
  return accounts
    .flatMap((account): StockRisk[] => {
      const { leadDays, safetyDays } = serviceLevelOf(account, service) ?? {};
      const coverDays = coverDaysOf(account, scheme, asOf);
      if (coverDays === undefined || leadDays === undefined || safetyDays === undefined) return [];
      const neededDays = leadDays + safetyDays;
      return coverDays < neededDays
        ? [{ account, coverDays, neededDays, runsOut: asOf + Math.floor(coverDays) }]
        : [];
    })
    .sort((a, b) => a.coverDays - b.coverDays);
}
