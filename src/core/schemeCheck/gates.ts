import { conditionsText } from '../eligibility/condition';
import { factsOf } from '../facts/facts';
import { factsAsked } from '../facts/asked';
import { judged, scopedGates } from '../payout/gates';
import { linesIn, linesOfScheme } from '../payout/lines';
import { nameKey } from '../values/heading';
import { finder, type Check } from './checked';
import { absentOf, factNamed } from './columns';
import type { SchemeFinding } from './finding';

/** Fewer accounts than this prove nothing about a gate. */
const FEWEST_ACCOUNTS = 10;

/** The gates: their fields and scopes, one rule written twice, and those that nobody can pass or nobody fails. */
export const checkGates: Check = ({ scheme, accounts }) => {
  const { gates: table, signals, sources } = scheme;
  const gates = table?.gates ?? [];
  const find = finder('gates', table?.located, sources.gates);
  const findSignal = finder('signals', signals?.located, sources.signals);
  const lines = linesOfScheme(scheme);
  const put = accounts && scopedGates(scheme, lines, factsOf(accounts.table, scheme));
  const seen = new Map<string, number>();
  const found: SchemeFinding[] = [];
  for (const [index, gate] of gates.entries()) {
    const row = table?.rows[index];
    const { field, test, bound, scope, reason } = gate;
    const { unknown } = linesIn(scope, lines);
    if (unknown !== undefined)
      found.push(find('gate-scope-unknown', 'error', { scope: unknown }, row, 'scope'));
    const key = [nameKey(field), test, bound, nameKey(scope), conditionsText(gate.forWhom ?? [])].join('|');
    const first = seen.get(key);
    if (first !== undefined)
      found.push(find('gate-twice', 'warning', { field, row: first + 1 }, row, 'field'));
    else if (row !== undefined) seen.set(key, row);
    const scoped = put?.[index];
    if (!accounts || !scoped) continue;
    const [unknownField] = absentOf(factsAsked([scoped, ...(scoped.audience ?? [])]));
    if (unknownField !== undefined) {
      found.push(find('gate-field-unknown', 'error', { field: unknownField }, row, 'field'));
      continue;
    }
    if (accounts.accounts.length < FEWEST_ACCOUNTS) continue;
    const outcomes = accounts.accounts.map((account) => judged(scoped, account));
    const details = { reason, accounts: accounts.accounts.length };
    const [passed, failed] = ['passed', 'failed'].map(
      (one) => outcomes.filter((outcome) => outcome === one).length,
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
