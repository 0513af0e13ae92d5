import { textLiteral } from '../../sheet/formula';
import { actionsFor, gapsOf } from '../gaps';
import { FORMATS, LOOK } from '../../paper/look';
import { headingRow, label, typed, typedDate } from '../pieces';
import { recommend } from '../recommend';
import { WRITING_HEIGHT } from '../../paper/page';
import type { Section } from '../section';
import { fill } from '../../values/fill';

export interface RootCausesWords {
  readonly title: string;
  readonly kpi: string;
  readonly lost: string;
  readonly causes: string;
  readonly remedy: string;
  readonly check: string;
  /** {reason} */
  readonly why: string;
  /** {kpis} */
  readonly belowFloor: string;
  readonly noGaps: string;
  readonly note: string;
}

/** Days after the plan's beginning by which a gap's cause is to be found. */
const CHECK_DAYS = 14;

/** Where the points are lost, why, and what is done about the cause: what a recovery begins with. */
export const rootCauses: Section = (plan, page, title) => {
  const { rootCauses: words, common } = plan.words;
  page.section('root-causes', title(words.title));
  const { rule, belowFloor } = recommend(plan);
  if (rule && rule.template === plan.template && rule.reason !== '')
    page.row('root-causes:why', [label([0, 8], fill(words.why, { reason: rule.reason }), LOOK.emphasis)]);
  if (belowFloor.length > 0)
    page.row('root-causes:below-floor', [
      label([0, 8], fill(words.belowFloor, { kpis: belowFloor.join(common.listComma) }), LOOK.emphasis),
    ]);
  const gaps = gapsOf(plan);
  if (gaps.length === 0) return page.note('root-causes:none', words.noGaps);
  headingRow(page, 'root-causes:headings', [
    [[0], words.kpi],
    [[1], words.lost, 'right'],
    [[2, 2], words.causes],
    [[4, 3], words.remedy],
    [[7], words.check],
  ]);
  for (const gap of gaps) {
    const { name } = gap.kpi;
    const [action] = actionsFor(plan, gap.kpi);
    page.row(
      `cause:${name}`,
      [
        label([0], name),
        {
          column: 1,
          content: (address) => ({
            formula: `=IFERROR(100*${address(`weight:${name}`)}/${address('weights')}-${address(`points:${name}`)},${textLiteral(common.toFill)})`,
          }),
          style: LOOK.numberBold,
          format: FORMATS.score,
        },
        typed([2, 2]),
        typed([4, 3], action?.action ?? null),
        typedDate(plan, [7], Math.max(plan.asOf, plan.period.from) + CHECK_DAYS),
      ],
      WRITING_HEIGHT,
    );
  }
  page.note('root-causes:note', words.note);
};
