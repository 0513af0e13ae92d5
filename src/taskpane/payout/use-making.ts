import { useCallback, useMemo, useRef, useState } from 'react';
import type { Account } from '../../core/accounts/account';
import type { PayoutChecker } from '../../core/payout/check';
import type { Creation } from '../../excel/create-sheets';
import type { Progress } from '../../excel/whole-or-nothing';
import { WORDS, type Language } from '../../i18n/language';
import type { MakingPhase } from '../plan/use-creation';
import type { AuditJob, WrittenAudit } from '../../jobs/write-audit';

/** What a run is at. */
export type Work = 'explain' | 'write' | 'statements';

export type SheetMaking =
  | { readonly name: 'idle' }
  | (MakingPhase & { readonly work: Work })
  | { readonly name: 'audit'; readonly audit: WrittenAudit }
  | { readonly name: 'statements'; readonly creation: Creation };

const IDLE: SheetMaking = { name: 'idle' };

/** A run of writing an audit sheet or statements: started, cancelled, and what came of it. */
export function useMaking() {
  const [state, setState] = useState<SheetMaking>(IDLE);
  const abort = useRef(new AbortController());

  const show = useCallback((work: Work, progress: Progress) => {
    const cancelling = abort.current.signal.aborted;
    const now = performance.now();
    setState((before) => {
      const isSame = before.name === 'making' && before.work === work;
      return { name: 'making', work, progress, cancelling, startedAt: isSame ? before.startedAt : now };
    });
  }, []);

  const audit = useCallback(
    async (job: AuditJob) => {
      abort.current = new AbortController();
      show('explain', { done: 0, of: job.accounts.length });
      const { writeAudit } = await import('../../jobs/write-audit');
      const written = await writeAudit(job, { onProgress: show, signal: abort.current.signal });
      setState({ name: 'audit', audit: written });
    },
    [show],
  );

  const statements = useCallback(
    async (checker: PayoutChecker, accounts: readonly Account[], asOf: number, language: Language) => {
      abort.current = new AbortController();
      show('statements', { done: 0, of: accounts.length });
      const [words, { statementOrders }, { createSheets }] = await Promise.all([
        WORDS[language].statement(),
        import('../../jobs/statement-orders'),
        import('../../excel/create-sheets'),
      ]);
      const creation = await createSheets(statementOrders(checker, accounts, asOf, words), {
        onProgress: (progress) => show('statements', progress),
        signal: abort.current.signal,
      });
      setState({ name: 'statements', creation });
    },
    [show],
  );

  const cancel = useCallback(() => {
    abort.current.abort();
    setState((before) => (before.name === 'making' ? { ...before, cancelling: true } : before));
  }, []);

  const reset = useCallback(() => setState(IDLE), []);
  return useMemo(
    () => ({ state, audit, statements, cancel, reset }),
    [state, audit, statements, cancel, reset],
  );
}
