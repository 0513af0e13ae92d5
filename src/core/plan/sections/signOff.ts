import { LOOK, FORMATS } from '../../paper/look';
import { FIRST_COLUMN, type Page, type Piece, textWidth, WRITING_HEIGHT } from '../../paper/page';
import { typed, typedDate, type At } from '../pieces';
import type { PlanInput } from '../plan';
import { shownAmount } from '../../paper/shown';
import { standingCells, standingOf } from '../standing';
import { fill } from '../../values/fill';
import type { Section } from '../section';

/** The first line is the plan's making; each later run adds one. A plan that is drawn anew has those it had, and one. */
const LOG_LINES = 6;
const LOG_TEXT: At = [1, 5];
/** Where a line of the log says what changed: the column on the sheet, from 0, and its width in points. */
export const LOG_TEXT_COLUMN = FIRST_COLUMN + LOG_TEXT[0];
export const LOG_TEXT_WIDTH = textWidth({ column: LOG_TEXT[0], span: LOG_TEXT[1], style: LOOK.input });

/** Both sides sign; below, what was changed when. The first line says from what the plan was made. */
export const signOff: Section = (plan, page, title) => {
  const { signOff: words } = plan.words;
  page.section('sign-off', title(words.title));
  page.note('sign-off:agreement', words.agreement);
  signatures(plan, page);
  page.space(6);
  changeLog(plan, page);
};

function signatures({ words: { signOff: words, common } }: PlanInput, page: Page): void {
  const side = (column: number, name: string): Piece[] => [
    { column, content: name, style: LOOK.headingInset },
    { column: column + 1, span: 2, content: words.signature, style: LOOK.heading },
    { column: column + 3, content: words.date, style: LOOK.heading },
  ];
  page.row('sign-off:headings', [...side(0, words.ours), ...side(4, words.theirs)]);
  const line = (column: number, role: string): Piece[] => [
    { column, content: role, style: LOOK.textInset },
    { column: column + 1, span: 2, content: null, style: LOOK.input, input: 'anything' },
    {
      column: column + 3,
      content: null,
      style: LOOK.inputCentre,
      format: FORMATS.date,
      input: { date: true },
      message: common.notADate,
    },
  ];
  for (const [index, { ours, theirs }] of words.roles.entries())
    page.row(`sign:${index + 1}`, [...line(0, ours), ...line(4, theirs)], 24);
}

function changeLog(plan: PlanInput, page: Page): void {
  const { signOff: words } = plan.words;
  page.row('log:headings', [
    { column: 0, content: words.logDate, style: LOOK.headingInset },
    { column: 1, span: 5, content: words.log, style: LOOK.headingInset },
    { column: 6, span: 2, content: words.logBy, style: LOOK.headingInset },
  ]);
  const { line, text } = plan.carried?.log ?? { line: 0, text: created(plan) };
  for (let index = 0; index < Math.max(LOG_LINES, line + 1); index++) {
    const isNew = index === line;
    const row = page.row(
      `log:${index + 1}`,
      [
        typedDate(plan, [0], isNew ? plan.asOf : null),
        typed(LOG_TEXT, isNew ? text : null),
        typed([6, 2], isNew ? words.author : null),
      ],
      WRITING_HEIGHT,
    );
    if (!isNew) continue;
    for (const [helper, content] of standingCells(standingOf(plan)).entries())
      page.helper(row, helper, content);
  }
}

function created(plan: PlanInput): string {
  const { signOff: words, common } = plan.words;
  const { settings } = plan.scheme;
  const { score, target } = standingOf(plan);
  const scheme = [settings.id, settings.version && `v${settings.version}`].filter(Boolean).join(' ');
  return fill(words.created, {
    scheme: scheme || words.noScheme,
    score: score === undefined ? common.pending : score.toFixed(2),
    target: target === undefined ? common.toFill : shownAmount(target),
  });
}
