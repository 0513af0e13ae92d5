import type { AccountsReading } from '../../../src/core/accounts/account';
import { readAccounts } from '../../../src/core/accounts/read';
import { payoutChecker, type PayoutChecker } from '../../../src/core/payout/check';
import type { Completeness } from '../../../src/core/payout/completeness';
import type { PayoutExplanation } from '../../../src/core/payout/decision';
import { readScheme, type Scheme, type SchemeSources } from '../../../src/core/scheme/scheme';
import type { TableSource } from '../../../src/core/sheet/source';
import type { Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';

/** A table that begins in A1 of its sheet. */
const tableOf = (sheet: string, cells: Cells): TableSource => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  cells,
  hiddenRows: new Set(),
});

export type Tables = Readonly<Partial<Record<keyof SchemeSources, Cells>>>;

/** Reads a scheme from plain rows, each table on a sheet named after its part. */
export const schemeOf = (tables: Tables): Scheme =>
  readScheme(Object.fromEntries(Object.entries(tables).map(([part, cells]) => [part, tableOf(part, cells)])));

/** The tables without one of them. */
export const without = (tables: Tables, part: keyof Tables): Tables =>
  Object.fromEntries(Object.entries(tables).filter(([own]) => own !== part));

export function accountsOf(cells: Cells, scheme: Scheme): AccountsReading {
  const names = scheme.kpis?.kpis.map(({ name }) => name) ?? [];
  const reading = readAccounts(tableOf('accounts', cells), [{ row: 0, rows: cells.length }], names);
  if (isProblem(reading)) throw new Error(reading.problem);
  return reading;
}

export interface Checked {
  readonly scheme: Scheme;
  readonly reading: AccountsReading;
  readonly checker: PayoutChecker;
  /** An account's explanation, by its code. */
  readonly of: (code: string) => PayoutExplanation;
}

/** A scheme put to accounts, both as plain rows. */
export function check(tables: Tables, accounts: Cells): Checked {
  const scheme = schemeOf(tables);
  const reading = accountsOf(accounts, scheme);
  const checker = payoutChecker(reading.table, scheme);
  return {
    scheme,
    reading,
    checker,
    of(code) {
      const account = reading.accounts.find((one) => one.code === code);
      if (!account) throw new Error(`no account ${code}`);
      return checker.explain(account);
    },
  };
}

/** A check of every account of a table is complete; nothing of it was left out. */
export const complete = (accounts: readonly unknown[]): Completeness => ({
  rows: accounts.length,
  decided: accounts.length,
  undecided: [],
  amounts: [],
  controls: [],
});
