import { conditionsText } from '../eligibility/condition';
import { isRelative } from '../scheme/lines';
import { numberText, shortened } from '../values/decimal';
import { fill } from '../values/fill';
import type {
  CheckedPayout,
  NamedFigure,
  GateResult,
  Missing,
  NearMiss,
  PayoutExplanation,
  RaisedSignal,
  PayoutStep,
} from './decision';
import type { PayoutWords } from './words';

/** A number as people read it: its decimal, thousands grouped. */
export const figure = (value: number): string => {
  const [whole = '', fraction] = numberText(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** A share as people read it: 0.015 is 1.5%. */
export const percent = (share: number): string => `${figure(Number((share * 100).toPrecision(12)))}%`;

const named = ({ name, value }: NamedFigure): string => `${name} ${figure(value)}`;

/** What a step is called. */
export function stepLabel(step: PayoutStep, words: PayoutWords): string {
  const template = words.step[step.step];
  switch (step.step) {
    case 'line':
    case 'line-cap':
    case 'line-held':
    case 'line-least':
    case 'line-outdone':
    case 'not-for':
      return fill(template, { line: step.line });
    case 'deduction':
      return fill(template, { reason: step.reason });
    case 'override':
      return fill(template, { verdict: words.verdict[step.override.verdict] });
    default:
      return template;
  }
}

/** How a step came to its amount: `Sell-in 12,000,000 × 1.5%, score 86.2 pays 85%`. */
export function stepWorking(step: PayoutStep, words: PayoutWords, gates: readonly GateResult[]): string {
  const reasons = (numbers: readonly number[]) =>
    gates
      .filter(({ index }) => numbers.includes(index))
      .map((gate) => gateReason(gate, words))
      .join(words.separator);
  switch (step.step) {
    case 'line':
      return lineWorking(step, words);
    case 'line-cap':
    case 'cap':
      return fill(words.cap, { cap: figure(step.cap) });
    case 'line-held':
    case 'held':
      return reasons(step.gates);
    case 'settlement':
      return fill(words.settlement, { days: named(step.days), factor: percent(step.factor) });
    case 'deduction': {
      const { events, each, share, cap } = step;
      const took =
        each === undefined
          ? fill(words.deductionShare, { events: figure(events), share: percent(share ?? 0) })
          : fill(words.deduction, { events: figure(events), each: figure(each) });
      return cap === undefined ? took : took + fill(words.deductionCap, { cap: figure(cap) });
    }
    case 'override': {
      const { reason, evidence, by, and } = step.override;
      return fill(words.override, { reason, evidence, by, and });
    }
    case 'line-outdone':
      return fill(words.outdone, { line: step.by });
    case 'line-least':
      return fill(words.least, { least: figure(step.least) });
    case 'not-for':
      return conditionsText(step.forWhom);
    case 'not-below-zero':
      return '';
  }
}

function lineWorking(step: Extract<PayoutStep, { step: 'line' }>, words: PayoutWords): string {
  const { way, method = 'whole', base, by, every, baseline, value, pays = way, tier, score, share } = step;
  const inMoney = pays === 'perUnit' || pays === 'fixed' || pays === 'excessPerUnit';
  const details = {
    base: base ? named(base) : '',
    baseline: baseline ? named(baseline) : '',
    value: value === undefined ? '' : inMoney ? figure(value) : percent(value),
    tier: tier === undefined ? '' : isRelative(way) ? percent(tier) : figure(tier),
  };
  const lumpSum = isRelative(way) ? words.lumpSumAgainst : way === 'whole' ? words.lumpSum : words.lumpSums;
  const clause = isRelative(way) && method !== 'whole' ? words.against[method] : words.way[way];
  const reached = step.pays === 'fixed' ? lumpSum : clause;
  const earned = [
    value === undefined ? belowFirstTier(step, words) : fill(reached, details),
    ...(by ? [fill(words.tierBy, { by: named(by) })] : []),
    ...(every === undefined ? [] : [fill(words.every, { every: figure(every) })]),
  ].join('');
  return share === undefined
    ? earned
    : earned +
        fill(words.softShare, {
          score: score === undefined ? '–' : figure(score),
          share: percent(share),
        });
}

/** What was not enough for the first tier: the base, and where a baseline counts, how the two compare. */
function belowFirstTier(
  { way, base, by = base, baseline }: Extract<PayoutStep, { step: 'line' }>,
  words: PayoutWords,
): string {
  if (!isRelative(way) || by === undefined || baseline === undefined)
    return fill(words.belowFirstTier, { base: base ? named(base) : '' });
  const isAchievement = way === 'achievement';
  const share = by.value / baseline.value - (isAchievement ? 0 : 1);
  // Rounded down: 9.999 % is not the 10 % at which a tier begins.
  const reached = Math.floor(Number((share * 1e4).toPrecision(12))) / 1e4;
  return fill(isAchievement ? words.belowFirstAchievement : words.belowFirstGrowth, {
    base: named(by),
    baseline: named(baseline),
    reached: percent(reached),
  });
}

/** The reason of a gate, with what was seen. */
export const gateReason = ({ gate, evidence }: GateResult, words: PayoutWords): string =>
  fill(words.withEvidence, { reason: gate.reason, evidence });

/** A warning sign, with what was seen. */
export const signalText = (signal: RaisedSignal, words: PayoutWords): string =>
  fill(words.withEvidence, { ...signal });

/** Why an account is not paid in full: its gates that are not passed and not set aside, then what else is missing. */
export const openReasons = (
  one: Pick<PayoutExplanation, 'gates' | 'missing' | 'score' | 'differingScore'>,
  words: PayoutWords,
): readonly string[] => [
  ...one.gates
    .filter(({ outcome, setAside }) => outcome !== 'passed' && !setAside)
    .map((gate) => gateReason(gate, words)),
  ...one.missing.filter(({ need }) => need !== 'gate').map((missing) => missingText(missing, words)),
  ...contradictions(one, words),
];
/** What an account's row contradicts itself in, a sentence each: a typed score that is not the computed one. */
export function contradictions(
  { score, differingScore }: Pick<CheckedPayout, 'score' | 'differingScore'>,
  words: PayoutWords,
): readonly string[] {
  if (differingScore === undefined || typeof score !== 'number') return [];
  const twoDecimals = (value: number) => figure(Number(value.toFixed(2)));
  return [fill(words.differingScore, { typed: twoDecimals(differingScore), score: twoDecimals(score) })];
}

/** What is missing, as a sentence. */
export const missingText = ({ why, field, of }: Missing, words: PayoutWords): string =>
  fill(words.missing[why], { field, of });

/** How near an account is to more, and what it is worth. `money` writes the worth. */
export const nearMissText = (near: NearMiss, words: PayoutWords, money = figure): string =>
  near.miss === 'band'
    ? fill(words.nearBand, {
        short: figure(shortened(near.short, (short) => short > 0)),
        share: percent(near.share),
        worth: money(near.worth),
      })
    : fill(words.nearTier, {
        line: near.line,
        base: near.base.name,
        short: figure(near.short),
        worth: money(near.worth),
      });
