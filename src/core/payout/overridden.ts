import type { Account, AccountsTable } from '../accounts/account';
import { codeFinder, codeKey } from '../accounts/codes';
import type { Override } from '../scheme/overrides';
import type { Scheme, SchemeProblem } from '../scheme/scheme';
import { columnLetters } from '../sheet/formula';
import type { Problem } from '../values/problem';

/** Where a problem lies, as people write it: `Scheme!B7`, or the sheet alone. */
const placeText = ({ at }: Problem): string => {
  const { argument = '', row, column } = at ?? {};
  return row === undefined ? argument : `${argument}!${column ? columnLetters(column - 1) : ''}${row}`;
};

/** What two people decided about each account, and what of the scheme keeps an account from being paid. */
interface Overridden {
  readonly overridesOf: (account: Account) => readonly Override[];
  /** The places of the scheme that nobody can be sure of: as long as there is one, the account is pending. */
  readonly doubtsOf: (account: Account) => readonly { readonly place: string; readonly table: string }[];
}

/**
 * Overrides by account. Somebody meant to hold an account back whose code nobody has: until it
 * is known who that is, everyone is pending.
 */
export function overriddenBy(scheme: Scheme, { codes }: AccountsTable): Overridden {
  const { overrides, problems } = scheme;
  const keyOf = codeFinder(codes);
  const byCode = new Map<string, Override[]>();
  const doubts: SchemeProblem[] = [];
  const doubtsByCode = new Map<string, SchemeProblem[]>();
  for (const [index, override] of (overrides?.values ?? []).entries()) {
    const key = keyOf(override.account);
    if (key !== undefined) byCode.set(key, [...(byCode.get(key) ?? []), override]);
    else if (override.verdict === 'withheld')
      doubts.push({ table: 'overrides', problem: unknownAccount(scheme, override, index) });
  }
  for (const one of problems) {
    if (one.isHarmless) continue;
    const key = one.account === undefined ? undefined : keyOf(one.account);
    if (key === undefined) doubts.push(one);
    else doubtsByCode.set(key, [...(doubtsByCode.get(key) ?? []), one]);
  }
  const told = ({ table, problem }: SchemeProblem) => ({ table, place: placeText(problem) || table });
  const ofAll = doubts.map(told);
  return {
    overridesOf: ({ code }) => (byCode.size === 0 ? [] : (byCode.get(codeKey(code)) ?? [])),
    doubtsOf: ({ code }) =>
      doubtsByCode.size === 0 ? ofAll : [...ofAll, ...(doubtsByCode.get(codeKey(code)) ?? []).map(told)],
  };
}

const unknownAccount = ({ overrides }: Scheme, { account }: Override, index: number): Problem => ({
  problem: 'override-account-unknown',
  kind: 'value',
  at: {
    argument: overrides?.located.link.sheet ?? '',
    row: (overrides?.rows[index] ?? 0) + 1,
    column: (overrides?.located.link.columns.account ?? 0) + 1,
  },
  details: { account },
});
