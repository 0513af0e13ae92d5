import { isInShares, type Kpi } from '../scoring/kpi';
import { nameKey } from '../values/heading';
import { readNumber } from '../values/number';
import { fill } from '../values/fill';
import { factsOf } from '../facts/facts';
import type { PlanInput } from './plan';
import type { LibraryAction } from './tables/actionLibrary';

/** A KPI that falls short of its target. */
export interface Gap {
  readonly kpi: Kpi;
  readonly actual: number | undefined;
  /** Points between what the KPI earned and what its target would earn. */
  readonly points: number;
}

/** Less than this is no gap that anybody acts on. */
const LEAST_POINTS = 0.005;

/** The KPIs that cost the account points, the costliest first. */
export function gapsOf(plan: PlanInput): readonly Gap[] {
  const facts = factsOf(plan.table, plan.scheme);
  const score = facts.scoreDetail(plan.account);
  const kpis = plan.scheme.kpis?.kpis ?? [];
  const weights = kpis.reduce((sum, { weight }) => sum + weight, 0);
  return kpis
    .flatMap((kpi, index): Gap[] => {
      const won = score?.points[index];
      if (typeof won !== 'number') return [];
      const actual = readNumber(facts.kpis[index]?.read(plan.account));
      const points = (100 * kpi.weight) / weights - won;
      return points > LEAST_POINTS
        ? [{ kpi, actual: typeof actual === 'number' ? actual : undefined, points }]
        : [];
    })
    .sort((a, b) => b.points - a.points);
}

/** What is proposed about a gap: an action of the library, or, where it has none, only the gap itself. */
export interface ProposedAction {
  readonly gap: Gap;
  readonly action?: LibraryAction;
}

/** One action for each gap, the costliest gap first; then each gap's second action, and so on. */
export function proposedActions(plan: PlanInput, most: number): readonly ProposedAction[] {
  const each = gapsOf(plan).map((gap): readonly ProposedAction[] => {
    const actions = actionsFor(plan, gap.kpi);
    return actions.length > 0 ? actions.map((action) => ({ gap, action })) : [{ gap }];
  });
  const rounds = Math.max(0, ...each.map((list) => list.length));
  return Array.from({ length: rounds }, (_, round) => each.flatMap((list) => list[round] ?? []))
    .flat()
    .slice(0, most);
}

/** The library's actions for a KPI. */
export const actionsFor = ({ tables }: PlanInput, { name }: Kpi): readonly LibraryAction[] =>
  (tables.actions ?? []).filter(({ kpi }) => nameKey(kpi) === nameKey(name));

/** A gap as a sentence: from where to where, and what that is worth. */
export function gapSentence(plan: PlanInput, { kpi, actual, points }: Gap, template: string): string {
  const shown = (value: number | undefined) => {
    if (value === undefined) return plan.words.common.toFill;
    return isInShares(kpi) ? `${Number((value * 100).toFixed(1))}%` : String(Number(value.toFixed(2)));
  };
  return fill(template, {
    kpi: kpi.name,
    actual: shown(actual),
    target: shown(kpi.target),
    points: points.toFixed(1),
  });
}
