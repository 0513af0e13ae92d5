import type { Account } from '../../accounts/account';
import { readTable, type LocatedTable } from '../../tables/locate';
import type { TableSource } from '../../sheet/source';
import type { Cells } from '../../values/cell';
import { nameKey, type Vocabulary } from '../../values/heading';
import { isProblem, type Problem } from '../../values/problem';
import { ACTION_HEADINGS, readActionLibrary, type LibraryAction } from './actionLibrary';
import { LEVEL_HEADINGS, readServiceLevels, type LevelField, type ServiceLevel } from './serviceLevels';
import { readTemplateRules, RULE_HEADINGS, type TemplateRule } from './templateRules';

/** What is promised by grade, and where it stands. */
export interface ServiceTable {
  readonly levels: readonly ServiceLevel[];
  readonly located: LocatedTable<LevelField>;
}

/** The tables that plans read beside the scheme, as the Excel side found them; those not in the workbook are absent. */
export interface PlanSources {
  readonly rules?: TableSource;
  readonly actions?: TableSource;
  readonly service?: TableSource;
}

/** Those tables as data. One that is absent or cannot be read is absent here, and plans are still made. */
export interface PlanTables {
  /** In their order: the first that an account meets is its recommendation. */
  readonly rules?: readonly TemplateRule[];
  readonly actions?: readonly LibraryAction[];
  readonly service?: ServiceTable;
  /** What is wrong, by table, each told by its place on the sheet. */
  readonly problems: readonly { readonly table: keyof PlanSources; readonly problem: Problem }[];
}

/** The names that these tables, or the sheets they fill, bear. */
export const PLAN_TABLE_NAMES: Readonly<Record<keyof PlanSources, readonly string[]>> = {
  rules: ['PlanRules', 'Plan rules', '计划推荐规则'],
  actions: ['ActionLibrary', 'Action library', '行动库'],
  service: ['ServiceLevels', 'Service levels', 'VisitRhythm', 'Visit rhythm', '服务标准', '拜访频次'],
};

/** Reads the plans' own tables. Nothing throws: what cannot be read is left out and told. */
export function readPlanTables(sources: PlanSources): PlanTables {
  const problems: { table: keyof PlanSources; problem: Problem }[] = [];
  const part = <Field extends string, Value extends object>(
    table: keyof PlanSources,
    vocabulary: Vocabulary<Field>,
    read: (cells: Cells) => Value | Problem,
  ) => {
    const source = sources[table];
    if (source === undefined) return undefined;
    const found = readTable(source, vocabulary, read);
    if (!isProblem(found)) return found;
    problems.push({ table, problem: found });
    return undefined;
  };
  const rules = part('rules', RULE_HEADINGS, readTemplateRules);
  const actions = part('actions', ACTION_HEADINGS, readActionLibrary);
  const service = part('service', LEVEL_HEADINGS, readServiceLevels);
  return {
    ...(rules && { rules: rules.value }),
    ...(actions && { actions: actions.value }),
    ...(service && { service: { levels: service.value, located: service.located } }),
    problems,
  };
}

/** What the account is promised by its grade; undefined where its grade or the table's row for it is not known. */
export function serviceLevelOf(account: Account, table: ServiceTable | undefined): ServiceLevel | undefined {
  const { grade } = account.values;
  if (typeof grade !== 'string') return undefined;
  return table?.levels.find((level) => nameKey(level.grade) === nameKey(grade));
}
