import { readAudit, type AuditRecord } from '../core/audit/auditRecord';
import { auditSheet, auditSheetName } from '../core/audit/auditSheet';
import { auditDigest } from '../core/audit/digest';
import { goneSince } from '../core/audit/undecided';
import { verifyAudit } from '../core/audit/verify';
import type { AuditWords } from '../core/audit/words';
import type { PayoutChecker } from '../core/payout/check';
import type { Completeness } from '../core/payout/completeness';
import type { PayoutExplanation } from '../core/payout/decision';
import { totalsOf } from '../core/payout/totals';
import type { Account } from '../core/accounts/account';
import { schemeHash } from '../core/scheme/hash';
import { minus } from '../core/values/arithmetic';
import { compare, decimal, toNumber } from '../core/values/decimal';
import { isProblem } from '../core/values/problem';
import { appendSheet, type Appended } from '../excel/append-sheet';
import { pageYielder } from '../excel/page-yielder';
import type { Progress } from '../excel/whole-or-nothing';
import { hostTroubleOf } from '../excel/host-trouble';
import { readSheetTable } from '../excel/sheet-table';
import { auditWordsOfAll } from '../i18n/audit-words';
import type { SheetSurvey } from '../excel/survey-sheets';
import { lastAudit, marked, printAuditMark } from './audit-mark';

/** What an audit is written from. */
export interface AuditJob {
  readonly checker: PayoutChecker;
  readonly accounts: readonly Account[];
  readonly completeness: Completeness;
  /** An Excel serial. */
  readonly asOf: number;
  /** The scheme check's errors as sentences: an audit over them is not for release. */
  readonly errors: readonly string[];
  readonly survey: SheetSurvey;
  readonly payoutText: AuditWords;
}

/** What was written, and how it differs from the audit before. */
export interface WrittenAudit extends Appended {
  readonly accounts: number;
  readonly total: number;
  /** The digest of the sheet, to be noted elsewhere; `""` where none was written. */
  readonly digest: string;
  readonly delta?: {
    readonly sheet: string;
    readonly change: number;
    readonly changed: number;
    /** How many accounts the earlier audit decided that are no longer here. */
    readonly gone: number;
  };
  /** The earlier audit, where it does not hold when it is verified: nothing is compared with it. */
  readonly broken?: string;
}

export interface AuditRun {
  /** First over accounts, as they are worked out, then over pieces of the sheet. */
  readonly onProgress: (work: 'explain' | 'write', progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Every account worked out in full, a stretch at a time. */
async function explainAll({ checker, accounts }: AuditJob, { onProgress, signal }: AuditRun) {
  const yieldToPage = pageYielder();
  const explained = new Map<Account, PayoutExplanation>();
  for (const account of accounts) {
    explained.set(account, checker.explain(account));
    if (explained.size % 100 === 0) onProgress('explain', { done: explained.size, of: accounts.length });
    await yieldToPage();
    if (signal.aborted) break;
  }
  return explained;
}

/** The latest audit of the scheme, and whether it still holds: what was changed in it is nothing to compare with. */
async function readLast({ checker, survey }: AuditJob): Promise<{ last?: AuditRecord; broken?: string }> {
  const found = lastAudit(survey, checker.rules.scheme.settings.id ?? '');
  const source = found && (await readSheetTable(found.sheet));
  const last = source && readAudit(source);
  if (last === undefined) return {};
  const verification = verifyAudit(last, await auditWordsOfAll());
  return !isProblem(verification) && verification.holds ? { last } : { broken: last.sheet };
}

const differenceOf = (a: number, b: number) => toNumber(minus(decimal(a), decimal(b)));

function deltaOf(explained: readonly PayoutExplanation[], total: number, last: AuditRecord) {
  const changed = explained.filter(({ account, payout }) => {
    const before = last.decisions.get(account.code)?.payout;
    return before === undefined || payout === undefined ? before !== payout : compare(before, payout) !== 0;
  });
  const gone = goneSince({ last, accounts: explained.map(({ account }) => account) }).length;
  return { sheet: last.sheet, change: differenceOf(total, last.total), changed: changed.length, gone };
}

/** Writes a new audit sheet, whole or not at all, and tells how it differs from the last one of the scheme. */
export async function writeAudit(job: AuditJob, run: AuditRun): Promise<WrittenAudit> {
  const { checker, accounts, completeness, asOf, errors, payoutText } = job;
  const nothing = { accounts: accounts.length, total: 0, digest: '', untidy: false };
  let earlier: Awaited<ReturnType<typeof readLast>>;
  try {
    earlier = await readLast(job);
  } catch (error) {
    return { ...nothing, trouble: hostTroubleOf(error) };
  }
  const explained = await explainAll(job, run);
  if (run.signal.aborted) return nothing;
  const { last, broken } = earlier;
  const { scheme } = checker.rules;
  const markOf = (digest: string) =>
    printAuditMark({
      scheme: scheme.settings.id ?? '',
      hash: schemeHash(scheme),
      at: new Date().toISOString(),
      digest,
      version: scheme.settings.version ?? '',
      tables: Object.keys(scheme.sources),
    });
  let digest = '';
  const known: PayoutChecker = {
    ...checker,
    explain: (account) => explained.get(account) ?? checker.explain(account),
  };
  const appended = await appendSheet(
    {
      name: (taken) => auditSheetName(payoutText.sheetName, asOf, taken),
      draw(sheetName) {
        const document = auditSheet({
          checker: known,
          accounts,
          asOf,
          sheetName,
          words: payoutText,
          completeness,
          errors,
          ...(last && { last }),
          ...(broken !== undefined && { broken }),
        });
        digest = auditDigest(document.contents);
        return Promise.resolve(marked(document, markOf(digest)));
      },
    },
    { onProgress: (progress) => run.onProgress('write', progress), signal: run.signal },
  );
  const all = [...explained.values()];
  const total = totalsOf(all).all.payout;
  return {
    ...appended,
    accounts: accounts.length,
    total,
    digest,
    ...(broken !== undefined && { broken }),
    ...(last && { delta: deltaOf(all, total, last) }),
  };
}
