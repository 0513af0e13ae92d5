import type { PublishedScheme } from './published';

/*
 * Source kind: trade terms of an appliance maker: three allowances side by side, each with a condition of its own.
 *
 * 401: 2,000,000 × 1 % + 1,800,000 × 0.5 % + 6,000 = 20,000 + 9,000 + 6,000     → 35,000
 * 402: overdue by 12 days: the payment allowance of 9,000 alone is held back    → 26,000
 * 403: overdue, and no display: only the volume rebate is left                  → 20,000
 * 404: nobody has checked the display yet                                       → pending, 35,000 if it is there
 */
export const overdueCancelsItsLine: PublishedScheme = {
  title: 'lines of which an overdue payment cancels only its own',
  tables: {
    lines: [
      ['Rebate line', 'Base', 'Method', 'Value', 'Minimum'],
      ['Volume', 'Sell-in', 'rate', 0.01, ''],
      ['Prompt payment', 'Receipts', 'rate', 0.005, ''],
      ['Display', 'Sell-in', 'fixed', 6000, 100_000],
    ],
    gates: [
      ['Field', 'Test', 'Value', 'Reason', 'Scope'],
      ['Overdue days', '<=', 0, 'Payment overdue', 'Prompt payment'],
      ['Display present', '=', 'Yes', 'No display', 'Display'],
    ],
  },
  accounts: [
    ['Code', 'Sell-in', 'Receipts', 'Overdue days', 'Display present'],
    ['401', 2_000_000, 1_800_000, 0, 'Yes'],
    ['402', 2_000_000, 1_800_000, 12, 'Yes'],
    ['403', 2_000_000, 1_800_000, 12, 'No'],
    ['404', 2_000_000, 1_800_000, 0, ''],
  ],
  expected: {
    401: { verdict: 'eligible', payout: 35_000 },
    402: { verdict: 'partial', payout: 26_000 },
    403: { verdict: 'partial', payout: 20_000 },
    404: { verdict: 'pending', possible: 35_000 },
  },
};
