import { cellOf, mergeAround, type RowSpan, type TableSource } from '../sheet/source';
import { isBlank, isErrorCell, isMissing, plainText, type Cell } from '../values/cell';
import { readDate } from '../values/date';
import { headingKey } from '../values/heading';
import { readNumber } from '../values/number';
import { isProblem, shown, type Problem, type ValueProblemCode } from '../values/problem';
import { MISSING, UNREADABLE, type Reading } from '../values/reading';
import { readYesNo } from '../values/yesNo';
import type {
  Account,
  AccountNote,
  AccountsPlace,
  AccountsReading,
  AccountsTable,
  FieldValue,
  LeftOut,
} from './account';
import { ACCOUNT_FIELDS, ACCOUNT_FIELD_NAMES, type AccountField, type FieldKind } from './fields';
import { findAccountsTable } from './headings';
import type { ColumnMapping } from './columnMapping';
import { codeKey } from './codes';
import type { AccountsProblemCode } from './problems';
import { subtotalLabel } from './subtotal';
import { inSchemeUnit, type SchemeMoney } from './units';

/** How a cell of each kind is read, and what is wrong where it cannot be. */
export const READERS: Readonly<
  Record<FieldKind, { read: (cell: Cell) => Reading<string | number | boolean>; problem: ValueProblemCode }>
> = {
  text: {
    read: (cell) => (isMissing(cell) ? MISSING : isErrorCell(cell) ? UNREADABLE : plainText(cell)),
    problem: 'error-value',
  },
  amount: { read: readNumber, problem: 'not-a-number' },
  count: { read: readNumber, problem: 'not-a-number' },
  date: { read: readDate, problem: 'not-a-date' },
  'yes-no': { read: readYesNo, problem: 'not-yes-no' },
};

/** Where so many rows, and more than half, repeat a code, the list has many rows per account: visits, invoices, flows. */
const DETAIL_ROWS = 3;

const NONE_SAID: ColumnMapping = new Map();

/** The merged cells' own content, where a cell is a blank part of a merged area. */
function mergedCell(source: TableSource, row: number, column: number): Cell {
  const cell = cellOf(source, row, column);
  if (!isBlank(cell)) return cell;
  const area = mergeAround(source, row, column);
  return area ? cellOf(source, area.row, area.column) : cell;
}

/** The selected rows inside what was read, each once, from the top. */
function selectedRows(source: TableSource, selection: readonly RowSpan[]): readonly number[] {
  const end = source.firstRow + source.cells.length;
  const rows = new Set<number>();
  for (const span of selection)
    for (let row = Math.max(span.row, source.firstRow); row < Math.min(span.row + span.rows, end); row++)
      rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** The first row below the headings that has each code, the one a lookup finds, and the codes that another row repeats. */
function codesOf(source: TableSource, table: AccountsPlace): Pick<AccountsTable, 'codes' | 'repeatedCodes'> {
  const rows = new Map<string, number>();
  const repeated = new Set<string>();
  for (let row = table.headingRow + 1; row < source.firstRow + source.cells.length; row++) {
    const key = codeKey(cellOf(source, row, table.keyColumn));
    if (key === '') continue;
    if (!rows.has(key)) rows.set(key, row);
    else if (subtotalOf(source, table, row) === undefined) repeated.add(key);
  }
  return { codes: rows, repeatedCodes: repeated };
}

/** The label of a row that is a subtotal; undefined where it is none. */
function subtotalOf(source: TableSource, table: AccountsPlace, row: number): string | undefined {
  const name = table.columns.name === undefined ? '' : cellOf(source, row, table.columns.name);
  return subtotalLabel(cellOf(source, row, table.keyColumn), name, source.cells[row - source.firstRow] ?? []);
}

/** True where a cell repeats the key column's heading, as it stands at the top of every printed page. */
function isHeadingAgain(source: TableSource, table: AccountsTable, cell: Cell): boolean {
  const key = headingKey(cell);
  if (key === '') return false;
  for (let row = table.firstHeadingRow; row <= table.headingRow; row++)
    if (headingKey(cellOf(source, row, table.keyColumn)) === key) return true;
  return false;
}

function leaveOut(
  source: TableSource,
  table: AccountsTable,
  row: number,
  hiddenRows: HiddenRows,
): LeftOut | undefined {
  const cells = source.cells[row - source.firstRow] ?? [];
  if (row <= table.headingRow) return { row, reason: 'heading', details: {} };
  if (cells.every(isBlank)) return { row, reason: 'blank', details: {} };
  if (hiddenRows === 'left-out' && source.hiddenRows.has(row)) return { row, reason: 'hidden', details: {} };
  const code = cellOf(source, row, table.keyColumn);
  const label = subtotalOf(source, table, row);
  if (label !== undefined) return { row, reason: 'subtotal', details: { text: shown(label) } };
  if (isHeadingAgain(source, table, code)) return { row, reason: 'heading', details: {} };
  if (isErrorCell(code) && !isMissing(code))
    return { row, reason: 'error-code', details: { text: shown(code) } };
  if (isMissing(code) || typeof code === 'boolean')
    return {
      row,
      reason: 'no-code',
      details: { text: shown(plainText(cells.find((cell) => !isBlank(cell)))) },
    };
  const first = table.codes.get(codeKey(code)) ?? row;
  return first === row
    ? undefined
    : { row, reason: 'duplicate-code', details: { code: shown(plainText(code)), row: first + 1 } };
}

function readAccount(
  source: TableSource,
  table: AccountsTable,
  row: number,
  note: (note: AccountNote) => void,
): Account {
  const problems: Problem[] = [];
  const values: Partial<Record<AccountField, FieldValue>> = {};
  for (const field of ACCOUNT_FIELD_NAMES) {
    const column = table.columns[field];
    if (column === undefined) continue;
    const { kind } = ACCOUNT_FIELDS[field];
    // A merged cell speaks for all its rows where it names something; an amount over several rows is nobody's own.
    const cell =
      kind === 'text' && field !== 'code' ? mergedCell(source, row, column) : cellOf(source, row, column);
    const value = READERS[kind].read(cell);
    if (value === UNREADABLE)
      problems.push({
        problem: READERS[kind].problem,
        kind: 'value',
        at: { argument: source.sheet, row: row + 1, column: column + 1 },
        details: { text: shown(cell) },
      });
    values[field] = value === UNREADABLE ? MISSING : value;
  }
  const key = cellOf(source, row, table.keyColumn) as string | number;
  const code = plainText(key);
  const named = values.name === undefined || values.name === MISSING ? undefined : String(values.name);
  if (table.columns.code === undefined) note('code-is-name');
  else if (named === undefined) note('name-is-code');
  else if (table.columns.name !== undefined && isBlank(cellOf(source, row, table.columns.name)))
    note('name-from-merge');
  const cells = source.cells[row - source.firstRow] ?? [];
  const isHidden = source.hiddenRows.has(row);
  return { row, ...(isHidden && { isHidden }), code, key, name: named ?? code, values, cells, problems };
}

/** Whether rows that nobody sees, because they are hidden or filtered away, are accounts too. */
type HiddenRows = 'left-out' | 'read';

/**
 * Reads the selected accounts of a sheet. Rows that are no account are left out, each with its reason; nothing that is
 * not in the table is made up. KPI actuals stay in the account's cells, for the scoring to read.
 *
 * @param selection rows of the sheet, in any order, overlapping or far beyond the table.
 * @param kpiNames the scheme's KPIs, whose names head their columns.
 * @param meanings what a person has said their headings stand for; the rest is told from the headings alone.
 * @param money the scheme's unit, which amounts are brought to; without it they stay as they are.
 * @param hiddenRows a person who selects rows does not mean those they do not see; a check of a whole table does.
 */
export function readAccounts(
  written: TableSource,
  selection: readonly RowSpan[],
  kpiNames: readonly string[],
  meanings: ColumnMapping = NONE_SAID,
  hiddenRows: HiddenRows = 'left-out',
  money?: SchemeMoney,
): AccountsReading | Problem<AccountsProblemCode> {
  const found = findAccountsTable(written, kpiNames, meanings);
  if (isProblem(found)) return found;
  const { source, headings, powers, converted, ...unit } = money
    ? inSchemeUnit(written, found.table, money)
    : { source: written, headings: found.table.headings, powers: undefined, converted: [], problems: [] };
  const problems = [...found.problems, ...unit.problems];
  const table: AccountsTable = {
    ...found.table,
    headings,
    ...(powers && { powers }),
    ...codesOf(source, found.table),
  };
  const accounts: Account[] = [];
  const leftOut: LeftOut[] = [];
  const notes = new Map<AccountNote, number>();
  const note = (name: AccountNote) => notes.set(name, (notes.get(name) ?? 0) + 1);
  for (const row of selectedRows(source, selection)) {
    const out = leaveOut(source, table, row, hiddenRows);
    if (out) leftOut.push(out);
    else {
      const account = readAccount(source, table, row, note);
      const own = written.cells[row - written.firstRow];
      accounts.push(source === written || !own ? account : { ...account, written: own });
    }
  }
  const repeated = leftOut.filter(({ reason }) => reason === 'duplicate-code').length;
  if (repeated >= DETAIL_ROWS && repeated > accounts.length) notes.set('detail-list', repeated);
  return {
    table,
    accounts,
    leftOut,
    source,
    converted,
    missingFields: ACCOUNT_FIELD_NAMES.filter((field) => table.columns[field] === undefined),
    missingKpis: kpiNames.filter((name) => !table.kpiColumns.has(name)),
    notes,
    problems,
  };
}
