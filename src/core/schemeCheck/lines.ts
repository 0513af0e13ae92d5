import { codeFinder } from '../accounts/codes';
import type { AccountsReading } from '../accounts/account';
import { PASSED } from '../eligibility/criterion';
import { audienceOf, isFor } from '../facts/asked';
import { factsOf, quantityOf, type Facts } from '../facts/facts';
import { linesIn, linesOfScheme, type PaidLine } from '../payout/lines';
import { numberText } from '../values/decimal';
import { nameKey } from '../values/heading';
import { FIGURES, needsTiers } from '../scheme/lines';
import { finder, settingFinder, type Check } from './checked';
import { absentOf, absentOfForWhom, isUnknown } from './columns';
import type { SchemeFinding } from './finding';

/** What is paid: each line has what it needs, and the tiers belong to a line. */
export const checkLines: Check = ({ scheme, accounts }) => {
  const { lines, sources, schedules, tiers, settings } = scheme;
  const paid = linesOfScheme(scheme);
  const setting = settingFinder(scheme);
  const find = finder('lines', lines?.located, sources.lines ?? sources.scheme);
  const facts = accounts && factsOf(accounts.table, scheme);
  const found: SchemeFinding[] = [];
  if (paid.length === 0) found.push(find('no-lines', 'error'));
  if (sources.lines === undefined && tiers && settings.method === undefined)
    found.push(setting('method-missing', 'error'));
  for (const [index, line] of paid.entries()) {
    const row = lines?.rows[index];
    const named = { line: line.name };
    if (needsTiers(line) && line.tiers === undefined)
      found.push(find('line-without-tiers', 'error', named, row, 'way'));
    for (const column of FIGURES) {
      const name = line[column];
      const unknown = facts && typeof name === 'string' && name !== '' ? absentOf([facts.named(name)]) : [];
      for (const field of unknown.filter((one) => !isLineAbove(paid, index, one)))
        found.push(find('line-base-unknown', 'error', { ...named, field }, row, column));
    }
    for (const field of facts ? absentOfForWhom(line.forWhom, facts) : [])
      found.push(find('for-field-unknown', 'error', { field }, row, 'forWhom'));
    const without = accounts ? withoutBaseline(line, accounts, facts) : 0;
    if (without > 0)
      found.push(
        find('growth-without-baseline', 'warning', { ...named, accounts: without }, row, 'baseline'),
      );
    if (!line.soft) continue;
    // A table that is there and cannot be read is told by its own cell.
    if (scheme.sources.kpis === undefined && (!accounts || isUnknown(scheme, accounts, 'Soft score')))
      found.push(find('soft-without-kpis', 'error', named, row, 'soft'));
    if (scheme.sources.bands === undefined)
      found.push(find('soft-without-bands', 'error', named, row, 'soft'));
  }
  for (const [key, table] of schedules ?? []) {
    const findTier = finder('tiers', table.located, sources.tiers);
    if (key !== '' && !paid.some(({ name }) => nameKey(name) === key))
      found.push(findTier('tiers-without-line', 'error', { line: table.line }, table.rows[0], 'line'));
    for (const [index, from] of unitsAfter(table.tiers.tiers.map((tier) => tier.from)))
      found.push(
        findTier(
          'tier-after-unit',
          'warning',
          { from: numberText(from), before: numberText(from - 1) },
          table.rows[index],
          'from',
        ),
      );
    for (const [index, { from, value }] of table.tiers.tiers.entries()) {
      const before = table.tiers.tiers[index - 1]?.value;
      if (before !== undefined && value < before)
        found.push(
          findTier(
            'tier-pays-less',
            'warning',
            { from: numberText(from), value: numberText(value), before: numberText(before) },
            table.rows[index],
            table.tiers.pays,
          ),
        );
    }
  }
  return found;
};

/** A line may be paid on what a line above it comes to. */
const isLineAbove = (lines: readonly PaidLine[], index: number, name: string): boolean =>
  lines.slice(0, index).some((line) => nameKey(line.name) === nameKey(name));

/** How many accounts have nothing that a line compares with, where the line does not say what they earn. */
function withoutBaseline(line: PaidLine, { accounts }: AccountsReading, facts: Facts | undefined): number {
  if (line.baseline === undefined || line.noBaseline !== undefined || facts === undefined) return 0;
  const fact = facts.named(line.baseline);
  const audience = audienceOf(line.forWhom, facts);
  if (fact.absent) return 0;
  return accounts.filter((account) => {
    const value = quantityOf(fact, account);
    return (value === 0 || value === 'blank') && isFor(audience, account) === PASSED;
  }).length;
}

/** The tiers, by number, that begin one after a round number, as policies print them: 1–100, 101–350. */
function unitsAfter(bounds: readonly number[]): readonly (readonly [number, number])[] {
  const after = [...bounds.entries()].filter(([, from]) => Number.isInteger(from) && from % 10 === 1);
  return after.length >= 2 || after.some(([index]) => index === 0) ? after : [];
}

/** What is taken off, and what two people decided. */
export const checkDeductions: Check = ({ scheme, accounts }) => {
  const { deductions, overrides, sources } = scheme;
  if (!accounts) return [];
  const find = finder('deductions', deductions?.located, sources.deductions);
  const findOverride = finder('overrides', overrides?.located, sources.overrides);
  const codeOf = codeFinder(accounts.table.codes);
  const lines = linesOfScheme(scheme);
  const facts = factsOf(accounts.table, scheme);
  return [
    ...(deductions?.values ?? []).flatMap(({ field: name, forWhom }, index) => [
      ...absentOf([facts.named(name)]).map((field) =>
        find('deduction-field-unknown', 'error', { field }, deductions?.rows[index], 'field'),
      ),
      ...absentOfForWhom(forWhom, facts).map((field) =>
        find('for-field-unknown', 'error', { field }, deductions?.rows[index], 'forWhom'),
      ),
    ]),
    ...(overrides?.values ?? []).flatMap(({ account, scope }, index) => [
      ...(codeOf(account) !== undefined
        ? []
        : [
            findOverride('override-account-unknown', 'error', { account }, overrides?.rows[index], 'account'),
          ]),
      ...(linesIn(scope, lines).unknown === undefined
        ? []
        : [findOverride('override-scope-unknown', 'error', { scope }, overrides?.rows[index], 'scope')]),
    ]),
  ];
};
