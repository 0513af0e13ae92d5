import type { LeftOut } from '../../core/accounts/account';
import type { CheckedPayout, PayoutExplanation } from '../../core/payout/decision';
import type { PayoutTotals } from '../../core/payout/totals';
import type { Scheme } from '../../core/scheme/scheme';
import type { SchemeFinding } from '../../core/schemeCheck/finding';
import type { PaneWords } from '../../i18n/language-words';

/** Everything a check came to, for whatever it is written as. */
export interface CheckedBook {
  readonly file: string;
  /** SHA-256 of the workbook file, in hexadecimal. */
  readonly sha256: string;
  readonly accountsSheet: string;
  /** An Excel serial. */
  readonly asOf: number;
  readonly scheme: Scheme;
  readonly schemeHash: string;
  readonly checked: readonly CheckedPayout[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly SchemeFinding[];
  readonly totals: PayoutTotals;
  /** An account in full; worked out when it is asked for, as all of them together may not fit into memory. */
  readonly explain: (one: CheckedPayout) => PayoutExplanation;
}

/** Why a row was left out, in words that follow the row. */
export function leftOutText({ reason, details }: LeftOut, { plan }: PaneWords): string {
  if (reason === 'subtotal') return plan.whySubtotal(String(details.text));
  if (reason === 'duplicate-code') return plan.whyCode(String(details.code), String(details.row));
  return plan.why[reason];
}
