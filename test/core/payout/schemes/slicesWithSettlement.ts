import type { PublishedScheme } from './published';

/*
 * Source kind: distributor agreement of a medicine maker: slices of sell-in, and a factor for how soon it was paid.
 *
 * 301: 1,000,000 × 1 % + 2,000,000 × 1.5 % + 500,000 × 2 % = 10,000 + 30,000 + 10,000; 30 days × 100 % → 50,000
 * 302: the same, 31 days × 80 %                                                 → 40,000
 * 303: 10,000 + 234,567.89 × 1.5 % = 13,518.51835, rounded 13,518.52; 75 days × 50 % → 6,759.26
 * 304: the same as 301, 120 days × 0 %                                          → 0
 * 305: days not filled in                                                       → pending
 */
export const slicesWithSettlement: PublishedScheme = {
  title: 'slices with a settlement factor',
  tables: {
    scheme: [
      ['项目', '内容'],
      ['返利方法', '分段累进'],
      ['结算天数', '平均回款天数'],
    ],
    tiers: [
      ['起点', '返利率'],
      [0, '1%'],
      ['100万', '1.5%'],
      ['300万', '2%'],
    ],
    settlement: [
      ['上限', '结算系数'],
      [30, 1],
      [60, 0.8],
      [90, 0.5],
      [9999, 0],
    ],
  },
  accounts: [
    ['经销商编码', '进货额', '平均回款天数'],
    ['301', 3_500_000, 30],
    ['302', 3_500_000, 31],
    ['303', 1_234_567.89, 75],
    ['304', 3_500_000, 120],
    ['305', 3_500_000, ''],
  ],
  expected: {
    301: { verdict: 'eligible', payout: 50_000 },
    302: { verdict: 'eligible', payout: 40_000 },
    303: { verdict: 'eligible', payout: 6759.26 },
    304: { verdict: 'eligible', payout: 0 },
    305: { verdict: 'pending' },
  },
};
