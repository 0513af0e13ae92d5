import { textLiteral } from '../../sheet/formula';
import { fill } from '../../values/fill';
import { isInShares } from '../../scoring/kpi';
import { FORMATS, LOOK } from '../../paper/look';
import type { Page } from '../../paper/page';
import { headingRow, label, typed, typedDate, typedNumber, worked } from '../pieces';
import type { PlanInput } from '../plan';
import type { Section } from '../section';

export interface LaunchWords {
  readonly title: string;
  readonly product: string;
  readonly date: string;
  readonly outlets: string;
  readonly checkpoint: string;
  /** {days} */
  readonly day: string;
  readonly due: string;
  readonly measure: string;
  readonly goal: string;
  readonly actual: string;
  readonly status: string;
  readonly next: string;
  readonly reached: string;
  readonly missed: string;
  /** What shows that the product is bought again, for which no table has a goal. */
  readonly reorders: string;
  readonly distribution: string;
  readonly note: string;
}

/** The checkpoints: days after the launch, and how much of a KPI's target is to be reached by then. */
const CHECKPOINTS = [
  { days: 30, share: 0.5, reorders: 0.2 },
  { days: 60, share: 0.8, reorders: 0.4 },
  { days: 90, share: 1, reorders: 0.6 },
] as const;
/** How many of the scheme's KPIs the launch is measured by; re-orders come on top. */
const MOST_KPIS = 2;

interface Measure {
  readonly name: string;
  readonly goals: readonly (number | null)[];
}

/** A new product's way into the stores: what is to be reached 30, 60 and 90 days after its launch. */
export const launch: Section = (plan, page, title) => {
  const { launch: words, common } = plan.words;
  page.section('launch', title(words.title));
  const product = page.row('launch:product', [
    label([0], words.product),
    typed([1, 2]),
    label([3], words.date, LOOK.centre),
    typedDate(plan, [4]),
    label([5, 2], words.outlets, LOOK.centre),
    typedNumber(plan, [7], null, FORMATS.count),
  ]);
  headingRow(page, 'launch:headings', [
    [[0], words.checkpoint],
    [[1], words.due],
    [[2, 2], words.measure],
    [[4], words.goal, 'right'],
    [[5], words.actual, 'right'],
    [[6], words.status],
    [[7], words.next],
  ]);
  const first = page.nextRow;
  for (const [index, { days }] of CHECKPOINTS.entries())
    for (const measure of measuresOf(plan))
      checkpointRow(plan, page, page.address(product, 4), days, measure, measure.goals[index] ?? null);
  page.tone(first, page.nextRow - first, 1, common.toFill, 'open');
  page.tone(first, page.nextRow - first, 6, words.reached, 'good');
  page.tone(first, page.nextRow - first, 6, words.missed, 'bad');
  page.note('launch:note', words.note);
};

/** The weightiest KPIs that are shares, by the scheme's own names; without any, distribution, its goal to be agreed. */
function measuresOf({ scheme, words: { launch: words } }: PlanInput): readonly Measure[] {
  const kpis = (scheme.kpis?.kpis ?? [])
    .filter((kpi) => isInShares(kpi) && (kpi.floor ?? 0) < kpi.target)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_KPIS)
    .map(({ name, target }): Measure => ({
      name,
      goals: CHECKPOINTS.map(({ share }) => Math.round(target * share * 1000) / 1000),
    }));
  const measures = kpis.length > 0 ? kpis : [{ name: words.distribution, goals: [] }];
  const reorders: Measure = { name: words.reorders, goals: CHECKPOINTS.map((each) => each.reorders) };
  return [...measures, reorders];
}

function checkpointRow(
  plan: PlanInput,
  page: Page,
  date: string,
  days: number,
  { name }: Measure,
  goal: number | null,
): void {
  const { launch: words, common } = plan.words;
  const row = page.nextRow;
  const [target, actual] = [page.address(row, 4), page.address(row, 5)];
  const [reached, missed] = [words.reached, words.missed].map(textLiteral);
  page.row(`launch:${days}:${name}`, [
    label([0], fill(words.day, { days })),
    worked(
      [1],
      `IF(ISNUMBER(${date}),${date}+${days},${textLiteral(common.toFill)})`,
      FORMATS.date,
      LOOK.centre,
    ),
    label([2, 2], name, LOOK.textInset),
    typedNumber(plan, [4], goal, FORMATS.share),
    typedNumber(plan, [5], null, FORMATS.share),
    worked(
      [6],
      `IF(COUNT(${target},${actual})=2,IF(ROUND(${actual}-${target},12)>=0,${reached},${missed}),"–")`,
      'General',
      LOOK.centreBold,
    ),
    typed([7]),
  ]);
}
