/**
 * Exact decimals. A cell's double stands for the decimal that Excel shows, its 15 significant digits, so `0.1+0.2` is
 * 0.3 here. From there on everything is integer: `m × 10^-places`.
 */
export interface Decimal {
  readonly m: bigint;
  readonly places: number;
}

const TENS: readonly number[] = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Fifteen digits: from the first integer that has them to the first that has more. */
const FIFTEEN = { from: 1e14, below: 1e15 };
/** Below a half by the error of one multiplication, 2^-4 at 10^15, so that rounding cannot have gone the wrong way. */
const SURE = 0.4375;

/** A whole number of 10^-places without zeros at its end. */
function withoutZeros(whole: number, places: number): Decimal {
  for (const step of [8, 4, 2, 1])
    while (places >= step && whole % (TENS[step] as number) === 0) {
      whole /= TENS[step] as number;
      places -= step;
    }
  return { m: BigInt(whole), places };
}

/** The decimal a finite double stands for. */
export function decimal(value: number): Decimal {
  if (Number.isSafeInteger(value) && Math.abs(value) < FIFTEEN.below) return { m: BigInt(value), places: 0 };
  const places = 14 - Math.floor(Math.log10(Math.abs(value)));
  // NaN, and so left to the text, where the power of ten is no double.
  const product = value * (TENS[places] ?? NaN);
  const whole = Math.round(product);
  // The logarithm of 999999.999999999 is rounded up to 6, and then the product has a digit too few.
  const hasFifteen = Math.abs(product) >= FIFTEEN.from && Math.abs(whole) < FIFTEEN.below;
  return hasFifteen && Math.abs(product - whole) < SURE
    ? withoutZeros(whole, places)
    : decimalFromText(value);
}

function decimalFromText(value: number): Decimal {
  const [digits = '', power] = value.toExponential(14).split('e');
  const whole = Number(digits.replace('.', ''));
  const places = 14 - Number(power);
  return places >= 0 ? withoutZeros(whole, places) : { m: BigInt(whole) * 10n ** BigInt(-places), places: 0 };
}

/**
 * `value × 10^places` as a safe integer where the decimal it stands for has no more than `places` decimals, else NaN.
 * The quick way for columns of numbers: no text, no BigInt. `places` is at most 15.
 */
export function scaled(value: number, places: number): number {
  const product = value * (TENS[places] as number);
  const whole = Math.round(product);
  if (Math.abs(whole) > 999_999_999_999_999) return NaN;
  // The 15-digit decimal of `value` is `whole × 10^-places` exactly if both round to the same 15 digits.
  const off = Math.abs(product - whole);
  if (off <= Math.abs(whole) * 4e-16) return whole;
  // Half a unit of the fifteenth digit is at most 5e-15 of the value.
  if (off > Math.abs(whole) * 6e-15) return NaN;
  // A product halfway between two integers may have been rounded to the wrong one: ask for the digits themselves.
  const shown = Number(value.toPrecision(15));
  const digits = Math.round(shown * (TENS[places] as number));
  return digits / (TENS[places] as number) === shown ? digits : NaN;
}

/** How many decimals the decimal of a double has (0.85 → 2). */
export const placesOf = (value: number): number => decimal(value).places;

/** Negative, zero or positive, as a is below, at or above b: exact in decimal. */
export function compare(a: number, b: number): number {
  if (a === b) return 0;
  const gap = a - b;
  if (Math.abs(gap) > (Math.abs(a) + Math.abs(b)) * 1e-14) return gap;
  const x = decimal(a);
  const y = decimal(b);
  const places = Math.max(x.places, y.places);
  const left = x.m * 10n ** BigInt(places - x.places);
  const right = y.m * 10n ** BigInt(places - y.places);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** numerator ÷ denominator, which is above 0, rounded half up (away from zero) to `decimals` places: `m × 10^-decimals`. */
export function roundHalfUp(numerator: bigint, denominator: bigint, decimals: number): Decimal {
  if (numerator < 0n) {
    const { m } = roundHalfUp(-numerator, denominator, decimals);
    return { m: -m, places: decimals };
  }
  const shifted = decimals >= 0 ? numerator * 10n ** BigInt(decimals) : numerator;
  const by = decimals >= 0 ? denominator : denominator * 10n ** BigInt(-decimals);
  return { m: (2n * shifted + by) / (2n * by), places: decimals };
}

/** The double nearest to a decimal. */
export const toNumber = ({ m, places }: Decimal): number => Number(`${m}e${-places}`);

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** More than a double's 53, so that what is cut off can only decide ties. */
const QUOTIENT_BITS = 60;

/** How many bits an integer above 0 has, within one or two. */
function bitLength(n: bigint): number {
  const size = Number(n);
  return Number.isFinite(size) ? Math.ceil(Math.log2(size)) : n.toString(16).length * 4;
}

/** The double nearest to numerator ÷ denominator, down to 1e-290; the denominator is above 0. */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator < 0n) return -quotient(-numerator, denominator);
  if (numerator === 0n) return 0;
  // Both are doubles exactly, and IEEE 754 division rounds correctly.
  if (numerator <= SAFE && denominator <= SAFE) return Number(numerator) / Number(denominator);
  const shift = QUOTIENT_BITS + bitLength(denominator) - bitLength(numerator);
  const n = shift > 0 ? numerator << BigInt(shift) : numerator;
  const d = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const cut = n / d;
  // A remainder makes the last bit odd, so that Number() never sees a tie that is none.
  const whole = cut * d === n ? cut : cut | 1n;
  return Number(whole) * 2 ** -shift;
}

/**
 * A number with as few decimals, two at least, as leave it what it is: 89.996 stays 89.996 where a band begins at 90, and
 * is 90 where none does.
 */
export function shortened(value: number, isAlike: (shorter: number) => boolean): number {
  const { m, places } = decimal(value);
  for (let kept = 2; kept < places; kept++) {
    const shorter = toNumber(roundHalfUp(m, 10n ** BigInt(places), kept));
    if (isAlike(shorter)) return shorter;
  }
  return value;
}

/** A number as a text: the decimal it stands for, without grouping (`0.1+0.2` → `0.3`). */
export function numberText(value: number): string {
  const text = String(value);
  // Sixteen characters may hold more than the fifteen digits of a cell.
  return text.length < 16 ? text : String(Number(value.toPrecision(15)));
}
