import { policy } from './policy';

/** Bounds as their papers print them, and a matrix of two measures. */
export const printed = [
  /*
   * The yearly dividend by the bounds as printed, from 500,000 on.
   * A: 1,000,000 is still in 50–100万 → 5,000. B: 2,010,000 → 1.2 % = 24,120. C: 10,010,000 → 2 % = 200,200.
   */
  policy(
    '白酒年终分红，档位照原文填写',
    'http://wineworld.com.cn/html/qiyefengcai/qiyexinwen/20130627/179898.html',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式
    年终分红 | 全年销售额 | 全额
    [tiers]
    起 | 比例
    50——100万元 | 0.5%
    101——200万元 | 1%
    201——500万元 | 1.2%
    501——1000万元 | 1.5%
    1001万元（含）以上 | 2%
    [accounts]
    编码 | 全年销售额 | =>
    A | 1,000,000 | 5,000
    B | 2,010,000 | 24,120
    C | 10,010,000 | 200,200
    `,
  ),
  /*
   * Completion × collection: at 90 % collected 1 % and 2 % of receipts for 80 and 100 % of the target, at 100 % collected
   * 1.5 % and 3 %.
   * A: 85 % done, 95 % collected: 1 % of 807,500 = 8,075. B: 100 %, all collected: 3 % of 1,000,000 = 30,000.
   * C: 120 %, 80 % collected → 0.
   */
  policy(
    '完成率与回款率的二维返利表',
    'a structure in use, without a source',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 对比基数 | 定档依据 | 适用对象
    回款九成 | 回款额 | 达成率 | 任务 | 进货额 | 回款额 ÷ 进货额 >= 90%; 回款额 < 进货额
    全额回款 | 回款额 | 达成率 | 任务 | 进货额 | 回款额 >= 进货额
    [tiers]
    返利项目 | 起 | 比例
    回款九成 | 80% | 1%
    回款九成 | 100% | 2%
    全额回款 | 80% | 1.5%
    全额回款 | 100% | 3%
    [accounts]
    编码 | 进货额 | 任务 | 回款额 | =>
    A | 850,000 | 1,000,000 | 807,500 | 8,075
    B | 1,000,000 | 1,000,000 | 1,000,000 | 30,000
    C | 1,200,000 | 1,000,000 | 960,000 | 0
    `,
  ),
  /*
   * Whole-year contracts as their form prints them, 90 % of the target for the year's 2 %, and a guarantee: what is
   * earned is at most 5 % above last year's rebate.
   * A: 2 % of 1,000,000 = 20,000, last year 18,000: at most 18,900. B: last year 30,000: 20,000.
   */
  policy(
    '年度返利不超过上年返利的105%',
    'a structure in use, without a source',
    `
    [lines]
    返利项目 | 计算基数 | 计算方式 | 对比基数 | 封顶
    年返 | 年销售额 | 达成率 | 年任务 | 上年返利 × 1.05
    [tiers]
    起 | 比例
    90%以上 | 2%
    [accounts]
    编码 | 年销售额 | 年任务 | 上年返利 | =>
    A | 1,000,000 | 1,000,000 | 18,000 | 18,900
    B | 1,000,000 | 1,000,000 | 30,000 | 20,000
    C | 890,000 | 1,000,000 | 30,000 | 0
    D | 1,000,000 | 1,000,000 | | pending
    `,
  ),
];
