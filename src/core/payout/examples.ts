import type { Account, AccountsTable } from '../accounts/account';
import { readAccounts } from '../accounts/read';
import { audienceOf, factsAsked } from '../facts/asked';
import { factsOf, leavesOf, type Fact } from '../facts/facts';
import type { Example, ExampleTable } from '../scheme/examples';
import type { Scheme } from '../scheme/scheme';
import type { TableSource } from '../sheet/source';
import { compare } from '../values/decimal';
import { isProblem } from '../values/problem';
import { settlementDays } from './afterLines';
import type { PayoutVerdict } from './decision';
import { scopedGates } from './gates';
import { linesOfScheme } from './lines';
import type { PayoutRules } from './rules';

/** A worked example of the policy, and what the scheme pays for it. */
export interface PaidExample extends Example {
  /** On its sheet, from 0: the row, and the column of what the policy prints. */
  readonly row: number;
  readonly column: number;
  readonly verdict: PayoutVerdict;
  readonly payout?: number;
  /** True where the scheme pays what the policy prints. */
  readonly holds: boolean;
}

/** The examples' inputs as a table of accounts: each row is one, under a code of its own. */
function accountsSource({ located: { cells, link }, rows }: ExampleTable): TableSource {
  const at = (link.columns.example ?? link.firstColumn) - link.firstColumn;
  const coded = rows.map((row) =>
    (cells[row - link.firstRow + 1] ?? []).map((cell, column) => (column === at ? `#${row + 1}` : cell)),
  );
  const headings = (cells[0] ?? []).map((cell, column) => (column === at ? 'Code' : cell));
  return {
    sheet: link.sheet,
    firstRow: 0,
    firstColumn: link.firstColumn,
    cells: [headings, ...coded],
    hiddenRows: new Set(),
  };
}

/**
 * The scheme without what an example says nothing about: a gate, a deduction, a settlement or a score whose facts have no
 * column beside the example counts as met. Whatever has one is asked.
 */
function statedIn(table: AccountsTable, scheme: Scheme): Scheme {
  const {
    sources,
    settings,
    links,
    kpis,
    tiers,
    schedules,
    bands,
    lines,
    gates,
    settlement,
    deductions,
    problems,
  } = scheme;
  const bare: Scheme = {
    sources,
    settings,
    links,
    problems,
    ...(kpis && { kpis }),
    ...(tiers && { tiers }),
    ...(schedules && { schedules }),
    ...(bands && { bands }),
  };
  const rest: Scheme = {
    ...bare,
    ...(lines && { lines }),
    ...(gates && { gates }),
    ...(settlement && { settlement }),
  };
  const facts = factsOf(table, rest);
  const isStated = (asked: readonly Fact[]) => asked.flatMap(leavesOf).every(({ absent }) => !absent);
  const days = settlementDays(rest, facts);
  const scoped = scopedGates(rest, linesOfScheme(rest), facts);
  const asked = scoped.filter((gate) => isStated(factsAsked([gate, ...(gate.audience ?? [])])));
  const kept = (deductions?.values ?? []).filter(({ field, forWhom }) =>
    isStated([facts.named(field), ...factsAsked(audienceOf(forWhom, facts) ?? [])]),
  );
  const hasScore = kpis === undefined ? !facts.softScore.absent : facts.kpis.some(({ absent }) => !absent);
  return {
    ...bare,
    ...(settlement && days && !days.absent && { settlement }),
    ...(gates && { gates: { ...gates, gates: asked.map(({ gate }) => gate) } }),
    ...(deductions && { deductions: { ...deductions, values: kept } }),
    ...(lines && {
      lines: hasScore ? lines : { ...lines, values: lines.values.map((line) => ({ ...line, soft: false })) },
    }),
  };
}

/** Pays each example of the policy by the scheme, and compares. Without an Examples table there is none. */
export function payExamples(
  scheme: Scheme,
  rulesOf: (table: AccountsTable, scheme: Scheme) => PayoutRules,
): readonly PaidExample[] {
  const { examples, kpis } = scheme;
  if (examples === undefined) return [];
  const names = kpis?.kpis.map(({ name }) => name) ?? [];
  const source = accountsSource(examples);
  const reading = readAccounts(source, [{ row: 0, rows: source.cells.length }], names);
  if (isProblem(reading)) return [];
  const rules = rulesOf(reading.table, statedIn(reading.table, scheme));
  const byCode = new Map<string, Account>(reading.accounts.map((account) => [account.code, account]));
  return examples.values.flatMap((example, index) => {
    const row = examples.rows[index] ?? 0;
    const account = byCode.get(`#${row + 1}`);
    if (account === undefined) return [];
    const { verdict, amount } = rules.pay(account);
    const payout = verdict === 'pending' ? undefined : amount;
    const holds =
      typeof example.paid === 'number'
        ? payout !== undefined && compare(payout, example.paid) === 0
        : verdict === example.paid;
    return [
      {
        ...example,
        row,
        column: examples.located.link.columns.paid ?? 0,
        verdict,
        ...(payout !== undefined && { payout }),
        holds,
      },
    ];
  });
}
