import type { AccountsReading } from '../core/accounts/account';
import { likeliestAccountsSheet, namedHeadings, SURE_HEADINGS } from '../core/accounts/accountsSheet';
import { ACCOUNTS_TABLE_NAMES } from '../core/accounts/fields';
import { findHeadings } from '../core/accounts/guess';
import { SEARCHED_ROWS } from '../core/accounts/headings';
import { readColumnMapping, type ColumnMapping } from '../core/accounts/columnMapping';
import { readAccounts } from '../core/accounts/read';
import { isMarker } from '../core/plan/identity';
import type { SchemeMoney } from '../core/accounts/units';
import { schemeMoney } from '../core/scheme/money';
import type { PlanTables } from '../core/plan/tables/planTables';
import type { Scheme } from '../core/scheme/scheme';
import type { Area } from '../core/sheet/document';
import type { RowSpan, TableSource } from '../core/sheet/source';
import type { Cells } from '../core/values/cell';
import { isProblem } from '../core/values/problem';
import { selectionReader, type Calculation, type Selection } from '../excel/selection';
import { readSheetTable } from '../excel/sheet-table';
import { readSheetTops } from '../excel/sheet-tops';
import type { SheetSurvey } from '../excel/survey-sheets';
import { readTables, type TableNames } from '../excel/tables';
import { mergesReader } from './merged-cells';
import { readAllTables, type WorkbookTables } from './read-tables';

const ACCOUNTS_TABLE: TableNames<'accounts'> = { accounts: ACCOUNTS_TABLE_NAMES };

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
  /** Whether the values are those of the formulas. */
  readonly calculation: Calculation;
}

/** Reads the workbook for the pane. What cells say is kept until cells change: a selection alone costs one round trip. */
export interface WorkbookReader {
  readonly read: () => Promise<WorkbookReading>;
  /** The selection and the active cell, as `read` sees them: asked of Excel once for both. */
  readonly selection: () => Promise<Selection>;
  /** The accounts' own sheet, where they are not on the active one. */
  readonly table: (sheet: string) => Promise<TableSource | undefined>;
  /** Something else may be selected. */
  readonly moved: () => void;
  /** Cells have changed. */
  readonly forget: () => void;
}

export interface SelectedAccounts {
  readonly source: TableSource;
  readonly selected: AccountsReading;
  /** Every account of the table, selected or not. */
  readonly all: AccountsReading;
}

export function workbookReader(): WorkbookReader {
  const selections = selectionReader();
  const mergesOf = mergesReader();
  const merged = new WeakMap<Cells, Promise<readonly Area[]>>();
  let selection: Promise<Selection> | undefined;
  let tables: Promise<WorkbookTables> | undefined;
  /** The sheets, in their order, when the tables were read. */
  let sheets: string | undefined;
  /** True where what was read may be older than its formulas. */
  let isUnsettled = false;
  let elsewhere = new Map<string, Promise<string | undefined>>();
  let sources = new Map<string, Promise<TableSource | undefined>>();

  const forget = () => {
    selections.forget();
    [selection, tables, sheets] = [undefined, undefined, undefined];
    elsewhere = new Map();
    sources = new Map();
  };
  /** An answer that is kept; where Excel refuses, the next one who asks asks again. */
  const kept = <T>(answer: Promise<T>, drop: () => void): Promise<T> => {
    answer.catch(drop);
    return answer;
  };
  const readSelection = () => {
    if (selection) return selection;
    const drop = () => (selection = undefined);
    selection = kept(selections.read(), drop);
    // What Excel still calculates is something else the next time.
    void selection.then(({ calculation }) => calculation !== 'done' && drop()).catch(() => undefined);
    return selection;
  };
  const readKept = () => {
    tables ??= kept(readAllTables(), () => (tables = undefined));
    return tables;
  };

  async function read(): Promise<WorkbookReading> {
    const [selected, first] = await Promise.all([readSelection(), readKept()]);
    const seen = selected.sheets.join('\n');
    const isSettled = isUnsettled && selected.calculation !== 'calculating';
    const areOthers = sheets !== undefined && sheets !== seen;
    if (isSettled || areOthers) {
      // A sheet was added, renamed or deleted, or Excel has finished what it calculated when all was read.
      forget();
      isUnsettled = false;
      return read();
    }
    sheets = seen;
    isUnsettled ||= selected.calculation === 'calculating';
    return readingOf(selected, first);
  }

  async function readingOf(
    { sheet, table: source, rows, calculation }: Selection,
    { scheme, found, planTables, survey, planIndex, mapping }: WorkbookTables,
  ): Promise<WorkbookReading> {
    const meanings = readColumnMapping(mapping);
    const kpiNames = kpiNamesOf(scheme);
    // What the add-in has made lists accounts too, and so does the column mapping name fields: neither is their table.
    const made = [...survey.marks].flatMap(([mark, { name }]) => (isMarker(mark) ? [name] : []));
    const noTable = new Set([...made, ...(mapping ? [mapping.sheet] : [])]);
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
      calculation,
    };
    const whole = ownSource && (await withMerges(ownSource, kpiNames, meanings));
    const accounts = whole && selectedAccounts(whole, rows, kpiNames, meanings, schemeMoney(scheme));
    if (accounts && namedHeadings(accounts.all.table) >= SURE_HEADINGS) return { ...base, accounts };
    const other =
      elsewhere.get(sheet) ??
      findAccountsSheet((name) => name !== sheet && !noTable.has(name), kpiNames, meanings);
    elsewhere.set(
      sheet,
      kept(other, () => elsewhere.delete(sheet)),
    );
    const accountsSheet = await other;
    if (accountsSheet !== undefined) return { ...base, accountsSheet };
    return { ...base, ...(accounts && { accounts }) };
  }

  /** The table with its merged cells, where these matter. */
  async function withMerges(
    source: TableSource,
    kpiNames: readonly string[],
    meanings: ColumnMapping,
  ): Promise<TableSource> {
    const known = merged.get(source.cells) ?? mergesOf(source, kpiNames, meanings);
    merged.set(
      source.cells,
      kept(known, () => merged.delete(source.cells)),
    );
    const found = await known;
    return found.length === 0 ? source : { ...source, merges: found };
  }

  async function readTable(name: string): Promise<TableSource | undefined> {
    const [source, { scheme, mapping }] = await Promise.all([readSheetTable(name), readKept()]);
    return source && withMerges(source, kpiNamesOf(scheme), readColumnMapping(mapping));
  }

  return {
    read,
    selection: readSelection,
    table: (name) => {
      const source = sources.get(name) ?? kept(readTable(name), () => sources.delete(name));
      sources.set(name, source);
      return source;
    },
    moved: () => (selection = undefined),
    forget,
  };
}

const kpiNamesOf = ({ kpis }: Scheme): readonly string[] => kpis?.kpis.map(({ name }) => name) ?? [];

function selectedAccounts(
  source: TableSource,
  rows: readonly RowSpan[],
  kpiNames: readonly string[],
  meanings: ColumnMapping,
  money: SchemeMoney,
): SelectedAccounts | undefined {
  const read = (spans: readonly RowSpan[]) =>
    readAccounts(source, spans, kpiNames, meanings, 'left-out', money);
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
