import type { EligibilityFunctionId } from '../../function-ids';
import type { FunctionHelp } from '../../function-help';

const PARAMETERS = {
  facts: 'One row per account, with a row of headings that names the gates’ fields.',
  gates: 'The gates: Field, Test, Value, Reason, Scope.',
  scope: 'Only the gates of this scope, and those without one; all gates if left out.',
};

const UNKNOWN =
  'A missing fact makes its gate unknown: not passed, and not failed either. That holds for “filled” too, which therefore never fails an account.';
const BLANK_AS_ZERO =
  'Excel on the desktop hands a blank cell of a range over as 0, which passes a gate such as “overdue days <= 30”. Type NA where a fact is not known; the payout check reads the sheet itself and sees the blank.';
const TESTS =
  'Tests: =, <>, <, <=, >, >=, between (0.6..0.9, both bounds pass), in (A|B), filled; also ≤ ≥ ≠ and 等于, 不等于, 小于, 大于, 不超过, 不低于, 介于, 属于, 已填. A table without headings is read in the order above.';
const COMPARING =
  'The gate’s value decides how = and <> compare: a number in decimal, a yes/no word as yes or no, everything else as text without regard to case, width and spaces. A number typed as text with a leading zero is a code: “0012” is not 12.';
const HEADINGS =
  'The first row of facts is its headings. A field without a column is refused and named; two columns of one name are refused. A unit in brackets does not matter.';
const SCOPE =
  'A scope that no gate names leaves the gates without a scope; where there are none of those either, it is refused, because no gate at all would make everybody eligible.';
const UNREADABLE =
  'A fact that is no number where the test needs one makes its row #VALUE! and leaves the others alone.';
const SOURCE =
  'The contract of this product: every deduction names its gate, its evidence and its reason; unknown is pending, not failed.';

export const eligibilityHelp: Record<EligibilityFunctionId, FunctionHelp> = {
  ELIGIBLE: {
    description:
      'TRUE only where every gate is passed. FALSE where one failed or is not known yet: VERDICT tells the two apart.',
    parameters: PARAMETERS,
    meaning: 'The switch for a payment: no bonus leaves the house for an account with a gate failed or open.',
    formula: 'every gate of the scope passed',
    source: SOURCE,
    traps: [UNKNOWN, BLANK_AS_ZERO, TESTS, COMPARING, HEADINGS, SCOPE, UNREADABLE],
  },
  VERDICT: {
    description:
      '"eligible", "withheld" (a gate failed) or "pending" (none failed, but some facts are missing) for each account.',
    parameters: PARAMETERS,
    meaning:
      'Tells a decision from a question: a withheld account is told why, a pending one is asked for what is missing.',
    formula: 'withheld if a gate failed; else pending if one is unknown; else eligible',
    source: SOURCE,
    traps: [
      'The three words are the same in every language, so that formulas which compare with them keep working.',
      UNKNOWN,
      BLANK_AS_ZERO,
      TESTS,
      COMPARING,
      HEADINGS,
      SCOPE,
      UNREADABLE,
    ],
  },
  REASONS: {
    description:
      'Every failed and every unknown gate of each account, in gate order, with the fact and the bound; empty where eligible.',
    parameters: PARAMETERS,
    meaning:
      'What the account is told, word for word: all reasons and not only the first, each with the fact it rests on.',
    formula: 'reason (fact and bound) for each gate failed or unknown, joined by "; "',
    source: SOURCE,
    traps: [
      'A failed gate shows what is true of the fact, “45 > 30”, “1 <> 0”; for between, the bound that was broken. An unknown one shows what the fact would have to be: “? <= 30”, “0.6 <= ? <= 0.9”, “? = A|B”, “?” for filled.',
      'The words come from the gates table, the signs are the same in every language, and numbers are written without grouping: the value does not change with the reader. Without a reason the field’s name stands there.',
      'Facts and bounds longer than 40 characters are cut.',
      UNKNOWN,
      BLANK_AS_ZERO,
      TESTS,
      COMPARING,
      HEADINGS,
      SCOPE,
      UNREADABLE,
    ],
  },
};
