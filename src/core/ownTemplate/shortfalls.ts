import type { PlanInput } from '../plan/plan';
import { scoreOfPlan } from '../plan/score';
import type { LibraryAction } from '../plan/tables/actionLibrary';
import { nameKey } from '../values/heading';

/** What the library proposes for the KPIs that cost the account points, the costliest first. */
export function actionsForShortfalls(plan: PlanInput): readonly LibraryAction[] {
  const kpis = plan.scheme.kpis?.kpis ?? [];
  const won = scoreOfPlan(plan)?.points ?? [];
  const weights = kpis.reduce((sum, { weight }) => sum + weight, 0);
  return kpis
    .map(({ name, weight }, index) => {
      const points = won[index];
      return { name, lost: typeof points === 'number' ? (100 * weight) / weights - points : 0 };
    })
    .filter(({ lost }) => lost > 0.005)
    .sort((a, b) => b.lost - a.lost)
    .flatMap(({ name }) => (plan.tables.actions ?? []).filter(({ kpi }) => nameKey(kpi) === nameKey(name)));
}
