import type { Vocabulary } from '../values/heading';

/** The two columns of the Scheme table: one item per row. A third column for remarks is welcome. */
export const ITEM_COLUMNS = {
  item: ['Item', '项目', 'Setting', 'Key', '方案项目', '参数'],
  value: ['Value', '内容', 'Setting value', '值', '参数值', '设定'],
} as const satisfies Vocabulary<string>;

/**
 * The items of the Scheme table, the English name first, the Chinese one second. Tiers, gates, bands and KPIs have
 * tables of their own; here stands what holds for the whole scheme.
 */
export const SCHEME_ITEMS = {
  /** The scheme's number in the house, such as `OTC-2026-H2`. */
  id: ['Scheme id', '方案编号', 'Id', 'Scheme', '方案'],
  version: ['Version', '版本', '版本号', '方案版本'],
  /** The period's name as people say it: `2026 H2`, `2026年下半年`. */
  period: ['Period', '考核期', '期间', '方案期间', '周期'],
  /** First and last day the scheme holds for. */
  from: ['From', '开始日期', 'Start', 'Start date', '生效日期', '起始日期'],
  to: ['To', '结束日期', 'End', 'End date', '截止日期', '失效日期'],
  /** An ISO code, such as `CNY`. */
  currency: ['Currency', '币种', '货币'],
  /** What one unit of every amount is: `元`, `万元`, `USD`, `thousand USD`. */
  unit: ['Unit', '金额单位', '单位'],
  /** Decimals that money is rounded to. */
  decimals: ['Decimals', '小数位数', '小数位', '金额小数位'],
  /** `draft`, `active` or `closed`. */
  status: ['Status', '状态', '方案状态'],
  /** How the tiers pay: `marginal`, `whole`, `rolling`, `total` (functions.md, `REBATE`). */
  method: ['Rebate method', '返利方法', 'Method', 'Tier method', '计算方法', '阶梯方法', '返利方式'],
  /** `from` (a tier's bound is the lowest amount that gets it) or `over`. */
  edge: ['Tier edge', '阶梯界限', 'Edge', '返利界限', '档位界限'],
  /** `from` or `upto` (functions.md, `BAND`), for the payout bands. */
  bandEdge: ['Band edge', '分档界限', '得分分档界限', '兑付分档界限'],
  /** The soft-KPI bonus, as a share of the amount the rebate is paid on; the payout band says how much of it is paid. */
  softRate: [
    'Soft bonus rate',
    '软性奖励比例',
    'Soft rate',
    'Soft-KPI bonus rate',
    '软性指标奖励比例',
    '软性返利比例',
  ],
  /** The most an account can be paid in the period. */
  cap: ['Payout cap', '兑付上限', 'Cap', '返利上限', '封顶金额'],
  /** The accounts column that holds the days the Settlement table asks for. */
  settlementDays: ['Settlement days', '结算天数', 'Settlement days column', '结算天数字段', '回款天数字段'],
  /** The content hash the scheme was published with, to tell whether it was edited since. */
  publishedHash: ['Published hash', '发布校验码', 'Scheme hash', '方案校验码', '发布指纹'],
  /** Two people who sign the payout. */
  approver1: ['First approver', '审批人一', 'Approver 1', '审批人1', '初审人'],
  approver2: ['Second approver', '审批人二', 'Approver 2', '审批人2', '复审人'],
} as const satisfies Vocabulary<string>;

export type SchemeItem = keyof typeof SCHEME_ITEMS;
