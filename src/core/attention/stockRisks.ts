import type { Account } from '../accounts/account';
import { daysOfSupply } from '../facts/supplyDays';
import { serviceLevelOf, type ServiceTable } from '../plan/tables/planTables';
import type { Scheme } from '../scheme/scheme';

/** An account whose stock will not last until an order that is placed today has arrived. */
export interface StockRisk {
  readonly account: Account;
  readonly supplyDays: number;
  /** Lead time and safety stock together, in days. */
  readonly neededDays: number;
  /** The day, an Excel serial, on which stock and goods in transit run out at this pace. */
  readonly runsOut: number;
}

/**
 * The accounts that stock-out threatens, the nearest first: their days of supply are fewer than the lead time and the safety
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
      const supplyDays = daysOfSupply(account, scheme, asOf);
      if (supplyDays === undefined || leadDays === undefined || safetyDays === undefined) return [];
      const neededDays = leadDays + safetyDays;
      return supplyDays < neededDays
        ? [{ account, supplyDays, neededDays, runsOut: asOf + Math.floor(supplyDays) }]
        : [];
    })
    .sort((a, b) => a.supplyDays - b.supplyDays);
}
