import type { RebateLine } from '../scheme/lines';
import type { TierTable } from '../scheme/schedules';
import type { Scheme } from '../scheme/scheme';
import { nameKey } from '../values/heading';

/** A line as it is paid, and the names under which a gate's scope may mean it. */
export interface PaidLine extends RebateLine {
  readonly scopes: ReadonlySet<string>;
  /** The tiers it is paid by, where it has any. */
  readonly tiers?: TierTable;
}

const REBATE = ['Rebate', '返利', 'Base rebate', '基础返利', 'Tier rebate', '阶梯返利'];
const SOFT_BONUS = ['Soft bonus', '软性奖励', 'Soft-KPI bonus', '软性指标奖励', '软性返利', '软指标奖励'];
const SELL_IN = ['Sell-in', '进货额'];

/** Scopes that mean everything. */
const EVERYTHING = new Set(['', 'all', 'everything', '全部', '整体', '所有', '全部返利'].map(nameKey));

const isEverything = (scope: string): boolean => EVERYTHING.has(nameKey(scope));

/** What stands between two lines in a scope. */
const BETWEEN = /[|;；、,，\n]/;

/**
 * The lines, by number, that a scope means: the one it names, or several with a comma between them; undefined where it
 * means everything. A name that no line bears is answered in `unknown`, and then the scope is everything: a misspelt veto
 * must not pay.
 */
export function linesIn(
  scope: string,
  lines: readonly PaidLine[],
): { readonly lines: readonly number[] | undefined; readonly unknown?: string } {
  if (isEverything(scope)) return { lines: undefined };
  const named = (name: string) =>
    lines.flatMap(({ scopes }, line) => (scopes.has(nameKey(name)) ? [line] : []));
  const whole = named(scope);
  if (whole.length > 0) return { lines: whole };
  const names = scope.split(BETWEEN).filter((name) => name.trim() !== '');
  const unknown = names.find((name) => named(name).length === 0);
  return unknown === undefined
    ? { lines: [...new Set(names.flatMap(named))] }
    : { lines: undefined, unknown: unknown.trim() };
}

/**
 * The lines a scheme pays. Without a RebateLines table they are the two that its settings imply: a rebate on sell-in by
 * the Tiers table, and a soft-linked bonus at the soft bonus rate on sell-in.
 */
export function linesOfScheme(scheme: Scheme): readonly PaidLine[] {
  const { lines, schedules, tiers: common } = scheme;
  if (lines !== undefined || scheme.sources.lines !== undefined)
    return (lines?.values ?? []).map((line) => {
      const tiers = schedules?.get(nameKey(line.name)) ?? common;
      return { ...line, scopes: new Set([nameKey(line.name)]), ...(tiers && { tiers }) };
    });
  return impliedLines(scheme);
}

function impliedLines({ settings, tiers, gates, links }: Scheme): readonly PaidLine[] {
  // The words are the workbook's own: a gate's scope, else the language of the Scheme table's items.
  const chinese = Object.values(links).some(({ key }) => /[\u4e00-\u9fff]/.test(key));
  const inLanguage = (names: readonly string[]) => names[chinese ? 1 : 0] ?? '';
  const named = (names: readonly string[]) => {
    const keys = new Set(names.map(nameKey));
    const used = gates?.gates.find(({ scope }) => keys.has(nameKey(scope)))?.scope;
    return { name: used ?? inLanguage(names), scopes: keys };
  };
  const base = inLanguage(SELL_IN);
  return [
    ...(tiers !== undefined && settings.method !== undefined
      ? [{ ...named(REBATE), base, way: settings.method, soft: false, tiers }]
      : []),
    ...(settings.softRate === undefined
      ? []
      : [{ ...named(SOFT_BONUS), base, way: 'rate' as const, value: settings.softRate, soft: true }]),
  ];
}
