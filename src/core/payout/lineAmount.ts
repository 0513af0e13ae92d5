import { rounded } from '../rebates/schedule';
import type { Scheme } from '../scheme/scheme';
import { bandOf } from '../scoring/bands';
import { reaches, roundedDown, times } from '../values/arithmetic';
import { decimal, shortened, toNumber, type Decimal } from '../values/decimal';
import { earningOf } from './earning';
import { knownScore, quantityOf, type Fact, type Facts } from '../facts/facts';
import type { PaidLine } from './lines';
import { change, noteMissing, valueIn, type Run } from './run';

/** What a line pays in a run, rounded and capped; undefined where a figure is missing. */
export type LineAmount = (run: Run) => Decimal | undefined;

/** The payout band that a score falls in; undefined outside all of them, or without any. */
const bandFor = ({ bands, settings }: Scheme, score: number) =>
  bands && bandOf(score, bands.bands, settings.bandEdge ?? 'from');

/** A score as people read it: rounded to two decimals, unless another payout band would begin there. */
export const readableScore = (score: number, scheme: Scheme): number => {
  const band = bandFor(scheme, score);
  return shortened(score, (shorter) => bandFor(scheme, shorter) === band);
};

/** The share of a soft-linked line that an account's score pays, by the payout bands. */
function shareOf(scheme: Scheme, facts: Facts, line: string): (run: Run) => number | undefined {
  return (run) => {
    const value = run.assume.score ?? knownScore(facts.score(run.account));
    if (value === undefined) {
      noteMissingScore(run, facts, line);
      return undefined;
    }
    const band = bandFor(scheme, value);
    if (band === undefined)
      noteMissing(run, 'score', line, { name: String(value) }, scheme.bands ? 'outside-bands' : 'no-bands');
    return band && Number(band.result);
  };
}

/** Notes which KPIs keep an account from having a score; without a SoftKpis table, that no score is typed. */
function noteMissingScore(run: Run, facts: Facts, line: string): void {
  const why = quantityOf(facts.softScore, run.account);
  noteMissing(run, 'score', line, facts.softScore, typeof why === 'string' ? why : 'no-score');
}

/** Makes a line ready for every account. */
export function lineAmountOf(line: PaidLine, scheme: Scheme, facts: Facts, decimals: number): LineAmount {
  const { settings } = scheme;
  const earn = earningOf(line, settings.edge ?? 'from');
  const factOf = (name: string | undefined) =>
    name === undefined || name === '' ? undefined : facts.named(name);
  const baseFact = factOf(line.base);
  const baselineFact = factOf(line.baseline);
  const byFact = factOf(line.tierBy);
  const shareIn = line.soft ? shareOf(scheme, facts, line.name) : undefined;
  const cap = limitOf(line.cap, facts, line.name);
  const least = limitOf(line.least, facts, line.name);

  /** A figure that the line needs; undefined, and noted, where it is not known. */
  const needed = (run: Run, fact: Fact | undefined, sign?: 'any'): number | undefined => {
    if (fact === undefined) return 0;
    const value = valueIn(run, fact, sign);
    if (typeof value === 'number') return value;
    noteMissing(run, 'line', line.name, fact, value);
    return undefined;
  };

  return (run) => {
    const base = needed(run, baseFact, 'any');
    const isNew =
      line.noBaseline !== undefined && baselineFact !== undefined && !hasBaseline(run, baselineFact);
    const baseline = isNew ? 0 : needed(run, baselineFact);
    const by = isNew ? 0 : byFact === undefined ? base : needed(run, byFact);
    const noBaseline = baselineFact !== undefined && baseline === 0 && !isNew;
    if (noBaseline) noteMissing(run, 'line', line.name, baselineFact, 'zero-baseline');
    if (earn === undefined) noteMissing(run, 'line', line.name, { name: line.name }, 'no-tiers');
    const share = shareIn?.(run);
    const most = cap?.(run);
    const guaranteed = least?.(run);
    if (base === undefined || baseline === undefined || by === undefined || noBaseline || earn === undefined)
      return undefined;
    if (shareIn !== undefined && share === undefined) return undefined;
    if ((cap !== undefined && most === undefined) || (least !== undefined && guaranteed === undefined))
      return undefined;

    const { earned, tier } = isNew
      ? { earned: times(decimal(base), decimal(line.noBaseline ?? 0)) }
      : earn(decimal(base), decimal(baseline), decimal(by));
    const paid = rounded(share === undefined ? earned : times(earned, decimal(share)), decimals);
    if (run.steps !== undefined) {
      const reached = tier === undefined ? undefined : line.tiers?.tiers.tiers[tier];
      const value = isNew ? line.noBaseline : tier === undefined ? line.value : reached?.value;
      const pays = reached && line.tiers?.tiers.pays;
      const known = line.soft ? knownScore(facts.score(run.account)) : undefined;
      run.steps.push({
        step: 'line',
        line: line.name,
        way: isNew ? 'rate' : line.way,
        ...(line.method && !isNew && { method: line.method }),
        ...(line.every !== undefined && !isNew && { every: line.every }),
        ...(byFact && !isNew && { by: { name: byFact.name, value: by } }),
        ...(baseFact && { base: { name: baseFact.name, value: base } }),
        ...(baselineFact && !isNew && { baseline: { name: baselineFact.name, value: baseline } }),
        ...(value !== undefined && { value }),
        ...(pays !== undefined && pays !== 'rate' && { pays }),
        ...(reached && { tier: reached.from }),
        earned: toNumber(rounded(earned, decimals)),
        ...(known !== undefined && { score: readableScore(known, scheme) }),
        ...(share !== undefined && { share }),
        amount: toNumber(paid),
      });
    }
    const floor = guaranteed === undefined ? undefined : rounded(guaranteed, decimals);
    const raised = floor === undefined || reaches(paid, floor) ? paid : floor;
    if (raised !== paid)
      run.steps?.push({
        step: 'line-least',
        line: line.name,
        least: toNumber(raised),
        amount: change(paid, raised),
      });
    const top = most === undefined ? undefined : roundedDown(most, decimals);
    if (top === undefined || reaches(top, raised)) return raised;
    run.steps?.push({ step: 'line-cap', line: line.name, cap: toNumber(top), amount: change(raised, top) });
    return top;
  };
}

/** False where an account has nothing that the line compares with: it is new. */
function hasBaseline(run: Run, fact: Fact): boolean {
  const value = valueIn(run, fact);
  return value !== 0 && value !== 'blank';
}

/** A limit that the table states, or that is a figure of the account; undefined, and noted, where that is not known. */
function limitOf(
  limit: number | string | undefined,
  facts: Facts,
  line: string,
): ((run: Run) => Decimal | undefined) | undefined {
  if (limit === undefined) return undefined;
  if (typeof limit === 'number') {
    const stated = decimal(limit);
    return () => stated;
  }
  const fact = facts.named(limit);
  return (run) => {
    const value = valueIn(run, fact);
    if (typeof value === 'number') return decimal(value);
    noteMissing(run, 'line', line, fact, value);
    return undefined;
  };
}
