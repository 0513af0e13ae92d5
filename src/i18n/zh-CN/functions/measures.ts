import type { MeasuresFunctionId } from '../../function-ids';
import type { FunctionHelp } from '../../function-help';

const OUTLETS = '门店编码或名称，每行一家。重复出现的门店只算一家。';
const HANDLED = '每家门店是否经销（是/否），每个单品一列。空白视为“否”。';
const UNIVERSE = '门店总数；省略时取所选行数。';
const STOCKED = '每家门店首次上架的日期。空白表示尚未上架。';

const TICKS =
  '空白视为“否”：一般只勾选“有”的，其余留空；桌面版 Excel 也会把空白当作 0 传入。但整个区域没有任何记录时，结果为 #N/A，而不是 0。';
const SAME_OUTLET =
  '比较编码时不区分全角半角，也忽略首尾空格：“Ｓ01 ”就是“S01”，数字 7 等于文本“7”；而“007”与“7”是两家门店。';
const SUBTOTALS = '写着“合计”“小计”“Total”等的行会被误算成门店，因此会报错，请不要选入。';
const HEADER = '首行若是标题会自动跳过：内容既非“是”也非“否”，且门店列的标题不含数字。';
const MARKETING_METRICS =
  'Farris、Bendle、Pfeifer、Reibstein，Marketing Metrics（《营销度量》）第 2 版（Pearson，2010）第 6 章';

export const measuresHelp: Record<MeasuresFunctionId, FunctionHelp> = {
  NUMERICDIST: {
    description: '数值铺货率：经销该产品的门店数占门店总数的比例（门店去重）。',
    parameters: { outlets: OUTLETS, handled: HANDLED },
    meaning:
      '产品在多大范围内买得到：名单上的门店中，至少有一个单品在售的占多少。它不反映门店大小，门店质量请看 WEIGHTEDDIST。',
    formula: '至少经销一个单品的门店数 ÷ 门店数（均去重）',
    source: `${MARKETING_METRICS}：数值铺货率 = 经销该品牌的门店数 ÷ 门店总数。`,
    traps: [
      '切勿把各单品的铺货率相加或平均：一家店卖三个单品仍是一家店。请把所有单品列一次选入。',
      '同一门店出现多行时只算一家，任意一行为“是”即视为经销。',
      TICKS,
      SAME_OUTLET,
      SUBTOTALS,
      HEADER,
      '整行空白会跳过；有记录却没有门店的行会报错。',
    ],
  },
  WEIGHTEDDIST: {
    description: '加权铺货率：经销该产品的门店的销售额占全部门店销售额的比例。',
    parameters: {
      outlets: OUTLETS,
      handled: HANDLED,
      turnover: '每家门店的品类销售额（或全部商品销售额）。',
    },
    meaning:
      '铺货的质量：品类销售有多少发生在经销该产品的门店。加权铺货率高于数值铺货率，说明已进入较大的门店。',
    formula: 'Σ 经销门店的销售额 ÷ Σ 全部门店的销售额（每家门店只计一次）',
    source: `${MARKETING_METRICS}：用品类销售额即 PCV 铺货率，用全部商品销售额即 ACV 铺货率。`,
    traps: [
      '销售额指门店的品类（或全部商品）销售额，不是本产品在该店的销售额。',
      '一家门店占多行时只加权一次；同一门店出现两个不同的销售额会报错，一行填写、一行空白则没有问题。',
      '没有销售额的门店无法加权，结果为 #N/A。桌面版 Excel 会把空白当作 0（权重为零），未知时请填 NA。',
      TICKS,
      SAME_OUTLET,
      SUBTOTALS,
    ],
  },
  LISTINGRATE: {
    description: '进店率：目标门店中已进店的比例（门店去重）。',
    parameters: {
      targetOutlets: '计划进入的门店，编码或名称。',
      listedOutlets: '已进店的门店。非目标门店不计。',
    },
    meaning: '约定的目标门店完成了多少。名单之外新进的门店固然好，但不能抵补没有进的目标门店。',
    formula: '已进店的目标门店数 ÷ 目标门店数（均去重）',
    source: '行业通行的进店率口径；本产品约定。',
    traps: [
      '两份名单的长度、顺序可以不同，空白单元格会跳过。',
      '已进店名单里一家都没有，表示尚无门店进店，结果为 0；没有目标门店则为 #N/A。',
      '若表中是“是/否”两列，可用 IF 生成名单：=CHANNEL.LISTINGRATE(IF(目标="是",编码,""),IF(进店="是",编码,""))。',
      SAME_OUTLET,
      SUBTOTALS,
      '首行只有是“门店”“门店编码”“Outlet code”“Store”等已知标题时才会跳过。',
    ],
  },
  DISPLAYSCORE: {
    description: '陈列得分：已检查项目中，得到的分值占可得分值的比例。',
    parameters: {
      checks: '是或否，每行一家门店，每列一个检查项。空白表示未检查。',
      points: '每个检查项的分值；省略时各为 1 分。',
    },
    meaning:
      '约定的陈列（主货架、端架、收银台、价签等）在门店落实得如何。只计算检查过的项目，没有走访的门店既不加分也不减分。',
    formula: 'Σ 合格项目的分值 ÷ Σ 已检查项目的分值',
    source: '行业通行的门店陈列检查口径；本产品约定。',
    traps: [
      '空白表示未检查，不计入分母。桌面版 Excel 会把空白当作 0（即“否”），未检查的项目请填 NA。',
      '检查项只认“是/否”，不接受“5 分得 3 分”这类打分；请拆成几个检查项，或自行计算比例。',
      '分值可以是一行或一列，个数与检查项相同；也可以只给一个数，代表每项分值相同。',
      '首行若是标题会自动跳过：各列内容既非“是”也非“否”。',
    ],
  },
  SHAREOFSHELF: {
    description: '排面占比：我方排面占品类总排面的比例。',
    parameters: {
      own: '我方排面数，每行一家门店。',
      total: '同一位置的品类总排面数，包含我方排面。',
    },
    meaning: '在全部门店合计中，货架有多少属于我方。可与市场份额比较：排面占比偏低，就是与零售商谈判的理由。',
    formula: 'Σ 我方排面 ÷ Σ 总排面',
    source: `${MARKETING_METRICS}：排面占比 = 品牌排面数 ÷ 总排面数。`,
    traps: [
      '这是合计之比，不是各店占比的平均：货架大的门店分量更重。',
      '两格都空白表示未清点，不计入；只空一格则结果为 #N/A，没有我方排面请填 0。',
      '任何一处我方排面大于总排面都会报错。',
      '也可以用货架长度（厘米）代替排面数，两列单位一致即可。',
      '首行若是不含数字的标题会自动跳过。',
    ],
  },
  DAYSTODIST: {
    description: '从上市到铺货比例首次达到目标所用的天数。',
    parameters: {
      launch: '上市日期。',
      firstStocked: STOCKED,
      target: '要达到的门店比例，例如 60%。',
      universe: UNIVERSE,
    },
    meaning: '新品用多少天达到约定的铺货率。天数越少越好，配合 ATTAINMENT 使用时下限应大于目标。',
    formula: '满足（上市后 d 天内上架的门店数 ÷ 门店总数 ≥ 目标）的最小 d',
    source: '行业通行的新品铺货速度口径；本产品约定。',
    traps: [
      '尚未达到目标时结果为 #N/A，而不是一个很大的数。',
      '门店总数默认取所选行数（含空白行）：请准确选择名单，或填写门店总数。总数可以大于名单，但不能小于已上架门店数。',
      '上市前已上架的门店按第 0 天计。时刻不影响结果。',
      '文本日期只认年份在前的写法（2026-03-01、2026年3月1日）；3/5/2026 可能是三月也可能是五月，会报错。',
      '有多列日期（每个单品一列）时，取该门店最早的日期。',
    ],
  },
  SPEEDINDEX: {
    description: '铺货速度：上市若干天后上架门店的比例与计划比例之比，最高为 1。',
    parameters: {
      launch: '上市日期。',
      firstStocked: STOCKED,
      day: '考察上市后第几天。',
      planned: '到该日计划达到的门店比例，例如 80%。',
      universe: UNIVERSE,
    },
    meaning:
      '到约定日期，计划的铺货完成了多少。1 表示按计划或更快，0.75 表示完成计划的四分之三。越高越好，可直接作为软性指标。',
    formula: 'min(1, (上市后 day 天内上架的门店数 ÷ 门店总数) ÷ 计划比例)',
    source: '行业通行的新品铺货速度口径；本产品约定。',
    traps: [
      '当天计算在内：day 为 30 时，上市后第 30 天上架的门店也算。',
      '计划比例请写 80%，不要写 80。',
      '门店总数默认取所选行数（含空白行）：请准确选择名单，或填写门店总数。',
      '上市前已上架的门店也计入。',
    ],
  },
  PROMORATE: {
    description: '促销配合：促销范围内的门店中已执行的比例。',
    parameters: {
      inScope: '是或否：门店是否在促销范围内？空白视为“否”。',
      executed: '是或否：门店是否已执行？空白视为“否”。',
    },
    meaning: '经销商是否把约定的促销落实到约定的门店。范围外的门店执行了，也不能抵补范围内没有执行的门店。',
    formula: '范围内已执行的门店数 ÷ 范围内的门店数',
    source: '行业通行的促销执行率口径；本产品约定。',
    traps: [
      '不在范围内而执行的门店，分子分母都不计。',
      '两个区域的形状必须相同；有多列（每个促销一列）时，按“门店×促销”计数。',
      TICKS,
    ],
  },
  ONSHELF: {
    description: '在架率（OSA）：必备品项中在架的比例。',
    parameters: {
      required: '是或否：该品项是否必备？空白视为“否”。',
      present: '是或否：该品项是否在架？空白视为“否”。',
    },
    meaning: '应该在货架上的品项，顾客能找到多少。1 减去它就是缺货率（OOS）。',
    formula: '必备且在架的品项数 ÷ 必备的品项数；缺货率 = 1 − 在架率',
    source:
      'T. W. Gruen、D. Corsten，A Comprehensive Guide to Retail Out-of-Stock Reduction（2007）：缺货率是应有品项中缺货的比例，其余即在架率。',
    traps: [
      '在架而非必备的品项，分子分母都不计。',
      '两个区域的形状必须相同；有多列（每个品项一列）时，按“门店×品项”计数。',
      '没有检查的品项不等于缺货：请去掉它的“必备”标记，或不选该行。',
      TICKS,
    ],
  },
};
