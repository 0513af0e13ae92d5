import type { PublishedScheme } from './published';

/*
 * Source kind: yearly agreement of a brewer, in units of ten thousand yuan and four decimals: a lump sum by tier, money
 * for every case, and an overall cap of 5.
 *
 * 901: 135.5 → 1.2; 12,345 cases × 0.0002 = 2.469                               → 3.669
 * 902: 49.9999 reaches no tier; 100 × 0.0002 = 0.02                             → 0.02
 * 903: 260 → 3; 15,000 × 0.0002 = 3; together 6, capped                         → 5
 */
export const lumpSumsAndCases: PublishedScheme = {
  title: 'lump sums, money for each case, and a cap, in 万元',
  tables: {
    scheme: [
      ['Item', 'Value'],
      ['Unit', '万元'],
      ['Decimals', 4],
      ['Payout cap', 5],
    ],
    lines: [
      ['Line', 'Base', 'Way', 'Value'],
      ['Step bonus', 'Sell-in', 'whole', ''],
      ['Case money', 'Cases', 'per unit', 0.0002],
    ],
    tiers: [
      ['From', 'Fixed', 'Line'],
      [50, 0.5, 'Step bonus'],
      [100, 1.2, 'Step bonus'],
      [200, 3, 'Step bonus'],
    ],
  },
  accounts: [
    ['Code', 'Sell-in', 'Cases'],
    ['901', 135.5, 12_345],
    ['902', 49.9999, 100],
    ['903', 260, 15_000],
  ],
  expected: {
    901: { verdict: 'eligible', payout: 3.669 },
    902: { verdict: 'eligible', payout: 0.02 },
    903: { verdict: 'eligible', payout: 5 },
  },
};
