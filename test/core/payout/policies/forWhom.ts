import { policy } from './policy';

/** Awards for some accounts only: by contract, by conduct, by standing. Not earned is no withholding. */
export const forWhom = [
  /*
   * The signed yearly contract sets the rates: 100–200 thousand 0 / 1 / 1 %, 200–500 thousand 2 / 1 / 2 %, above that
   * 2 / 2 / 3 %, for the quarter and the year (from 90 % of the target) and for what is beyond the year's target.
   *
   * A: 150,000 contract, year 160,000: 1 % × 160,000 + 1 % × 10,000                              = 1,700
   * B: 300,000 contract, quarter 72,000 of 80,000 = 90 %: 1,440; year 310,000: 3,100 + 2 % × 10,000 = 4,740
   * C: 600,000 contract, quarter 100,000 of 150,000 is short; year 540,000 = 90 %: 2 %            = 10,800
   * D: 80,000 contract: no rebate is for it                                                      = 0
   */
  policy(
    '返利协议：按合同额分档的季度、年度与超额奖励',
    'https://m.wenke99.com/p-8479077.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 对比基数 | 适用对象
    年返一 | 年销售额 | 达成率 | | 年度合同额 | 年度合同额 >= 10万; 年度合同额 < 20万
    超额一 | 年销售额 | 超额 | 1% | 年度合同额 | 年度合同额 >= 10万; 年度合同额 < 20万
    季返二 | 季销售额 | 达成率 | | 季任务 | 年度合同额 >= 20万; 年度合同额 < 50万
    年返二 | 年销售额 | 达成率 | | 年度合同额 | 年度合同额 >= 20万; 年度合同额 < 50万
    超额二 | 年销售额 | 超额 | 2% | 年度合同额 | 年度合同额 >= 20万; 年度合同额 < 50万
    季返三 | 季销售额 | 达成率 | | 季任务 | 年度合同额不低于50万
    年返三 | 年销售额 | 达成率 | | 年度合同额 | 年度合同额不低于50万
    超额三 | 年销售额 | 超额 | 3% | 年度合同额 | 年度合同额不低于50万
    [tiers]
    返利项目 | 起 | 比例
    年返一 | 90% | 1%
    季返二 | 90% | 2%
    年返二 | 90% | 1%
    季返三 | 90% | 2%
    年返三 | 90% | 2%
    [accounts]
    编码 | 年度合同额 | 季任务 | 季销售额 | 年销售额 | =>
    A | 150,000 | 40,000 | 40,000 | 160,000 | 1,700
    B | 300,000 | 80,000 | 72,000 | 310,000 | 4,740
    C | 600,000 | 150,000 | 100,000 | 540,000 | 10,800
    D | 80,000 | 20,000 | 20,000 | 80,000 | 0
    `,
  ),
  /*
   * Up to the yearly target and above 60 % of it, 4 % of all receipts; beyond the target, 6 % of the target and 8 % of
   * the rest. 1 % more where the display meets the standard. Cross-region sales cancel everything.
   *
   * A: 600,000 of 1,000,000 is not above 60 %                                  = 0
   * B: 800,000: 4 % = 32,000; display 8,000                                    = 40,000
   * C: 1,200,000: 60,000 + 8 % × 200,000 = 76,000                              = 76,000
   * D: 1,000,000 exactly: 4 %                                                  = 40,000
   * E: as C, but sold across its region                                        = withheld
   */
  policy(
    '洗涤用品：年终回款奖与终端工作奖',
    'https://365docx.com/view/e16e9eda7e.html',
    `
    [scheme]
    项目 | 内容
    阶梯界限 | 不含
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 对比基数 | 适用对象
    回款奖 | 年回款额 | 达成率 | | 年回款任务 | 年回款额 <= 年回款任务
    任务内奖励 | 年回款任务 | 比例 | 6% | | 年回款额 > 年回款任务
    超额奖励 | 年回款额 | 超额 | 8% | 年回款任务 | 年回款额 > 年回款任务
    终端工作奖 | 年回款额 | 比例 | 1% | | 陈列达标 = 是
    [tiers]
    返利项目 | 起 | 比例
    回款奖 | 60% | 4%
    [gates]
    字段 | 条件 | 标准 | 原因
    跨区销售 | = | 否 | 跨区销售取消一切奖励
    [accounts]
    编码 | 年回款任务 | 年回款额 | 陈列达标 | 跨区销售 | =>
    A | 1,000,000 | 600,000 | 否 | 否 | 0
    B | 1,000,000 | 800,000 | 是 | 否 | 40,000
    C | 1,000,000 | 1,200,000 | 否 | 否 | 76,000
    D | 1,000,000 | 1,000,000 | 否 | 否 | 40,000
    E | 1,000,000 | 1,200,000 | 否 | 是 | withheld
    `,
  ),
  /*
   * Two conduct awards of 0.25 % from 98 % of the plan, 0.5 % after three years together and 5 million in sales, and a
   * dividend by sales: 500,000 0.5 %, 1.01 million 1 %, 2.01 million 1.2 %, 5.01 million 1.5 %, 10.01 million 2 %.
   *
   * A: 6,000,000 of 6,000,000, clean, 4 years: 15,000 + 15,000 + 30,000 + 1.5 % = 90,000 → 150,000
   * B: 1,500,000 of 1,600,000 = 93.75 %: no conduct award; 1 %                          → 15,000
   * C: 490,000: nothing                                                                 → 0
   * D: 2,000,000 of 2,000,000, sold across its region: only the price award, and 1 %    → 25,000
   */
  policy(
    '白酒：市场保护、维护、合作奖与年终分红',
    'http://wineworld.com.cn/html/qiyefengcai/qiyexinwen/20130627/179898.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 适用对象
    市场保护奖 | 年销售额 | 比例 | 0.25% | 窜货次数 = 0; 年销售额 ÷ 年度计划 >= 98%
    市场维护奖 | 年销售额 | 比例 | 0.25% | 乱价次数 = 0; 年销售额 ÷ 年度计划 >= 98%
    市场合作奖 | 年销售额 | 比例 | 0.5% | 合作年限 >= 3; 年销售额 >= 500万
    年终分红 | 年销售额 | 全额 | |
    [tiers]
    返利项目 | 起 | 比例
    年终分红 | 50万 | 0.5%
    年终分红 | 101万 | 1%
    年终分红 | 201万 | 1.2%
    年终分红 | 501万 | 1.5%
    年终分红 | 1001万 | 2%
    [accounts]
    编码 | 年销售额 | 年度计划 | 窜货次数 | 乱价次数 | 合作年限 | =>
    A | 6,000,000 | 6,000,000 | 0 | 0 | 4 | 150,000
    B | 1,500,000 | 1,600,000 | 0 | 0 | 5 | 15,000
    C | 490,000 | 900,000 | 0 | 0 | 1 | 0
    D | 2,000,000 | 2,000,000 | 1 | 0 | 2 | 25,000
    `,
  ),
  /*
   * Market share: 2 % of what is bought under the contract where that is 80 % or more of all purchases of the group.
   * A: 80,000 of 100,000 = 80 % → 1,600. B: 79,999 of 100,000 → 0. C: total not known → pending.
   */
  policy(
    'Infor: rebate for a share of all purchases',
    'https://docs.infor.com/ifsm/2024.x/en-us/ifsmolh/ifsmsmsetupag/cmo1450797979006.html',
    `
    [lines]
    Line | Base | Way | Value | For
    Share rebate | Contract purchases | rate | 2% | Contract purchases / All purchases >= 80%
    [accounts]
    Code | Contract purchases | All purchases | =>
    A | 80,000 | 100,000 | 1,600
    B | 79,999 | 100,000 | 0
    C | 80,000 | | pending
    `,
  ),
  /*
   * A volume rebate on standard items: 2 % once purchases are greater than 49,999.
   * A: 49,999 → 0. B: 50,000 → 1,000.
   */
  policy(
    'Infor: standard rebate above a bound',
    'https://docs.infor.com/ifsm/2024.x/en-us/ifsmolh/ifsmsmsetupag/cmo1450797979006.html',
    `
    [lines]
    Line | Base | Way | Value | For
    Standard | Purchases | rate | 2% | Purchases > 49,999
    [accounts]
    Code | Purchases | =>
    A | 49,999 | 0
    B | 50,000 | 1,000
    `,
  ),
  /*
   * Mobile phones, drinks and others pay for goods net of returns and special offers, and hold the rebate while
   * receipts are behind deliveries.
   * A: (1,000,000 − 50,000 − 150,000) × 2 % → 16,000. B: receipts 900,000 below 950,000 → withheld. C: returns not known → pending.
   */
  policy(
    '电子电化制品：特价销售不适用，回款不低于进货',
    'http://mswk.cn/Soft/HTML/441.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准
    进货奖励 | 进货额 - 退货额 - 特价进货额 | 比例 | 2%
    [gates]
    字段 | 条件 | 标准 | 原因
    回款额 | >= | 进货额 - 退货额 | 货款未结清
    [accounts]
    编码 | 进货额 | 退货额 | 特价进货额 | 回款额 | =>
    A | 1,000,000 | 50,000 | 150,000 | 950,000 | 16,000
    B | 1,000,000 | 50,000 | 150,000 | 900,000 | withheld
    C | 1,000,000 | | 150,000 | 900,000 | pending
    `,
  ),
];
