import type { PublishedScheme } from './published';

/*
 * Source kind: annual distributor contract of a consumer-goods maker. Rebate on money received, all of it at the tier
 * reached; counterfeits are a veto; incidents and late reports cost.
 *
 * 101: 3,256,800 × 1.5 % = 48,852; two incidents × 5,000 = 10,000                → 38,852
 * 102: 5,000,000 × 2 % = 100,000; six incidents 30,000, capped at 20,000; late report 5 % of 100,000 = 5,000 → 75,000
 * 103: 860,000 is below the first tier = 0; an incident 5,000, but nobody owes   → 0
 * 104: 4,000,000 × 1.5 % = 60,000, but counterfeits were found                   → withheld
 * 105: receipts not filled in                                                    → pending
 */
export const annualReceipts: PublishedScheme = {
  title: 'annual receipts with a veto and deductions',
  tables: {
    lines: [
      ['返利项目', '计算基数', '计算方式'],
      ['年度返利', '回款额', '全额'],
    ],
    tiers: [
      ['起点', '返利率'],
      [1_000_000, 0.01],
      [3_000_000, 0.015],
      [5_000_000, 0.02],
    ],
    gates: [
      ['字段', '条件', '标准', '原因', '适用范围'],
      ['销售假货', '等于', '否', '发现销售假货，一票否决', ''],
    ],
    deductions: [
      ['扣减项', '每次扣减', '扣减比例', '触发值', '封顶', '原因'],
      ['窜货次数', 5000, '', '', 20_000, '窜货'],
      ['报表及时', '', 0.05, '否', '', '报表迟报'],
    ],
  },
  accounts: [
    ['经销商编码', '回款额', '销售假货', '窜货次数', '报表及时'],
    ['101', 3_256_800, '否', 2, '是'],
    ['102', 5_000_000, '否', 6, '否'],
    ['103', 860_000, '否', 1, '是'],
    ['104', 4_000_000, '是', 0, '是'],
    ['105', '', '否', 0, '是'],
  ],
  expected: {
    101: { verdict: 'eligible', payout: 38_852 },
    102: { verdict: 'eligible', payout: 75_000 },
    103: { verdict: 'eligible', payout: 0 },
    104: { verdict: 'withheld', payout: 0 },
    105: { verdict: 'pending' },
  },
};
