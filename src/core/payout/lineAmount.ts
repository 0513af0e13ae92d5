import { rounded } from '../rebates/schedule';
import type { Scheme } from '../scheme/scheme';
import { bandOf } from '../scoring/bands';
import { reaches, roundedDown, times } from '../values/arithmetic';
import { decimal, shortened, toNumber, type Decimal } from '../values/decimal';
import { readNumber } from '../values/number';
import { MISSING } from '../values/reading';
import { earningOf } from './earning';
import { knownScore, quantityOf, type Facts } from '../facts/facts';
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
    if (run.assume.share !== undefined) return run.assume.share;
    const value = knownScore(facts.score(run.account));
    if (value === undefined) {
      noteMissingScore(run, scheme, facts, line);
      return undefined;
    }
    const band = bandFor(scheme, value);
    if (band === undefined)
      noteMissing(run, 'score', line, { name: String(value) }, scheme.bands ? 'outside-bands' : 'no-bands');
    return band && Number(band.result);
  };
}

/** Notes which KPIs keep an account from having a score; without a SoftKpis table, that no score is typed. */
function noteMissingScore(run: Run, { kpis }: Scheme, facts: Facts, line: string): void {
  const causes = facts.kpis.filter((kpi, index) => {
    const isMissing = kpi.absent || readNumber(kpi.read(run.account)) === MISSING;
    return isMissing && kpis?.kpis[index]?.ifMissing === 'error';
  });
  if (kpis === undefined) {
    const why = quantityOf(facts.softScore, run.account);
    noteMissing(run, 'score', line, facts.softScore, typeof why === 'string' ? why : 'no-score');
    return;
  }
  for (const kpi of causes) noteMissing(run, 'score', line, kpi, kpi.absent ? 'no-column' : 'blank');
  if (causes.length === 0) noteMissing(run, 'score', line, { name: line }, 'no-score');
}

/** Makes a line ready for every account. */
export function lineAmountOf(line: PaidLine, scheme: Scheme, facts: Facts, decimals: number): LineAmount {
  const { settings } = scheme;
  const earn = earningOf(line, settings.edge ?? 'from');
  const baseFact = line.base === '' ? undefined : facts.named(line.base);
  const baselineFact = line.baseline === undefined ? undefined : facts.named(line.baseline);
  const shareIn = line.soft ? shareOf(scheme, facts, line.name) : undefined;
  const cap = line.cap === undefined ? undefined : roundedDown(decimal(line.cap), decimals);

  return (run) => {
    const base = baseFact === undefined ? 0 : valueIn(run, baseFact);
    const baseline = baselineFact === undefined ? 0 : valueIn(run, baselineFact);
    if (baseFact !== undefined && typeof base !== 'number')
      noteMissing(run, 'line', line.name, baseFact, base);
    if (baselineFact !== undefined && typeof baseline !== 'number')
      noteMissing(run, 'line', line.name, baselineFact, baseline);
    const noBaseline = baselineFact !== undefined && baseline === 0;
    if (noBaseline) noteMissing(run, 'line', line.name, baselineFact, 'zero-baseline');
    if (earn === undefined) noteMissing(run, 'line', line.name, { name: line.name }, 'no-tiers');
    const share = shareIn?.(run);
    if (typeof base !== 'number' || typeof baseline !== 'number' || noBaseline || earn === undefined)
      return undefined;
    if (shareIn !== undefined && share === undefined) return undefined;

    const { earned, tier } = earn(decimal(base), decimal(baseline));
    const paid = rounded(share === undefined ? earned : times(earned, decimal(share)), decimals);
    if (run.steps !== undefined) {
      const reached = tier === undefined ? undefined : line.tiers?.tiers.tiers[tier];
      const value = tier === undefined ? line.value : reached?.value;
      const pays = reached && line.tiers?.tiers.pays;
      const known = line.soft ? knownScore(facts.score(run.account)) : undefined;
      run.steps.push({
        step: 'line',
        line: line.name,
        way: line.way,
        ...(baseFact && { base: { name: baseFact.name, value: base } }),
        ...(baselineFact && { baseline: { name: baselineFact.name, value: baseline } }),
        ...(value !== undefined && { value }),
        ...(pays !== undefined && pays !== 'rate' && { pays }),
        ...(reached && { tier: reached.from }),
        earned: toNumber(rounded(earned, decimals)),
        ...(known !== undefined && { score: readableScore(known, scheme) }),
        ...(share !== undefined && { share }),
        amount: toNumber(paid),
      });
    }
    if (cap === undefined || reaches(cap, paid)) return paid;
    run.steps?.push({ step: 'line-cap', line: line.name, cap: toNumber(cap), amount: change(paid, cap) });
    return cap;
  };
}
