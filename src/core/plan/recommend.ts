import type { Account, AccountsTable } from '../accounts/account';
import { columnsNamed, factColumns } from '../accounts/headings';
import { PASSED } from '../eligibility/criterion';
import type { Scheme } from '../scheme/scheme';
import { scoreRow, type AccountScore } from '../scoring/scores';
import { isMissing, isUnreadable, type Cell } from '../values/cell';
import { compare, shortened } from '../values/decimal';
import { headingKey } from '../values/heading';
import { readNumber } from '../values/number';
import { coverDaysOf } from '../facts/stockCover';
import type { PlanTables } from './tables/planTables';
import type { TemplateRule } from './tables/templateRules';
import type { PlanTemplate } from './template';

/** Which plan an account needs, and why. */
export interface Recommendation {
  readonly template: PlanTemplate;
  /** The rule that the account meets; absent where it meets none, and then the template is the annual plan. */
  readonly rule?: TemplateRule;
  /** The fact that meets it, as evidence shows it: `48.21`, with more decimals only where two would not meet it. */
  readonly fact?: string;
  /** The soft score; absent where it is pending or there are no KPIs. */
  readonly score?: number;
  /** The KPIs that do not reach their floor. */
  readonly belowFloor: readonly string[];
}

/** All that a recommendation is made from. */
export interface AccountStanding {
  readonly account: Account;
  readonly table: AccountsTable;
  readonly scheme: Scheme;
  readonly tables: PlanTables;
  readonly asOf: number;
}

/** What a rule can ask for that no column holds, under the names that people give it. */
export const COMPUTED_FACTS: Readonly<Record<string, readonly string[]>> = {
  score: ['Soft score', '软性指标得分', 'Score', 'Soft-KPI score', '得分'],
  belowFloor: ['KPIs below floor', '低于下限指标数', '未达下限指标数'],
  achievement: ['Target achieved', '目标达成率', 'Achievement', '达成率'],
  growth: ['Growth', '同比增长', 'Growth on last year', '增长率'],
  sellThrough: ['Sell-through', '分销率', 'Sell-out to sell-in', '动销率'],
  coverDays: ['Cover days', '库存天数', 'Days of cover', '库存可销天数'],
};
const COMPUTED_OF = new Map(
  Object.entries(COMPUTED_FACTS).flatMap(([name, words]) => words.map((word) => [headingKey(word), name])),
);

/** The first rule that the account meets. A fact that is not known meets none. */
export function recommend(standing: AccountStanding): Recommendation {
  const { account, table, tables } = standing;
  const score = accountScore(standing);
  const shown = {
    ...(typeof score?.score === 'number' && { score: score.score }),
    belowFloor: belowFloor(standing),
  };
  const rules = tables.rules ?? [];
  const fields = rules.map(({ field }) => field);
  const [bearing, meant] = [columnsNamed(table.headings, fields, table.sheet), factColumns(table, fields)];
  for (const [index, rule] of rules.entries()) {
    // What can be computed is no field: Sell-through is a ratio here, though some sheets head their sell-out so.
    const column = (COMPUTED_OF.has(headingKey(rule.field)) ? bearing : meant)[index];
    const own = typeof column === 'number' ? account.cells[column] : undefined;
    // The sheet's own column speaks first; where it says nothing, what can be computed does.
    const fact =
      isMissing(own) || isUnreadable(own) ? computed(rule.field, standing, shown, score !== undefined) : own;
    const { judge, shown: print } = rule.criterion;
    if (isMissing(fact) || judge(fact) !== PASSED) continue;
    const readable =
      typeof fact === 'number' ? shortened(fact, (shorter) => judge(shorter) === PASSED) : fact;
    return { template: rule.template, rule, fact: print(readable), ...shown };
  }
  return { template: 'annual', ...shown };
}

function accountScore({ account, table, scheme }: AccountStanding): AccountScore | undefined {
  if (scheme.kpis === undefined) return undefined;
  const cells = scheme.kpis.kpis.map(({ name }) => cellOfKpi({ account, table }, name));
  return scoreRow(cells, scheme.kpis.scoring);
}

function cellOfKpi({ account, table }: Pick<AccountStanding, 'account' | 'table'>, kpi: string): Cell {
  const column = table.kpiColumns.get(kpi);
  return column === undefined ? null : account.cells[column - table.firstColumn];
}

/** A KPI whose floor lies above its target is better the lower it is. */
function belowFloor(standing: AccountStanding): readonly string[] {
  return (standing.scheme.kpis?.kpis ?? [])
    .filter(({ name, floor, target }) => {
      const actual = readNumber(cellOfKpi(standing, name));
      if (typeof actual !== 'number' || floor === null) return false;
      return floor > target ? compare(actual, floor) > 0 : compare(actual, floor) < 0;
    })
    .map(({ name }) => name);
}

function computed(
  field: string,
  standing: AccountStanding,
  { score, belowFloor: below }: Pick<Recommendation, 'score' | 'belowFloor'>,
  hasKpis: boolean,
): Cell {
  const { salesTarget, sellIn, sellOut, lastYear } = standing.account.values;
  const ratio = (a: unknown, b: unknown, less = 0): number | null =>
    typeof a === 'number' && typeof b === 'number' && b > 0 ? a / b - less : null;
  switch (COMPUTED_OF.get(headingKey(field))) {
    case 'score':
      return score;
    case 'belowFloor':
      return hasKpis ? below.length : null;
    case 'achievement':
      return ratio(sellIn, salesTarget);
    case 'growth':
      return ratio(sellIn, lastYear, 1);
    case 'sellThrough':
      return ratio(sellOut, sellIn);
    case 'coverDays':
      return coverDaysOf(standing.account, standing.scheme, standing.asOf);
    default:
      return null;
  }
}
