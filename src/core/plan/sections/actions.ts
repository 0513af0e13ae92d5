import { readNumber } from '../../values/number';
import { MISSING } from '../../values/reading';
import { isInShares, type Kpi } from '../../scoring/kpi';
import type { Content } from '../../sheet/document';
import { cellRead } from '../links';
import { FORMATS, LOOK } from '../look';
import { quartersOf } from '../period';
import type { PlanInput } from '../plan';
import { scoreOfPlan } from '../score';
import { fill } from '../../values/fill';
import type { Section } from '../section';

/** Proposals stand first, then free lines, so many together. */
const LINES = 6;
const MOST_PROPOSALS = 3;

/** What both sides do, who, by when: the biggest KPI gaps are proposed, the rest is free. */
export const actions: Section = (plan, page, title) => {
  const { actions: words, common } = plan.words;
  page.section('actions', title(words.title));
  page.row('actions:headings', [
    { column: 0, span: 3, content: words.what, style: LOOK.headingInset },
    { column: 3, content: words.who, style: LOOK.heading },
    { column: 4, content: words.due, style: LOOK.heading },
    { column: 5, content: words.status, style: LOOK.heading },
    { column: 6, span: 2, content: words.evidence, style: LOOK.headingInset },
  ]);
  const proposed = proposals(plan);
  const quarters = quartersOf(plan.period);
  const { manager } = plan.account.values;
  for (let index = 0; index < LINES; index++) {
    const gap = proposed[index];
    const due: Content = gap ? ((quarters[index] ?? quarters.at(-1))?.lastDay ?? null) : null;
    page.row(
      `action:${index + 1}`,
      [
        {
          column: 0,
          span: 3,
          content: gap ? sentenceOf(plan, gap) : null,
          style: LOOK.input,
          input: 'anything',
        },
        {
          column: 3,
          content: gap && typeof manager === 'string' && manager !== MISSING ? manager : null,
          style: LOOK.inputCentre,
          input: 'anything',
        },
        {
          column: 4,
          content: due,
          style: LOOK.inputCentre,
          format: FORMATS.date,
          input: { date: true },
          message: common.notADate,
        },
        {
          column: 5,
          content: gap ? words.statuses[0] : null,
          style: LOOK.inputCentre,
          input: { list: words.statuses },
          message: words.statusMessage,
        },
        {
          column: 6,
          span: 2,
          content: gap ? words.proof : null,
          style: LOOK.input,
          input: 'anything',
        },
      ],
      gap ? 26 : 20,
    );
  }
  page.note('actions:note', words.note);
};

interface Gap {
  readonly kpi: Kpi;
  readonly actual: number | undefined;
  /** Points between what the KPI earned and what its target would earn. */
  readonly points: number;
}

/** The KPIs that cost the account most, the costliest first. */
function proposals(plan: PlanInput): readonly Gap[] {
  const score = scoreOfPlan(plan);
  const kpis = plan.scheme.kpis?.kpis ?? [];
  const weights = kpis.reduce((sum, { weight }) => sum + weight, 0);
  return kpis
    .flatMap((kpi, index): Gap[] => {
      const won = score?.points[index];
      if (typeof won !== 'number') return [];
      const column = plan.table.kpiColumns.get(kpi.name);
      const actual = column === undefined ? undefined : readNumber(cellRead(plan, column));
      const points = (100 * kpi.weight) / weights - won;
      return points > 0.005 ? [{ kpi, actual: typeof actual === 'number' ? actual : undefined, points }] : [];
    })
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_PROPOSALS);
}

function sentenceOf({ words: { actions: words, common } }: PlanInput, { kpi, actual, points }: Gap): string {
  const shown = (value: number | undefined) => {
    if (value === undefined) return common.toFill;
    return isInShares(kpi) ? `${Number((value * 100).toFixed(1))}%` : String(Number(value.toFixed(2)));
  };
  return fill(words.closeGap, {
    kpi: kpi.name,
    actual: shown(actual),
    target: shown(kpi.target),
    points: points.toFixed(1),
  });
}
