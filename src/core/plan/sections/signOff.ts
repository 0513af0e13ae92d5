import { LOOK, FORMATS } from '../look';
import type { Page, Piece } from '../page';
import type { PlanInput } from '../plan';
import { scoreOfPlan } from '../score';
import { shownAmount } from '../shown';
import { fill } from '../../values/fill';
import type { Section } from '../section';

const LOG_LINES = 4;
/** Where a line of the log says what changed: the column on the sheet, from 0, and its width in points. */
export const LOG_TEXT_COLUMN = 2;
export const LOG_TEXT_WIDTH = 316;

/** Both sides sign; below, what was changed when. The first line says from what the plan was made. */
export const signOff: Section = (plan, page, title) => {
  const { signOff: words } = plan.words;
  page.section('sign-off', title(words.title));
  page.note('sign-off:agreement', words.agreement);
  signatures(plan, page);
  page.space(10);
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
    page.row(`sign:${index + 1}`, [...line(0, ours), ...line(4, theirs)], 32);
}

function changeLog(plan: PlanInput, page: Page): void {
  const { signOff: words, common } = plan.words;
  const small = LOOK.input;
  page.row('log:headings', [
    { column: 0, content: words.logDate, style: LOOK.headingInset },
    { column: 1, span: 5, content: words.log, style: LOOK.headingInset },
    { column: 6, span: 2, content: words.logBy, style: LOOK.headingInset },
  ]);
  for (let index = 0; index < LOG_LINES; index++)
    page.row(
      `log:${index + 1}`,
      [
        {
          column: 0,
          content: index === 0 ? plan.asOf : null,
          style: { ...small, format: FORMATS.date },
          input: { date: true },
          message: common.notADate,
        },
        { column: 1, span: 5, content: index === 0 ? created(plan) : null, style: small, input: 'anything' },
        { column: 6, span: 2, content: index === 0 ? words.author : null, style: small, input: 'anything' },
      ],
      index === 0 ? 28 : 22,
    );
}

function created(plan: PlanInput): string {
  const { signOff: words, common } = plan.words;
  const { settings } = plan.scheme;
  const score = scoreOfPlan(plan)?.score;
  const { salesTarget } = plan.account.values;
  const scheme = [settings.id, settings.version && `v${settings.version}`].filter(Boolean).join(' ');
  return fill(words.created, {
    scheme: scheme || words.noScheme,
    score: typeof score === 'number' ? score.toFixed(2) : common.pending,
    target: typeof salesTarget === 'number' ? shownAmount(salesTarget) : common.toFill,
  });
}
