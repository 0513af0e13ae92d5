import type { PayoutVerdict } from '../../../../src/core/payout/decision';
import type { Cells } from '../../../../src/core/values/cell';
import type { Tables } from '../accounts';

/** What an account of a published scheme is paid, worked out by hand. */
interface Expected {
  readonly verdict: PayoutVerdict;
  readonly payout?: number;
  readonly possible?: number;
}

/**
 * The structure of a scheme as manufacturers write them into their distributor policies and annual contracts. Structures
 * are real; names and figures are made up. Every result is worked out by hand in the file's comment.
 */
export interface PublishedScheme {
  readonly title: string;
  readonly tables: Tables;
  readonly accounts: Cells;
  readonly expected: Readonly<Record<string, Expected>>;
}
