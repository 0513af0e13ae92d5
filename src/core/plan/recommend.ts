import type { Account, AccountsTable } from '../accounts/account';
import { PASSED } from '../eligibility/criterion';
import { factsOf, knownScore } from '../facts/facts';
import type { Scheme } from '../scheme/scheme';
import { isMissing } from '../values/cell';
import { shortened } from '../values/decimal';
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
}

/** The first rule that the account meets. A fact that is not known meets none. */
export function recommend({ account, table, scheme, tables }: AccountStanding): Recommendation {
  const facts = factsOf(table, scheme);
  const score = knownScore(facts.score(account));
  const shown = { ...(score !== undefined && { score }), belowFloor: facts.belowFloor(account) };
  for (const rule of tables.rules ?? []) {
    const fact = facts.named(rule.field).read(account);
    const { judge, shown: print } = rule.criterion;
    if (isMissing(fact) || judge(fact) !== PASSED) continue;
    const readable =
      typeof fact === 'number' ? shortened(fact, (shorter) => judge(shorter) === PASSED) : fact;
    return { template: rule.template, rule, fact: print(readable), ...shown };
  }
  return { template: 'annual', ...shown };
}
