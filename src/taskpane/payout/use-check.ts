import { useEffect, useState } from 'react';
import type { Account } from '../../core/accounts/account';
import type { PayoutChecker } from '../../core/payout/check';
import type { CheckedPayout, RaisedSignal } from '../../core/payout/decision';

/** An account's line in the list, and the warning signs it raises. */
export interface CheckedAccount extends CheckedPayout {
  readonly signals: readonly RaisedSignal[];
}

/** How far a check is. */
export interface CheckRun {
  readonly checked: readonly CheckedAccount[];
  readonly done: boolean;
}

/** Milliseconds of work at a stretch: less than a frame, so that scrolling and typing go on. */
const STRETCH = 12;
/** Milliseconds between two looks at a run that goes on: drawing costs more than checking. */
const REDRAWN_EVERY = 200;

const NOTHING: CheckRun = { checked: [], done: false };

/** Gives the page the time to draw and to answer keys. */
const yieldToPage = () => new Promise((resolve) => setTimeout(resolve));

/** Checks accounts in stretches and tells how far it is, until it is told to stop. */
async function checkAll(
  checker: PayoutChecker,
  accounts: readonly Account[],
  show: (run: CheckRun) => void,
  isStopped: () => boolean,
): Promise<void> {
  const checked: CheckedAccount[] = [];
  let since = performance.now();
  let shownAt = -Infinity;
  for (const account of accounts) {
    checked.push({ ...checker.check(account), signals: checker.signals(account) });
    if (performance.now() - since < STRETCH) continue;
    if (performance.now() - shownAt > REDRAWN_EVERY) {
      show({ checked: [...checked], done: false });
      shownAt = performance.now();
    }
    await yieldToPage();
    if (isStopped()) return;
    since = performance.now();
  }
  show({ checked, done: true });
}

/** The accounts checked one after the other; a change of either starts anew. */
export function useCheck(checker: PayoutChecker, accounts: readonly Account[]): CheckRun {
  const [run, setRun] = useState<CheckRun>(NOTHING);
  useEffect(() => {
    let stopped = false;
    void checkAll(checker, accounts, setRun, () => stopped);
    return () => {
      stopped = true;
    };
  }, [checker, accounts]);
  return run;
}
