import { scaled } from '../values/decimal';
import { tenTo, type Fractions, type Weighed } from './fractions';
import { fullOf, type GoalLine } from './line';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** `scaled` reads no more digits. */
const MOST_DIGITS = 15;
/** Room for actuals far beyond floor and target; those beyond even that are weighed in BigInt. */
const HEADROOM = 100n;

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);
const total = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, n) => sum + n, 0n);

/** The integers of `Fractions` in doubles that hold them exactly. */
interface Columns {
  /** Decimals an actual is read with. */
  readonly places: Int32Array;
  readonly sign: Float64Array;
  readonly origin: Float64Array;
  readonly from: Float64Array;
  readonly full: Float64Array;
  readonly slope: Float64Array;
  readonly top: Float64Array;
  readonly weight: Float64Array;
  readonly unit: number;
}

/** With as many decimals of the actuals as doubles have room for; undefined where even none is too many. */
function columnsOf(
  lines: readonly Weighed[],
  { slopes, tops, weights, unit }: Fractions,
): Columns | undefined {
  const largest = [total(tops), total(weights) * unit].reduce((a, b) => (a > b ? a : b));
  let most = 0;
  while (most < MOST_DIGITS && largest * tenTo(most + 1) <= SAFE) most++;
  /** Decimals of an actual beyond its line's own. */
  const room = lines.map(({ line }) => {
    const reach = magnitude(line.origin) + line.from + (line.whole ?? 1n);
    let more = -1;
    while (
      more < most &&
      line.places + more < MOST_DIGITS &&
      reach * HEADROOM * tenTo(more + 1) <= tenTo(MOST_DIGITS)
    )
      more++;
    return more;
  });
  if (largest > SAFE || room.some((more) => more < 0)) return undefined;
  const column = (valueOf: (line: GoalLine, more: number, i: number) => bigint) =>
    Float64Array.from(lines, ({ line }, i) => Number(valueOf(line, room[i] as number, i)));
  return {
    places: Int32Array.from(lines, ({ line }, i) => line.places + (room[i] as number)),
    sign: column((line) => line.sign),
    origin: column((line, more) => line.origin * tenTo(more)),
    from: column((line, more) => line.from * tenTo(more)),
    full: column(fullOf),
    slope: column((_line, more, i) => (slopes[i] as bigint) * tenTo(most - more)),
    top: column((_line, _more, i) => (tops[i] as bigint) * tenTo(most)),
    weight: column((_line, _more, i) => weights[i] as bigint),
    unit: Number(unit * tenTo(most)),
  };
}

/** Weighs as `Weighing` does, exactly or not at all: undefined where an actual has more digits than there is room for. */
interface QuickWeighing {
  mean(actuals: Float64Array): number | undefined;
  parts(actuals: Float64Array): number[] | undefined;
}

/**
 * Weighs in integers that doubles hold exactly, so that the one rounding is the last division. Undefined where the
 * scheme's own integers are too large for it.
 */
export function quickWeighing(lines: readonly Weighed[], fractions: Fractions): QuickWeighing | undefined {
  const columns = columnsOf(lines, fractions);
  if (!columns) return undefined;

  const { places, sign, origin, from, full, slope, top, weight, unit } = columns;
  const count = lines.length;
  const allWeight = weight.reduce((sum, w) => sum + w, 0);
  const excluded = Uint8Array.from(lines, ({ excludeMissing }) => (excludeMissing ? 1 : 0));

  /** A line's numerator; NaN where the actual has more digits than fit. */
  const numerator = (i: number, actual: number): number => {
    const distance = (sign[i] as number) * (scaled(actual, places[i] as number) - (origin[i] as number));
    if (distance >= (full[i] as number) && distance >= (from[i] as number)) return top[i] as number;
    if (distance < (from[i] as number)) return 0;
    return distance * (slope[i] as number) + 0; // never -0
  };

  return {
    mean(actuals) {
      let sum = 0;
      let left = allWeight;
      for (let i = 0; i < count; i++) {
        const actual = actuals[i] as number;
        if (!Number.isNaN(actual)) sum += numerator(i, actual);
        else if (excluded[i] === 1) left -= weight[i] as number;
      }
      return Number.isNaN(sum) ? undefined : sum / (left * unit);
    },
    parts(actuals) {
      const parts = new Array<number>(count);
      let left = allWeight;
      for (let i = 0; i < count; i++) {
        const actual = actuals[i] as number;
        const missing = Number.isNaN(actual);
        if (missing && excluded[i] === 1) left -= weight[i] as number;
        const part = missing ? (excluded[i] === 1 ? NaN : 0) : numerator(i, actual);
        if (Number.isNaN(part) && !missing) return undefined;
        parts[i] = part;
      }
      for (let i = 0; i < count; i++) parts[i] = (parts[i] as number) / (left * unit);
      return parts;
    },
  };
}
