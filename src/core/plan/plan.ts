import type { Account, AccountsTable } from '../accounts/account';
import type { Scheme } from '../scheme/scheme';
import type { Carried } from '../paper/carried';
import type { PlanTables } from './tables/planTables';
import type { PlanTemplate } from './template';
import type { PlanWords } from './words';

/** What a plan is made for: a name as people say it, first and last day as Excel serials. */
export interface Period {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** All that a plan sheet is made from. */
export interface PlanInput {
  readonly account: Account;
  readonly table: AccountsTable;
  readonly scheme: Scheme;
  readonly tables: PlanTables;
  readonly template: PlanTemplate;
  readonly period: Period;
  /** The day the plan is made, an Excel serial: the core has no clock. */
  readonly asOf: number;
  readonly sheetName: string;
  /** A formula's piece that tells the account's row on its sheet; the plan sheets' own hidden cell where absent. */
  readonly accountRow?: string;
  readonly words: PlanWords;
  /** Where the plan is drawn anew. */
  readonly carried?: Carried;
}
