import { textLiteral } from '../../sheet/formula';
import { serialOf } from '../../values/date';
import { fill } from '../../values/fill';
import { ifHistory, seasonOf } from '../history';
import { FORMATS, LOOK, moneyFormat } from '../../paper/look';
import { anniversary, occasionsIn, peakMonth } from '../occasions';
import type { Deferred, Page, Piece } from '../../paper/page';
import { quartersOf, type Quarter } from '../period';
import { headingRow, label, typed, typedDate, typedNumber, worked, type At } from '../pieces';
import type { PlanInput } from '../plan';
import type { Section } from '../section';

export interface CalendarWords {
  readonly title: string;
  readonly months: readonly string[];
  /** Before a month's season index. */
  readonly season: string;
  readonly dates: string;
  readonly peak: string;
  readonly beforePeak: string;
  /** {date} {years} */
  readonly anniversary: string;
  readonly activity: string;
  readonly mechanic: string;
  readonly stores: string;
  readonly from: string;
  readonly to: string;
  readonly lift: string;
  readonly proof: string;
  readonly stopRule: string;
  readonly claimBy: string;
  readonly cost: string;
  readonly ours: string;
  readonly theirs: string;
  readonly proposals: Readonly<Record<Proposal, { readonly activity: string; readonly mechanic: string }>>;
  readonly usualStores: string;
  readonly usualProof: string;
  readonly usualStop: string;
  readonly note: string;
}

type Proposal = 'peak' | 'anniversary' | 'launch' | 'sellOut' | 'distribution';

interface Activity {
  readonly proposal: Proposal;
  readonly from?: number;
  readonly to?: number;
}

/** Where each of the three months of a quarter stands, from 0: the last one takes what is left of the width. */
const monthAt = (index: number): At => [1 + 2 * index, index === 2 ? 3 : 2];
/** Days after an activity in which its costs are claimed. */
const CLAIM_DAYS = 30;
const LIFT = 0.15;
const OUR_SHARE = 0.5;
/** Activities with room for all that has to be agreed about them; a season has more of them. */
const ACTIVITIES = { usual: 2, peak: 3 } as const;

/** What happens when: the season, the account's own dates, and activities with their terms agreed beforehand. */
export const calendar: Section = (plan, page, title) => {
  const { calendar: words } = plan.words;
  page.section('calendar', title(words.title));
  for (const quarter of quartersOf(plan.period)) quarterRows(plan, page, quarter);
  page.space(5);
  headingRow(page, 'activities:headings', [
    [[0, 2], words.activity],
    [[2, 2], words.mechanic],
    [[4], words.stores],
    [[5], words.from],
    [[6], words.to],
    [[7], words.lift, 'right'],
  ]);
  headingRow(page, 'activities:terms', [
    [[0, 2], words.proof],
    [[2, 2], words.stopRule],
    [[4], words.claimBy],
    [[5], words.cost, 'right'],
    [[6], words.ours, 'right'],
    [[7], words.theirs, 'right'],
  ]);
  const proposed = activitiesOf(plan);
  const count = plan.template === 'peak' ? ACTIVITIES.peak : ACTIVITIES.usual;
  for (let index = 0; index < count; index++) activityRows(plan, page, index, proposed[index]);
  page.note('calendar:note', words.note);
};

function quarterRows(plan: PlanInput, page: Page, quarter: Quarter): void {
  const { calendar: words, objectives } = plan.words;
  const { year, number, key, months } = quarter;
  const monthName =
    (month: number): Deferred =>
    (address) => {
      const name = textLiteral(words.months[month - 1] ?? '');
      const index = `${name}&${textLiteral(words.season)}&TEXT(${seasonOf([month], address)},"0.00")`;
      return { formula: `=${ifHistory(address, index, name)}` };
    };
  page.row(`calendar:${key}:months`, [
    label([0], fill(objectives.quarterName, { year, number }), LOOK.headingLeft),
    ...months.map((month, index) => label(monthAt(index), monthName(month), LOOK.heading)),
  ]);
  page.row(
    `calendar:${key}`,
    [
      label([0], words.dates),
      ...months.map((month, index): Piece =>
        typed(monthAt(index), occasionsIn(plan, { year, month }) || null),
      ),
    ],
    20,
  );
}

/** The activities that the account's data suggest, the nearest to the plan's purpose first. */
function activitiesOf(plan: PlanInput): readonly Activity[] {
  const peak = peakMonth(plan);
  const feast = anniversary(plan);
  const monthOf = (year: number, month: number) => ({
    from: serialOf(year, month, 1),
    to: serialOf(year, month + 1, 1) - 1,
  });
  const season: Activity[] = peak ? [{ proposal: 'peak', ...monthOf(peak.year, peak.month) }] : [];
  const birthday: Activity[] = feast
    ? [{ proposal: 'anniversary', ...monthOf(feast.year, feast.month) }]
    : [];
  const sellOut: Activity = { proposal: 'sellOut' };
  const distribution: Activity = { proposal: 'distribution' };
  if (plan.template === 'launch') return [{ proposal: 'launch' }, distribution];
  return plan.template === 'peak'
    ? [...season, sellOut, ...birthday, distribution]
    : [...season, ...birthday, distribution, sellOut];
}

function activityRows(plan: PlanInput, page: Page, index: number, activity: Activity | undefined): void {
  const { calendar: words } = plan.words;
  const proposed = activity && words.proposals[activity.proposal];
  const usual = (text: string) => (proposed ? text : null);
  page.row(
    `activity:${index + 1}`,
    [
      typed([0, 2], proposed?.activity ?? null, LOOK.inputStrong),
      typed([2, 2], proposed?.mechanic ?? null),
      typed([4], usual(words.usualStores), LOOK.inputCentre),
      typedDate(plan, [5], activity?.from ?? null),
      typedDate(plan, [6], activity?.to ?? null),
      typedNumber(plan, [7], proposed ? LIFT : null, FORMATS.wholeShare),
    ],
    22,
  );
  const terms = page.nextRow;
  const ours = page.address(terms, 6);
  page.row(
    `activity:${index + 1}:terms`,
    [
      typed([0, 2], usual(words.usualProof)),
      typed([2, 2], usual(words.usualStop)),
      typedDate(plan, [4], activity?.to === undefined ? null : activity.to + CLAIM_DAYS),
      typedNumber(plan, [5], null, moneyFormat(0)),
      typedNumber(plan, [6], proposed ? OUR_SHARE : null, FORMATS.wholeShare),
      worked([7], `IF(ISNUMBER(${ours}),1-${ours},"–")`, FORMATS.wholeShare),
    ],
    22,
  );
}
