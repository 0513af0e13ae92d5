import type { EligibilityFunctionId } from '../../function-ids';
import type { FunctionHelp } from '../../function-help';

const PARAMETERS = {
  facts: '每行一个客户，第一行为标题，写明各条件所用的字段。',
  gates: '门槛条件：字段、条件、标准、原因、适用范围。',
  scope: '只检查适用于此范围的条件和未注明范围的条件；省略则检查全部。',
};

const UNKNOWN =
  '数据缺失时，该条件为“未知”：既不算通过，也不算不通过。“已填”也是如此，因此它不会判客户不合格。';
const BLANK_AS_ZERO =
  '桌面版 Excel 会把区域中的空单元格当作 0 传入，从而通过“逾期天数 <= 30”这样的条件。尚不清楚的数据请填 NA；兑付检查直接读取工作表，能识别空单元格。';
const TESTS =
  '可用条件：=、<>、<、<=、>、>=、between（0.6..0.9，含两端）、in（A|B）、filled；也可写 ≤ ≥ ≠ 以及等于、不等于、小于、大于、不超过、不低于、介于、属于、已填。没有标题的表按上述顺序读取。';
const COMPARING =
  '= 和 <> 如何比较由标准值决定：数字按十进制比较，是/否类的词按是非比较，其余按文字比较，不分大小写、全半角和空格。以 0 开头的文本数字视为编码：“0012”不等于 12。';
const HEADINGS =
  '第一行必须是标题。找不到列的字段会报错并点名，同名列重复也会被拒绝。标题括号中的单位不影响匹配。';
const SCOPE =
  '没有任何条件注明的范围，只检查未注明范围的条件；如果这样的条件也没有，则会被拒绝，因为一条都不检查等于人人合格。';
const UNREADABLE = '需要数字而数据不是数字时，该行返回 #VALUE!，其他行不受影响。';
const SOURCE = '本产品的约定：每一笔扣发都写明条件、依据和原因；情况未知就是待定，不是不合格。';

export const eligibilityHelp: Record<EligibilityFunctionId, FunctionHelp> = {
  ELIGIBLE: {
    description: '全部条件通过才为 TRUE；有条件未通过或尚不清楚时为 FALSE，两者可用 VERDICT 区分。',
    parameters: PARAMETERS,
    meaning: '付款的开关：只要有一条不通过或悬而未决，奖励就不能发出。',
    formula: '范围内的全部条件都通过',
    source: SOURCE,
    traps: [UNKNOWN, BLANK_AS_ZERO, TESTS, COMPARING, HEADINGS, SCOPE, UNREADABLE],
  },
  VERDICT: {
    description:
      '每个客户的结论："eligible" 合格，"withheld" 有条件未通过、扣发，"pending" 没有不通过但缺少数据、待定。',
    parameters: PARAMETERS,
    meaning: '把“已有结论”与“还要补材料”分开：扣发的客户要说明原因，待定的客户要催补数据。',
    formula: '有条件未通过为 withheld；否则有未知为 pending；否则为 eligible',
    source: SOURCE,
    traps: [
      '三个词在任何语言下都相同，引用它们的公式不会因语言切换而失效。',
      UNKNOWN,
      BLANK_AS_ZERO,
      TESTS,
      COMPARING,
      HEADINGS,
      SCOPE,
      UNREADABLE,
    ],
  },
  REASONS: {
    description: '按条件顺序列出每个客户未通过和未知的全部条件，附事实与标准；合格则为空。',
    parameters: PARAMETERS,
    meaning: '可以原样告知客户的说明：列出全部原因而不只是第一条，每条都附所依据的事实。',
    formula: '每个未通过或未知的条件：原因（事实与标准），以 "; " 连接',
    source: SOURCE,
    traps: [
      '未通过的条件写出事实本身，例如“45 > 30”“1 <> 0”；介于则写出被突破的那一端。未知的条件写出应满足的要求：“? <= 30”“0.6 <= ? <= 0.9”“? = A|B”，已填则为“?”。',
      '文字取自条件表，符号不分语言，数字不加千分位，因此结果不随阅读者的语言变化。没有填写原因时用字段名称。',
      '超过 40 个字符的事实和标准会被截短。',
      UNKNOWN,
      BLANK_AS_ZERO,
      TESTS,
      COMPARING,
      HEADINGS,
      SCOPE,
      UNREADABLE,
    ],
  },
};
