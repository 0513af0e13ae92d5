import type { AccountsProblemCode } from '../../../core/accounts/problems';

export const accountsProblems: Record<AccountsProblemCode, string> = {
  'no-account-headings':
    'None of the first {rows} rows names an account. Add headings, at least Code and Name, above the accounts.',
  'account-column-twice':
    'The columns “{other}” and “{heading}” mean the same, so neither is read. Rename or remove one of them.',
};
