import { decimal, quotient, type Decimal } from '../values/decimal';
import { tenTo, type Fractions, type Weighed } from './fractions';
import { fullOf } from './line';

/** Actuals of one account, in the order of the lines; NaN is missing. */
type Actuals = Float64Array;

/** A weighted mean of attainments, times a constant. Results are the doubles nearest to the true values. */
export interface Weighing {
  /** The mean; NaN where no weight is left. */
  mean(actuals: Actuals): number;
  /** What each line contributes to the mean; NaN where it is left out. */
  parts(actuals: Actuals): number[];
}

/** What a line measures with, in units small enough for the actuals at hand. */
interface FinerLine {
  readonly origin: bigint;
  readonly from: bigint;
  readonly full: bigint;
  readonly top: bigint;
}

/** Weighs in BigInt, whatever the digits of the actuals. */
export function exactWeighing(
  lines: readonly Weighed[],
  { slopes, tops, weights, unit }: Fractions,
): Weighing {
  /** The integers of every line with `more` decimals than its own; there are few different ones in a table. */
  const finerLines: FinerLine[][] = [];
  const withDecimals = (more: number): FinerLine[] =>
    (finerLines[more] ??= lines.map(({ line }, i) => ({
      origin: line.origin * tenTo(more),
      from: line.from * tenTo(more),
      full: fullOf(line, more),
      top: (tops[i] as bigint) * tenTo(more),
    })));

  /** What line `i` adds to the numerator; the actual has at most `more` decimals beyond the line's own. */
  const numeratorOf = (i: number, { m, places }: Decimal, more: number): bigint => {
    const { line } = lines[i] as Weighed;
    const { origin, from, full, top } = withDecimals(more)[i] as FinerLine;
    const distance = line.sign * (m * tenTo(line.places + more - places) - origin);
    if (distance < from) return 0n;
    return distance >= full ? top : (slopes[i] as bigint) * distance;
  };

  const weigh = (actuals: Actuals): { numerators: (bigint | null)[]; denominator: bigint } => {
    const values: (Decimal | null)[] = [];
    let more = 0;
    let weight = 0n;
    for (const [i, { line, excludeMissing }] of lines.entries()) {
      const actual = actuals[i] as number;
      const value = Number.isNaN(actual) ? null : decimal(actual);
      if (value) more = Math.max(more, value.places - line.places);
      if (value || !excludeMissing) weight += weights[i] as bigint;
      values.push(value);
    }
    const numerators = values.map((value, i) => {
      if (value) return numeratorOf(i, value, more);
      return (lines[i] as Weighed).excludeMissing ? null : 0n;
    });
    return { numerators, denominator: weight * unit * tenTo(more) };
  };

  return {
    mean(actuals) {
      const { numerators, denominator } = weigh(actuals);
      let sum = 0n;
      for (const numerator of numerators) sum += numerator ?? 0n;
      return denominator === 0n ? NaN : quotient(sum, denominator);
    },
    parts(actuals) {
      const { numerators, denominator } = weigh(actuals);
      return numerators.map((numerator) =>
        numerator === null || denominator === 0n ? NaN : quotient(numerator, denominator),
      );
    },
  };
}
