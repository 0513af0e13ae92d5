import type { Account } from '../../core/accounts/account';
import { findingOf, type Verdict } from '../../core/eligibility/assessment';
import type { Gate } from '../../core/eligibility/gates';
import type { Scheme } from '../../core/scheme/scheme';
import { scoreAccounts, type Score } from '../../core/scoring/scores';
import { findNamed } from '../../core/values/heading';
import { isProblem, type Problem } from '../../core/values/problem';
import type { SelectedAccounts } from '../read-workbook';

/** What the scheme says about one account. */
export interface Check {
  readonly account: Account;
  /** Absent where the scheme has no soft KPIs, or the table no columns for them. */
  readonly score?: Score;
  readonly verdict: Verdict;
  /** Every failed and every unknown gate, in the gates table's own words. */
  readonly reasons: readonly string[];
}

export interface PayoutCheck {
  readonly sheet: string;
  readonly checks: readonly Check[];
  /** True where nothing was selected and so everything was checked. */
  readonly all: boolean;
  /** Why no account has a score. */
  readonly problem?: Problem;
  /** Gates whose field no column bears: they are unknown for every account. */
  readonly withoutColumn: readonly string[];
}

/** Scores the selected accounts, or all where none is selected, and puts them to the gates. */
export function checkPayout(
  { selected, all }: SelectedAccounts,
  { kpis }: Scheme,
  gates: readonly Gate[],
): PayoutCheck {
  const none = selected.accounts.length === 0;
  const { accounts, table } = none ? all : selected;
  const scores = kpis && scoreAccounts([table.headings, ...accounts.map(({ cells }) => cells)], kpis.scoring);
  const columns = gates.map(({ field }) => {
    const found = findNamed(table.headings, [field], table.sheet);
    return isProblem(found) ? undefined : found[0];
  });
  const checks = accounts.map((account, row): Check => {
    const findings = gates.map((gate, index) => findingOf(gate, account.cells[columns[index] ?? Infinity]));
    const open = findings.filter(({ outcome }) => outcome !== 'passed');
    const score = scores && !isProblem(scores) ? scores[row]?.[0] : undefined;
    return {
      account,
      ...(score !== undefined && { score }),
      verdict: open.some(({ outcome }) => outcome === 'failed')
        ? 'withheld'
        : open.length > 0
          ? 'pending'
          : 'eligible',
      reasons: open.map(({ gate, evidence }) => `${gate.reason} (${evidence})`),
    };
  });
  return {
    sheet: table.sheet,
    checks,
    all: none,
    ...(isProblem(scores) && { problem: scores }),
    withoutColumn: gates.filter((_, index) => columns[index] === undefined).map(({ field }) => field),
  };
}
