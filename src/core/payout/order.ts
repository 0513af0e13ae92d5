/**
 * The order in which a payout is worked out. It is stated here and nowhere else: the payout follows it, statements draw it,
 * and pane, audits and docs print it.
 *
 * - lines: each line that is for the account: its base by its way; a soft-linked line × the payout share of the score's
 *   band; at least the line's guarantee, at most its cap. A line for others is not earned, which is no withholding
 * - lineGates: gates whose scope is a line: a failed one takes that line out, and no other
 * - settlement: the lines' sum × the settlement factor
 * - deductions: less deductions, never below 0
 * - cap: at most the scheme's cap
 * - gates: gates without a scope: a failed one holds everything back
 */
export const PAYOUT_ORDER = ['lines', 'lineGates', 'settlement', 'deductions', 'cap', 'gates'] as const;

export type PayoutStage = (typeof PAYOUT_ORDER)[number];

/** The stages that turn the sum of the lines into what is payable if the gates of everything are passed. */
export type StageAfterLines = Exclude<PayoutStage, 'lines' | 'lineGates' | 'gates'>;

const isAfterLines = (stage: PayoutStage): stage is StageAfterLines =>
  stage !== 'lines' && stage !== 'lineGates' && stage !== 'gates';

export const AFTER_LINES: readonly StageAfterLines[] = PAYOUT_ORDER.filter(isAfterLines);
