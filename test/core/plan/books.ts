import { plainDocument } from '../sheet/plainDocument';
import type { AccountsReading } from '../../../src/core/accounts/account';
import { readAccounts } from '../../../src/core/accounts/read';
import { planSheetName } from '../../../src/core/paper/name';
import { yearPeriod } from '../../../src/core/plan/period';
import type { PlanInput } from '../../../src/core/plan/plan';
import { readPlanTables, type PlanSources, type PlanTables } from '../../../src/core/plan/tables/planTables';
import type { PlanTemplate } from '../../../src/core/plan/template';
import type { PlanWords } from '../../../src/core/plan/words';
import { readScheme, type Scheme, type SchemeSources } from '../../../src/core/scheme/scheme';
import { isFormula, type Content, type SheetDocument } from '../../../src/core/sheet/document';
import type { TableSource } from '../../../src/core/sheet/source';
import { serialOf } from '../../../src/core/values/date';
import { isProblem } from '../../../src/core/values/problem';
import { planWords as chinese } from '../../../src/i18n/zh-CN/plan';

/** The sheets of a workbook, by the part that each plays; a part may be absent. */
export type Parts = Readonly<
  { accounts: SheetDocument } & Partial<Record<keyof SchemeSources | keyof PlanSources, SheetDocument>>
>;

/** A workbook that plans can be made from. */
export interface Book {
  readonly sheets: readonly SheetDocument[];
  readonly scheme: Scheme;
  readonly tables: PlanTables;
  readonly reading: AccountsReading;
  readonly plan: (code: string, template?: PlanTemplate) => PlanInput;
}

/** A plain sheet: rows of cells from A1 on. */
export const sheetOf = (name: string, rows: readonly (readonly Content[])[]): SheetDocument => {
  const columns = Math.max(...rows.map((row) => row.length));
  return plainDocument(
    name,
    rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null)),
  );
};

/** A sheet as the Excel side reads it, from a column (from 0) on. Its cells hold no formulas. */
export const tableOf = ({ name, contents }: SheetDocument, firstColumn = 0): TableSource => ({
  sheet: name,
  firstRow: 0,
  firstColumn,
  cells: contents.map((row) => row.map((cell) => (cell !== null && isFormula(cell) ? null : cell))),
  hiddenRows: new Set(),
});

/** Reads a workbook's parts as the add-in does; their tables may begin in another column than the first. */
export function bookOf({ accounts, ...parts }: Parts, words: PlanWords = chinese, firstColumn = 0): Book {
  const entries = Object.entries(parts).filter(([, document]) => document !== undefined);
  const sources = Object.fromEntries(
    entries.map(([part, document]) => [part, tableOf(document, firstColumn)]),
  );
  const scheme = readScheme(sources);
  const tables = readPlanTables(sources);
  const kpiNames = scheme.kpis?.kpis.map(({ name }) => name) ?? [];
  const reading = readAccounts(tableOf(accounts, firstColumn), [{ row: 0, rows: 1_048_576 }], kpiNames);
  if (isProblem(reading)) throw new Error(`accounts: ${reading.problem}`);
  return {
    sheets: [accounts, ...entries.map(([, document]) => document)],
    scheme,
    tables,
    reading,
    plan(code, template = 'annual') {
      const account = reading.accounts.find((candidate) => candidate.code === code);
      if (!account) throw new Error(`no account ${code}`);
      return {
        account,
        table: reading.table,
        scheme,
        tables,
        template,
        period: yearPeriod(2027),
        asOf: serialOf(2026, 11, 23),
        sheetName: planSheetName(account, new Set(), words.templates[template].sheet),
        words,
      };
    },
  };
}
