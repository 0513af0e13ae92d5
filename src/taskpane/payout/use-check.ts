import { useEffect, useState } from 'react';
import type { Account } from '../../core/accounts/account';
import type { PayoutChecker } from '../../core/payout/check';
import { checkPayouts, type CheckRun } from '../../jobs/check-payout';

const NOTHING: CheckRun = { checked: [], done: false };

/** The accounts checked one after the other; a change of either starts again. */
export function useCheck(checker: PayoutChecker, accounts: readonly Account[]): CheckRun {
  const [run, setRun] = useState<CheckRun>(NOTHING);
  useEffect(() => {
    let stopped = false;
    void checkPayouts(checker, accounts, setRun, () => stopped);
    return () => {
      stopped = true;
    };
  }, [checker, accounts]);
  return run;
}
