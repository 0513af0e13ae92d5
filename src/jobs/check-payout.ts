import type { Account } from '../core/accounts/account';
import type { PayoutChecker } from '../core/payout/check';
import type { CheckedPayout, RaisedSignal } from '../core/payout/decision';

/** An account's line in the list, and the warning signals it raises. */
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
/** Milliseconds between two reports of a run that goes on: drawing costs more than checking. */
const REPORTED_EVERY = 200;

/** Gives the page the time to draw and to answer keys. */
const yieldToPage = () => new Promise((resolve) => setTimeout(resolve));

/** Checks accounts in stretches and reports how far it is, until it is stopped. */
export async function checkPayouts(
  checker: PayoutChecker,
  accounts: readonly Account[],
  report: (run: CheckRun) => void,
  isStopped: () => boolean,
): Promise<void> {
  const checked: CheckedAccount[] = [];
  let since = performance.now();
  let reportedAt = -Infinity;
  for (const account of accounts) {
    checked.push({ ...checker.check(account), signals: checker.signals(account) });
    if (performance.now() - since < STRETCH) continue;
    if (performance.now() - reportedAt > REPORTED_EVERY) {
      report({ checked: [...checked], done: false });
      reportedAt = performance.now();
    }
    await yieldToPage();
    if (isStopped()) return;
    since = performance.now();
  }
  report({ checked, done: true });
}
