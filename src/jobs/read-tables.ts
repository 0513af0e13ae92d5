import { COLUMN_MAPPING_TABLE } from '../core/accounts/columnMapping';
import { INDEX_MARKER } from '../core/plan/identity';
import { PLAN_TABLE_NAMES, readPlanTables, type PlanTables } from '../core/plan/tables/planTables';
import { readScheme, SCHEME_TABLE_NAMES, withLostTables, type Scheme } from '../core/scheme/scheme';
import type { TableSource } from '../core/sheet/source';
import type { Cells } from '../core/values/cell';
import { readSheets } from '../excel/read-sheet';
import { surveySheets, type SheetSurvey } from '../excel/survey-sheets';
import { readTables, type TableNames } from '../excel/tables';
import { lastAudit } from './audit-mark';

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

/** The plans that the workbook has. */
interface PlansReading {
  readonly survey: SheetSurvey;
  /** The index of plans, where there is one: its sheet and the values on it, from A1 on. */
  readonly planIndex?: { readonly sheet: string; readonly cells: Cells };
}

/** What of the workbook does not depend on the selection. */
export interface WorkbookTables extends SchemeReading, PlansReading {
  /** What people have said their headings stand for. */
  readonly mapping?: TableSource;
}

const MAPPING: TableNames<'mapping'> = { mapping: [COLUMN_MAPPING_TABLE] };

/** Side by side, for each is round trips to Excel. */
export async function readAllTables(): Promise<WorkbookTables> {
  const [read, plans, { mapping }] = await Promise.all([
    readSchemeTables(),
    readPlans(),
    readTables(MAPPING),
  ]);
  const audited = lastAudit(plans.survey, read.scheme.settings.id ?? '');
  return { ...read, scheme: withLostTables(read.scheme, audited), ...plans, ...(mapping && { mapping }) };
}

/** The sheets' marks, and the index of plans if there is one. */
async function readPlans(): Promise<PlansReading> {
  const survey = await surveySheets();
  const index = survey.marks.get(INDEX_MARKER);
  const cells = index && (await readSheets([index.id])).get(index.id);
  return { survey, ...(index && cells && { planIndex: { sheet: index.name, cells } }) };
}
