import type { AccountsReading } from '../accounts/account';
import { factsOf, leavesOf, type Fact, type Facts } from '../facts/facts';
import type { ForWhom } from '../eligibility/forWhom';
import { audienceOf, factsAsked } from '../facts/asked';
import type { Scheme } from '../scheme/scheme';

/** The fact that a name of the scheme stands for. */
export const factNamed = (scheme: Scheme, { table }: AccountsReading, name: string): Fact =>
  factsOf(table, scheme).named(name);

/** True where neither a column of the accounts nor an indicator bears the name. */
export const isUnknown = (scheme: Scheme, accounts: AccountsReading, name: string): boolean =>
  factNamed(scheme, accounts, name).absent;

/** The names, of facts and of what figures are made of, that neither a column nor an indicator bears. */
export const absentOf = (facts: readonly Fact[]): readonly string[] =>
  facts
    .flatMap(leavesOf)
    .filter(({ absent }) => absent)
    .map(({ name }) => name);

/** The names that say whom a rule is for and that nothing bears. */
export const absentOfForWhom = (forWhom: ForWhom | undefined, facts: Facts): readonly string[] =>
  absentOf(factsAsked(audienceOf(forWhom, facts) ?? []));
