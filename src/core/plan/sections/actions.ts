import { fill } from '../../values/fill';
import { knownText } from '../facts';
import { gapSentence, proposedActions, type ProposedAction } from '../gaps';
import { LOOK } from '../../paper/look';
import { quartersOf } from '../period';
import { headingRow, typed, typedDate } from '../pieces';
import type { PlanInput } from '../plan';
import { WRITING_HEIGHT } from '../../paper/page';
import type { Section } from '../section';

/** So many lines, and so many of them proposed; a recovery is little else. */
const LINES = { annual: 5, launch: 5, peak: 5, recovery: 8 } as const;
const PROPOSED = { annual: 4, launch: 3, peak: 3, recovery: 6 } as const;

/** What both sides do, who, by when: the biggest KPI gaps with the library's actions are proposed, the rest is free. */
export const actions: Section = (plan, page, title) => {
  const { actions: words } = plan.words;
  page.section('actions', title(words.title));
  headingRow(page, 'actions:headings', [
    [[0, 3], words.what],
    [[3], words.who],
    [[4], words.due],
    [[5], words.status],
    [[6, 2], words.evidence],
  ]);
  const proposed = proposedActions(plan, PROPOSED[plan.template]);
  for (let index = 0; index < LINES[plan.template]; index++) {
    const proposal = proposed[index];
    page.row(
      `action:${index + 1}`,
      [
        typed([0, 3], proposal ? sentenceOf(plan, proposal) : null),
        typed([3], proposal ? proposal.action?.owner || knownText(plan, 'manager') : null, LOOK.inputCentre),
        typedDate(plan, [4], proposal ? dueOf(plan, proposal, index) : null),
        {
          column: 5,
          content: proposal ? words.statuses[0] : null,
          style: LOOK.inputCentre,
          input: { list: words.statuses },
          message: words.statusMessage,
        },
        typed([6, 2], proposal ? proposal.action?.evidence || words.proof : null),
      ],
      WRITING_HEIGHT,
    );
  }
  page.note('actions:note', plan.tables.actions ? words.fromLibrary : words.note);
};

function sentenceOf(plan: PlanInput, { gap, action }: ProposedAction): string {
  const { actions: words } = plan.words;
  const sentence = gapSentence(plan, gap, action ? words.gap : words.closeGap);
  return action ? fill(words.libraryAction, { gap: sentence, action: action.action }) : sentence;
}

/** The library's days from the plan's beginning, or from today where it has begun; else quarter by quarter. */
function dueOf({ period, asOf }: PlanInput, { action }: ProposedAction, index: number): number | null {
  if (action?.days !== undefined) return Math.max(period.from, asOf) + action.days;
  const quarters = quartersOf(period);
  return (quarters[index] ?? quarters.at(-1))?.lastDay ?? null;
}
