import type { PayoutVerdict } from '../../../../src/core/payout/decision';
import type { Cell, Cells } from '../../../../src/core/values/cell';
import type { Tables } from '../accounts';

/** What an account of a policy is paid. */
interface Expected {
  readonly verdict: PayoutVerdict;
  readonly payout?: number;
}

/** A published policy as the scheme's tables say it. */
export interface Policy {
  readonly title: string;
  /** Where it was published. */
  readonly source: string;
  readonly tables: Tables;
  readonly accounts: Cells;
  readonly expected: Readonly<Record<string, Expected>>;
}

const cellOf = (text: string): Cell =>
  /^-?\d[\d,]*(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : text;

const rowsOf = (lines: readonly string[]): Cell[][] =>
  lines.map((line) => line.split('|').map((cell) => cellOf(cell.trim())));

/** `1,200`, `withheld`, `partial 300`, `pending`. */
function expectedOf(cell: Cell): Expected {
  if (typeof cell === 'number') return { verdict: 'eligible', payout: cell };
  const [verdict = '', amount] = String(cell).split(' ');
  if (verdict === 'pending') return { verdict };
  return {
    verdict: verdict as PayoutVerdict,
    payout: amount === undefined ? 0 : Number(amount.replaceAll(',', '')),
  };
}

/**
 * Reads a policy from text: the tables one under the other, each under its part's name in square brackets, cells between
 * upright strokes. The last column of the accounts, headed `=>`, is what each is paid.
 */
export function policy(title: string, source: string, text: string): Policy {
  const parts = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const part = /^\[(\w+)\]$/.exec(line)?.[1];
    if (part !== undefined) parts.set(part, (lines = []));
    else if (line !== '') lines.push(line);
  }
  const { accounts = [], ...tables } = Object.fromEntries(
    [...parts].map(([part, own]) => [part, rowsOf(own)]),
  );
  const [, ...rows] = accounts;
  return {
    title,
    source,
    tables,
    accounts: accounts.map((row) => row.slice(0, -1)),
    expected: Object.fromEntries(rows.map((row) => [String(row[0]), expectedOf(row.at(-1))])),
  };
}
