import type { Account, AccountsTable } from '../accounts/account';
import { schemeHash } from '../scheme/hash';
import { readScheme, type Scheme, type SchemeSources } from '../scheme/scheme';
import type { ItemLink } from '../scheme/settings';
import type { TableSource } from '../sheet/source';
import { minus } from '../values/arithmetic';
import { plainText, type Cell } from '../values/cell';
import { decimal, toNumber } from '../values/decimal';
import type { Problem } from '../values/problem';
import { payoutChecker } from './check';
import type { CheckedPayout } from './decision';
import type { Lever } from './levers';
import { totalsOf, type PayoutTotals } from './totals';

/** One number of the scheme, set to something else. */
export interface Change {
  readonly lever: Lever;
  readonly value: Cell;
}

/** A cell to be written, and what must still stand in it. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

function withCell(source: TableSource, { row, column }: Lever, value: Cell): TableSource {
  const cells = source.cells.map((line, index) =>
    index === row - source.firstRow
      ? line.map((cell, at) => (at === column - source.firstColumn ? value : cell))
      : line,
  );
  return { ...source, cells };
}

/** The scheme as it would be with changes. It may be one that cannot be read: then its problems say why. */
export function schemeWith({ sources }: Scheme, changes: readonly Change[]): Scheme {
  const changed: { -readonly [Table in keyof SchemeSources]: SchemeSources[Table] } = { ...sources };
  for (const { lever, value } of changes) {
    const source = changed[lever.table];
    if (source) changed[lever.table] = withCell(source, lever, value);
  }
  return readScheme(changed);
}

/** One account under the scheme as it stands and as it is tried out. */
export interface Effect {
  readonly account: Account;
  readonly before: CheckedPayout;
  readonly after: CheckedPayout;
  /** after − before; absent where either is pending. */
  readonly change?: number;
  readonly flips: boolean;
}

/** A scheme with changes, ready to be put to accounts one at a time. */
export interface Trial {
  readonly scheme: Scheme;
  /** What makes the tried scheme unreadable: weights that do not add up, bounds out of order. Then nobody is paid. */
  readonly problems: readonly Problem[];
  readonly effectOn: (account: Account) => Effect;
}

/** Who gains and who loses by a change of the scheme. */
export interface WhatIf {
  readonly effects: readonly Effect[];
  readonly gain: number;
  readonly lose: number;
  readonly flips: number;
  readonly before: PayoutTotals;
  readonly after: PayoutTotals;
  /** The total payout after − before. */
  readonly change: number;
}

const between = (after: number, before: number): number => toNumber(minus(decimal(after), decimal(before)));

/** Makes a scheme ready to be paid by as it stands and with changes. Nothing is written. */
export function tryOut(table: AccountsTable, scheme: Scheme, changes: readonly Change[]): Trial {
  const tried = schemeWith(scheme, changes);
  const now = payoutChecker(table, scheme);
  const then = payoutChecker(table, tried);
  return {
    scheme: tried,
    problems: tried.problems.map(({ problem }) => problem),
    effectOn(account) {
      const before = now.check(account);
      const after = then.check(account);
      const isKnown = before.payout !== undefined && after.payout !== undefined;
      return {
        account,
        before,
        after,
        ...(isKnown && { change: between(after.payout, before.payout) }),
        flips: before.verdict !== after.verdict,
      };
    },
  };
}

/** Adds the effects on all accounts up. */
export function whatIf(effects: readonly Effect[]): WhatIf {
  const before = totalsOf(effects.map((effect) => effect.before));
  const after = totalsOf(effects.map((effect) => effect.after));
  return {
    effects,
    gain: effects.filter(({ change = 0 }) => change > 0).length,
    lose: effects.filter(({ change = 0 }) => change < 0).length,
    flips: effects.filter(({ flips }) => flips).length,
    before,
    after,
    change: between(after.all.payout, before.all.payout),
  };
}

/** The version after this one: its last number counts one up (`1.9` → `1.10`, `v2` → `v3`). */
export function nextVersion(version: string | undefined): string {
  if (version === undefined) return '2';
  const [, before = '', last, after = ''] = /^(.*?)(\d+)(\D*)$/.exec(version) ?? [];
  return last === undefined ? `${version}.1` : `${before}${Number(last) + 1}${after}`;
}

/**
 * What to write so that the changes become the scheme's next version: each number, the version, and the published hash
 * where the scheme keeps one. Whole or nothing: who writes checks first that every `before` still stands.
 */
export function writesOf(scheme: Scheme, changes: readonly Change[]): readonly CellWrite[] {
  const { links, sources, settings } = scheme;
  const item = (link: ItemLink | undefined, after: string): CellWrite[] => {
    if (!link || !sources.scheme) return [];
    const { sheet, row, valueColumn: column } = link;
    const { cells, firstRow, firstColumn } = sources.scheme;
    return [{ sheet, row, column, before: cells[row - firstRow]?.[column - firstColumn], after }];
  };
  return [
    ...changes
      .filter(({ lever, value }) => plainText(lever.value) !== plainText(value))
      .map(({ lever: { sheet, row, column, value: before }, value: after }) => ({
        sheet,
        row,
        column,
        before,
        after,
      })),
    ...item(links.version, nextVersion(settings.version)),
    ...item(links.publishedHash, schemeHash(schemeWith(scheme, changes))),
  ];
}
