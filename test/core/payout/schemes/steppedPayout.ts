import type { PublishedScheme } from './published';

/*
 * Source kind: quarterly market fund of a medicine maker: 2 % of receipts, paid by a stepped table of the score.
 *
 * 801: distribution (0.75 − 0.5) ÷ 0.4 × 60 = 37.5, display (0.9 − 0.5) ÷ 0.5 × 40 = 32: score 69.5 → 50 % of 20,000 → 10,000
 * 802: 45 + 32 = 77 → 70 % of 20,000                                            → 14,000
 * 803: display not measured                                                     → pending
 * 804: 60 + 40 = 100 → 100 % of 1,234,567.89 × 2 % = 24,691.3578                → 24,691.36
 */
export const steppedPayout: PublishedScheme = {
  title: 'a payout table stepped by score',
  tables: {
    lines: [
      ['返利项目', '计算基数', '计算方式', '标准', '与软性指标挂钩'],
      ['市场基金', '回款额', '比例', '2%', '是'],
    ],
    kpis: [
      ['指标', '权重', '下限', '目标'],
      ['铺货率', 60, 0.5, 0.9],
      ['陈列', 40, 0.5, 1],
    ],
    bands: [
      ['得分', '兑付比例'],
      [0, 0],
      [60, 0.5],
      [70, 0.7],
      [80, 0.85],
      [90, 1],
    ],
  },
  accounts: [
    ['经销商编码', '回款额', '铺货率', '陈列'],
    ['801', 1_000_000, '75%', '90%'],
    ['802', 1_000_000, 0.8, 0.9],
    ['803', 1_000_000, 0.8, ''],
    ['804', 1_234_567.89, 0.95, 1],
  ],
  expected: {
    801: { verdict: 'eligible', payout: 10_000 },
    802: { verdict: 'eligible', payout: 14_000 },
    803: { verdict: 'pending' },
    804: { verdict: 'eligible', payout: 24_691.36 },
  },
};
