import type { GoalLine } from './line';

/** A line and what it weighs. */
export interface Weighed {
  readonly line: GoalLine;
  /** An integer, in any unit that all weights share. */
  readonly weight: bigint;
  /** Where its actual is missing: true takes the weight out, false keeps it and earns nothing. */
  readonly excludeMissing: boolean;
}

/**
 * Everything over one denominator. With attainment aᵢ = distanceᵢ ÷ wholeᵢ and L the least common multiple of all
 * wholes and cap units, `times × Σ wᵢ aᵢ ÷ Σ wᵢ` is `Σ slopeᵢ × distanceᵢ ÷ (Σ wᵢ × unit)`, all integers.
 */
export interface Fractions {
  readonly slopes: readonly bigint[];
  /** What a line adds at its cap. */
  readonly tops: readonly bigint[];
  readonly weights: readonly bigint[];
  /** The denominator of one unit of weight. */
  readonly unit: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const TENS: readonly bigint[] = Array.from({ length: 32 }, (_, power) => 10n ** BigInt(power));

export const tenTo = (power: number): bigint => TENS[power] ?? 10n ** BigInt(power);

export function fractionsOf(lines: readonly Weighed[], times: bigint): Fractions {
  const common = lines.reduce((divisor, { weight }) => gcd(divisor, weight), 0n) || 1n;
  const weights = lines.map(({ weight }) => weight / common);
  let multiple = 1n;
  for (const { line } of lines)
    for (const divisor of [line.whole ?? 1n, tenTo(line.cap.places)])
      multiple = (multiple / gcd(multiple, divisor)) * divisor;
  const shared = gcd(times, multiple);
  const factors = weights.map((weight) => (times / shared) * weight * multiple);
  return {
    slopes: lines.map(({ line }, i) => (line.whole === null ? 0n : (factors[i] as bigint) / line.whole)),
    tops: lines.map(({ line }, i) => ((factors[i] as bigint) * line.cap.m) / tenTo(line.cap.places)),
    weights,
    unit: multiple / shared,
  };
}
