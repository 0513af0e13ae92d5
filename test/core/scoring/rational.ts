/**
 * Exact fractions, made for the tests alone: an oracle that shares no code with what it judges.
 */
export class Rational {
  constructor(
    readonly n: bigint,
    readonly d: bigint,
  ) {
    if (d === 0n) throw new RangeError('a fraction over zero');
  }

  /** The decimal that a cell shows: fifteen significant digits. */
  static shown(value: number): Rational {
    const [digits = '', power = '0'] = value.toPrecision(15).split('e');
    const [whole = '', fraction = ''] = digits.split('.');
    return new Rational(BigInt(whole + fraction), 1n).timesTen(Number(power) - fraction.length);
  }

  /** A double's own value, from its bits. */
  static exactly(value: number): Rational {
    const bits = new BigUint64Array(new Float64Array([value]).buffer)[0] as bigint;
    const exponent = Number((bits >> 52n) & 0x7ffn);
    const fraction = bits & 0xfffffffffffffn;
    const mantissa = exponent === 0 ? fraction : fraction | 0x10000000000000n;
    const power = Math.max(exponent, 1) - 1075;
    const signed = bits >> 63n ? -mantissa : mantissa;
    return power >= 0
      ? new Rational(signed << BigInt(power), 1n)
      : new Rational(signed, 1n << BigInt(-power));
  }

  private timesTen(power: number): Rational {
    return power >= 0
      ? new Rational(this.n * 10n ** BigInt(power), this.d)
      : new Rational(this.n, this.d * 10n ** BigInt(-power));
  }

  plus = (other: Rational) => new Rational(this.n * other.d + other.n * this.d, this.d * other.d);
  minus = (other: Rational) => new Rational(this.n * other.d - other.n * this.d, this.d * other.d);
  times = (other: Rational) => new Rational(this.n * other.n, this.d * other.d);
  over = (other: Rational) => new Rational(this.n * other.d, this.d * other.n);

  /** Negative, zero or positive. */
  compare(other: Rational): number {
    const gap = this.n * other.d - other.n * this.d;
    const sign = this.d * other.d > 0n ? 1n : -1n;
    return gap === 0n ? 0 : gap * sign > 0n ? 1 : -1;
  }

  magnitude = () => (this.compare(ZERO) < 0 ? ZERO.minus(this) : this);

  /** True where no double lies nearer to this fraction. */
  isNearestTo(value: number): boolean {
    if (!Number.isFinite(value)) return false;
    const bits = new BigInt64Array(new Float64Array([Math.abs(value)]).buffer)[0] as bigint;
    const beside = (step: bigint) =>
      (value < 0 ? -1 : 1) * (new Float64Array(new BigInt64Array([bits + step]).buffer)[0] as number);
    const gap = (candidate: number) => this.minus(Rational.exactly(candidate)).magnitude();
    const neighbours = value === 0 ? [5e-324, -5e-324] : [beside(1n), beside(-1n)];
    return neighbours.every((neighbour) => gap(value).compare(gap(neighbour)) <= 0);
  }
}

export const ZERO = new Rational(0n, 1n);
export const ONE = new Rational(1n, 1n);
export const HUNDRED = new Rational(100n, 1n);
