import type { PublishedScheme } from './published';

/*
 * Source kind: growth programme of a food maker: growth on last year picks the rate, paid on this year's sell-in.
 *
 * 601: 1,150,000 ÷ 1,000,000 − 1 = 15 % → 1 %                                   → 11,500
 * 602: exactly 20 % → 1.5 % of 1,200,000                                        → 18,000
 * 603: 1,199,999.99 is 19.999999 % → 1 % = 11,999.9999                          → 12,000.00
 * 604: no sales last year: growth has no meaning                                → pending
 * 605: 800,000 shrank                                                           → 0
 */
export const growthTiers: PublishedScheme = {
  title: 'growth tiers',
  tables: {
    lines: [
      ['Line', 'Base', 'Way', 'Baseline'],
      ['Growth', 'Sell-in', 'growth', 'Last year'],
    ],
    tiers: [
      ['From', 'Rate'],
      [0.1, 0.01],
      [0.2, 0.015],
      [0.3, 0.02],
    ].map((row, index) => (index === 0 ? ['Line', ...row] : ['Growth', ...row])),
    // The scheme is English and the accounts' heading Chinese; this gate names the same column by its own heading.
    gates: [
      ['Field', 'Test', 'Value', 'Reason'],
      ['进货额', '>', 0, 'Bought nothing'],
    ],
  },
  accounts: [
    ['Code', '进货额', 'Last year'],
    ['601', 1_150_000, 1_000_000],
    ['602', 1_200_000, 1_000_000],
    ['603', 1_199_999.99, 1_000_000],
    ['604', 1_200_000, 0],
    ['605', 800_000, 1_000_000],
  ],
  expected: {
    601: { verdict: 'eligible', payout: 11_500 },
    602: { verdict: 'eligible', payout: 18_000 },
    603: { verdict: 'eligible', payout: 12_000 },
    604: { verdict: 'pending' },
    605: { verdict: 'eligible', payout: 0 },
  },
};
