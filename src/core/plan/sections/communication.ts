import { textLiteral } from '../../sheet/formula';
import { serialOf } from '../../values/date';
import { fill } from '../../values/fill';
import { liveField } from '../links';
import { FORMATS, LOOK } from '../../paper/look';
import { type Page, WRITING_HEIGHT } from '../../paper/page';
import { quartersOf } from '../period';
import { headingRow, knownOrTyped, label, typed, typedDate, typedNumber, worked } from '../pieces';
import type { PlanInput } from '../plan';
import type { Section } from '../section';
import { liveService } from '../service';

export interface CommunicationWords {
  readonly title: string;
  readonly owner: string;
  readonly grade: string;
  readonly every: string;
  readonly lastVisit: string;
  readonly nextVisit: string;
  readonly satisfaction: string;
  readonly before: string;
  readonly trend: string;
  readonly quarter: string;
  readonly planned: string;
  readonly done: string;
  readonly review: string;
  readonly attendees: string;
  readonly outcome: string;
  /** Who takes part in a quarter's review, and in the half-year's. */
  readonly quarterly: string;
  readonly halfYearly: string;
  readonly note: string;
}

/** Who looks after the account, how often they meet and at which level, and how content it is. */
export const communication: Section = (plan, page, title) => {
  const { communication: words } = plan.words;
  page.section('communication', title(words.title));
  const every = ownerRow(plan, page);
  page.space(4);
  headingRow(page, 'reviews:headings', [
    [[0], words.quarter],
    [[1], words.planned],
    [[2], words.done, 'right'],
    [[3], words.review],
    [[4, 2], words.attendees],
    [[6, 2], words.outcome],
  ]);
  for (const { key, year, number, months, lastDay } of quartersOf(plan.period)) {
    const days = lastDay - serialOf(year, months[0], 1) + 1;
    page.row(
      `review:${key}`,
      [
        label([0], fill(plan.words.objectives.quarterName, { year, number })),
        worked([1], `IF(N(${every})>0,ROUND(${days}/${every},0),"–")`, FORMATS.count, LOOK.centre),
        typedNumber(plan, [2], null, FORMATS.count),
        typedDate(plan, [3], lastDay),
        typed([4, 2], number % 2 === 0 ? words.halfYearly : words.quarterly),
        typed([6, 2]),
      ],
      WRITING_HEIGHT,
    );
  }
  page.note('communication:note', words.note);
};

/** Answers the address of the days between visits. */
function ownerRow(plan: PlanInput, page: Page): string {
  const { communication: words, common } = plan.words;
  headingRow(page, 'owner:headings', [
    [[0], words.owner, 'center'],
    [[1], words.grade],
    [[2], words.every],
    [[3], words.lastVisit],
    [[4], words.nextVisit],
    [[5], words.satisfaction],
    [[6], words.before],
    [[7], words.trend],
  ]);
  const row = page.nextRow;
  const at = (column: number) => page.address(row, column);
  const number = (column: number, format: string) => typedNumber(plan, [column], null, format);
  const [every, last, now, before] = [at(2), at(3), at(5), at(6)];
  const toFill = textLiteral(common.toFill);
  const change = `ROUND(${now}-${before},6)`;
  const arrow = `IF(${change}>0,"▲ ",IF(${change}<0,"▼ ","= "))&TEXT(${change},"+0.0;-0.0;0.0")`;
  page.row('owner', [
    knownOrTyped(liveField(plan, 'manager'), [0], typed([0]), 'General'),
    knownOrTyped(liveField(plan, 'grade'), [1], typed([1]), 'General'),
    knownOrTyped(liveService(plan, 'visitDays'), [2], number(2, FORMATS.count), FORMATS.count),
    knownOrTyped(liveField(plan, 'lastVisit'), [3], typedDate(plan, [3]), FORMATS.date),
    worked([4], `IF(COUNT(${every},${last})=2,${last}+${every},${toFill})`, FORMATS.date, LOOK.centreBold),
    knownOrTyped(liveField(plan, 'satisfaction'), [5], number(5, FORMATS.rating), FORMATS.rating),
    knownOrTyped(liveField(plan, 'satisfactionBefore'), [6], number(6, FORMATS.rating), FORMATS.rating),
    worked([7], `IF(COUNT(${now},${before})=2,${arrow},"–")`, 'General', LOOK.centreBold),
  ]);
  page.tone(row, 1, 0, common.toFill, 'open', 7);
  return every;
}
