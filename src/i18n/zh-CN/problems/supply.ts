import type { SupplyProblemCode } from '../../../core/supply/problems';

export const supplyProblems: Record<SupplyProblemCode, string> = {
  'no-sell-out': '期间没有动销，无法折算库存可销天数。',
  'not-positive': '此数字必须大于 0。',
  'not-whole-years':
    '需要整年的月度数据：12 列的区域（每行一年），或一列 12、24、36……个月。当前为 {rows} 行 × {columns} 列。',
  'no-history': '各月合计为 0，无法与月均值比较。请填写历史销量。',
  'cover-too-long': '动销量相对库存过小，无法折算为天数，请检查单位。',
};
