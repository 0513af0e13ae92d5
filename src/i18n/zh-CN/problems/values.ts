import type { ValueProblemCode } from '../../../core/values/problem';

export const valuesProblems: Record<ValueProblemCode, string> = {
  'not-a-number': '“{text}”不是数字。请填写数字，例如 85%、1,234.5 或 3万。',
  'not-yes-no': '“{text}”既不是“是”也不是“否”。请填写 TRUE 或 FALSE、是或否、1 或 0。',
  'error-value': '单元格显示 {text}，不是有效的内容。请修正其中的公式，或直接填写内容。',
  'not-a-date': '“{text}”不是日期。请填写 Excel 日期，或年份在前的文本，例如 2026-03-01。',
  'missing-cell': '此单元格为空，但这里必须有值，请补填。',
  'empty-range': '区域中没有单元格，请至少选择一个单元格。',
  'shape-mismatch':
    '该区域为 {rows} 行 × {columns} 列，而 {otherArgument} 为 {otherRows} 行 × {otherColumns} 列。请选择大小相同的区域，或单行、单列、单个单元格。',
  'too-many-columns': '该区域有 {found} 列，最多可读 {allowed} 列，请减少所选列数。',
  'heading-missing': '没有标题为“{heading}”的列。请添加该列，或更正列标题。',
  'heading-twice': '有两列的标题都是“{heading}”。请重命名或删除其中一列。',
  'not-an-option': '“{text}”不是可选值。可选值：{options}。',
  'amount-too-large': '金额超过 1,000,000,000,000，无法精确计算，请检查单位。',
  'negative-number': '此数字小于 0，而这里不应为负数，请检查正负号。',
  'one-cell': '该区域为 {rows} 行 × {columns} 列，但此参数对所有行只取一个值，请选择一个单元格。',
  'not-decimals': '小数位数须为 {least} 到 {most} 之间的整数。',
  'error-cell': '此单元格是错误值 {text}，无法得知原本的内容。请修正公式，或直接填写数值。',
  'headings-again': '本行又出现一行标题，而本表的标题已在第 {row} 行。此处只保留一张表。',
  'no-rows-below': '标题行下面没有数据行，请把数据行一并选中。',
};
