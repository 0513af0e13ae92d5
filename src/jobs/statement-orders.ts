import type { Account } from '../core/accounts/account';
import type { PayoutChecker } from '../core/payout/check';
import { STATEMENT_MARK, statementSheet, statementSheetName } from '../core/statement/statementSheet';
import type { StatementWords } from '../core/statement/words';
import { schemeHash } from '../core/scheme/hash';
import { sha256 } from '../core/values/sha256';
import type { SheetOrder } from '../excel/create-sheets';
import { marked } from './audit-mark';

/**
 * A statement for each account. Its mark is made of what it says: the same statement is not made twice in a day, and one
 * that would say something else is a sheet of its own beside the old one.
 */
export function statementOrders(
  checker: PayoutChecker,
  accounts: readonly Account[],
  asOf: number,
  words: StatementWords,
): SheetOrder[] {
  const scheme = schemeHash(checker.rules.scheme);
  return accounts.map((account) => {
    const seen = checker.rules.inputs.map(({ name, read }) => [name, read(account) ?? null]);
    const { verdict, steps } = checker.explain(account);
    const text = sha256(JSON.stringify([scheme, asOf, words.title, seen, verdict, steps])).slice(0, 16);
    const mark = [STATEMENT_MARK, encodeURIComponent(account.code), text].join('|');
    return {
      mark,
      name: (taken) => statementSheetName(account, taken, words.sheetName),
      draw: (sheetName) => marked(statementSheet({ checker, account, asOf, sheetName, words }), mark),
      readAs: 'values',
      renew: () => 'unchanged',
    };
  });
}
