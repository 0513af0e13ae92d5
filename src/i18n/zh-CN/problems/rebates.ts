import type { RebatesProblemCode } from '../../../core/rebates/problems';

export const rebatesProblems: Record<RebatesProblemCode, string> = {
  'no-tiers': '返利阶梯表中没有档位。请至少填写一行：起点，以及返利率、单位返利或定额。',
  'tiers-not-ascending':
    '本档起点 {from} 不高于上一档的起点 {before}。请按起点从低到高排列，并删除重复档位。',
  'tier-pay-missing': '阶梯表有起点列，但没有返利率、单位返利或定额列，请补上其中一列。',
  'tier-pay-twice': '阶梯表同时有返利率、单位返利、定额中的两列以上，请只保留协议约定的一列。',
  'rate-above-one': '返利率 {value} 超过了销售额本身。请填写 3%，而不是 3。',
  'growth-above-two': '增长率 {value} 表示超过 200%。请填写 5%，而不是 5。',
  'achievement-above-ten': '达成率 {value} 表示超过 1000%。请填写 90%，而不是 90。',
  'below-first-tier': '金额未达到第一档的起点 {first}。',
  'at-top-tier': '已达到最高档，没有下一档。',
  'no-baseline': '基数为 0，无法计算增长率。请填写上一期的金额。',
  'share-above-two': '兑付比例 {value} 表示超过 200%。请填写 85%，而不是 85。',
  'returned-above-sold': '退货（{returned}）大于销售（{sold}），请更正其中之一。',
};
