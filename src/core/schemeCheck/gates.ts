import { FAILED, PASSED } from '../eligibility/criterion';
import { isEverything, linesOfScheme } from '../payout/lines';
import { nameKey } from '../values/heading';
import { finder, type Check } from './checked';
import { factNamed } from './columns';
import type { SchemeFinding } from './finding';

/** Fewer accounts than this prove nothing about a gate. */
const FEWEST_ACCOUNTS = 10;

/** The gates: their fields and scopes, one rule written twice, and those that nobody can pass or nobody fails. */
export const checkGates: Check = ({ scheme, accounts }) => {
  const { gates: table, signals, sources } = scheme;
  const gates = table?.gates ?? [];
  const find = finder('gates', table?.located, sources.gates);
  const findSignal = finder('signals', signals?.located, sources.signals);
  const scopes = new Set(linesOfScheme(scheme).flatMap((line) => [...line.scopes]));
  const seen = new Map<string, number>();
  const found: SchemeFinding[] = [];
  for (const [index, gate] of gates.entries()) {
    const row = table?.rows[index];
    const { field, test, bound, scope, reason, criterion } = gate;
    if (!isEverything(scope) && !scopes.has(nameKey(scope)))
      found.push(find('gate-scope-unknown', 'error', { scope }, row, 'scope'));
    const key = [nameKey(field), test, bound, nameKey(scope)].join('|');
    const first = seen.get(key);
    if (first !== undefined)
      found.push(find('gate-twice', 'warning', { field, row: first + 1 }, row, 'field'));
    else if (row !== undefined) seen.set(key, row);
    if (!accounts) continue;
    const fact = factNamed(scheme, accounts, field);
    if (fact.absent) {
      found.push(find('gate-field-unknown', 'error', { field }, row, 'field'));
      continue;
    }
    if (accounts.accounts.length < FEWEST_ACCOUNTS) continue;
    const judgements = accounts.accounts.map((account) => criterion.judge(fact.read(account)));
    const details = { reason, accounts: accounts.accounts.length };
    const [passed, failed] = [PASSED, FAILED].map(
      (one) => judgements.filter((judgement) => judgement === one).length,
    );
    if (passed === 0 && failed === 0) found.push(find('gate-all-unknown', 'warning', details, row, 'field'));
    else if (passed === 0) found.push(find('gate-nobody-passes', 'warning', details, row, 'value'));
    else if (passed === accounts.accounts.length)
      found.push(find('gate-nobody-fails', 'info', details, row, 'value'));
  }
  if (accounts)
    for (const [index, { field }] of (signals?.gates ?? []).entries())
      if (factNamed(scheme, accounts, field).absent)
        found.push(findSignal('signal-field-unknown', 'warning', { field }, signals?.rows[index], 'field'));
  return found;
};
