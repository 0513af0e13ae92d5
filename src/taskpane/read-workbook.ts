import type { AccountsReading } from '../core/accounts/account';
import { readAccounts } from '../core/accounts/read';
import { INDEX_MARKER } from '../core/plan/planIndex';
import { PLAN_TABLE_NAMES, readPlanTables, type PlanTables } from '../core/plan/tables/planTables';
import { readScheme, type Scheme, type SchemeSources } from '../core/scheme/scheme';
import type { TableSource } from '../core/sheet/table';
import type { Cells } from '../core/values/cell';
import { isProblem } from '../core/values/problem';
import { readSheet } from '../excel/read-sheet';
import { readSelection } from '../excel/selection';
import { surveySheets, type SheetSurvey } from '../excel/survey-sheets';
import { readTables, type TableNames } from '../excel/tables';

/** The names that the product's tables, or the sheets they fill, bear. */
const SCHEME_TABLES: TableNames<keyof SchemeSources> = {
  scheme: ['Scheme', '方案'],
  kpis: ['SoftKpis', 'Soft KPIs', '软性指标'],
  gates: ['Gates', '门槛'],
  tiers: ['Tiers', '返利阶梯'],
  bands: ['PayoutBands', 'Payout bands', '兑付档位'],
  lines: ['RebateLines', 'Rebate lines', '返利项目'],
  settlement: ['Settlement', '结算系数'],
  deductions: ['Deductions', '扣减'],
  signals: ['Signals', '预警'],
  overrides: ['Overrides', '人工裁定'],
};
const ACCOUNTS_TABLE: TableNames<'accounts'> = { accounts: ['Accounts', '经销商', '大客户'] };

/** The workbook as the pane sees it. */
export interface WorkbookReading {
  /** The active sheet, and whether nothing is on it. */
  readonly sheet: string;
  readonly empty: boolean;
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
export interface SchemeReading {
  readonly scheme: Scheme;
  readonly found: boolean;
  readonly planTables: PlanTables;
}

/** Reads the scheme's tables, wherever they are in the workbook. */
export async function readSchemeTables(): Promise<SchemeReading> {
  const { rules, actions, service, ...sources } = await readTables({ ...SCHEME_TABLES, ...PLAN_TABLE_NAMES });
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
  const [selection, { scheme, found, planTables }, { survey, planIndex }] = await Promise.all([
    readSelection(),
    readSchemeTables(),
    readPlans(),
  ]);
  const { sheet, table: source, rows } = selection;
  const base = {
    ...{ sheet, empty: source === undefined, scheme, hasScheme: found, planTables, survey },
    ...(planIndex && { planIndex }),
  };
  if (source) {
    const kpiNames = scheme.kpis?.kpis.map(({ name }) => name) ?? [];
    const selected = readAccounts(source, rows, kpiNames);
    const all = readAccounts(source, [{ row: source.firstRow, rows: source.cells.length }], kpiNames);
    if (!isProblem(selected) && !isProblem(all)) return { ...base, accounts: { source, selected, all } };
  }
  const { accounts } = await readTables(ACCOUNTS_TABLE);
  return { ...base, ...(accounts && accounts.sheet !== sheet && { accountsSheet: accounts.sheet }) };
}

/** The sheets' marks, and the index of plans if there is one. */
async function readPlans(): Promise<Pick<WorkbookReading, 'survey' | 'planIndex'>> {
  const survey = await surveySheets();
  const index = survey.marks.get(INDEX_MARKER);
  const cells = index && (await readSheet(index.id));
  return { survey, ...(index && cells && { planIndex: { sheet: index.name, cells } }) };
}
