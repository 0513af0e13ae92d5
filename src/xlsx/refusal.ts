/** Why a workbook file is not read. `uncalculated` and `dates-1904` are sound files that would be read wrongly. */
export type RefusalCode =
  | 'no-workbook' // no .xlsx file, or a damaged one
  | 'encrypted-or-old'
  | 'too-large'
  | 'dates-1904'
  | 'uncalculated'; // {cell} {cells}

/** A file that is not read, so that nothing is decided from half of it. */
export class BookRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
