import type { AccountsReading } from '../accounts/account';
import { factsOf, type Fact } from '../facts/facts';
import type { Scheme } from '../scheme/scheme';

/** The fact that a name of the scheme stands for. */
export const factNamed = (scheme: Scheme, { table }: AccountsReading, name: string): Fact =>
  factsOf(table, scheme).named(name);

/** True where neither a column of the accounts nor an indicator bears the name. */
export const isUnknown = (scheme: Scheme, accounts: AccountsReading, name: string): boolean =>
  factNamed(scheme, accounts, name).absent;
