/*
 * An independent oracle for money: fractions of BigInts, and the definitions of functions.md written out as sums over
 * slices. It shares no code with the product, not even the reading of a double as a decimal.
 */

export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const known = new Map<number, Fraction>();

/** The decimal that Excel shows for a double: its 15 significant digits. */
export function fraction(value: number): Fraction {
  let found = known.get(value);
  if (!found) {
    found = fractionOf(value);
    if (known.size > 10_000) known.clear();
    known.set(value, found);
  }
  return found;
}

function fractionOf(value: number): Fraction {
  const [digits = '0', power = '0'] = value.toExponential(14).split('e');
  const n = BigInt(digits.replace('.', ''));
  const exponent = Number(power) - 14;
  return exponent >= 0 ? { n: n * 10n ** BigInt(exponent), d: 1n } : { n, d: 10n ** BigInt(-exponent) };
}

const ZERO: Fraction = { n: 0n, d: 1n };

/** Where one denominator divides the other, as powers of ten do, the sum keeps the larger one and stays small. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d });
export const multiply = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const divide = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n });
/** Denominators are positive throughout. */
export const isBelow = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
const smaller = (a: Fraction, b: Fraction): Fraction => (isBelow(a, b) ? a : b);

/** Rounded half up, away from zero, and printed as a decimal before it becomes a double. */
export function roundToNumber({ n, d }: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(Math.abs(decimals));
  const [top, bottom] = decimals >= 0 ? [n * scale, d] : [n, d * scale];
  const size = top < 0n ? -top : top;
  let units = size / bottom;
  if (2n * (size % bottom) >= bottom) units += 1n;
  return Number(`${top < 0n && units > 0n ? '-' : ''}${units}e${-decimals}`);
}

export type OracleTier = readonly [from: number, value: number];
export type Pays = 'linear' | 'fixed';

const reachedOf = (amount: Fraction, tiers: readonly OracleTier[], edge: string) =>
  tiers.filter(([from]) =>
    edge === 'over' ? isBelow(fraction(from), amount) : !isBelow(amount, fraction(from)),
  );

/** `REBATE` before rounding, straight from the sentences of the contract. */
export function rebateFraction(
  amount: Fraction,
  tiers: readonly OracleTier[],
  method: string,
  edge: string,
  pays: Pays = 'linear',
): Fraction {
  const reached = reachedOf(amount, tiers, edge);
  const top = reached.at(-1);
  if (!top) return ZERO;
  const sum = (of: (tier: OracleTier, i: number) => Fraction) => reached.map(of).reduce(add, ZERO);
  if (pays === 'fixed') return method === 'whole' ? fraction(top[1]) : sum(([, value]) => fraction(value));
  const upTo = (i: number) => {
    const next = tiers[i + 1];
    return next ? smaller(amount, fraction(next[0])) : amount;
  };
  switch (method) {
    case 'marginal':
      return sum(([from, rate], i) => multiply(subtract(upTo(i), fraction(from)), fraction(rate)));
    case 'whole':
      return multiply(amount, fraction(top[1]));
    case 'rolling':
      return sum(([, rate], i) => multiply(upTo(i), fraction(rate)));
    case 'total':
      return sum(([, rate]) => multiply(amount, fraction(rate)));
    default:
      throw new Error(`no such method: ${method}`);
  }
}

/** `GROWTHREBATE` before rounding: growth as a true fraction, not as a product. */
export function growthFraction(
  actual: number,
  baseline: number,
  tiers: readonly OracleTier[],
  payOn: string,
  pays: Pays = 'linear',
): Fraction {
  const now = fraction(actual);
  const before = fraction(baseline);
  const growth = subtract(divide(now, before), { n: 1n, d: 1n });
  const top = reachedOf(growth, tiers, 'from').at(-1);
  if (!top) return ZERO;
  if (pays === 'fixed') return fraction(top[1]);
  const excess = subtract(now, before);
  const paidOn = { actual: now, excess: excess.n < 0n ? ZERO : excess, baseline: before }[payOn];
  if (!paidOn) throw new Error(`paid on what: ${payOn}`);
  return multiply(paidOn, fraction(top[1]));
}
