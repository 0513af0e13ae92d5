import type { AccountsProblemCode } from '../../../core/accounts/problems';

export const accountsProblems: Record<AccountsProblemCode, string> = {
  'no-account-headings':
    'None of the first {rows} rows names an account. Add headings, at least Code and Name, above the accounts.',
  'account-unit-differs':
    '“{heading}” is in {unit}, but the scheme pays in {scheme}. Nobody is paid on it until it is converted or the heading is corrected.',
  'account-column-twice':
    'The columns “{other}” and “{heading}” mean the same, so neither is read. Rename or remove one of them.',
};
