import type { AccountField } from '../accounts/fields';
import type { PayoutStage } from '../payout/order';
import type { AllianceWords } from './sections/alliance';
import type { BudgetWords } from './sections/budget';
import type { CalendarWords } from './sections/calendar';
import type { CommunicationWords } from './sections/communication';
import type { LaunchWords } from './sections/launch';
import type { PeopleWords } from './sections/people';
import type { ReviewWords } from './sections/review';
import type { RisksWords } from './sections/risks';
import type { RootCausesWords } from './sections/rootCauses';
import type { SupplyWords } from './sections/supply';
import type { WeeklyWords } from './sections/weekly';
import type { PlanTemplate } from './template';

/** A proposed line of a list that people edit. */
interface Commitment {
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Every word of a plan sheet in one language, section by section. A text in braces, `{kpi}`, is filled by the section
 * that uses it.
 */
export interface PlanWords {
  /** Its tag, such as `en-US`. */
  readonly language: string;
  readonly common: {
    /** In place of a value that the workbook does not hold. */
    readonly toFill: string;
    /** In place of a result that waits for a missing value. */
    readonly pending: string;
    readonly yes: string;
    readonly no: string;
    /** Between the items of a list. */
    readonly listComma: string;
    /** Between sentences of a list. */
    readonly listSemicolon: string;
    readonly footerPage: string;
    /** {number} {title} */
    readonly sectionTitle: string;
    /** {sheet} {code}: the account's row is gone. */
    readonly rowNotFound: string;
    readonly notADate: string;
    readonly notANumber: string;
  };
  /** What a plan of each template is called, and the word that its sheet's name begins with. */
  readonly templates: Readonly<Record<PlanTemplate, { readonly title: string; readonly sheet: string }>>;
  /** The sheet that lists all plans. */
  readonly index: {
    readonly sheet: string;
    /** {count} {date} */
    readonly title: string;
    /**
     * Code, account, grade, owner, template, period, status, next review, plan; score, verdict, target, achievement and
     * budget.
     */
    readonly headings: readonly string[] & { readonly length: 14 };
    /** Before what the known targets and budgets add up to. */
    readonly total: string;
    readonly statuses: readonly [string, string, string, string, string];
    readonly statusMessage: string;
    /** The text of a link to a plan. */
    readonly open: string;
  };
  readonly header: {
    readonly score: string;
    readonly payoutShare: string;
    readonly verdict: string;
    readonly target: string;
    readonly scheme: string;
    readonly period: string;
    /** {unit} */
    readonly amountsIn: string;
    /** {unit} {currency}, where they are not the same word. */
    readonly amountsInOf: string;
    /** {sheet} {date} */
    readonly source: string;
    /** {count} {sheet} */
    readonly unreadable: string;
    readonly fields: Readonly<Partial<Record<AccountField, string>>>;
  };
  readonly scorecard: {
    readonly title: string;
    readonly kpi: string;
    readonly actual: string;
    readonly floor: string;
    readonly target: string;
    readonly weight: string;
    readonly points: string;
    readonly gap: string;
    readonly progress: string;
    readonly total: string;
    readonly notCounted: string;
    readonly payoutShare: string;
    /** {columns} {sheet} */
    readonly missingColumns: string;
    readonly noKpis: string;
    readonly note: string;
    /** The weights of the KPIs shown do not add up to 1 or 100 any more. */
    readonly kpisChanged: string;
  };
  readonly objectives: {
    readonly title: string;
    readonly quarter: string;
    /** {year} {number} */
    readonly quarterName: string;
    readonly share: string;
    readonly target: string;
    readonly sameQuarter: string;
    readonly actual: string;
    readonly achievement: string;
    readonly measures: string;
    readonly total: string;
    readonly adds: string;
    /** Before the amount by which the quarters differ from the target. */
    readonly difference: string;
    readonly fromHistory: string;
    readonly evenly: string;
    readonly noTarget: string;
    /** What a quarter is for: the season's, the one before it, the year's first and last, any other. */
    readonly measure: Readonly<Record<'peak' | 'beforePeak' | 'first' | 'last' | 'other', string>>;
  };
  readonly whatIf: {
    readonly title: string;
    readonly share: string;
    /** {bound} */
    readonly fromScore: string;
    readonly upToScore: string;
    readonly achievement: string;
    readonly amount: string;
    readonly tierRebate: string;
    readonly softBonus: string;
    readonly payout: string;
    readonly note: string;
    /** {method} */
    readonly methodNote: string;
    readonly methods: Readonly<Record<'marginal' | 'whole' | 'rolling' | 'total', string>>;
    /** {stages}: what the scheme has and the table does not count. */
    readonly leftOut: string;
    readonly stages: Readonly<Record<PayoutStage, string>>;
    readonly noTiers: string;
    readonly noMethod: string;
    readonly noTarget: string;
    readonly noSoftRate: string;
    readonly noBands: string;
    readonly cap: string;
  };
  readonly gates: {
    readonly title: string;
    readonly field: string;
    readonly fact: string;
    readonly rule: string;
    readonly status: string;
    readonly reason: string;
    readonly scope: string;
    readonly passed: string;
    readonly failed: string;
    readonly unknown: string;
    readonly changed: string;
    readonly setAside: string;
    readonly eligible: string;
    readonly partial: string;
    readonly withheld: string;
    readonly pending: string;
    readonly verdict: string;
    /** Before the names of the lines that are held back. */
    readonly heldLines: string;
    readonly missingFigures: string;
    /** {scope} {reason} {evidence} {by} {and} */
    readonly override: string;
    readonly allScopes: string;
    readonly noGates: string;
    readonly note: string;
    /** {columns} {sheet} */
    readonly missingColumns: string;
    readonly tests: Readonly<
      Record<'=' | '<>' | '<' | '<=' | '>' | '>=' | 'between' | 'in' | 'filled', string>
    >;
  };
  readonly actions: {
    readonly title: string;
    readonly what: string;
    readonly who: string;
    readonly due: string;
    readonly status: string;
    readonly evidence: string;
    readonly statuses: readonly [string, string, string, string];
    /** {kpi} {actual} {target} {points} */
    readonly closeGap: string;
    readonly proof: string;
    readonly statusMessage: string;
    readonly note: string;
    /** {kpi} {actual} {target} {points}: the gap before an action of the library. */
    readonly gap: string;
    /** {gap} {action} */
    readonly libraryAction: string;
    readonly fromLibrary: string;
  };
  readonly commitments: {
    readonly title: string;
    readonly ours: string;
    readonly theirs: string;
    readonly lines: readonly Commitment[];
    readonly limits: string;
    readonly limit: string;
    readonly approval: string;
    readonly limitLines: readonly string[];
    readonly note: string;
  };
  readonly review: ReviewWords;
  readonly launch: LaunchWords;
  readonly calendar: CalendarWords;
  readonly budget: BudgetWords;
  readonly supply: SupplyWords;
  readonly people: PeopleWords;
  readonly communication: CommunicationWords;
  readonly alliance: AllianceWords;
  readonly risks: RisksWords;
  readonly rootCauses: RootCausesWords;
  readonly weekly: WeeklyWords;
  readonly signOff: {
    readonly title: string;
    readonly agreement: string;
    readonly ours: string;
    readonly theirs: string;
    readonly signature: string;
    readonly date: string;
    readonly roles: readonly { readonly ours: string; readonly theirs: string }[];
    readonly log: string;
    readonly logDate: string;
    readonly logBy: string;
    /** {scheme} {score} {target}: the first line of the change log. */
    readonly created: string;
    readonly noScheme: string;
    /** What changed since: each {before} {after}, and what stands between two of them. */
    readonly changes: {
      readonly target: string;
      readonly score: string;
      readonly verdict: string;
      readonly separator: string;
    };
    readonly author: string;
  };
  /** What a plan that is drawn anew says of the sheet that it takes the place of. */
  readonly redrawn: {
    /** The end of the old sheet's name: {number} is `""`, then ` 2` and so on. */
    readonly suffix: string;
    readonly title: string;
    readonly row: string;
    readonly text: string;
    readonly cell: string;
    /** In place of a row's own words. */
    readonly noRow: string;
    /** {sheet} */
    readonly note: string;
    /** {changes} {sheet}: the line of the change log. */
    readonly log: string;
    /** {names} */
    readonly kpisAdded: string;
    readonly kpisRemoved: string;
    readonly gatesAdded: string;
    readonly gatesRemoved: string;
    /** {before} {after} */
    readonly bands: string;
  };
}
