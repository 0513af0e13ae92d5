import type { Method } from '../rebates';
import type { Way } from '../scheme/lines';
import type { MissingWhy } from '../facts/missing';
import type { PayoutVerdict, PayoutStep } from './decision';

/** How a payout is told, in one language. Blanks stand in braces. */
export interface PayoutWords {
  readonly verdict: Readonly<Record<PayoutVerdict, string>>;
  /** What a step is called. {line} {reason} {verdict} {by} {and} */
  readonly step: Readonly<Record<PayoutStep['step'], string>>;
  /**
   * How a line gets from its base to what it earned. {base} is the base's name and figure, {baseline} the baseline's,
   * {value} the rate or the money, {tier} where the tier reached begins.
   */
  readonly way: Readonly<Record<Way, string>>;
  /** Tiers that pay lump sums: the one of the tier reached, those of all tiers reached, by growth or achievement. */
  readonly lumpSum: string; // {base} {tier} {value}
  readonly lumpSums: string; // {base} {tier} {value}
  readonly lumpSumAgainst: string; // {base} {baseline} {tier} {value}
  /** Tiers by growth, excess or achievement that do not pay all at the tier reached. {base} {baseline} {tier} {value} */
  readonly against: Readonly<Record<Exclude<Method, 'whole'>, string>>;
  readonly belowFirstTier: string; // {base}
  /** Of tiers by growth or excess, and by achievement: {base} {baseline} {reached}, a share. */
  readonly belowFirstGrowth: string;
  readonly belowFirstAchievement: string;
  readonly tierBy: string; // {by}
  readonly every: string; // {every}
  readonly least: string; // {least}
  readonly outdone: string; // {line}
  readonly softShare: string; // {score} {share}
  readonly cap: string; // {cap}
  readonly settlement: string; // {days} {factor}
  readonly deduction: string; // {events} {each}
  readonly deductionShare: string; // {events} {share}
  readonly deductionCap: string; // {cap}
  readonly override: string; // {reason} {evidence} {by} {and}
  readonly missing: Readonly<Record<MissingWhy, string>>; // {field} {of}
  readonly nearBand: string; // {short} {share} {worth}
  readonly nearTier: string; // {line} {base} {short} {worth}
  /** A score column holds another number than the KPIs come to: {typed} {score}. */
  readonly differingScore: string;
  /** A reason and what it was seen by: {reason} {evidence}. */
  readonly withEvidence: string;
  /** Between two reasons. */
  readonly separator: string;
}
