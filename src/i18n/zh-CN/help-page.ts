import type { HelpPageWords } from '../function-help';

/** 函数帮助页面的通用文字。 */
export const helpPage: HelpPageWords = {
  title: '渠道规划函数',
  intro: '用于软性指标评分、返利资格、返利计算与供货的自定义函数，像 SUM 一样在单元格中输入。',
  all: '全部函数',
  syntax: '语法',
  meaning: '含义',
  parameters: '参数',
  optional: '可选',
  formula: '公式',
  example: '示例',
  argument: '参数',
  result: '结果',
  leftOut: '省略',
  traps: '注意事项',
  source: '出处',
  blanks:
    '空白不等于零。在部分平台上，Excel 会把区域中的空白单元格以 0 传给函数；数据缺失时请填写 NA，这样它绝不会被当作零。',
};
