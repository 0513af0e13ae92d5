import type { AccountsTable } from '../accounts/account';
import { codeKey } from '../accounts/codes';
import { readAccounts } from '../accounts/read';
import { schemeHash } from '../scheme/hash';
import { readScheme } from '../scheme/scheme';
import { plainText } from '../values/cell';
import { plus, ZERO } from '../values/arithmetic';
import { compare, decimal, toNumber } from '../values/decimal';
import { isProblem, type Problem } from '../values/problem';
import { payoutChecker } from '../payout/check';
import type { PayoutVerdict } from '../payout/decision';
import type { AuditRecord, RecordedDecision } from './auditRecord';
import { auditDigest } from './digest';
import { redrawn, type Redrawn } from './redraw';
import type { AuditWords } from './words';

/** Why a recorded decision does not hold. */
type Mismatch =
  | 'no-inputs' // the account's figures are not on the sheet
  | 'verdict' // another verdict comes out
  | 'payout' // another amount comes out
  | 'steps'; // the recorded steps do not add up to the recorded payout

/** One decision of an audit, worked out again. */
export interface VerifiedDecision {
  readonly recorded: RecordedDecision;
  readonly holds: boolean;
  readonly mismatches: readonly Mismatch[];
  readonly verdict?: PayoutVerdict;
  readonly payout?: number;
}

export interface Verification {
  readonly record: AuditRecord;
  /** True where the scheme's tables on the sheet still have the recorded hash. */
  readonly schemeHolds: boolean;
  readonly hash: string;
  /** The recorded total is what the recorded payouts add up to. */
  readonly totalHolds: boolean;
  readonly decisions: readonly VerifiedDecision[];
  /** Rows that do not come out when the sheet is drawn again, and rows that should be there. */
  readonly redrawn: Redrawn;
  /** The digest of the sheet as it stands. */
  readonly digest: string;
  /** False where the sheet was written with another digest; true where it was written with none. */
  readonly digestHolds: boolean;
  readonly holds: boolean;
}

const EVERY_ROW = 1_048_576;

/** A sum; undefined where an amount is no number any more. */
const sumOf = (amounts: readonly number[]): number | undefined =>
  amounts.some(Number.isNaN) ? undefined : toNumber(amounts.map(decimal).reduce(plus, ZERO));

const same = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compare(a, b) === 0;

/** The table that the accounts were decided in, with the codes of its rows that were not: they too say whose an override is. */
function wholeTable(table: AccountsTable, { undecided }: AuditRecord): AccountsTable {
  const accounts = undecided.filter(({ reason }) => reason !== 'heading' && reason !== 'subtotal');
  const codes = new Map(table.codes);
  for (const { code } of accounts) if (code !== '' && !codes.has(codeKey(code))) codes.set(codeKey(code), -1);
  const repeated = accounts.flatMap(({ code, reason }) =>
    reason === 'duplicate-code' ? [codeKey(code)] : [],
  );
  return { ...table, codes, repeatedCodes: new Set([...table.repeatedCodes, ...repeated]) };
}

/**
 * Works every decision of an audit sheet out again, from the figures and the scheme on that sheet alone, and draws the
 * sheet again: every row must come out as it stands. Somebody who makes the whole sheet again, first cell and all, is
 * found out by nothing on it: for that its digest is noted elsewhere.
 *
 * @param languages the words of every language that an audit may be written in.
 */
export function verifyAudit(record: AuditRecord, languages: readonly AuditWords[]): Verification | Problem {
  const scheme = readScheme(record.sources);
  const names = scheme.kpis?.kpis.map(({ name }) => name) ?? [];
  const reading = readAccounts(
    { ...record.inputs, sheet: record.accountsSheet },
    [{ row: 0, rows: EVERY_ROW }],
    names,
  );
  if (isProblem(reading)) return reading;
  const checker = payoutChecker(wholeTable(reading.table, record), scheme);
  const accounts = new Map(reading.accounts.map((account) => [account.code, account]));
  const decisions = [...record.decisions.values()].map((recorded): VerifiedDecision => {
    const account = accounts.get(recorded.code);
    if (account === undefined) return { recorded, holds: false, mismatches: ['no-inputs'] };
    const { verdict, payout } = checker.check(account);
    const mismatches: Mismatch[] = [];
    if (verdict !== recorded.verdict) mismatches.push('verdict');
    if (!same(payout, recorded.payout)) mismatches.push('payout');
    if (recorded.payout !== undefined && !same(sumOf(recorded.steps), recorded.payout))
      mismatches.push('steps');
    return {
      recorded,
      holds: mismatches.length === 0,
      mismatches,
      verdict,
      ...(payout !== undefined && { payout }),
    };
  });
  const hash = schemeHash(scheme);
  const schemeHolds = hash === record.hash;
  const totalHolds = same(
    sumOf([...record.decisions.values()].flatMap(({ payout }) => payout ?? [])),
    record.total,
  );
  const title = plainText(record.rows.find(([key]) => key === 'title')?.[1]);
  const words = languages.find((one) => one.title === title) ?? languages[0];
  const again: Redrawn = words
    ? redrawn(record, checker, reading.accounts, words)
    : { strange: [], absent: [] };
  const digest = auditDigest(record.rows);
  const digestHolds = record.digest === undefined || record.digest === digest;
  const isWhole = again.strange.length === 0 && again.absent.length === 0;
  return {
    record,
    schemeHolds,
    hash,
    totalHolds,
    decisions,
    redrawn: again,
    digest,
    digestHolds,
    holds: schemeHolds && totalHolds && isWhole && digestHolds && decisions.every(({ holds }) => holds),
  };
}
