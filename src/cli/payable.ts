import type { AccountsReading } from '../core/accounts/account';
import { likeliestAccountsSheet } from '../core/accounts/accountsSheet';
import { ACCOUNTS_TABLE_NAMES } from '../core/accounts/fields';
import { SEARCHED_ROWS } from '../core/accounts/headings';
import { COLUMN_MAPPING_TABLE, readColumnMapping } from '../core/accounts/columnMapping';
import { readAccounts } from '../core/accounts/read';
import { isMarker } from '../core/plan/identity';
import { schemeMoney } from '../core/scheme/money';
import { readScheme, SCHEME_TABLE_NAMES, type Scheme } from '../core/scheme/scheme';
import type { TableSource } from '../core/sheet/source';
import { plainText } from '../core/values/cell';
import { isProblem } from '../core/values/problem';
import type { Language } from '../i18n/language';
import { sentence } from '../i18n/sentence';
import type { Book } from '../xlsx/read-book';
import { CommandFailure, EXIT } from './exit';
import type { CliWords } from './words';

/** What a workbook pays by, and whom. */
export interface Payable {
  readonly scheme: Scheme;
  readonly accounts: AccountsReading;
}

/** Reads the scheme and every account of a workbook; hidden rows are rows, for a filter is only a view. */
export function readPayable(
  book: Book,
  accountsSheet: string | undefined,
  words: CliWords,
  language: Language,
): Payable {
  const fail = (text: string) => new CommandFailure(EXIT.dataUnreadable, text);
  const sources = book.tables(SCHEME_TABLE_NAMES);
  const scheme = readScheme(sources);
  const kpiNames = scheme.kpis?.kpis.map(({ name }) => name) ?? [];
  const { columns } = book.tables({ columns: [COLUMN_MAPPING_TABLE] });
  const mapping = readColumnMapping(columns);
  const source = accountsSource();
  const accounts = readAccounts(
    source,
    [{ row: source.firstRow, rows: source.cells.length }],
    kpiNames,
    mapping,
    'read',
    schemeMoney(scheme),
  );
  if (isProblem(accounts)) throw fail(sentence(accounts, language));
  return { scheme, accounts };

  function accountsSource(): TableSource {
    if (accountsSheet !== undefined) {
      const named = book.sheet(accountsSheet);
      if (named) return named;
      throw new CommandFailure(EXIT.calledWrongly, words.noSheet(accountsSheet, book.sheetNames.join(', ')));
    }
    const { accounts: table } = book.tables({ accounts: ACCOUNTS_TABLE_NAMES });
    if (table) return table;
    const found = likeliestAccountsSheet(unmarkedTops(), kpiNames, mapping);
    const sheet = found === undefined ? undefined : book.sheet(found);
    if (!sheet) throw fail(words.noAccounts);
    return sheet;
  }

  /** The tops of the sheets that people made: plans and audits list accounts too, and are not their table. */
  function* unmarkedTops(): Iterable<TableSource> {
    for (const name of book.sheetNames) {
      const top = name === columns?.sheet ? undefined : book.top(name, SEARCHED_ROWS);
      if (top && !isMarker(plainText(top.cells[0]?.[0]))) yield top;
    }
  }
}
