import type { MeasuresProblemCode } from '../../../core/measures/problems';

export const measuresProblems: Record<MeasuresProblemCode, string> = {
  'no-outlets': '区域中没有门店。请选择填有门店的列。',
  'outlet-missing': '本行有数据但没有门店。请补填门店，或清空本行。',
  'not-an-outlet': '“{text}”不是门店。请填写门店编码或名称。',
  'subtotal-among-outlets': '“{text}”是小计行，会被当作一家门店。请不要把该行选入区域。',
  'nothing-marked': '没有任何“是”或“否”的记录，无从判断。请至少填写一格，否定的请填“否”。',
  'turnover-missing': '门店 {outlet} 没有销售额，无法加权。请补填，或去掉该门店。',
  'turnover-differs': '门店 {outlet} 有两个不同的销售额：{one} 和 {other}。请在该门店各行填写同一个销售额。',
  'no-turnover': '销售额合计为 0，无法计算占比。请填写销售额。',
  'nothing-audited': '没有检查过任何计分项，因此没有得分。请为检查项填写“是”或“否”。',
  'points-do-not-fit':
    '检查项有 {checks} 个，分值却有 {points} 个。请给出一行 {checks} 个分值，或用一个分值代表全部。',
  'facings-missing': '我方排面与总排面在此只填了一个。没有排面请填 0，未清点请两格都留空。',
  'own-above-total': '我方排面 {own} 大于总排面 {total}。总排面应包含我方排面。',
  'no-facings': '总排面合计为 0，无法计算占比。请填写清点到的排面数。',
  'share-out-of-range': '{value} 不是大于 0 且不超过 100% 的比例。80% 请写作 80% 或 0.8，不要写 80。',
  'not-a-count': '{value} 不是门店数。请填写大于等于 1 的整数。',
  'universe-too-small': '门店总数为 {universe} 家，但已有 {stocked} 家上架。请更正门店总数。',
  'distribution-not-reached': '{universe} 家门店中已有 {stocked} 家上架，需要 {needed} 家，尚未达到目标。',
  'nothing-in-scope': '没有门店在促销范围内，无法计算。请把范围内的门店填“是”。',
  'nothing-required': '没有必备品项，无法计算。请把必备的品项填“是”。',
};
