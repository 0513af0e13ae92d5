import type { AccountField, FieldKind } from '../../src/core/accounts/fields';
import type { COLUMN_MAPPING_HEADINGS } from '../../src/core/accounts/columnMapping';
import type { GateField } from '../../src/core/eligibility/gates';
import type { DerivedFact } from '../../src/core/facts/derivedFacts';
import type { MeasureField } from '../../src/core/measuring/definition';
import type { ACTION_HEADINGS } from '../../src/core/plan/tables/actionLibrary';
import type { LevelField } from '../../src/core/plan/tables/serviceLevels';
import type { RULE_HEADINGS } from '../../src/core/plan/tables/templateRules';
import type { DeductionField } from '../../src/core/scheme/deductions';
import type { ExampleField } from '../../src/core/scheme/examples';
import type { SchemeItem } from '../../src/core/scheme/fields';
import type { LineField, Way } from '../../src/core/scheme/lines';
import type { OverrideField } from '../../src/core/scheme/overrides';
import type { ScheduleField } from '../../src/core/scheme/schedules';
import type { BandField } from '../../src/core/scoring/bands';
import type { KpiField } from '../../src/core/scoring/kpi';
import type { SampleWords } from '../../src/core/sample/words';

/** A text of the reference in both languages. */
export type Told = readonly [english: string, chinese: string];

type Meanings<Name extends string> = Readonly<Record<Name, Told>>;

/** What the cells of a column hold. */
export const KINDS: Meanings<FieldKind> = {
  text: ['text', '文本'],
  amount: ['amount', '金额'],
  count: ['number', '数字'],
  date: ['date', '日期'],
  'yes-no': ['yes or no', '是/否'],
};

export const accounts: Meanings<Exclude<AccountField, `month${number}`>> & { readonly months: Told } = {
  code: [
    'Tells accounts apart; leading zeros stay. A row that repeats a code is left out and told.',
    '识别经销商，保留前导零。编码重复的行不计入并有提示。',
  ],
  name: ['Shown everywhere; the code stands in where it is blank.', '显示用名称；空白时以编码代替。'],
  region: ['For the totals by region, and in plans.', '用于按区域合计，并列入计划。'],
  city: ['Shown in plans.', '列入计划。'],
  type: ['Shown in plans; gates and plan rules may ask for it.', '列入计划；门槛和推荐规则可以引用。'],
  grade: ['Finds the account’s row in ServiceLevels.', '对应服务标准表中的等级。'],
  manager: ['The maker’s person for the account, in plans.', '厂方负责人，列入计划。'],
  contact: ['The partner’s person in the plan.', '对方联系人，列入计划。'],
  phone: ['Shown in plans.', '列入计划。'],
  salesTarget: ['The target that sell-in is measured against.', '进货额对照的目标。'],
  sellIn: [
    'What the account bought in the period; without a RebateLines table rebates are paid on it.',
    '考核期内的进货额；没有返利项目表时，返利按它计算。',
  ],
  sellOut: ['What the account sold on in the period.', '考核期内的分销额。'],
  lastYear: ['Sell-in of the period before, for growth.', '上年同期进货额，用于计算增长。'],
  overdueDays: ['Days that payment is late.', '货款逾期的天数。'],
  crossRegion: ['How often goods turned up outside its region.', '查实的窜货次数。'],
  priceViolations: ['How often the agreed price was undercut.', '违反约定价格的次数。'],
  reportOnTime: ['Whether its stock and sales reports came in time.', '进销存报表是否按时上报。'],
  stock: ['Stock at the account, valued as sell-out is.', '经销商处的库存金额，口径与分销额一致。'],
  inTransit: ['Goods on their way to the account.', '已发出、尚未到货的金额。'],
  months: [
    'Sell-out by month, for season, trend and the last month’s share. The season needs all twelve.',
    '各月分销额，用于季节指数、近期趋势和期末占比；季节指数须十二个月齐全。',
  ],
  lastVisit: ['With ServiceLevels it says who is overdue a visit.', '与服务标准一起判断是否逾期未拜访。'],
  satisfaction: ['The latest rating, on any scale.', '最近一次满意度，量表不限。'],
  satisfactionBefore: ['The rating before, on the same scale.', '上一次满意度，量表与本期相同。'],
  founded: ['Its anniversary enters the plan’s calendar.', '周年日列入计划的日历。'],
  events: ['What is going on at the account; plans quote it.', '客户近期的大事，计划会引用。'],
  payout: [
    'What somebody has typed; the payout check shows the difference and writes nothing here.',
    '人工填写的应付金额；兑付核查只显示差额，不会改写。',
  ],
};

export const kpis: Meanings<KpiField> = {
  kpi: [
    'The name; Accounts has a column of the same name for the actual.',
    '指标名称；经销商表中有同名的列存放实绩。',
  ],
  weight: ['All weights add up to 1, or to 100.', '各项权重之和为 1 或 100。'],
  floor: [
    'What earns nothing yet. Above the target: lower is better. May be blank for step and proportional.',
    '得零分的实绩。高于目标时表示越低越好。“阶梯”和“按比例”可以留空。',
  ],
  target: ['What earns the full weight.', '得满分的实绩。'],
  cap: ['The most that can be attained, 1 for 100 %. Blank is 1.', '达成的上限，1 即 100%。空白为 1。'],
  curve: [
    'How an actual between floor and target counts. Blank is linear.',
    '下限与目标之间如何计分。空白为线性。',
  ],
  ifMissing: [
    'What a missing actual does: error leaves the account pending, exclude gives its weight to the other KPIs, zero counts nothing. Blank is error.',
    '缺少实绩时：报错为待定；剔除为权重由其他指标分担；计零为得零分。空白为报错。',
  ],
};

/** Whom a rule is for: the same column in every table that has one. */
const FOR_WHOM: Told = [
  'The accounts that the row is for, as conditions: `Type = County; Contract >= 1,000,000`. Blank is everyone. For others the row does not count: nothing is earned by it, and nothing is withheld.',
  '本行适用于哪些客户，写成条件：`类型 = 县级; 合同额 >= 100万`。空白为所有客户。对其他客户本行不起作用：不计奖励，也不算暂扣。',
];

export const gates: Meanings<GateField> = {
  field: [
    'A column of Accounts, by its heading, one of the worked-out facts below, or a figure: `Receipts ÷ Sell-in`.',
    '经销商表的列标题、下文“可推算的项”之一，或算式：`回款额 ÷ 进货额`。',
  ],
  test: ['A sign or a word, see below.', '符号或文字，见下文。'],
  value: [
    'What the fact is tested against: a number, a word, `A|B|C`, `0.6..0.9`, or for < <= > >= another column.',
    '对照的标准：数字、文字、`A|B|C`、`0.6..0.9`；比较大小时也可以是另一列。',
  ],
  reason: [
    'Said as it stands to whoever is held back. Blank is the field’s name.',
    '未通过时原样显示的原因。空白则用字段名。',
  ],
  scope: [
    'The rebate line that is held back, or several with a comma between them. Blank is everything.',
    '未通过时暂扣哪个返利项目；多个项目用顿号或逗号隔开。空白为全部。',
  ],
  forWhom: FOR_WHOM,
};

export const tiers: Meanings<ScheduleField> = {
  line: [
    'The rebate line the tier belongs to; without this column (or blank) the tiers serve every line that has none of its own.',
    '该档所属的返利项目；没有此列或空白时，供没有自己阶梯的项目共用。',
  ],
  from: [
    'Where the tier begins: an amount, or a share for growth and achievement; also as a policy prints it, `50–100万`, `≥100万`. Ascending.',
    '该档的起点：金额；按增长率、达成率的为比例；也可照协议填写 `50–100万`、`100万以上`。由低到高。',
  ],
  rate: [
    'A share: 0.02 or 2 %. One of the three pays, never two.',
    '比例：0.02 或 2%。三种兑付方式只用一种。',
  ],
  perUnit: ['Money for each unit.', '每单位的返利金额。'],
  fixed: ['A lump sum.', '定额奖励。'],
};

export const payoutBands: Meanings<BandField> = {
  bound: ['The lowest score that pays the share; ascending.', '得到该比例的最低得分，由低到高。'],
  result: [
    'The share of a soft-linked line that is paid: 0.85 or 85 %.',
    '与软性指标挂钩的项目的兑付比例：0.85 或 85%。',
  ],
};

export const settlement: Meanings<BandField> = {
  bound: ['Up to so many days, that number included; ascending.', '不超过多少天（含），由低到高。'],
  result: ['What the lines’ sum is multiplied by.', '各项目之和乘以的系数。'],
};

export const scheme: Meanings<SchemeItem> = {
  id: ['The scheme’s number in the house.', '方案在公司内的编号。'],
  version: ['What-if counts it up when a change is applied.', '应用试算的改动时自动加一。'],
  period: ['The period’s name as people say it.', '考核期的叫法。'],
  from: ['First day.', '起始日。'],
  to: ['Last day.', '截止日。'],
  currency: ['An ISO code, such as CNY.', 'ISO 代码，如 CNY。'],
  unit: ['What one unit of every amount is: 元, 万元, USD.', '各金额的单位：元、万元等。'],
  decimals: ['Decimals that money is rounded to; 2 where it is not said.', '金额保留的小数位；未填为 2。'],
  status: ['draft, active or closed. It informs.', '草案、执行中或已结算，仅作说明。'],
  method: [
    'How the tiers pay: marginal, whole, rolling or total.',
    '阶梯如何计算：分段、全额、滚动或逐档全额。',
  ],
  edge: [
    'from: an amount equal to a tier’s bound has reached it; over: not yet.',
    '含：等于起点即算达到；不含：须超过起点。',
  ],
  bandEdge: ['The same for payout bands: from or upto.', '兑付档位的界限：下限或上限。'],
  softRate: ['The soft bonus, as a share of sell-in.', '软性奖励占进货额的比例。'],
  cap: ['The most that an account is paid in the period.', '每家在考核期内最多兑付的金额。'],
  settlementDays: [
    'The column of Accounts with the days that Settlement asks for; 回款天数 where it is not said.',
    '结算系数表所用天数在经销商表中的列名；未填为“回款天数”。',
  ],
  publishedHash: [
    'The hash of the scheme’s contents; applying a what-if brings it up to date.',
    '方案内容的校验码；应用试算的改动时一并更新。',
  ],
  approver1: ['Signs the payout first.', '兑付的初审人。'],
  approver2: ['Signs the payout second.', '兑付的复审人。'],
};

export const schemeColumns: Meanings<'item' | 'value'> = {
  item: [
    'One of the items below; or a control total: `Control: accounts`, or `Control:` and the heading of a column whose sum is compared, such as `Control: sell-in`. Others are your own remarks, but one that looks like a missing item misspelt keeps payouts pending.',
    '下列项目之一，或控制总数：“控制总数：经销商数”，或“控制总额：”加要核对合计的列名，如“控制总额：进货额”。其他行视为您的备注，但像是写错了的项目会使所有客户待定。',
  ],
  value: ['Its value.', '该项的内容。'],
};

export const lines: Meanings<LineField> = {
  line: [
    'The line’s name; gates, tiers and overrides mean it by that.',
    '项目名称；门槛、阶梯、裁定以此指明。',
  ],
  base: [
    'The column of Accounts it is paid on, or a figure of several: `Sell-in - Returns`, `min(Sell-in; Last year × 1.15)`.',
    '按经销商表的哪一列计算，或由几列算出：`进货额 - 退货额`、`取低(进货额; 去年同期 × 1.15)`。',
  ],
  way: ['How the base becomes money, see below.', '由基数到金额的算法，见下文。'],
  value: [
    'The rate, the money for a unit, or the lump sum; tiers take its place.',
    '比例、单位金额或定额；有阶梯的不填。',
  ],
  baseline: ['The column compared with: last year, or the target.', '对照的列：去年同期或目标。'],
  soft: [
    'Yes: the payout band of the score says which share is paid. Blank is no.',
    '是：按得分所在档位的比例兑付。空白为否。',
  ],
  cap: [
    'The most that the line pays: an amount, a column, or a figure such as `Last year × 5%`.',
    '该项目最多兑付的金额：数字、某一列，或 `去年同期 × 5%` 这样的算式。',
  ],
  minimum: ['The least base from which it pays at all.', '达到多少基数才开始兑付。'],
  forWhom: FOR_WHOM,
  tierBy: [
    'The figure that picks the tier, where it is not the base: a column, or `Receipts ÷ Target`. It goes with whole and total tiers.',
    '不按基数定档时，按什么定档：一列，或 `回款额 ÷ 任务`。只用于“全额”和“叠加”。',
  ],
  method: [
    'How tiers by growth, excess or achievement pay: marginal, whole, rolling or total. Blank is whole.',
    '增长、超额、达成率的各档怎样计算：分段、全额、滚动或叠加。空白为全额。',
  ],
  every: [
    'Only full portions of so much count: money per unit is paid for each of them, a rate on the base up to the end of the last.',
    '只计每满多少的部分：按量的，每满一份给一份；按比例的，基数算到最后一个满份为止。',
  ],
  least: [
    'What the line pays at least, whatever it earned: an amount, a column or a figure.',
    '本项保底金额：数字、某一列或算式。',
  ],
  noBaseline: [
    'What an account without a baseline earns: pending (also where blank), nothing, or a share of the base.',
    '没有对比基数的客户：待定（空白亦同）、不计，或按基数的比例。',
  ],
  bestOf: [
    'Any word: of the lines that share it only the one that comes to most is paid.',
    '任意一个词：写同一个词的几个项目只兑付最高的一个。',
  ],
};

export const examples: Meanings<ExampleField> = {
  example: ['What the example is called, such as its number in the policy.', '算例的名称，如协议中的编号。'],
  paid: [
    'What the policy prints: an amount, or pending or withheld.',
    '协议印出的结果：金额，或待定、暂扣。',
  ],
};

export const ways: Meanings<Way> = {
  marginal: ['Each slice of the base at its own tier’s rate.', '基数分段，各段按本档比例。'],
  whole: ['All of the base at the tier reached.', '全部基数按达到的档位。'],
  rolling: ['Every tier reached, each up to its own end.', '达到的各档，各按自己的上限计。'],
  total: ['Every tier reached, each on the whole base.', '达到的各档，均按全部基数计。'],
  rate: ['Base × value.', '基数 × 标准。'],
  perUnit: ['Base × money for each unit; the base counts things.', '基数（数量）× 单位金额。'],
  fixed: ['A lump sum, where the base reaches the minimum.', '基数达到起算额，给定额。'],
  growth: ['Base ÷ baseline − 1 picks the tier, paid on the base.', '基数 ÷ 对比基数 − 1 定档，按基数兑付。'],
  excess: [
    'The base beyond the baseline, at the value or the tier that growth picks.',
    '超出对比基数的部分，按标准或增长率所在档。',
  ],
  excessPerUnit: ['The base beyond the baseline × money for each unit.', '超出对比基数的数量 × 单位金额。'],
  achievement: ['Base ÷ baseline picks the tier, paid on the base.', '基数 ÷ 对比基数定档，按基数兑付。'],
};

export const deductions: Meanings<DeductionField> = {
  field: ['A column of Accounts: a count of events, or yes or no.', '经销商表的列：次数，或是/否。'],
  amount: ['What each event costs.', '每次扣减的金额。'],
  share: [
    'Or: the share of what was earned that each event costs.',
    '或：每次扣减所得的比例。与金额二选一。',
  ],
  when: ['The answer that costs, for yes or no. Blank is yes.', '是/否类：哪个答案要扣。空白为“是”。'],
  cap: ['The most that this deduction takes.', '该项最多扣减的金额。'],
  reason: ['Said as it stands. Blank is the field’s name.', '原样显示的原因。空白则用字段名。'],
  forWhom: FOR_WHOM,
};

export const overrides: Meanings<OverrideField> = {
  account: ['The account’s code.', '经销商编码。'],
  scope: ['A line; blank is everything.', '返利项目；空白为全部。'],
  verdict: [
    'eligible sets the gates of its scope aside; withheld holds it back.',
    '可兑付：不再适用其范围内的门槛；暂扣：扣住该范围。',
  ],
  reason: ['Required.', '必填。'],
  evidence: ['The document it rests on. Required.', '依据的文件。必填。'],
  by: ['Who decided. Required.', '裁定人。必填。'],
  and: ['Who confirmed: another person. Required.', '复核人，须为另一人。必填。'],
};

export const rules: Meanings<keyof typeof RULE_HEADINGS> = {
  field: [
    'A column of Accounts, or one of the computed facts listed under Gates.',
    '经销商表的列，或门槛表下所列“可推算的项”之一。',
  ],
  test: ['As in gates.', '与门槛相同。'],
  value: ['As in gates.', '与门槛相同。'],
  template: ['The kind of plan that is recommended, see below.', '推荐的计划类型，见下文。'],
  reason: ['Shown beside the recommendation.', '显示在推荐旁边。'],
};

export const templates: Meanings<'annual' | 'launch' | 'peak' | 'recovery'> = {
  annual: ['The annual joint plan; also where no rule is met.', '年度联合计划；没有符合的规则时也用它。'],
  launch: ['A new product’s launch.', '新品上市。'],
  peak: ['A peak season.', '旺季备战。'],
  recovery: ['An account’s recovery.', '整改提升。'],
};

export const actions: Meanings<keyof typeof ACTION_HEADINGS> = {
  kpi: [
    'The soft KPI that falls short. Several rows for one KPI are welcome.',
    '未达标的软性指标；同一指标可有多行。',
  ],
  action: ['What is done.', '采取的行动。'],
  owner: ['Who does it.', '由谁负责。'],
  evidence: ['What shows that it is done.', '以什么证明完成。'],
  days: [
    'Days to do it, from the plan’s making or its period’s beginning, whichever is later.',
    '自计划生成日或计划期开始（取较晚者）起的天数。',
  ],
};

export const levels: Meanings<LevelField> = {
  grade: ['As in Accounts; one row for each.', '与经销商表一致，每个等级一行。'],
  visitDays: ['Days between visits.', '两次拜访之间的天数。'],
  reviewDays: ['Days between reviews of the plan.', '两次计划回顾之间的天数。'],
  leadDays: ['Days from order to delivery.', '从订货到到货的天数。'],
  safetyDays: ['Days of stock to be held besides.', '另需保有的库存天数。'],
  priority: ['1 is supplied first when goods are short.', '缺货时 1 最先供货。'],
};

export const accountColumns: Meanings<keyof typeof COLUMN_MAPPING_HEADINGS> = {
  heading: ['A heading of your accounts sheet.', '您的经销商表中的一个标题。'],
  meaning: ['The field or KPI it stands for; `-` for nothing.', '它代表的字段或指标；`-` 表示不使用。'],
};

export const derivedFacts: Meanings<DerivedFact> = {
  score: [
    'The soft score by SoftKpis, whatever a score column says; without SoftKpis, what the score column says.',
    '按软性指标表计算的得分，以计算为准；没有软性指标表时取得分列的数值。',
  ],
  belowFloor: ['How many KPIs do not reach their floor.', '未达到下限的指标个数。'],
  coverDays: [
    'Stock ÷ sell-out of the period × its days, goods in transit not counted.',
    '库存 ÷ 考核期分销额 × 考核期天数，不含在途。',
  ],
  sellThrough: ['Sell-out ÷ sell-in.', '分销额 ÷ 进货额。'],
  sellInToSellOut: [
    'Sell-in ÷ sell-out: 1.3 is 30 % more bought than sold.',
    '进货额 ÷ 分销额：1.3 即多进三成。',
  ],
  periodEndShare: ['The last month’s share of the period’s months.', '最后一个月占考核期各月之和的比例。'],
  recentTrend: [
    'The last three months against the three before: −0.2 is a fall by a fifth.',
    '近三个月与前三个月相比：−0.2 即下降两成。',
  ],
  achievement: ['Sell-in ÷ sales target.', '进货额 ÷ 销售目标。'],
  growth: ['Sell-in ÷ last year − 1.', '进货额 ÷ 去年同期 − 1。'],
};

/** The sample's own list of stores: no code reads it by name, formulas refer to its columns. */
export const measures: Meanings<MeasureField> = {
  figure: [
    'The accounts’ column that is filled: a KPI’s name, or the heading of a base such as sell-in.',
    '要填的经销商列：指标名称，或进货额等基数的列标题。',
  ],
  measure: ['How it is computed, see below.', '计算方法，见下。'],
  list: ['The table or sheet of the list.', '明细所在的表格或工作表。'],
  account: ['The list’s column with the account’s code.', '明细中经销商编码所在的列。'],
  outlet: ['The column with the outlet’s code.', '门店编码所在的列。'],
  columns: [
    'The columns that are measured, with `|` between them: SKUs, checks, facings, amounts.',
    '要计算的列，用 `|` 分隔：单品、检查项、排面、金额。',
  ],
  of: [
    'What they are taken of: target outlets, all facings, outlets in scope, required items.',
    '对应的分母列：目标门店、总排面、促销范围、必备品项。',
  ],
  weight: ['The outlet’s turnover, for weighted distribution.', '门店销售额，用于加权铺货率。'],
  where: [
    'Conditions, with a semicolon between them, as gates have them: `Paid = Yes; Product group <> Display`. A row of which it is not known leaves its account unmeasured.',
    '条件，写法同门槛，用分号分隔：`已回款 = 是; 产品类别 <> 陈列物料`。有一行无法判断，该经销商就不计算。',
  ],
  rows: [
    'Where an outlet stands in several rows: all of them, or those of its last day. Always asked.',
    '同一门店有多行时：全部，或最近一天的。必须写明。',
  ],
  date: ['The column with the row’s day.', '日期所在的列。'],
  from: [
    'The first day that counts; the scheme’s where both days are blank.',
    '计入的第一天；两个日期都空白时按方案的考核期。',
  ],
  to: ['The last day that counts.', '计入的最后一天。'],
  launch: ['The launch day, for days to distribution and speed.', '上市日期，用于铺货天数和铺货速度。'],
  day: ['How many days after launch are looked at, for speed.', '上市后多少天，用于铺货速度。'],
  share: ['The share of outlets planned or aimed at.', '计划或目标的门店比例。'],
  universe: [
    'How many outlets there are; those of the list where it is blank.',
    '门店总数；空白时为明细中的门店数。',
  ],
  measuredOn: ['Written by the pane: the day on which the figure was measured.', '由窗格填写：测算的日期。'],
  measuredFrom: [
    'Written by the pane: the list, and how many of its rows count.',
    '由窗格填写：所依据的明细及计入的行数。',
  ],
};

export const outlets: Meanings<keyof SampleWords['outletHeadings']> = {
  code: ['Tells stores apart.', '识别门店。'],
  name: ['For people.', '供人阅读。'],
  distributor: ['The account that supplies it.', '由哪家经销商供货。'],
  turnover: ['Its sales in the category, for WEIGHTEDDIST.', '品类月销售额，供 WEIGHTEDDIST。'],
  skus: [
    'A tick for each product it handles, for NUMERICDIST and WEIGHTEDDIST.',
    '各品规是否在售，供 NUMERICDIST、WEIGHTEDDIST。',
  ],
  target: ['Whether it is to be won, for LISTINGRATE.', '是否为目标门店，供 LISTINGRATE。'],
  listed: ['Whether it was won, for LISTINGRATE.', '是否已进店，供 LISTINGRATE。'],
  checks: ['What the display check found, for DISPLAYSCORE.', '陈列检查结果，供 DISPLAYSCORE。'],
  firstStocked: ['The day, for SPEEDINDEX and DAYSTODIST.', '首次上架日期，供 SPEEDINDEX、DAYSTODIST。'],
  promoInScope: [
    'Whether the promotion was meant for it, for PROMORATE.',
    '是否在促销范围内，供 PROMORATE。',
  ],
  promoExecuted: ['Whether it was carried out, for PROMORATE.', '促销是否执行，供 PROMORATE。'],
  ownFacings: ['For SHAREOFSHELF.', '我方排面数，供 SHAREOFSHELF。'],
  totalFacings: ['For SHAREOFSHELF.', '品类总排面数，供 SHAREOFSHELF。'],
  required: ['Whether the item must be there, for ONSHELF.', '是否必备，供 ONSHELF。'],
  onShelf: ['Whether it is, for ONSHELF.', '是否在架，供 ONSHELF。'],
};
