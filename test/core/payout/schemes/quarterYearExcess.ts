import type { PublishedScheme } from './published';

/*
 * Source kind: annual policy of a drinks maker: a quarterly and a yearly rebate by achievement, and an excess bonus.
 *
 * 201: quarter 1,200,000 ÷ 1,000,000 = 120 % → 1 % = 12,000; year 4,800,000 ÷ 4,500,000 = 106.7 % → 2 % = 96,000;
 *      excess 300,000 × 3 % = 9,000                                             → 117,000
 * 202: quarter 85 % → 0.5 % = 4,250; year 4,095,000 ÷ 4,500,000 = 91 % → 1 % = 40,950; no excess → 45,200
 * 203: exactly 80 % and exactly 90 %: 4,000 + 40,500                            → 44,500
 * 204: quarter 100 % → 10,000; year 155.6 % → 140,000; excess 2,500,000 × 3 % = 75,000, capped at 50,000 → 200,000
 */
export const quarterYearExcess: PublishedScheme = {
  title: 'quarter, year and excess',
  tables: {
    lines: [
      ['Line', 'Base', 'Way', 'Rate', 'Baseline', 'Cap'],
      ['Quarter', 'Q4 sell-in', 'achievement', '', 'Q4 target', ''],
      ['Year', 'Sell-in', 'achievement', '', 'Sales target', ''],
      ['Excess', 'Sell-in', 'excess', '3%', 'Sales target', 50_000],
    ],
    tiers: [
      ['Line', 'From', 'Rate'],
      ['Quarter', 0.8, 0.005],
      ['Quarter', 1, 0.01],
      ['Year', 0.9, 0.01],
      ['Year', 1, 0.02],
    ],
  },
  accounts: [
    ['Code', 'Sell-in', 'Sales target', 'Q4 sell-in', 'Q4 target'],
    ['201', 4_800_000, 4_500_000, 1_200_000, 1_000_000],
    ['202', 4_095_000, 4_500_000, 850_000, 1_000_000],
    ['203', 4_050_000, 4_500_000, 800_000, 1_000_000],
    ['204', 7_000_000, 4_500_000, 1_000_000, 1_000_000],
  ],
  expected: {
    201: { verdict: 'eligible', payout: 117_000 },
    202: { verdict: 'eligible', payout: 45_200 },
    203: { verdict: 'eligible', payout: 44_500 },
    204: { verdict: 'eligible', payout: 200_000 },
  },
};
