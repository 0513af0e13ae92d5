import { useEffect, useState } from 'react';
import type { Account, AccountsTable } from '../../../core/accounts/account';
import { tryOut, whatIf, type Change, type Effect, type WhatIf } from '../../../core/payout/whatIf';
import type { Scheme } from '../../../core/scheme/scheme';
import type { Problem } from '../../../core/values/problem';

/** What changes would do, and what makes the scheme unreadable with them. */
export interface TriedOut extends WhatIf {
  readonly problems: readonly Problem[];
}

/** Milliseconds: longer than between two keys, shorter than one waits. */
const QUIET_FOR = 150;
const STRETCH = 12;

/** Tries changes out, a stretch at a time; undefined until the first are. The last result stays until the next is there. */
export function useTrial(
  table: AccountsTable,
  accounts: readonly Account[],
  scheme: Scheme,
  changes: readonly Change[],
): TriedOut | undefined {
  const [tried, setTried] = useState<TriedOut>();
  useEffect(() => {
    let stopped = false;
    const run = async () => {
      const { effectOn, problems } = tryOut(table, scheme, changes);
      const effects: Effect[] = [];
      let since = performance.now();
      for (const account of accounts) {
        effects.push(effectOn(account));
        if (performance.now() - since < STRETCH) continue;
        await new Promise((resolve) => setTimeout(resolve));
        if (stopped) return;
        since = performance.now();
      }
      setTried({ ...whatIf(effects), problems });
    };
    const timer = setTimeout(() => void run(), QUIET_FOR);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [table, accounts, scheme, changes]);
  return tried;
}
