import { policy } from './policy';

/** The greater of two awards, awards on awards, pro rata by score and by stores, levels of agents. */
export const awards = [
  /*
   * A van worth 28,000 for 800,000 in a year, a car worth 90,000 for 3,000,000: only one of them can be won.
   * A: 900,000 → 28,000. B: 3,000,000 → 90,000. C: 799,999 → 0.
   */
  policy(
    '白酒鼓励奖：面包车与轿车只能单得',
    'http://wineworld.com.cn/html/qiyefengcai/qiyexinwen/20130627/179898.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 起算额 | 择高
    面包车 | 年销售额 | 定额 | 28,000 | 80万 | 鼓励奖
    轿车 | 年销售额 | 定额 | 90,000 | 300万 | 鼓励奖
    [accounts]
    编码 | 年销售额 | =>
    A | 900,000 | 28,000
    B | 3,000,000 | 90,000
    C | 799,999 | 0
    `,
  ),
  /*
   * Ten model shops of 60 square metres or more in a year bring 20,000, sales of twice the goal in three months running
   * 20,000, a proposal that is taken 5,000.
   * A: 10 shops, 2 months: 20,000. B: 12 shops, 3 months, a proposal: 45,000. C: nothing → 0. D: shops not known → pending.
   */
  policy(
    '智能门省级代理：样板店、超额进货与建议奖',
    'http://kusumyoga.com/Shop/01_163159/sb_376346.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 适用对象
    样板店奖 | | 定额 | 20,000 | 达标样板店数不少于10
    超额进货奖 | | 定额 | 20,000 | 连续超额月数 >= 3
    建议奖 | | 定额 | 5,000 | 建议被采纳 = 是
    [accounts]
    编码 | 达标样板店数 | 连续超额月数 | 建议被采纳 | =>
    A | 10 | 2 | 否 | 20,000
    B | 12 | 3 | 是 | 45,000
    C | 3 | 0 | 否 | 0
    D | | 0 | 否 | pending
    `,
  ),
  /*
   * Agents by level: 5 % for a city, 4 % for a province, 3 % for a district, 2 % for the country, and 5 % to shops.
   * A: city, 100,000, with a shop: 5,000 + 5,000. B: province, 100,000 → 4,000. C: no level → 0.
   */
  policy(
    '直销代理奖与专卖店补贴',
    'https://www.soulun.net/periodical/c656acd71c340ea3e15888f8e7ec38a4.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 适用对象
    市级代理奖 | 月业绩 | 比例 | 5% | 级别 = 市级
    省级代理奖 | 月业绩 | 比例 | 4% | 级别 = 省级
    区级代理奖 | 月业绩 | 比例 | 3% | 级别 = 区级
    全国总代奖 | 月业绩 | 比例 | 2% | 级别 = 全国
    专卖店补贴 | 月业绩 | 比例 | 5% | 专卖店 = 是
    [accounts]
    编码 | 级别 | 专卖店 | 月业绩 | =>
    A | 市级 | 是 | 100,000 | 10,000
    B | 省级 | 否 | 100,000 | 4,000
    C | 会员 | 否 | 100,000 | 0
    `,
  ),
  /*
   * Medicine: 3 % more on new products for those who hold the launch meeting; one late payment cancels the rebates on
   * receipts, and only those. (The rate on receipts is lost from the page: 1 %.)
   * A: 1,000,000 received, 200,000 new: 10,000 + 6,000. B: one late payment: only 6,000. C: no meeting: 10,000.
   */
  policy(
    '药企：回款返利、新产品推广返利',
    'http://www.dybbs8.com/excel/4657352.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 适用对象
    季度回款返利 | 回款额 | 比例 | 0.5% |
    年度回款返利 | 回款额 | 比例 | 0.5% |
    新产品推广返利 | 新产品销售额 | 比例 | 3% | 召开推广会 = 是
    [gates]
    字段 | 条件 | 标准 | 原因 | 适用范围
    拖欠次数 | = | 0 | 拖欠货款 | 季度回款返利、年度回款返利
    [accounts]
    编码 | 回款额 | 新产品销售额 | 召开推广会 | 拖欠次数 | =>
    A | 1,000,000 | 200,000 | 是 | 0 | 16,000
    B | 1,000,000 | 200,000 | 是 | 1 | partial 6,000
    C | 1,000,000 | 200,000 | 否 | 0 | 10,000
    `,
  ),
  /*
   * The bonus × score ÷ 100, and 1 % × stores that pass ÷ stores.
   * A: score 60 + 0.5 × 40 = 80: 1,000,000 × 1 % × 0.8 = 8,000; 45 of 50 stores: 9,000 → 17,000.
   * B: stores not known → pending.
   */
  policy(
    '按得分与达标门店占比兑付',
    'a structure in use, without a source',
    `
    [kpis]
    指标 | 权重 | 下限 | 目标
    铺货率 | 60 | 50% | 80%
    陈列 | 40 | 40% | 80%
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准
    过程奖 | 进货额 × 软性指标得分 ÷ 100 | 比例 | 1%
    陈列奖 | 进货额 × 达标门店数 ÷ 门店数 | 比例 | 1%
    [accounts]
    编码 | 进货额 | 铺货率 | 陈列 | 达标门店数 | 门店数 | =>
    A | 1,000,000 | 80% | 60% | 45 | 50 | 17,000
    B | 1,000,000 | 80% | 60% | 45 | | pending
    `,
  ),
  /*
   * A yearly rebate of 2 %, half as much again for the designated, and a service award of 1 % of what is left after both.
   * A: 20,000 + 10,000 + 1 % × 970,000 = 9,700 → 39,700. B: 20,000 + 9,800 = 29,800.
   */
  policy(
    '年度返利、专营加成一半、净额服务奖',
    'a structure in use, without a source',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 适用对象
    年度返利 | 进货额 | 比例 | 2% |
    专营加成 | 年度返利 | 比例 | 50% | 专营 = 是
    服务奖 | 进货额 - 年度返利 - 专营加成 | 比例 | 1% |
    [accounts]
    编码 | 进货额 | 专营 | =>
    A | 1,000,000 | 是 | 39,700
    B | 1,000,000 | 否 | 29,800
    `,
  ),
];
