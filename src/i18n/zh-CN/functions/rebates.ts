import type { FunctionHelp } from '../../function-help';
import type { RebatesFunctionId } from '../../function-ids';

const TIERS = '返利阶梯表：起点，以及返利率、单位返利或定额；可带标题行，也可不带。';
const METHOD = '“marginal”（分段）、“whole”（全额）、“rolling”（滚动）或“total”（叠加），必填。';
const EDGE = '“from”（默认，含）：金额等于起点即达到该档。“over”（不含）：须超过起点才算达到。';
const DECIMALS = '结果保留的小数位数，省略时为 2。';

const EXACT =
  '金额和比例按 Excel 显示的十进制数（15 位有效数字）精确计算，只在最后四舍五入一次：1.005 得 1.01。超过 1,000,000,000,000 的金额会被拒绝。';
const TABLE =
  '标题行中英文均可识别（From/起/下限/达成额；Rate/返利率/比例，Per unit/单位返利/每件，Fixed/定额/固定金额），列顺序不限，可有其他列；两列含义相同会报错。没有标题行时必须只有两列：起点、返利率。';
const BLANK =
  '金额缺失（空文本、NA、-、无）时结果为 #N/A，绝不当作 0。桌面版 Excel 会把空白单元格当作 0 传入，因此金额未知时请填写 NA，也不要选中阶梯表下方的空行。';

export const rebatesHelp: Record<RebatesFunctionId, FunctionHelp> = {
  REBATE: {
    description: '按返利阶梯表计算返利，精确到分。阶梯的计算方法必须写明，绝不猜测。',
    parameters: {
      amount: '计算返利的销售额；阶梯为单位返利时填写数量。',
      tiers: TIERS,
      method: METHOD,
      edge: EDGE,
      decimals: DECIMALS,
    },
    meaning:
      '客户凭销量应得的返利。同一张阶梯表用不同方法计算，金额相差很大，所以计算方法属于协议内容，必须写明。',
    formula:
      '分段 marginal：各已达档位之和 = 比例 ×（min(金额, 下一档起点) − 本档起点）。全额 whole：所达档位的比例 × 金额。滚动 rolling：各已达档位之和 = 比例 × min(金额, 下一档起点)。叠加 total：各已达档位之和 = 比例 × 金额。单位返利与比例算法相同，金额换成数量。定额：全额只给所达档位的金额，其余方法为各已达档位的金额之和。',
    source: '本产品的函数约定。“分段（超额累进）”与“全额（全额累进）”是渠道协议中阶梯返利的两种通行读法。',
    traps: [
      '计算方法绝不猜测：缺失即为 #VALUE!。中文写法也可识别：分段、超额累进（marginal）；全额、全额累进（whole）；滚动（rolling）；叠加、全额叠加（total）。',
      '“100 万以上”含不含 100 万本身？默认“from”为含；“over”（以上不含、超过）为不含。签协议前请问清楚。',
      '第一档可以高于 0：未达到第一档没有返利；分段计算时，第一段从第一档起点算起。全额、滚动、叠加一旦达到该档，金额从 0 算起。',
      '起点必须从低到高且不重复。比例大于 1 会被拒绝：请填写 3%，而不是 3。起点和比例不能为负。',
      TABLE,
      EXACT,
      BLANK,
    ],
  },
  TIER: {
    description: '金额达到了哪一档，以该档的起点表示。',
    parameters: { amount: '用于判定档位的销售额或数量。', tiers: TIERS, edge: EDGE },
    meaning: '一眼看出客户站在协议的哪一级台阶上。',
    formula: '不高于金额的最高起点；“over”时为低于金额的最高起点。',
    source: '本产品的函数约定。',
    traps: [
      '未达到第一档时为 #N/A 而不是 0，因为 0 可能正是某一档的起点。',
      '按十进制精确比较：0.1+0.2 达到起点 0.3。',
      TABLE,
      BLANK,
    ],
  },
  NEXTTIER: {
    description: '距离下一档还差多少，以及达到后返利会增加多少。',
    parameters: { amount: '目前的销售额或数量。', tiers: TIERS, method: METHOD, edge: EDGE },
    meaning: '用两个数字说明“就差一点”：还要多卖多少，值多少钱。适合在考核期结束前与客户沟通时使用。',
    formula: '下一档起点 − 金额；下一档起点处的返利 − 目前的返利（精确到分）。',
    source: '本产品的函数约定。',
    traps: [
      '一个金额返回一行两格；一列 n 个金额返回 n 行。',
      '已到最高档时没有下一档：#N/A。',
      '“over”时仅达到起点还不够，须多于第一个数字；第二个数字按刚刚达到该档计算。金额恰等于起点时，还差 0。',
      TABLE,
      EXACT,
      BLANK,
    ],
  },
  GROWTHREBATE: {
    description: '增长返利：用相对基数的增长率确定档位，再按所选金额乘以该档比例。',
    parameters: {
      actual: '本期销售额。',
      baseline: '衡量增长的基数，通常是上年同期销售额。',
      tiers: '返利阶梯表：起点为增长率（如 5%），以及返利率、单位返利或定额；可带标题行，也可不带。',
      payOn: '“actual”（实际，默认）、“excess”（增量，即实际 − 基数）或“baseline”（基数）。',
      decimals: DECIMALS,
    },
    meaning: '奖励增长，让够不到销量阶梯的中小客户也有目标。',
    formula: '增长率 = 实际 ÷ 基数 − 1；返利 = 所达档位比例 × 实际、增量或基数。',
    source: '本产品的函数约定。',
    traps: [
      '增长率不做除法、精确比较：100 增至 110 即达到 10%。',
      '基数缺失或为 0 时为 #N/A：没有上年就谈不上增长。增长率未达第一档时返利为 0。',
      '起点可以为负，用于奖励跌幅小于市场的客户；此时没有增量，按“excess”计算为 0。',
      '起点超过 200% 会被拒绝：请填写 5%，而不是 5。定额档位不受 payOn 影响。',
      'payOn 的中文写法：实际；增量、超额；基数、上年、同期。',
      EXACT,
      BLANK,
    ],
  },
  PAYOUT: {
    description: '应兑付金额：基础部分，加上软性奖励中按得分兑付的部分；不符合资格则为 0。',
    parameters: {
      base: '不受软性指标影响的部分。',
      soft: '软性指标奖励的全额。',
      payoutShare: '按得分应兑付的比例，例如 80%。',
      eligible: 'TRUE 或 FALSE。FALSE 兑付 0，空白为 #N/A；省略则视为全部符合资格。',
      cap: '最高兑付金额；省略则不封顶。',
      decimals: DECIMALS,
    },
    meaning: '把销量、软性指标与资格条件合在一起，得出真正要付出去的金额。',
    formula: 'min(base + soft × payoutShare, cap)；eligible 为 FALSE 时为 0。',
    source: '本产品的函数约定。',
    traps: [
      '先看资格：FALSE 时即使金额缺失也为 0。资格单元格空白不等于 FALSE，表示待定，结果为 #N/A。桌面版 Excel 会把空白单元格当作 0（即 FALSE）传入，请填写 ELIGIBLE 的结果或 NA。',
      'base、soft、payoutShare、cap 缺失时为 #N/A，绝不当作 0；负数为 #NUM!。兑付比例超过 200% 会被拒绝：请填写 85%，而不是 85。',
      '先封顶，后四舍五入。不封顶请省略该参数；空白的封顶单元格不表示“不封顶”。',
      EXACT,
    ],
  },
  CLAWBACK: {
    description: '退货应追回的返利：原销售额的返利减去退货后销售额的返利。',
    parameters: {
      sold: '当初计算返利的销售额。',
      returned: '其中退回的金额。',
      tiers: '当初计算返利所用的阶梯表。',
      method: METHOD,
      edge: EDGE,
      decimals: DECIMALS,
    },
    meaning:
      '为冲档压货、事后退货的，不应保留返利。按全额计算时，退货后跌落一档，追回的远多于退货本身的返利。',
    formula: 'REBATE(sold) − REBATE(sold − returned)，两者均不先取整，最后四舍五入一次。',
    source: '本产品的函数约定。',
    traps: [
      '退货大于销售为 #NUM!。全部退回则追回全部返利。',
      '只四舍五入一次，与两个已取整返利之差可能相差 0.01。',
      '若高档位的比例反而较低，按全额计算时退货可能使返利增加，结果为负数。',
      TABLE,
      EXACT,
      BLANK,
    ],
  },
};
