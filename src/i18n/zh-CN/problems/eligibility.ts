import type { EligibilityProblemCode } from '../../../core/eligibility/problems';

export const eligibilityProblems: Record<EligibilityProblemCode, string> = {
  'no-gates': '表中只有标题，没有门槛条件，请至少填写一条。',
  'no-gates-in-scope': '没有适用于“{scope}”的门槛条件。请与“适用范围”列核对写法。',
  'not-a-condition':
    '“{text}”不是条件。请依次写出字段、条件和标准，例如“类型 = 县级”或“合同额 >= 100万”；多个条件用分号隔开。',
  'not-a-span': '“{text}”不是区间。请写出上下界并用两个点隔开，例如 0.6..0.9 或 60%..90%。',
  'span-reversed': '区间从 {low} 开始，却在更低的 {high} 结束。请把较小的数写在前面。',
  'fact-unreadable': '“{field}”的单元格里是错误值或对象，不是可用的数据，请更正。',
};
