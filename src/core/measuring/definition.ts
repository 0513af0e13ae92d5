import type { ForWhom } from '../eligibility/forWhom';
import type { RowTable } from '../tables/rowTable';
import type { Vocabulary } from '../values/heading';

/**
 * How a figure comes out of a list. The first nine are the measures that the custom functions of the same names compute;
 * the last four are plain figures.
 */
export type MeasureName =
  | 'numericDistribution'
  | 'weightedDistribution'
  | 'listingRate'
  | 'displayScore'
  | 'shareOfShelf'
  | 'daysToDistribution'
  | 'speedIndex'
  | 'promotionRate'
  | 'onShelf'
  | 'sum'
  | 'count'
  | 'max'
  | 'last';

/** How tables name the measures; the English word first, then the Chinese one. */
export const MEASURE_WORDS: Vocabulary<MeasureName> = {
  numericDistribution: ['Numeric distribution', '铺货率', 'NUMERICDIST', '数值铺货率'],
  weightedDistribution: ['Weighted distribution', '加权铺货率', 'WEIGHTEDDIST'],
  listingRate: ['Store entry', '进店率', 'LISTINGRATE', 'Listing rate', 'Store entry rate'],
  displayScore: ['Display score', '陈列得分', 'DISPLAYSCORE', 'Display', '陈列'],
  shareOfShelf: ['Share of shelf', '排面占比', 'SHAREOFSHELF'],
  daysToDistribution: ['Days to distribution', '铺货天数', 'DAYSTODIST', '铺货达标天数'],
  speedIndex: ['Speed index', '铺货速度', 'SPEEDINDEX', 'Distribution speed'],
  promotionRate: ['Promotion rate', '促销配合率', 'PROMORATE', 'Promotion cooperation', '促销配合'],
  onShelf: ['On-shelf availability', '在架率', 'ONSHELF', 'OSA'],
  sum: ['Sum', '合计', 'Total', '求和'],
  count: ['Count', '计数', 'Number of rows', '行数'],
  max: ['Highest', '最大值', 'Max', 'Maximum'],
  last: ['Last', '最近值', 'Latest', '最新值'],
};

/** Which rows of an outlet count: a field app sends many visits of one outlet. */
export type RowChoice = 'all' | 'last';

export const ROW_WORDS: Vocabulary<RowChoice> = {
  all: ['all', '全部', 'All rows', 'All visits', '所有'],
  last: ['last', '最近一次', 'Last per outlet', 'Last visit', '每店最近一次', '最后一次'],
};

export type MeasureField =
  | 'figure'
  | 'measure'
  | 'list'
  | 'account'
  | 'outlet'
  | 'columns'
  | 'of'
  | 'weight'
  | 'where'
  | 'rows'
  | 'date'
  | 'from'
  | 'to'
  | 'launch'
  | 'day'
  | 'share'
  | 'universe'
  | 'measuredOn'
  | 'measuredFrom';

/** The columns of the Measures table (指标口径); the English heading first, the Chinese one second. */
export const MEASURE_HEADINGS: Vocabulary<MeasureField> = {
  figure: ['KPI or base', '指标或基数', 'KPI', 'Base', 'Figure', '指标', '基数', '指标名称'],
  measure: ['Measure', '计算口径', 'Computed as', '口径', '计算方式', '算法'],
  list: ['List', '明细表', 'Source', 'Table', '清单', '数据表', '来源'],
  account: ['Account column', '经销商列', 'Account', '经销商', '客户列'],
  outlet: ['Outlet column', '门店列', 'Outlet', '门店', '终端列'],
  columns: ['Columns', '取数列', 'Column', '数据列', '列'],
  of: ['Of columns', '分母列', 'Of', '分母', '范围列'],
  weight: ['Weight column', '权重列', 'Weight', 'Turnover column', '销售额列'],
  where: ['Where', '筛选条件', 'Conditions', 'Only where', '条件', '筛选'],
  rows: ['Rows', '取行', 'Which rows', '取哪些行', '行'],
  date: ['Date column', '日期列', 'Date', '日期'],
  from: ['From', '起始日期', 'First day', '开始日期', '起'],
  to: ['To', '截止日期', 'Last day', '结束日期', '止'],
  launch: ['Launch', '上市日期', 'Launch day', '上市日'],
  day: ['Days after launch', '上市后天数', 'Day', 'Days', '天数'],
  share: ['Share', '目标比例', 'Planned share', 'Target share', '计划比例', '比例'],
  universe: ['Universe', '应铺门店数', 'Number of outlets', '门店总数'],
  measuredOn: ['Measured on', '测算日期', 'Measured', '测算日'],
  measuredFrom: ['Measured from', '测算来源', 'Measured source', '数据依据'],
};

/** The names that the table, or the sheet it fills, goes by. */
export const MEASURES_TABLE_NAMES: readonly string[] = ['Measures', '指标口径'];

/** One row of the Measures table: how one KPI or base is measured from a list. */
export interface MeasureDefinition {
  /** The heading of the accounts' column that it fills. */
  readonly figure: string;
  readonly measure: MeasureName;
  /** The list's table or sheet. */
  readonly list: string;
  readonly account: string;
  readonly outlet?: string;
  readonly columns: readonly string[];
  readonly of: readonly string[];
  readonly weight?: string;
  /** Rows that count; a row of which that is not known leaves its account unmeasured. */
  readonly where: ForWhom;
  readonly rows: RowChoice;
  readonly date?: string;
  /** Excel serials of the first and the last day; absent where the scheme's period holds, or none. */
  readonly from?: number;
  readonly to?: number;
  readonly launch?: number;
  readonly day?: number;
  readonly share?: number;
  readonly universe?: number;
}

export type MeasureTable = RowTable<MeasureField, MeasureDefinition>;
