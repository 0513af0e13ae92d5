import { dayOf } from '../../values/date';
import { FORMATS, LOOK, moneyFormat } from '../../paper/look';
import { headingRow, label, typed, typedNumber, worked } from '../pieces';
import { WRITING_HEIGHT } from '../../paper/page';
import type { Section } from '../section';

export interface AllianceWords {
  readonly title: string;
  readonly year: string;
  readonly sales: string;
  readonly growth: string;
  readonly score: string;
  readonly regions: string;
  readonly ours: string;
  readonly theirs: string;
  readonly investment: string;
  readonly note: string;
}

/** The plan's year and the ones after it. */
const YEARS = 3;

/** Beyond the year: what the two sides want to reach together, where, and what each puts into it. */
export const alliance: Section = (plan, page, title) => {
  const { alliance: words } = plan.words;
  page.section('alliance', title(words.title));
  headingRow(page, 'alliance:headings', [
    [[0], words.year],
    [[1], words.sales, 'right'],
    [[2], words.growth, 'right'],
    [[3], words.score, 'right'],
    [[4, 2], words.regions],
    [[6], words.ours, 'right'],
    [[7], words.theirs, 'right'],
  ]);
  const { year } = dayOf(plan.period.from);
  for (let index = 0; index < YEARS; index++) {
    const row = page.nextRow;
    const [goal, before] = [page.address(row, 1), page.address(row - 1, 1)];
    page.row(`alliance:${index}`, [
      label([0], String(year + index)),
      index === 0
        ? {
            column: 1,
            content: (address) => {
              const target = address('target');
              return target === undefined ? null : { formula: `=${target}` };
            },
            style: LOOK.number,
            format: moneyFormat(0),
          }
        : typedNumber(plan, [1]),
      worked(
        [2],
        index === 0 ? '"–"' : `IF(COUNT(${goal},${before})=2,IFERROR(${goal}/${before}-1,"–"),"–")`,
        FORMATS.share,
      ),
      typedNumber(plan, [3], null, FORMATS.count),
      typed([4, 2]),
      typedNumber(plan, [6]),
      typedNumber(plan, [7]),
    ]);
  }
  page.row('alliance:investment', [label([0], words.investment), typed([1, 7])], WRITING_HEIGHT);
  page.note('alliance:note', words.note);
};
