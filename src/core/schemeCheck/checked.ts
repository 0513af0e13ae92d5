import type { AccountsReading } from '../accounts/account';
import type { Completeness } from '../payout/completeness';
import type { SchemeItem } from '../scheme/fields';
import type { LocatedTable } from '../tables/locate';
import type { Scheme, SchemeSources } from '../scheme/scheme';
import type { FindingCode, SchemeFinding, Severity } from './finding';

/** What a scheme is checked against. */
export interface SchemeCheckInput {
  readonly scheme: Scheme;
  /** The accounts it will pay; without them nothing is said about columns and about who passes. */
  readonly accounts?: AccountsReading;
  /** What became of every row, where accounts were decided: control totals are compared with it. */
  readonly completeness?: Completeness;
  /** The day of the check, as an Excel serial. */
  readonly asOf: number;
  /** The content hash that the latest audit sheet paid by. */
  readonly auditedHash?: string;
}

/** One topic of the check. */
export type Check = (input: SchemeCheckInput) => readonly SchemeFinding[];

type Details = SchemeFinding['details'];

/** Makes the findings of one table. */
export function finder<Field extends string>(
  table: keyof SchemeSources,
  located: LocatedTable<Field> | undefined,
  source: { readonly sheet: string } | undefined,
) {
  return (
    code: FindingCode,
    severity: Severity,
    details: Details = {},
    row?: number,
    field?: Field,
  ): SchemeFinding => {
    const sheet = located?.link.sheet ?? source?.sheet;
    const column = field && located?.link.columns[field];
    const at =
      sheet === undefined
        ? undefined
        : { sheet, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
    return { code, severity, table, ...(at && { at }), details };
  };
}

/** Makes the findings of the Scheme table: at the item's value, where the table has the item. */
export function settingFinder({ links, sources }: Scheme) {
  return (code: FindingCode, severity: Severity, details: Details = {}, item?: SchemeItem): SchemeFinding => {
    const link = item && links[item];
    const at = link
      ? { sheet: link.sheet, row: link.row, column: link.valueColumn }
      : sources.scheme && { sheet: sources.scheme.sheet };
    return { code, severity, table: 'scheme', ...(at && { at }), details };
  };
}
