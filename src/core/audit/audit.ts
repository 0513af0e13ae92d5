import type { Account } from '../accounts/account';
import type { PayoutChecker } from '../payout/check';
import type { Completeness } from '../payout/completeness';
import type { EarlierAudit } from './auditRecord';
import type { AuditWords } from './words';

/** What an audit sheet is written from. */
export interface AuditInput {
  readonly checker: PayoutChecker;
  readonly accounts: readonly Account[];
  /** An Excel serial. */
  readonly asOf: number;
  /** A valid sheet name that is free: `auditSheetName`. */
  readonly sheetName: string;
  readonly words: AuditWords;
  /** What became of every row of the accounts table. */
  readonly completeness: Completeness;
  /** What is wrong with the scheme, as sentences: an audit over errors is not for release. */
  readonly errors: readonly string[];
  /** The latest audit of the scheme, to show what changed since. */
  readonly last?: EarlierAudit;
  /** The sheet of the latest audit where that does not hold when it is verified: then there is no `last`. */
  readonly broken?: string;
}
