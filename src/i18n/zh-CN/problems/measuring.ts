import type { MeasuringProblemCode } from '../../../core/measuring/problems';

export const measuringProblems: Record<MeasuringProblemCode, string> = {
  'rows-not-said':
    '请写明每家门店取哪些行：全部，或最近一次。否则任何一次拜访为“是”都算数，铺货率都会接近 100%。',
  'measure-needs': '缺少“{heading}”，无法计算{measure}，请填写。',
  'figure-twice': '“{figure}”在第 {row} 行已定义过，请只保留一行。',
  'list-missing': '没有名为“{list}”的表格或工作表。请改正名称，或把明细加入工作簿。',
  'list-without-column': '明细表中没有“{heading}”这一列，请在指标口径表中改正列名。',
  'list-column-twice': '明细表中有两列的标题都是“{heading}”，请改名其中一列。',
  'condition-unknown': '此处的“{field}”为空或无法识别，无法判断这一行是否计入，请填写。',
  'no-rows-for-account': '明细表中没有可计入该经销商的行，因此未知。',
  'two-last-values': '最近一天有两个值：{one} 和 {other}，无法判断哪个在后，请只保留一个。',
  'columns-do-not-pair': '取数列有 {columns} 列，分母列有 {of} 列，列数须相同。',
};
