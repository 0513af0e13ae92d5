import { moneyUnitOf } from './moneyUnit';

/** What things are counted and measured in, folded (`nameKey`). */
const UNITS: ReadonlySet<string> = new Set(
  (
    '% ‰ %% 天 日 月 年 次 家 户 店 箱 件 个 人 名 分 盒 瓶 支 台 套 包 袋 桶 吨 公斤 千克 克 升 米 平方米 ㎡ 起 笔 条 项 ' +
    '万箱 万件 万盒 百分比 百分点 是/否 有/无 y/n yes/no 0/1 0-100 ' +
    '工作日 自然日 d day days workingdays calendardays month months year years time times count no. pcs pc piece pieces case cases box boxes carton cartons ' +
    'unit units store stores outlet outlets person people point points pct percent share kg g t ton tons l m m2 sqm'
  ).split(' '),
);

/** True where a text in a heading's brackets says what the column is measured in, and not what it is about. */
export const isUnitText = (text: string): boolean =>
  UNITS.has(text) ||
  moneyUnitOf(text) !== undefined ||
  text.split('/').every((part) => UNITS.has(part) || moneyUnitOf(part) !== undefined);
