import { policy } from './policy';

/** Tiers picked by one figure and paid on another, slices by achievement and growth, full portions, limits, new accounts. */
export const tiers = [
  /*
   * Doors by the piece: 1,000 and 2,000 pieces 1 % of what was bought, 4,000 1.5 %, 6,000 2 %; a car of 100,000, 200,000
   * or 300,000 beside it. Below 1,000 pieces, or where sales shrank, nothing.
   *
   * A: 2,500 pieces, 3,000,000: 30,000 + 100,000 = 130,000
   * B: 6,000 pieces, 8,000,000: 160,000 + 300,000 = 460,000
   * C: 999 pieces = 0
   * D: 4,000 pieces, 5,000,000, but 4,100 the year before = 0
   */
  policy(
    '智能门省级代理：按樘数定档，按提货额返利并奖车',
    'http://kusumyoga.com/Shop/01_163159/sb_376346.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 定档依据 | 适用对象
    年终返利 | 年提货额 | 全额 | 年销售樘数 | 年销售樘数 >= 上年樘数
    奖车 | 年销售樘数 | 全额 | | 年销售樘数 >= 上年樘数
    [tiers]
    返利项目 | 起 | 比例 | 定额
    年终返利 | 1,000 | 1% |
    年终返利 | 4,000 | 1.5% |
    年终返利 | 6,000 | 2% |
    奖车 | 2,000 | | 100,000
    奖车 | 4,000 | | 200,000
    奖车 | 6,000 | | 300,000
    [accounts]
    编码 | 年销售樘数 | 上年樘数 | 年提货额 | =>
    A | 2,500 | 2,000 | 3,000,000 | 130,000
    B | 6,000 | 5,000 | 8,000,000 | 460,000
    C | 999 | 900 | 1,200,000 | 0
    D | 4,000 | 4,100 | 5,000,000 | 0
    `,
  ),
  /*
   * Each full 10,000 cases bought in the year bring 50,000 in cash, 20,000 bring 100,000, and so on.
   * A: 10,000 → 50,000. B: 25,000 → 100,000. C: 9,999 → 0.
   */
  policy(
    '饮料代理：每满一万箱奖励五万元',
    'http://a0061.5-f.cn/index.php/about/15.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 每满
    年度奖励 | 年拿货箱数 | 按量 | 50,000 | 10,000
    [accounts]
    编码 | 年拿货箱数 | =>
    A | 10,000 | 50,000
    B | 25,000 | 100,000
    C | 9,999 | 0
    `,
  ),
  /*
   * Laptops at 480, all of them at 432 once more than 600 are bought in a year: 48 for each, back to the first.
   * A: 600 → 0. B: 601 × 48 = 28,848. C: 300 bought so far: nothing yet (the source expects more than 600 and takes
   * 300 × 48 = 14,400 back: 300 × 480 − 129,600).
   */
  policy(
    'IFRS 15: volume discount back to the first unit',
    'https://ifrsbuddy.com/learn/en/ifrs-15-transaction-price-worked-example',
    `
    [scheme]
    Item | Value
    Tier edge | over
    [lines]
    Line | Base | Way | Tier by
    Volume discount | Laptops bought | whole | Laptops expected
    [tiers]
    From | Per unit
    600 | 48
    [accounts]
    Code | Laptops bought | Laptops expected | =>
    A | 600 | 600 | 0
    B | 601 | 601 | 28,848
    C | 300 | 700 | 14,400
    `,
  ),
  /*
   * Tissues at 10 up to 100,000 boxes, 9 up to 200,000, 8 beyond: 1 and 2 off for the boxes of the slice.
   * A: 150,000 → 50,000 (1,500,000 − the printed 1,450,000). B: 250,000 → 100,000 + 100,000 = 200,000. C: 30,000 → 0.
   */
  policy(
    'BDO: volume discounts slice by slice',
    'https://www.bdo.com.au/en-au/insights/retail/articles/ifrs-15-for-the-retail-industry-volume-discounts-profit-margin-guarantees',
    `
    [lines]
    Line | Base | Way
    Volume discount | Boxes | marginal
    [tiers]
    From | Per unit
    100,000 | 1
    200,000 | 2
    [accounts]
    Code | Boxes | =>
    A | 150,000 | 50,000
    B | 250,000 | 200,000
    C | 30,000 | 0
    `,
  ),
  /*
   * Growth by more than 5 % on last year pays 20 % of all sales.
   * A: 740,044.18 against 621,238 is 19.1 % → 148,008.836 → 148,008.84. The source prints 127,850.96, which is 17.28 %.
   * B: exactly 5 %: 652,299.90 has not grown by more than 5 % → 0.
   */
  policy(
    'Phocas: retrospective growth rebate (the printed result is wrong)',
    'https://helpphocassoftware.atlassian.net/wiki/pages/viewpage.action?pageId=3487006761',
    `
    [scheme]
    Item | Value
    Tier edge | over
    [lines]
    Line | Base | Way | Baseline
    Growth | Sales | growth | Last year
    [tiers]
    From | Rate
    5% | 20%
    [accounts]
    Code | Sales | Last year | =>
    A | 740,044.18 | 621,238 | 148,008.84
    B | 652,299.9 | 621,238 | 0
    `,
  ),
  /*
   * Purchases that grew by more than 5 % earn 5 %, by more than 6 % 6 %, by more than 7 % 7 %, on all purchases or on the
   * growth alone. New accounts earn nothing.
   * A: 106.5 on 100 (thousand): 6 % of 106,500 = 6,390; 6 % of 6,500 = 390. B: 105,000 → 0. C: new → 0.
   */
  policy(
    'Infor: growth rebate on purchases and on the growth only',
    'https://docs.infor.com/ifsm/2022.x/en-us/ifsmolh/ifsmsmsetupag/cmo1450797979068.html',
    `
    [scheme]
    Item | Value
    Tier edge | over
    [lines]
    Line | Base | Way | Baseline | No baseline
    Growth | Purchases | growth | Last period | nothing
    Growth only | Purchases | excess | Last period | nothing
    [tiers]
    From | Rate
    5% | 5%
    6% | 6%
    7% | 7%
    [accounts]
    Code | Purchases | Last period | =>
    A | 106,500 | 100,000 | 6,780
    B | 105,000 | 100,000 | 0
    C | 80,000 | | 0
    `,
  ),
  /*
   * Below 2.5 million 5 %, beyond it 10 %: at 2.5 million exactly the higher rate is not reached.
   * A: 2,500,000 → 125,000. B: 2,500,001 → 250,000.10. C: 1,000,000 → 50,000.
   */
  policy(
    'IFRS 15: buying group with two rates',
    'https://www.pushdigits.ae/blog/discount-and-rebate-as-per-IFRS-15/',
    `
    [lines]
    Line | Base | Way | Value | For
    Up to the limit | Purchases | rate | 5% | Purchases <= 2,500,000
    Above the limit | Purchases | rate | 10% | Purchases > 2,500,000
    [accounts]
    Code | Purchases | =>
    A | 2,500,000 | 125,000
    B | 2,500,001 | 250,000.1
    C | 1,000,000 | 50,000
    `,
  ),
  /*
   * A lump sum once the target is reached.
   * As printed: 110,000 against 100,000 → 1,000; 90,000 → 0.
   */
  policy(
    'Pricefx: single target amount',
    'https://pricefx.atlassian.net/wiki/spaces/ACC/pages/5933793826/Rebate+Types+Reference+Rebate+Management',
    `
    [lines]
    Line | Base | Way | Value | Minimum
    Target | Sales | fixed | 1,000 | 100,000
    [accounts]
    Code | Sales | =>
    A | 110,000 | 1,000
    B | 90,000 | 0
    `,
  ),
  /*
   * Slices by achievement: up to 60 % of the yearly target nothing, then 4 %, beyond the target 6 %.
   * A: 1,200,000 of 1,000,000: 400,000 × 4 % + 200,000 × 6 % = 28,000. B: 600,000 → 0. C: 800,000 → 8,000.
   */
  policy(
    '年度任务分段累进：按达成率分段',
    'a structure in use, without a source',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 阶梯方法 | 对比基数
    年返 | 年销售额 | 达成率 | 分段 | 年任务
    [tiers]
    起 | 比例
    60% | 4%
    100% | 6%
    [accounts]
    编码 | 年销售额 | 年任务 | =>
    A | 1,200,000 | 1,000,000 | 28,000
    B | 600,000 | 1,000,000 | 0
    C | 800,000 | 1,000,000 | 8,000
    `,
  ),
  /*
   * Growth is paid on at most 15 % above last year, 40 a unit beyond last year, and 2,000 at least to whoever grew.
   * A: 130 units against 100: counted to 115 → 15 × 40 = 600, raised to 2,000. B: 1,300 against 1,000: 150 × 40 = 6,000.
   * C: shrank → not for it.
   */
  policy(
    '增量奖励：超额每台四十元，最多计到上年的115%，保底两千元',
    'a structure in use, without a source',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 对比基数 | 保底 | 适用对象
    增量奖 | 取低(本年台数; 上年台数 × 1.15) | 超额按量 | 40 | 上年台数 | 2,000 | 本年台数 > 上年台数
    [accounts]
    编码 | 本年台数 | 上年台数 | =>
    A | 130 | 100 | 2,000
    B | 1,300 | 1,000 | 6,000
    C | 90 | 100 | 0
    `,
  ),
  /*
   * Sales and receipts by slices of the year's sales at 1, 2, 3 and 4 %, and settled by the days it took to be paid:
   * 100 % up to 15, 80 % up to 30, 50 % up to 45, nothing later. (The contract leaves the bounds blank: 1, 3, 5 million.)
   * A: 2,000,000: 10,000 + 20,000 = 30,000, in 15 days → 30,000. B: 6,000,000: 10,000 + 40,000 + 60,000 + 40,000 = 150,000,
   * in 31 days → 75,000. C: 50 days → 0.
   */
  policy(
    '销售返利合同：分段计算，按回款周期结算',
    '经销商销售返利合同，范本（文库，无地址）',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式
    销售返利 | 年销售额 | 分段
    [tiers]
    起 | 比例
    0 | 1%
    100万 | 2%
    300万 | 3%
    500万 | 4%
    [settlement]
    不超过 | 系数
    15 | 100%
    30 | 80%
    45 | 50%
    9,999 | 0
    [accounts]
    编码 | 年销售额 | 回款天数 | =>
    A | 2,000,000 | 15 | 30,000
    B | 6,000,000 | 31 | 75,000
    C | 2,000,000 | 50 | 0
    `,
  ),
];
