import type { TestName } from '../eligibility/tests';
import type { Method } from '../rebates';
import type { Way } from '../scheme/lines';
import type { PayoutWords } from '../payout/words';

/** The words of a statement. {brackets} are blanks. */
export interface StatementWords extends Readonly<
  Record<
    | 'sheetName'
    | 'title'
    | 'intro'
    | 'account'
    | 'scheme'
    | 'period'
    | 'asOf'
    | 'unit'
    | 'payout'
    | 'verdict'
    | 'facts'
    | 'fact'
    | 'value'
    | 'score'
    | 'kpi'
    | 'actual'
    | 'floor'
    | 'target'
    | 'weight'
    | 'points'
    | 'scoreTotal'
    | 'bands'
    | 'bandFrom'
    | 'bandUpTo'
    | 'share'
    | 'payoutShare'
    | 'gates'
    | 'rule'
    | 'status'
    | 'scope'
    | 'everything'
    | 'forWhom'
    /** Between the items of a list. */
    | 'listComma'
    | 'passed'
    | 'failed'
    | 'unknown'
    | 'setAside'
    | 'lines'
    | 'from'
    | 'rate'
    | 'perUnit'
    | 'fixed'
    | 'base'
    | 'baseline'
    | 'minimum'
    | 'every'
    | 'tierBy'
    | 'least'
    | 'bestOf'
    | 'noBaseline'
    | 'earned'
    | 'lineCap'
    | 'amount'
    | 'lineHeld'
    | 'linePaid'
    | 'total'
    | 'linesTotal'
    | 'settlement'
    | 'daysUpTo'
    | 'factor'
    | 'settled'
    | 'deduction'
    | 'events'
    | 'each'
    | 'afterDeductions'
    | 'cap'
    | 'capped'
    | 'override'
    | 'payable'
    | 'toFill'
    | 'pending'
    | 'changed'
    | 'yes'
    | 'no'
    | 'rounding'
    | 'questions',
    string
  >
> {
  /** How a line is paid, as a clause. */
  readonly clause: Readonly<Record<Way, string>>;
  /** How tiers by growth, excess or achievement pay that do not pay all at the tier reached. */
  readonly clauseAgainst: Readonly<Record<Exclude<Method, 'whole'>, string>>;
  readonly curve: Readonly<Record<'linear' | 'proportional' | 'step', string>>;
  readonly tests: Readonly<Record<TestName, string>>; // {bound}
  readonly payoutWords: PayoutWords;
}
