import type { PublishedScheme } from './published';

/*
 * Source kind: launch agreement of a snack maker: 80 for each store that lists the product, from 100 stores on; a store
 * out of stock costs 50, at most 4,000; missing the training costs a tenth.
 *
 * 701: 260 × 80 = 20,800; 12 × 50 = 600                                         → 20,200
 * 702: 99 stores are too few                                                    → 0
 * 703: 300 × 80 = 24,000; 100 × 50 = 5,000, capped at 4,000; 10 % = 2,400       → 17,600
 */
export const launchPenalties: PublishedScheme = {
  title: 'a launch with penalties for each store',
  tables: {
    lines: [
      ['返利项目', '计算基数', '计算方式', '标准', '起算额'],
      ['新品铺货奖', '新品铺货家数', '按家', 80, 100],
    ],
    deductions: [
      ['扣减项', '金额', '比例', '封顶', '原因'],
      ['断货家数', 50, '', 4000, '门店断货'],
      ['缺席培训', '', '10%', '', '未参加新品培训'],
    ],
  },
  accounts: [
    ['客户编码', '新品铺货家数', '断货家数', '缺席培训'],
    ['701', 260, 12, '否'],
    ['702', 99, 0, '否'],
    ['703', 300, 100, '是'],
  ],
  expected: {
    701: { verdict: 'eligible', payout: 20_200 },
    702: { verdict: 'eligible', payout: 0 },
    703: { verdict: 'eligible', payout: 17_600 },
  },
};
