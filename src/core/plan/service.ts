import { columnAddress, textLiteral } from '../sheet/formula';
import { nameKey } from '../values/heading';
import { liveField, numberAt } from './links';
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
  const { link, cells } = service.located;
  const { sheet, firstColumn, columns } = link;
  const [valueColumn, gradeColumn] = [columns[field], columns.grade];
  if (valueColumn === undefined || gradeColumn === undefined) return undefined;
  const read = cells.find((row) => nameKey(row[gradeColumn - firstColumn]) === nameKey(level.grade));
  const source = `INDEX(${columnAddress(sheet, valueColumn)},MATCH(${grade},${columnAddress(sheet, gradeColumn)},0))`;
  return numberAt(source, read?.[valueColumn - firstColumn], textLiteral(plan.words.common.toFill));
}
