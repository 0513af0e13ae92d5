import type { Account } from '../accounts/account';
import { MONTH_FIELDS, type AccountField } from '../accounts/fields';
import type { SchemeSettings } from '../scheme/settings';
import { dayOf } from '../values/date';
import { headingKey, type Vocabulary } from '../values/heading';

/** What can be worked out from an account's row where no column holds it. */
export type Indicator =
  'score' | 'stockCover' | 'sellInToSellOut' | 'periodEndShare' | 'recentTrend' | 'achievement' | 'growth';

/** The names under which a gate, a signal or a line may ask for an indicator. */
export const INDICATOR_NAMES: Vocabulary<Indicator> = {
  score: ['Soft score', '软性指标得分', 'Score', 'Soft-KPI score', '得分', '软性得分', '软指标得分'],
  stockCover: ['Stock cover', '库存天数', 'Stock cover days', 'Cover days', '可销天数', '库存可销天数'],
  sellInToSellOut: ['Sell-in to sell-out', '进销比', 'Sell-in / sell-out', '进货出货比', '进出比'],
  periodEndShare: ['Period-end share', '期末占比', 'Last month share', '末月占比', '期末压货占比'],
  recentTrend: ['Recent trend', '近期趋势', 'Sell-out trend', '近三月环比', '出货趋势'],
  achievement: ['Achievement', '达成率', 'Target achievement', '任务达成率', '完成率'],
  growth: ['Growth', '增长率', 'Growth on last year', '同比增长', '同比增长率'],
};

const INDICATOR_OF: ReadonlyMap<string, Indicator> = new Map(
  (Object.keys(INDICATOR_NAMES) as Indicator[]).flatMap((indicator) =>
    INDICATOR_NAMES[indicator].map((name) => [headingKey(name), indicator] as const),
  ),
);

export const indicatorNamed = (name: string): Indicator | undefined => INDICATOR_OF.get(headingKey(name));

const DAYS_OF_A_YEAR = 365;

/** The months of a period in its order, as fields of the row; the calendar year without dates. A year at most. */
function monthsOf({ from, to }: SchemeSettings): readonly AccountField[] {
  if (from === undefined || to === undefined || to < from) return MONTH_FIELDS;
  const [first, last] = [dayOf(from), dayOf(to)];
  const count = Math.min(12, (last.year - first.year) * 12 + last.month - first.month + 1);
  return Array.from(
    { length: count },
    (_, index) => MONTH_FIELDS[(last.month - count + index + 12) % 12] as AccountField,
  );
}

const numberOf = ({ values }: Account, field: AccountField): number | undefined => {
  const value = values[field];
  return typeof value === 'number' ? value : undefined;
};

/** A sum; undefined where a part of it is not known. */
function sumOf(account: Account, fields: readonly AccountField[]): number | undefined {
  let sum = 0;
  for (const field of fields) {
    const value = numberOf(account, field);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** A ratio; undefined where a part is not known, or there is nothing to divide by. */
const ratio = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;

const QUARTER = 3;

/**
 * Works an indicator out from an account's row; undefined where a part of it is not known. These inform, so doubles do.
 *
 * - stockCover: days that the stock lasts at the period's sell-out
 * - sellInToSellOut: 1.3 is 30 % more bought than sold
 * - periodEndShare: the last month's share of the period's months
 * - recentTrend: the period's last three months against the three before, −0.2 is a fall by a fifth
 * - achievement, growth: sell-in against the target, and against last year less 1
 */
export function indicatorOf(
  indicator: Exclude<Indicator, 'score'>,
  settings: SchemeSettings,
): (account: Account) => number | undefined {
  const months = monthsOf(settings);
  const { from, to } = settings;
  const days = from !== undefined && to !== undefined && to >= from ? to - from + 1 : DAYS_OF_A_YEAR;
  switch (indicator) {
    case 'stockCover':
      return (account) => {
        const cover = ratio(numberOf(account, 'stock'), numberOf(account, 'sellOut'));
        return cover === undefined ? undefined : cover * days;
      };
    case 'sellInToSellOut':
      return (account) => ratio(numberOf(account, 'sellIn'), numberOf(account, 'sellOut'));
    case 'periodEndShare':
      return (account) => ratio(sumOf(account, months.slice(-1)), sumOf(account, months));
    case 'recentTrend':
      return (account) => {
        if (months.length < 2 * QUARTER) return undefined;
        const recent = sumOf(account, months.slice(-QUARTER));
        const change = ratio(recent, sumOf(account, months.slice(-2 * QUARTER, -QUARTER)));
        return change === undefined ? undefined : change - 1;
      };
    case 'achievement':
      return (account) => ratio(numberOf(account, 'sellIn'), numberOf(account, 'salesTarget'));
    case 'growth':
      return (account) => {
        const change = ratio(numberOf(account, 'sellIn'), numberOf(account, 'lastYear'));
        return change === undefined ? undefined : change - 1;
      };
  }
}
