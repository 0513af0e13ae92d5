import type { Vocabulary } from '../values/heading';

/** What a tier gives: a share of the amount, money for each unit, or a lump sum. */
export type Pay = 'rate' | 'perUnit' | 'fixed';

/** The headings of a tiers table. Every table has a lower bound and one of the three kinds of pay. */
export const TIER_COLUMNS = {
  from: [
    'From',
    '起',
    '下限',
    '达成额',
    '起点',
    '起始',
    '起始值',
    '起始金额',
    '门槛',
    '达到',
    '以上',
    '增长率下限',
    '增长率',
    ...['Lower bound', 'Threshold', 'Min', 'Minimum', 'At least', 'Growth', 'Growth from'],
  ],
  rate: [
    ...['Rate', '比例', '返利率', '返利比例', '返利比率', '返点', '返利点数', '费率'],
    ...['Rebate rate', 'Percent', 'Percentage'],
  ],
  perUnit: [
    ...['Per unit', '单位返利', '每件', '每件返利', '每箱', '每箱返利', '每盒', '每盒返利', '单件返利'],
    ...['Per case', 'Per box', 'Rebate per unit'],
  ],
  fixed: [
    ...['Fixed', 'Lump sum', '定额', '固定金额', '定额返利', '固定返利', '一次性奖励', '奖励金额'],
    ...['Fixed amount', 'Fixed sum'],
  ],
} as const satisfies Vocabulary<'from' | Pay>;

/** Whether an amount equal to a tier's bound has reached it (`from`) or not yet (`over`). */
export type Edge = 'from' | 'over';

export const EDGES: Vocabulary<Edge> = {
  from: ['from', '含', '以上', '以上含', '以上(含)', '达到', '起', '不低于', '>='],
  over: ['over', '不含', '以上不含', '以上(不含)', '超过', '大于', '>'],
};

/** What a growth rebate is paid on. */
export type PayOn = 'actual' | 'excess' | 'baseline';

export const PAY_ON: Vocabulary<PayOn> = {
  actual: ['actual', '实际', '实绩', '本期', '实际销售额'],
  excess: ['excess', '超额', '增量', '增长额', '超出部分'],
  baseline: ['baseline', '基数', '基期', '上年', '同期'],
};
