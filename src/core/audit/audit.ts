import type { Account } from '../accounts/account';
import type { PayoutChecker } from '../payout/check';
import type { AuditRecord } from './auditRecord';
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
  /** The latest audit of the scheme, to show what changed since. */
  readonly last?: AuditRecord;
}
