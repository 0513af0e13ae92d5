import fc from 'fast-check';
import { ExactSum } from '../../../src/core/measures/exactSum';
import { decimal, quotient } from '../../../src/core/values/decimal';

/** True where no double is nearer to n ÷ d than x: |x − n/d| ≤ half the gap to either neighbour, in integers. */
function isNearest(x: number, n: bigint, d: bigint): boolean {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bitsOfX = view.getBigUint64(0);
  const asDouble = (bits: bigint) => {
    view.setBigUint64(0, bits);
    return view.getFloat64(0);
  };
  /** |y − n/d| × d × 2^1074: exact, as every double is a whole multiple of 2^-1074. */
  const distance = (y: number) => {
    const gap = asUnits(y) * d - (n << 1074n);
    return gap < 0n ? -gap : gap;
  };
  const mine = distance(x);
  return mine <= distance(asDouble(bitsOfX + 1n)) && (x === 0 || mine <= distance(asDouble(bitsOfX - 1n)));
}

/** A double from 0 up in units of 2^-1074. */
function asUnits(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = bits >> 52n;
  const fraction = bits & ((1n << 52n) - 1n);
  return exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
}

test('the quotient of any two whole numbers is the nearest double', () => {
  const whole = fc.bigInt({ min: 1n, max: 10n ** 40n });
  fc.assert(
    fc.property(whole, whole, (n, d) => {
      expect(isNearest(quotient(n, d), n, d)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('nothing of something is 0, and all of it is 1', () => {
  expect(quotient(0n, 10n ** 30n)).toBe(0);
  expect(quotient(10n ** 30n, 10n ** 30n)).toBe(1);
});

test('a long sum of mixed decimals is exact', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 1e12 }).map((cents) => cents / 100),
    fc.integer({ min: 0, max: 1e12 }),
    fc.integer({ min: 0, max: 1e9 }).map((parts) => parts / 1e7),
  );
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 60 }), (amounts) => {
      const sum = new ExactSum();
      for (const each of amounts) sum.add(each);
      const units = (value: { m: bigint; places: number }) => value.m * 10n ** BigInt(20 - value.places);
      expect(units(sum.total)).toBe(amounts.reduce((total, each) => total + units(decimal(each)), 0n));
    }),
  );
});

test('a sum far beyond the safe integers is exact', () => {
  const sum = new ExactSum();
  for (let times = 0; times < 100_000; times++) sum.add(99_999_999_999.9999);
  expect(sum.total.m * 10n ** BigInt(4 - sum.total.places)).toBe(999_999_999_999_999n * 100_000n);
});
