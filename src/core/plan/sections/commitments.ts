import { LOOK } from '../../paper/look';
import { WRITING_HEIGHT } from '../../paper/page';
import type { Section } from '../section';

/** What each side commits to, and how far a concession may go without asking: 有利, 有礼, 有节. */
export const commitments: Section = (plan, page, title) => {
  const { commitments: words } = plan.words;
  const input = { style: LOOK.input, input: 'anything' } as const;
  page.section('commitments', title(words.title));
  page.row('commitments:headings', [
    { column: 0, span: 4, content: words.ours, style: LOOK.headingInset },
    { column: 4, span: 4, content: words.theirs, style: LOOK.headingInset },
  ]);
  for (const [index, { ours, theirs }] of words.lines.entries())
    page.row(
      `commitment:${index + 1}`,
      [
        { column: 0, span: 4, content: ours, ...input },
        { column: 4, span: 4, content: theirs, ...input },
      ],
      WRITING_HEIGHT,
    );
  page.space(6);
  page.row('limits:headings', [
    { column: 0, span: 3, content: words.limits, style: LOOK.headingInset },
    { column: 3, span: 3, content: words.limit, style: LOOK.headingInset },
    { column: 6, span: 2, content: words.approval, style: LOOK.headingInset },
  ]);
  for (const [index, item] of words.limitLines.entries())
    page.row(
      `limit:${index + 1}`,
      [
        { column: 0, span: 3, content: item, style: LOOK.textInset },
        { column: 3, span: 3, content: null, ...input },
        { column: 6, span: 2, content: null, ...input },
      ],
      WRITING_HEIGHT,
    );
  page.note('commitments:note', words.note);
};
