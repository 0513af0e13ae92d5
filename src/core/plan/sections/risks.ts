import { headingRow, typed } from '../pieces';
import { WRITING_HEIGHT } from '../../paper/page';
import type { Section } from '../section';
import { signalsOf, type PlanSignal } from '../signals';
import { knownText } from '../facts';

export interface RisksWords {
  readonly title: string;
  readonly risk: string;
  readonly sign: string;
  readonly response: string;
  readonly owner: string;
  readonly proposals: Readonly<
    Record<PlanSignal, { readonly risk: string; readonly sign: string; readonly response: string }>
  >;
  readonly note: string;
}

const LINES = 3;

/** What may go wrong, by what it is noticed and what is then done; the account's own figures come first. */
export const risks: Section = (plan, page, title) => {
  const { risks: words } = plan.words;
  page.section('risks', title(words.title));
  headingRow(page, 'risks:headings', [
    [[0, 2], words.risk],
    [[2, 2], words.sign],
    [[4, 3], words.response],
    [[7], words.owner, 'inset'],
  ]);
  for (const [index, signal] of signalsOf(plan).slice(0, LINES).entries()) {
    const { risk, sign, response } = words.proposals[signal];
    page.row(
      `risk:${index + 1}`,
      [
        typed([0, 2], risk),
        typed([2, 2], sign),
        typed([4, 3], response),
        typed([7], knownText(plan, 'manager')),
      ],
      WRITING_HEIGHT,
    );
  }
  page.note('risks:note', words.note);
};
