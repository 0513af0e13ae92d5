import type { AccountsReading } from '../core/accounts/account';
import { readAccounts } from '../core/accounts/read';
import type { AuditWords } from '../core/audit/words';
import { schemeMoney } from '../core/scheme/money';
import type { SchemeSources } from '../core/scheme/scheme';
import type { TableSource } from '../core/sheet/source';
import { isProblem } from '../core/values/problem';
import { WORDS, type Language } from '../i18n/language';
import type { FindingSentences } from '../i18n/language-words';
import type { WorkbookReader, WorkbookReading } from './read-workbook';

/** The accounts that can be paid, and the scheme they are paid by. */
export interface PayoutReading {
  readonly workbook: WorkbookReading;
  /** Every account, hidden rows too, from the active sheet or wherever they are; absent where the workbook has none. */
  readonly all?: AccountsReading;
  /** The accounts of the active sheet that are selected. */
  readonly selected?: AccountsReading;
  /** The sheet that they were read from. */
  readonly source?: TableSource;
  /** What payouts are told in. */
  readonly payoutText: AuditWords;
  /** What the scheme check finds is told in. */
  readonly sentences: FindingSentences;
}

/** The accounts of a workbook: where the active sheet has none, from their own sheet. */
async function accountsIn(
  reader: WorkbookReader,
  { accounts, accountsSheet, scheme, meanings }: WorkbookReading,
) {
  const source =
    accounts?.source ?? (accountsSheet === undefined ? undefined : await reader.table(accountsSheet));
  if (!source) return {};
  const kpiNames = scheme.kpis?.kpis.map(({ name }) => name) ?? [];
  const everyRow = [{ row: source.firstRow, rows: source.cells.length }];
  const all = readAccounts(source, everyRow, kpiNames, meanings, 'read', schemeMoney(scheme));
  return isProblem(all) ? {} : { all, source, ...(accounts && { selected: accounts.selected }) };
}

/**
 * Reads the workbook again and again. Where nothing has changed in the accounts and the scheme they are those of the
 * reading before: going from cell to cell, or to another sheet and back, then checks nobody again.
 */
export function payoutReader(reader: WorkbookReader, language: Language): () => Promise<PayoutReading> {
  let before: PayoutReading | undefined;
  return async () => {
    const words = WORDS[language];
    const [workbook, payoutText, sentences] = await Promise.all([
      reader.read(),
      words.audit(),
      words.findings(),
    ]);
    const reading: PayoutReading = {
      ...{ workbook, payoutText, sentences },
      ...(await accountsIn(reader, workbook)),
    };
    const { scheme } = before?.workbook ?? {};
    const hasScheme =
      scheme !== undefined &&
      scheme.problems.length === workbook.scheme.problems.length &&
      isSameScheme(scheme.sources, workbook.scheme.sources);
    const hasAccounts = hasScheme && isSame(before?.source, reading.source);
    before = {
      ...reading,
      ...(hasScheme && { workbook: { ...workbook, scheme } }),
      ...(hasAccounts && before?.all && { all: before.all }),
    };
    return before;
  };
}

function isSameScheme(a: SchemeSources, b: SchemeSources): boolean {
  const tables = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof SchemeSources>;
  return [...tables].every((table) => isSame(a[table], b[table]));
}

/** True where two readings of a table saw the same. */
function isSame(a: TableSource | undefined, b: TableSource | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.sheet === b.sheet &&
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.hiddenRows.size === b.hiddenRows.size &&
    [...a.hiddenRows].every((row) => b.hiddenRows.has(row)) &&
    a.cells.length === b.cells.length &&
    a.cells.every((row, index) => {
      const other = b.cells[index];
      return row.length === other?.length && row.every((cell, column) => cell === other[column]);
    })
  );
}
