import { headingOf } from '../accounts/fields';
import { GATE_HEADINGS } from '../eligibility/gates';
import { DERIVED_FACT_NAMES, type DerivedFact } from '../facts/derivedFacts';
import type { Content, SheetDocument } from '../sheet/document';
import { FORMAT, listSheet } from '../sheet/listSheet';
import { inLanguage, type SheetLanguage } from '../values/heading';
import type { SampleWords } from './words';

/** Above or below which figure a volume may not be real, or an account needs a look. */
const THRESHOLDS = {
  coverDays: 75,
  sellInToSellOut: 1.15,
  periodEndShare: 0.15,
  recentTrend: -0.25,
  overdueDays: 7,
  crossRegion: 0,
} as const;

type SignalName = keyof typeof THRESHOLDS;

interface SignalWords {
  readonly above: string;
  readonly below: string;
  readonly reasons: Readonly<Record<SignalName, string>>;
}

const WORDS: Readonly<Record<SheetLanguage, SignalWords>> = {
  'en-US': {
    above: '>',
    below: '<',
    reasons: {
      coverDays: 'Stock lasts more than 75 days: sell-in may sit in the warehouse',
      sellInToSellOut: 'Bought far more than it sold',
      periodEndShare: 'The last month carries more than 15% of the period: loaded before its end',
      recentTrend: 'Sell-out of the last three months fell by more than a quarter',
      overdueDays: 'Payment is more than a week overdue',
      crossRegion: 'Goods turned up outside its region',
    },
  },
  'zh-CN': {
    above: '大于',
    below: '小于',
    reasons: {
      coverDays: '库存可销天数超过75天，进货可能压在库里',
      sellInToSellOut: '进货远高于分销',
      periodEndShare: '最后一个月占全期15%以上，疑似期末压货',
      recentTrend: '近三个月分销下滑超过四分之一',
      overdueDays: '货款逾期超过一周',
      crossRegion: '有货流出所辖区域',
    },
  },
};

const SHARES: ReadonlySet<SignalName> = new Set(['periodEndShare', 'recentTrend']);

/** Warning signs of volume that is not real. They inform whoever checks a payout, and never pay or punish. */
export function signalsSheet(words: SampleWords): SheetDocument {
  const { above, below, reasons } = WORDS[words.language];
  const names = Object.keys(THRESHOLDS) as SignalName[];
  const nameOf = (name: SignalName) =>
    name === 'overdueDays' || name === 'crossRegion'
      ? headingOf(name, words.language)
      : inLanguage(DERIVED_FACT_NAMES[name satisfies DerivedFact], words.language);
  const heading = (field: 'field' | 'test' | 'value' | 'reason') =>
    inLanguage(GATE_HEADINGS[field], words.language);
  return listSheet({
    name: words.sheets.signals,
    tabColor: '#2E7D6B',
    table: 'Signals',
    columns: [
      { heading: heading('field'), width: 130 },
      { heading: heading('test'), width: 64, format: FORMAT.text, align: 'center' },
      { heading: heading('value'), width: 70, align: 'center' },
      { heading: heading('reason'), width: 330 },
    ],
    rows: names.map((name): readonly Content[] => [
      nameOf(name),
      name === 'recentTrend' ? below : above,
      THRESHOLDS[name],
      reasons[name],
    ]),
    styles: names.flatMap((name, index) =>
      SHARES.has(name)
        ? [{ areas: [{ row: index + 1, column: 2, rows: 1, columns: 1 }], style: { format: FORMAT.percent } }]
        : [],
    ),
  });
}
