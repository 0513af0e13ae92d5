import { policy } from './policy';

/** More published rules, each with the amounts that its source prints where it prints any. */
export const more = [
  /*
   * As printed: 1.6 million (1.5–1.75 million: 1.25 %) → 20,000; 1.8 million (above: 1.75 %) → 31,500; 2 million → 35,000.
   */
  policy(
    'Safpro: rebate by bracket of yearly spend',
    'https://knowledge.safpro.co.uk/do-you-offer-any-bonus-or-rebate-schemes',
    `
    [lines]
    Line | Base | Way
    Rebate | Spend | whole
    [tiers]
    From | Rate
    1,500,000 | 1.25%
    1,750,000 | 1.75%
    [accounts]
    Code | Spend | =>
    A | 1,600,000 | 20,000
    B | 1,800,000 | 31,500
    C | 2,000,000 | 35,000
    D | 1,499,999 | 0
    `,
  ),
  /* As printed: 1,000 × 2.5 % = 25. */
  policy(
    'e-bate: a rate on sales',
    'https://e-bate.io/features-contract-rebate-management/',
    `
    [lines]
    Line | Base | Way | Value
    Rebate | Sales | rate | 2.5%
    [accounts]
    Code | Sales | =>
    A | 1,000 | 25
    `,
  ),
  /* All of the sales at the level reached; as printed: 7,500 × 4 % = 300. */
  policy(
    'e-bate: the level reached pays on all sales',
    'https://e-bate.io/features-contract-rebate-management/',
    `
    [lines]
    Line | Base | Way
    Rebate | Sales | whole
    [tiers]
    From | Rate
    1,000 | 2%
    5,000 | 4%
    10,000 | 6%
    [accounts]
    Code | Sales | =>
    A | 7,500 | 300
    B | 999.99 | 0
    `,
  ),
  /*
   * Each level at its own rate: 1,000 × 0 + 4,000 × 2 % + 2,500 × 4 % = 80 + 100 = 180. The source prints 20 for the second
   * step and 120 for the sum, which is wrong.
   */
  policy(
    'e-bate: each level at its own rate (the printed result is wrong)',
    'https://e-bate.io/features-contract-rebate-management/',
    `
    [lines]
    Line | Base | Way
    Rebate | Sales | marginal
    [tiers]
    From | Rate
    1,000 | 2%
    5,000 | 4%
    10,000 | 6%
    [accounts]
    Code | Sales | =>
    A | 7,500 | 180
    `,
  ),
  /*
   * Two material groups with targets in litres (10,000 and 20,000): above 80 % of the litres 2.5 % of the group's sales,
   * above 100 % 4.5 % for the first and 5 % for the second. The tier is picked in litres and paid on money.
   * A: 10,001 l, 50,000 → 2,250; 16,001 l, 80,000 → 2,000: 4,250. B: exactly 8,000 l and 20,000 l: 0 + 2.5 % of 90,000 = 2,250.
   */
  policy(
    'SAP condition contract: litres pick the tier, turnover is paid on',
    'https://yoportal.com/webarticle/sales-rebates-condition-contract-7030.html',
    `
    [scheme]
    Item | Value
    Tier edge | over
    [lines]
    Line | Base | Way | Baseline | Tier by
    Group 1 | Turnover 1 | achievement | Target 1 | Litres 1
    Group 2 | Turnover 2 | achievement | Target 2 | Litres 2
    [tiers]
    Line | From | Rate
    Group 1 | 80% | 2.5%
    Group 1 | 100% | 4.5%
    Group 2 | 80% | 2.5%
    Group 2 | 100% | 5%
    [accounts]
    Code | Litres 1 | Target 1 | Turnover 1 | Litres 2 | Target 2 | Turnover 2 | =>
    A | 10,001 | 10,000 | 50,000 | 16,001 | 20,000 | 80,000 | 4,250
    B | 8,000 | 10,000 | 40,000 | 20,000 | 20,000 | 90,000 | 2,250
    `,
  ),
  /*
   * 10 % back for at least 10,000 units within a year. A: 10,000 units, 250,000 → 25,000. B: 9,999 → 0.
   */
  policy(
    'AccountingTools: volume discount from 10,000 units',
    'https://www.accountingtools.com/articles/2017/5/13/rebate',
    `
    [lines]
    Line | Base | Way | Value | For
    Volume rebate | Purchases | rate | 10% | Units >= 10,000
    [accounts]
    Code | Units | Purchases | =>
    A | 10,000 | 250,000 | 25,000
    B | 9,999 | 249,975 | 0
    `,
  ),
  /*
   * Children's goods: 200,000 2 %, 310,000 3 %, 420,000 4 %, 500,000 5 % of the year's sales; the fitting-out of the shop
   * at 500 a square metre around 20 m², 750 from 30, 1,000 from 50 up to 100 m².
   * A: 250,000, 20 m²: 5,000 + 10,000. B: 310,000, 30 m²: 9,300 + 22,500. C: 600,000, 60 m²: 30,000 + 60,000.
   * D: 199,999 and no shop → 0.
   */
  policy(
    '可爱100加盟：年终返利与装修补贴',
    'http://www.www-8704.com/news/13476.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式
    年终返利 | 年进货额 | 全额
    装修补贴 | 店铺面积 | 全额
    [tiers]
    返利项目 | 起 | 比例 | 单位返利
    年终返利 | 20万 | 2% |
    年终返利 | 31万 | 3% |
    年终返利 | 42万 | 4% |
    年终返利 | 50万 | 5% |
    装修补贴 | 20 | | 500
    装修补贴 | 30 | | 750
    装修补贴 | 50 | | 1,000
    [accounts]
    编码 | 年进货额 | 店铺面积 | =>
    A | 250,000 | 20 | 15,000
    B | 310,000 | 30 | 31,800
    C | 600,000 | 60 | 90,000
    D | 199,999 | 0 | 0
    `,
  ),
  /*
   * The agent's fee comes back at 5,000 for each full 100,000 bought, until it is paid back; sales of 300,000 pay 4 %,
   * and each further 150,000 1.5 points more, up to 900,000.
   * A: county, fee 48,000, 350,000 bought: 15,000 + 4 % = 14,000 → 29,000.
   * B: fee 48,000, 1,200,000: 12 × 5,000 is more than the fee: 48,000; counted to 900,000 at 10 % = 90,000 → 138,000.
   * C: 290,000: 10,000 → 10,000.
   */
  policy(
    '加盟代理：代理费返还与销售奖励',
    'http://globaljobemployment.com/16505/jiamengfei',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 标准 | 每满 | 封顶
    代理费返还 | 累计进货额 | 按量 | 5,000 | 10万 | 代理费
    销售奖励 | 取低(累计进货额; 90万) | 全额 | | |
    [tiers]
    返利项目 | 起 | 比例
    销售奖励 | 30万 | 4%
    销售奖励 | 45万 | 5.5%
    销售奖励 | 60万 | 7%
    销售奖励 | 75万 | 8.5%
    销售奖励 | 90万 | 10%
    [accounts]
    编码 | 代理费 | 累计进货额 | =>
    A | 48,000 | 350,000 | 29,000
    B | 48,000 | 1,200,000 | 138,000
    C | 48,000 | 290,000 | 10,000
    `,
  ),
];
