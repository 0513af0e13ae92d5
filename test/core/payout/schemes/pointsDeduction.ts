import type { PublishedScheme } from './published';

/*
 * Source kind: dealer conduct rules of a daily-goods maker: 2 % of sell-in, and 300 for every point of misconduct.
 *
 * 501: 500,000 × 2 % = 10,000; 7 points × 300 = 2,100                           → 7,900
 * 502: 40 points × 300 = 12,000 is more than 10,000                             → 0
 * 503: half a point × 300 = 150                                                 → 9,850
 * 504: points not filled in                                                     → pending
 */
export const pointsDeduction: PublishedScheme = {
  title: 'points that cost money',
  tables: {
    lines: [
      ['返利项目', '基数', '方式', '标准'],
      ['基础返利', '进货额', '比例', '2%'],
    ],
    deductions: [
      ['扣减项', '每次扣减', '原因'],
      ['违规扣分', 300, '违规扣分'],
    ],
  },
  accounts: [
    ['经销商编码', '进货额', '违规扣分'],
    ['501', '50万', 7],
    ['502', 500_000, 40],
    ['503', 500_000, 0.5],
    ['504', 500_000, null],
  ],
  expected: {
    501: { verdict: 'eligible', payout: 7900 },
    502: { verdict: 'eligible', payout: 0 },
    503: { verdict: 'eligible', payout: 9850 },
    504: { verdict: 'pending' },
  },
};
