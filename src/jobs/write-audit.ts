import { readAudit, type AuditRecord } from '../core/audit/auditRecord';
import { auditSheet, auditSheetName } from '../core/audit/auditSheet';
import type { AuditWords } from '../core/audit/words';
import type { PayoutChecker } from '../core/payout/check';
import type { PayoutExplanation } from '../core/payout/decision';
import { totalsOf } from '../core/payout/totals';
import type { Account } from '../core/accounts/account';
import { schemeHash } from '../core/scheme/hash';
import { minus } from '../core/values/arithmetic';
import { compare, decimal, toNumber } from '../core/values/decimal';
import { appendSheet, type Appended } from '../excel/append-sheet';
import { pageYielder } from '../excel/page-yielder';
import type { Progress } from '../excel/whole-or-nothing';
import { hostTroubleOf } from '../excel/host-trouble';
import { readSheetTable } from '../excel/sheet-table';
import type { SheetSurvey } from '../excel/survey-sheets';
import { today } from './today';
import { lastAudit, marked, printAuditMark } from './audit-mark';

/** What an audit is written from. */
export interface AuditJob {
  readonly checker: PayoutChecker;
  readonly accounts: readonly Account[];
  readonly survey: SheetSurvey;
  readonly payoutText: AuditWords;
}

/** What was written, and how it differs from the audit before. */
export interface WrittenAudit extends Appended {
  readonly accounts: number;
  readonly total: number;
  readonly delta?: { readonly sheet: string; readonly change: number; readonly changed: number };
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

async function readLast({ checker, survey }: AuditJob): Promise<AuditRecord | undefined> {
  const last = lastAudit(survey, checker.rules.scheme.settings.id ?? '');
  const source = last && (await readSheetTable(last.sheet));
  return source && readAudit(source);
}

const differenceOf = (a: number, b: number) => toNumber(minus(decimal(a), decimal(b)));

function deltaOf(explained: readonly PayoutExplanation[], total: number, last: AuditRecord) {
  const changed = explained.filter(({ account, payout }) => {
    const before = last.decisions.get(account.code)?.payout;
    return before === undefined || payout === undefined ? before !== payout : compare(before, payout) !== 0;
  });
  return { sheet: last.sheet, change: differenceOf(total, last.total), changed: changed.length };
}

/** Writes a new audit sheet, whole or not at all, and tells how it differs from the last one of the scheme. */
export async function writeAudit(job: AuditJob, run: AuditRun): Promise<WrittenAudit> {
  const { checker, accounts, payoutText } = job;
  const nothing = { accounts: accounts.length, total: 0, untidy: false };
  let last: AuditRecord | undefined;
  try {
    last = await readLast(job);
  } catch (error) {
    return { ...nothing, trouble: hostTroubleOf(error) };
  }
  const explained = await explainAll(job, run);
  if (run.signal.aborted) return nothing;
  const asOf = today();
  const { scheme } = checker.rules;
  const mark = printAuditMark({
    scheme: scheme.settings.id ?? '',
    hash: schemeHash(scheme),
    at: new Date().toISOString(),
  });
  const known: PayoutChecker = {
    ...checker,
    explain: (account) => explained.get(account) ?? checker.explain(account),
  };
  const appended = await appendSheet(
    {
      name: (taken) => auditSheetName(payoutText.sheetName, asOf, taken),
      draw: (sheetName) =>
        Promise.resolve(
          marked(
            auditSheet({
              checker: known,
              accounts,
              asOf,
              sheetName,
              words: payoutText,
              ...(last && { last }),
            }),
            mark,
          ),
        ),
    },
    { onProgress: (progress) => run.onProgress('write', progress), signal: run.signal },
  );
  const all = [...explained.values()];
  const total = totalsOf(all).all.payout;
  return {
    ...appended,
    accounts: accounts.length,
    total,
    ...(last && { delta: deltaOf(all, total, last) }),
  };
}
