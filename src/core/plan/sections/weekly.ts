import { fill } from '../../values/fill';
import { LOOK } from '../../paper/look';
import { headingRow, label, typed, typedDate } from '../pieces';
import { WRITING_HEIGHT } from '../../paper/page';
import type { Section } from '../section';

export interface WeeklyWords {
  readonly title: string;
  readonly week: string;
  /** {number} */
  readonly weekName: string;
  readonly by: string;
  readonly goal: string;
  readonly result: string;
  readonly status: string;
  /** What the weeks are for, in order. */
  readonly goals: readonly [string, string, string, string, string, string];
  readonly note: string;
}

const WEEK = 7;

/** A recovery is followed week by week: a goal and a result each, until the numbers turn. */
export const weekly: Section = (plan, page, title) => {
  const { weekly: words, actions } = plan.words;
  page.section('weekly', title(words.title));
  headingRow(page, 'weekly:headings', [
    [[0], words.week],
    [[1], words.by],
    [[2, 3], words.goal],
    [[5, 2], words.result],
    [[7], words.status],
  ]);
  const start = Math.max(plan.asOf, plan.period.from);
  for (const [index, goal] of words.goals.entries())
    page.row(
      `week:${index + 1}`,
      [
        label([0], fill(words.weekName, { number: index + 1 })),
        typedDate(plan, [1], start + WEEK * (index + 1)),
        typed([2, 3], goal),
        typed([5, 2]),
        {
          column: 7,
          content: actions.statuses[0],
          style: LOOK.inputCentre,
          input: { list: actions.statuses },
          message: actions.statusMessage,
        },
      ],
      WRITING_HEIGHT,
    );
  page.note('weekly:note', words.note);
};
