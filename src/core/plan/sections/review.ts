import type { AccountField } from '../../accounts/fields';
import { liveField } from '../links';
import { FORMATS, LOOK, moneyFormat } from '../../paper/look';
import { type Page, WRITING_HEIGHT } from '../../paper/page';
import { headingRow, label, typed, worked } from '../pieces';
import type { PlanInput } from '../plan';
import type { Section } from '../section';

export interface ReviewWords {
  readonly title: string;
  readonly item: string;
  readonly result: string;
  readonly against: string;
  readonly reference: string;
  readonly ratio: string;
  readonly conclusion: string;
  readonly lines: Readonly<Record<Line, { readonly item: string; readonly against: string }>>;
  /** What a figure says, proposed where it is out of the ordinary. */
  readonly findings: Readonly<
    Record<'short' | 'reached' | 'falling' | 'growing' | 'stocking' | 'lessContent', string>
  >;
  readonly worked: string;
  readonly better: string;
  readonly nothing: string;
}

type Line = 'achievement' | 'growth' | 'sellThrough' | 'satisfaction';
type Finding = keyof ReviewWords['findings'];

/** Less than this share of what it bought was sold on: the rest lies in the warehouse. */
const LOW_SELL_THROUGH = 0.8;

interface Comparison {
  readonly line: Line;
  readonly result: AccountField;
  readonly reference: AccountField;
  readonly isDifference?: true;
  readonly less?: 1;
  readonly finding: (result: number, reference: number) => Finding | undefined;
}

const COMPARISONS: readonly Comparison[] = [
  {
    line: 'achievement',
    result: 'sellIn',
    reference: 'salesTarget',
    finding: (result, target) => (result < target ? 'short' : 'reached'),
  },
  {
    line: 'growth',
    result: 'sellIn',
    reference: 'lastYear',
    less: 1,
    finding: (now, before) => (now < before ? 'falling' : before > 0 ? 'growing' : undefined),
  },
  {
    line: 'sellThrough',
    result: 'sellOut',
    reference: 'sellIn',
    finding: (sold, bought) => (sold < bought * LOW_SELL_THROUGH ? 'stocking' : undefined),
  },
  {
    line: 'satisfaction',
    result: 'satisfaction',
    reference: 'satisfactionBefore',
    isDifference: true,
    finding: (now, before) => (now < before ? 'lessContent' : undefined),
  },
];

/** How the last period went, from the account's own figures; what follows from it is for people to say. */
export const review: Section = (plan, page, title) => {
  const { review: words } = plan.words;
  page.section('review', title(words.title));
  const known = COMPARISONS.filter(({ result }) => plan.table.columns[result] !== undefined);
  if (known.length > 0) {
    headingRow(page, 'review:headings', [
      [[0], words.item],
      [[1], words.result, 'right'],
      [[2], words.against],
      [[3], words.reference, 'right'],
      [[4], words.ratio, 'right'],
      [[5, 3], words.conclusion],
    ]);
    for (const comparison of known) comparisonRow(plan, page, comparison);
  }
  for (const [key, name] of [
    ['worked', words.worked],
    ['better', words.better],
  ] as const)
    page.row(`review:${key}`, [label([0], name), typed([1, 7])], WRITING_HEIGHT);
  if (known.length === 0) page.note('review:none', words.nothing);
};

function comparisonRow(plan: PlanInput, page: Page, comparison: Comparison): void {
  const { review: words } = plan.words;
  const { line, isDifference, less } = comparison;
  const row = page.nextRow;
  const [result, reference] = [page.address(row, 1), page.address(row, 3)];
  const figures = isDifference ? FORMATS.rating : moneyFormat(0);
  const compared = isDifference
    ? `IF(COUNT(${result},${reference})=2,${result}-${reference},"–")`
    : `IFERROR(${result}/${reference}${less ? '-1' : ''},"–")`;
  const [now, before] = [plan.account.values[comparison.result], plan.account.values[comparison.reference]];
  const finding =
    typeof now === 'number' && typeof before === 'number' ? comparison.finding(now, before) : undefined;
  page.row(`review:${line}`, [
    label([0], words.lines[line].item),
    worked([1], liveField(plan, comparison.result) ?? '"–"', figures),
    label([2], words.lines[line].against, LOOK.centre),
    worked([3], liveField(plan, comparison.reference) ?? '"–"', figures),
    worked([4], compared, isDifference ? FORMATS.difference : FORMATS.share, LOOK.numberBold),
    typed([5, 3], finding === undefined ? null : words.findings[finding]),
  ]);
}
