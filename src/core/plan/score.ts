import { scoreRow, type AccountScore } from '../scoring/scores';
import { cellRead } from './links';
import type { PlanInput } from './plan';

/** The account's score as it stood when the plan was made; undefined without KPIs. A KPI without a column is missing. */
export function scoreOfPlan(plan: PlanInput): AccountScore | undefined {
  const { kpis: table } = plan.scheme;
  if (table === undefined) return undefined;
  const actuals = table.kpis.map(({ name }) => {
    const column = plan.table.kpiColumns.get(name);
    return column === undefined ? null : cellRead(plan, column);
  });
  return scoreRow(actuals, table.scoring);
}
