import { headingKey } from '../values/heading';

/**
 * What the five usual soft KPIs are called. A scheme has its own name for each; a list may have another word for the same
 * measurement. Words that could mean two of them, an amount or a count
 * instead of a rate (_Promotion_, _Distribution_) are not here: such a column would be paid by without anyone being asked.
 */
const SAME_KPI: readonly (readonly string[])[] = [
  ['铺货率', '铺市率', '铺货达标率', '分销率', '数值分销率', 'Numeric distribution', 'Distribution rate'],
  [
    '进店率',
    '进场率',
    '重点终端进店率',
    '终端进店率',
    '门店进店率',
    'Store entry',
    'Store entry rate',
    'Listing rate',
  ],
  [
    '陈列',
    '陈列得分',
    '陈列达标率',
    '陈列合格率',
    '陈列执行率',
    '生动化',
    '生动化达标率',
    '生动化陈列',
    '生动化陈列达标率',
    'Display score',
    'Display compliance',
    'Merchandising',
  ],
  [
    '铺货速度',
    '新品铺货速度',
    '新品上架速度',
    '上架速度',
    '新品铺市速度',
    'Distribution speed',
    'Speed to shelf',
    'Speed of distribution',
  ],
  [
    '配合促销',
    '促销配合',
    '促销配合度',
    '促销执行',
    '促销执行率',
    '活动执行',
    '活动执行率',
    '活动配合度',
    'Promotion execution',
    'Promotion support',
    'Promo execution',
    'Promo compliance',
  ],
];

const GROUP_OF: ReadonlyMap<string, number> = new Map(
  SAME_KPI.flatMap((words, group) => words.map((word) => [headingKey(word), group] as const)),
);

/** True where a heading is another usual name for a KPI of the scheme. */
export function isSameKpi(name: string, heading: unknown): boolean {
  const group = GROUP_OF.get(headingKey(name));
  return group !== undefined && group === GROUP_OF.get(headingKey(heading));
}
