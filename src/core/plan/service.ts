import { columnAddress, textLiteral } from '../sheet/formula';
import { liveField } from './links';
import type { PlanInput } from './plan';
import { serviceLevelOf } from './tables/planTables';
import type { LevelField } from './tables/serviceLevels';

/**
 * What the account's grade is promised, live: found by the grade in the account's row. Undefined where the table did not
 * say when the plan was made.
 */
export function liveService(plan: PlanInput, field: Exclude<LevelField, 'grade'>): string | undefined {
  const { service } = plan.tables;
  const level = serviceLevelOf(plan.account, service);
  const grade = liveField(plan, 'grade');
  if (service === undefined || level?.[field] === undefined || grade === undefined) return undefined;
  const { sheet, columns } = service.located.link;
  if (columns[field] === undefined || columns.grade === undefined) return undefined;
  const cell = `INDEX(${columnAddress(sheet, columns[field])},MATCH(${grade},${columnAddress(sheet, columns.grade)},0))`;
  return `IFERROR(IF(ISNUMBER(${cell}),${cell},${level[field]}),${textLiteral(plan.words.common.toFill)})`;
}
