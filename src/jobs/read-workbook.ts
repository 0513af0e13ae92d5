import type { AccountsReading } from '../core/accounts/account';
import { likeliestAccountsSheet, namedHeadings, SURE_HEADINGS } from '../core/accounts/accountsSheet';
import { ACCOUNTS_TABLE_NAMES } from '../core/accounts/fields';
import { findHeadings } from '../core/accounts/guess';
import { SEARCHED_ROWS } from '../core/accounts/headings';
import { COLUMN_MAPPING_TABLE, readColumnMapping, type ColumnMapping } from '../core/accounts/columnMapping';
import { readAccounts } from '../core/accounts/read';
import { INDEX_MARKER, isMarker } from '../core/plan/identity';
import { PLAN_TABLE_NAMES, readPlanTables, type PlanTables } from '../core/plan/tables/planTables';
import { readScheme, SCHEME_TABLE_NAMES, type Scheme } from '../core/scheme/scheme';
import type { RowSpan, TableSource } from '../core/sheet/source';
import type { Cells } from '../core/values/cell';
import { isProblem } from '../core/values/problem';
import { readSheets } from '../excel/read-sheet';
import { readSelection } from '../excel/selection';
import { readSheetTops } from '../excel/sheet-tops';
import { surveySheets, type SheetSurvey } from '../excel/survey-sheets';
import { readTables, type TableNames } from '../excel/tables';

const ACCOUNTS_TABLE: TableNames<'accounts'> = { accounts: ACCOUNTS_TABLE_NAMES };

const MEANINGS: TableNames<'meanings'> = { meanings: [COLUMN_MAPPING_TABLE] };

/** The workbook as the pane sees it. */
export interface WorkbookReading {
  /** The active sheet, and whether nothing is on it. */
  readonly sheet: string;
  readonly empty: boolean;
  /** What stands on the active sheet, accounts or not. */
  readonly source?: TableSource;
  /** True where the active sheet has a row that looks like headings, with data below. */
  readonly hasHeadings: boolean;
  /** What people have said their headings stand for; empty where the workbook has no such table. */
  readonly meanings: ColumnMapping;
  /** The accounts of the active sheet; absent where it has none. */
  readonly accounts?: SelectedAccounts;
  /** Where the accounts are, if not on the active sheet. */
  readonly accountsSheet?: string;
  readonly scheme: Scheme;
  /** False where the workbook has none of the scheme's tables. */
  readonly hasScheme: boolean;
  /** What plans read beside the scheme: rules, actions, service levels. */
  readonly planTables: PlanTables;
  readonly survey: SheetSurvey;
  /** The index of plans, where there is one: its sheet and the values on it, from A1 on. */
  readonly planIndex?: { readonly sheet: string; readonly cells: Cells };
}

export interface SelectedAccounts {
  readonly source: TableSource;
  readonly selected: AccountsReading;
  /** Every account of the table, selected or not. */
  readonly all: AccountsReading;
}

/** The scheme, and whether the workbook has any of its tables. */
interface SchemeReading {
  readonly scheme: Scheme;
  readonly found: boolean;
  readonly planTables: PlanTables;
}

/** Reads the scheme's tables, wherever they are in the workbook. */
async function readSchemeTables(): Promise<SchemeReading> {
  const { rules, actions, service, ...sources } = await readTables({
    ...SCHEME_TABLE_NAMES,
    ...PLAN_TABLE_NAMES,
  });
  return {
    scheme: readScheme(sources),
    found: Object.keys(sources).length > 0,
    planTables: readPlanTables({
      ...(rules && { rules }),
      ...(actions && { actions }),
      ...(service && { service }),
    }),
  };
}

/** Reads the selection, the scheme and the sheets' marks: side by side, for each is round trips to Excel. */
export async function readWorkbook(): Promise<WorkbookReading> {
  const [selection, { scheme, found, planTables }, { survey, planIndex }, { meanings: said }] =
    await Promise.all([readSelection(), readSchemeTables(), readPlans(), readTables(MEANINGS)]);
  const { sheet, table: source, rows } = selection;
  const meanings = readColumnMapping(said);
  const kpiNames = scheme.kpis?.kpis.map(({ name }) => name) ?? [];
  // What the add-in has made lists accounts too, and so does the table of meanings name fields: neither is their table.
  const made = [...survey.marks].flatMap(([mark, { name }]) => (isMarker(mark) ? [name] : []));
  const noTable = new Set([...made, ...(said ? [said.sheet] : [])]);
  const ownSource = noTable.has(sheet) ? undefined : source;
  const base = {
    sheet,
    empty: source === undefined,
    ...(source && { source }),
    hasHeadings: ownSource !== undefined && findHeadings(ownSource, kpiNames, meanings) !== undefined,
    meanings,
    scheme,
    hasScheme: found,
    planTables,
    survey,
    ...(planIndex && { planIndex }),
  };
  const accounts = ownSource && selectedAccounts(ownSource, rows, kpiNames, meanings);
  if (accounts && namedHeadings(accounts.all.table) >= SURE_HEADINGS) return { ...base, accounts };
  const accountsSheet = await findAccountsSheet(
    (name) => name !== sheet && !noTable.has(name),
    kpiNames,
    meanings,
  );
  if (accountsSheet !== undefined) return { ...base, accountsSheet };
  return { ...base, ...(accounts && { accounts }) };
}

function selectedAccounts(
  source: TableSource,
  rows: readonly RowSpan[],
  kpiNames: readonly string[],
  meanings: ColumnMapping,
): SelectedAccounts | undefined {
  const read = (spans: readonly RowSpan[]) => readAccounts(source, spans, kpiNames, meanings);
  const selected = read(rows);
  const all = read([{ row: source.firstRow, rows: source.cells.length }]);
  return isProblem(selected) || isProblem(all) ? undefined : { source, selected, all };
}

/** The sheet with the table called Accounts, else the one whose headings name most of what accounts have. */
async function findAccountsSheet(
  isOther: (sheet: string) => boolean,
  kpiNames: readonly string[],
  meanings: ColumnMapping,
): Promise<string | undefined> {
  const { accounts } = await readTables(ACCOUNTS_TABLE);
  if (accounts && isOther(accounts.sheet)) return accounts.sheet;
  return likeliestAccountsSheet(await readSheetTops(isOther, SEARCHED_ROWS), kpiNames, meanings);
}

/** The sheets' marks, and the index of plans if there is one. */
async function readPlans(): Promise<Pick<WorkbookReading, 'survey' | 'planIndex'>> {
  const survey = await surveySheets();
  const index = survey.marks.get(INDEX_MARKER);
  const cells = index && (await readSheets([index.id])).get(index.id);
  return { survey, ...(index && cells && { planIndex: { sheet: index.name, cells } }) };
}
