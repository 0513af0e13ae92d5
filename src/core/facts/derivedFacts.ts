import type { Account } from '../accounts/account';
import { MONTH_FIELDS, type AccountField } from '../accounts/fields';
import type { SchemeSettings } from '../scheme/settings';
import { at, minus, plus, times, ZERO } from '../values/arithmetic';
import { dayOf } from '../values/date';
import { decimal, roundHalfUp, toNumber, type Decimal } from '../values/decimal';
import { headingKey, type Vocabulary } from '../values/heading';

/** A derived fact that is one sum of an account's fields divided by another. */
export type RatioFact =
  | 'coverDays'
  | 'sellInToSellOut'
  | 'sellThrough'
  | 'periodEndShare'
  | 'recentTrend'
  | 'achievement'
  | 'growth';

/** A fact that is worked out from an account's row where no column holds it. */
export type DerivedFact = RatioFact | 'score' | 'belowFloor';

/** The names under which gates, signals, lines and plan rules may ask for a derived fact. */
export const DERIVED_FACT_NAMES: Vocabulary<DerivedFact> = {
  score: ['Soft score', '软性指标得分', 'Score', 'Soft-KPI score', '得分', '软性得分', '软指标得分'],
  belowFloor: ['KPIs below floor', '低于下限指标数', '未达下限指标数'],
  achievement: [
    'Achievement',
    '达成率',
    'Target achievement',
    'Target achieved',
    '目标达成率',
    '任务达成率',
    '完成率',
  ],
  growth: ['Growth', '增长率', 'Growth on last year', '同比增长', '同比增长率'],
  sellThrough: ['Sell-through', '分销率', 'Sell-out to sell-in', '动销率'],
  sellInToSellOut: ['Sell-in to sell-out', '进销比', 'Sell-in / sell-out', '进货出货比', '进出比'],
  coverDays: [
    'Cover days',
    '库存天数',
    'Stock cover',
    'Stock cover days',
    'Days of cover',
    '可销天数',
    '库存可销天数',
  ],
  periodEndShare: ['Period-end share', '期末占比', 'Last month share', '末月占比', '期末压货占比'],
  recentTrend: ['Recent trend', '近期趋势', 'Sell-out trend', '近三月环比', '出货趋势'],
};

const DERIVED_FACT_OF: ReadonlyMap<string, DerivedFact> = new Map(
  (Object.keys(DERIVED_FACT_NAMES) as DerivedFact[]).flatMap((fact) =>
    DERIVED_FACT_NAMES[fact].map((name) => [headingKey(name), fact] as const),
  ),
);

export const derivedFactNamed = (name: string): DerivedFact | undefined =>
  DERIVED_FACT_OF.get(headingKey(name));

/** The sum of some fields ÷ the sum of others × `times` − `less`. Both sums need every one of their fields. */
export interface Ratio {
  readonly part: readonly AccountField[];
  readonly whole: readonly AccountField[];
  /** 1 unless days are counted. */
  readonly times: number;
  /** 1 where a change is meant: 1.1 of last year is a growth of 0.1. */
  readonly less: 0 | 1;
}

const DAYS_OF_A_YEAR = 365;
const QUARTER = 3;

type Period = Pick<SchemeSettings, 'from' | 'to'>;

/** The months of a period in their order, as fields of the row; the calendar year without dates. A year at most. */
function monthsOf({ from, to }: Period): readonly AccountField[] {
  if (from === undefined || to === undefined || to < from) return MONTH_FIELDS;
  const [first, last] = [dayOf(from), dayOf(to)];
  const count = Math.min(12, (last.year - first.year) * 12 + last.month - first.month + 1);
  return Array.from(
    { length: count },
    (_, index) => MONTH_FIELDS[(last.month - count + index + 12) % 12] as AccountField,
  );
}

const daysOf = ({ from, to }: Period): number =>
  from !== undefined && to !== undefined && to >= from ? to - from + 1 : DAYS_OF_A_YEAR;

const RATIOS: Readonly<Record<RatioFact, (period: Period) => Partial<Ratio>>> = {
  achievement: () => ({ part: ['sellIn'], whole: ['salesTarget'] }),
  growth: () => ({ part: ['sellIn'], whole: ['lastYear'], less: 1 }),
  sellThrough: () => ({ part: ['sellOut'], whole: ['sellIn'] }),
  sellInToSellOut: () => ({ part: ['sellIn'], whole: ['sellOut'] }),
  /** Days that the stock lasts at the period's sell-out; goods in transit are not stock. */
  coverDays: (period) => ({ part: ['stock'], whole: ['sellOut'], times: daysOf(period) }),
  periodEndShare: (period) => ({ part: monthsOf(period).slice(-1), whole: monthsOf(period) }),
  /** The period's last three months against the three before them. */
  recentTrend: (period) => ({
    part: monthsOf(period).slice(-QUARTER),
    whole: monthsOf(period).slice(-2 * QUARTER, -QUARTER),
    less: 1,
  }),
};

/** How a ratio is made over a period; undefined where the period is too short for it. */
export function ratioOf(fact: RatioFact, period: Period): Ratio | undefined {
  const { part = [], whole = [], times: by = 1, less = 0 } = RATIOS[fact](period);
  const isWhole = fact !== 'recentTrend' || whole.length === QUARTER;
  return isWhole ? { part, whole, times: by, less } : undefined;
}

/** A sum; undefined where a part of it is not known. */
function sumOf({ values }: Account, fields: readonly AccountField[]): Decimal | undefined {
  let sum = ZERO;
  for (const field of fields) {
    const value = values[field];
    if (typeof value !== 'number') return undefined;
    sum = plus(sum, decimal(value));
  }
  return sum;
}

/** Decimals of a ratio. A native formula rounds to as many, so that both meet a bound alike. */
export const RATIO_DECIMALS = 12;

/** A ratio of an account; undefined where a part of it is not known, or there is nothing above 0 to divide by. */
export function valueOfRatio({ part, whole, times: by, less }: Ratio, account: Account): number | undefined {
  const numerator = sumOf(account, part);
  const denominator = sumOf(account, whole);
  if (numerator === undefined || denominator === undefined || denominator.m <= 0n) return undefined;
  const scaled = minus(times(numerator, decimal(by)), times(denominator, decimal(less)));
  const places = Math.max(scaled.places, denominator.places);
  return toNumber(roundHalfUp(at(scaled, places), at(denominator, places), RATIO_DECIMALS));
}
