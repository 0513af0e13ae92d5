import type { TableSource } from '../sheet/source';
import type { Cell } from '../values/cell';
import type { Problem } from '../values/problem';
import type { MISSING } from '../values/reading';
import type { AccountField } from './fields';

/** A column whose amounts were brought to the scheme's unit. */
export interface ConvertedColumn {
  readonly heading: string;
  /** The unit as the heading or the title has it. */
  readonly unit: string;
}

/** A field's value: text, a number (dates are Excel serials), yes/no, or nothing known. */
export type FieldValue = string | number | boolean | typeof MISSING;

/** One key account: one row of the Accounts table. */
export interface Account {
  /** The row on its sheet, from 0. */
  readonly row: number;
  /** True where a person does not see the row: hidden, or filtered away. */
  readonly isHidden?: boolean;
  /** The code as text, leading zeros kept. */
  readonly code: string;
  /** The cell that bears the code as it was read: a formula looks the account up by it. */
  readonly key: string | number;
  /** The name; the code where the table has no name. */
  readonly name: string;
  /** What the table holds, by field. A field without a column is absent. */
  readonly values: Readonly<Partial<Record<AccountField, FieldValue>>>;
  /** The row's cells as they are written, where amounts of `cells` were brought to the scheme's unit. */
  readonly written?: readonly Cell[];
  /** The row's cells, beside `AccountsTable.headings`. */
  readonly cells: readonly Cell[];
  /** Cells that hold something other than their column asks for; they count as missing. */
  readonly problems: readonly Problem[];
}

/** Where the accounts stand, so that formulas can be linked to them. Columns count from 0 on the sheet. */
export interface AccountsPlace {
  readonly sheet: string;
  /** The uppermost row of the headings; the same as `headingRow` where they take one row. */
  readonly firstHeadingRow: number;
  /** The lowest row of the headings: accounts begin below it. */
  readonly headingRow: number;
  readonly firstColumn: number;
  /** One heading per column, from `firstColumn` on; what it stands for where a person has said it. */
  readonly headings: readonly Cell[];
  /** The column that accounts are looked up in: the code's, or the name's where there is no code. */
  readonly keyColumn: number;
  readonly columns: Readonly<Partial<Record<AccountField, number>>>;
  /** The columns of the soft-KPI actuals, by the KPI's name. */
  readonly kpiColumns: ReadonlyMap<string, number>;
  /** Headed columns that are neither a field nor a KPI. */
  readonly otherColumns: readonly { readonly heading: string; readonly column: number }[];
}

/** A table of accounts that has been read. */
export interface AccountsTable extends AccountsPlace {
  /** The first row (from 0) of each code, folded (`codeKey`): the one that a lookup finds. */
  readonly codes: ReadonlyMap<string, number>;
  /** The powers of ten by which the numbers of a column were brought to the scheme's unit. */
  readonly powers?: ReadonlyMap<number, number>;
  /** The codes, folded, that more than one row has: which of them is meant is not known. */
  readonly repeatedCodes: ReadonlySet<string>;
}

type LeftOutReason =
  | 'heading' // the heading row, or a row above it
  | 'blank'
  | 'hidden' // hidden or filtered away
  | 'subtotal' // {text}
  | 'no-code' // {text}: what the row holds instead
  | 'error-code' // {text}: an Excel error where the code should be
  | 'duplicate-code'; // {code} {row}: the row that has it first

/** A selected row that is no account, and why. */
export interface LeftOut {
  /** The row on its sheet, from 0. */
  readonly row: number;
  readonly reason: LeftOutReason;
  readonly details: Readonly<Record<string, string | number>>;
}

/** `detail-list`: most rows repeat a code, so that the list has many rows per account. */
export type AccountNote = 'name-is-code' | 'name-from-merge' | 'code-is-name' | 'detail-list';

export interface AccountsReading {
  readonly table: AccountsTable;
  /** The selected accounts, in the order of their rows. */
  readonly accounts: readonly Account[];
  readonly leftOut: readonly LeftOut[];
  /** What they were read from, amounts in the scheme's unit. */
  readonly source: TableSource;
  /** The columns whose amounts were in another unit. */
  readonly converted: readonly ConvertedColumn[];
  /** Fields and KPIs that no column bears. */
  readonly missingFields: readonly AccountField[];
  readonly missingKpis: readonly string[];
  /** What was filled in for want of a value, and for how many accounts. */
  readonly notes: ReadonlyMap<AccountNote, number>;
  /** Problems with columns. Those with cells stand at their account. */
  readonly problems: readonly Problem[];
}
