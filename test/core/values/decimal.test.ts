import fc from 'fast-check';
import {
  compare,
  decimal,
  numberText,
  placesOf,
  quotient,
  roundHalfUp,
  scaled,
  shortened,
  toNumber,
} from '../../../src/core/values/decimal';
import { Rational } from '../scoring/rational';

/** Numbers as cells hold them: typed, computed, huge and tiny. */
const cellNumber = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => a / b),
  fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => a / 1000 + b / 7),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => x === 0 || Math.abs(x) > 1e-290),
);

test.each<[number, bigint, number]>([
  [0.1 + 0.2, 3n, 1],
  [0.85, 85n, 2],
  [1.005, 1005n, 3],
  [-0, 0n, 0],
  [1e15, 10n ** 15n, 0],
  [1e22, 10n ** 22n, 0],
  [123456789012345680, 123456789012346000n, 0],
  [1e-7, 1n, 7],
  [1 - 2 ** -53, 1n, 0],
  [2 / 3, 666666666666667n, 15],
  [1234567890123456, 1234567890123460n, 0],
  [999999999999.9999, 10n ** 12n, 0],
  // The double nearest to 181.1529491500005 lies below it: the sixteenth digit does not round up.
  [181.1529491500005, 18115294915n, 8],
  // The logarithms of these are rounded up to a whole number.
  [999999.999999999, 999999999999999n, 9],
  [-999999999999.998, -999999999999998n, 3],
])('%d stands for %d × 10^-%d', (value, m, places) => expect(decimal(value)).toEqual({ m, places }));

test('a decimal is the fifteen digits that a cell shows, without zeros at the end', () => {
  fc.assert(
    fc.property(cellNumber, (value) => {
      const { m, places } = decimal(value);
      expect(Rational.shown(value).compare(new Rational(m, 10n ** BigInt(places)))).toBe(0);
      if (places > 0) expect(m % 10n).not.toBe(0n);
      expect(placesOf(value)).toBe(places);
      expect(toNumber({ m, places })).toBe(value === 0 ? 0 : Number(value.toPrecision(15)));
    }),
    { numRuns: 5000 },
  );
});

test('scaled gives the integer where the decimal has few enough places, and only there', () => {
  fc.assert(
    fc.property(cellNumber, fc.integer({ min: 0, max: 15 }), (value, places) => {
      const { m, places: own } = decimal(value);
      const fits = own <= places && (m < 0n ? -m : m) * 10n ** BigInt(places - own) < 10n ** 15n;
      const expected = fits ? Number(m * 10n ** BigInt(places - own)) : NaN;
      expect(scaled(value, places) + 0).toBe(expected);
    }),
    { numRuns: 5000 },
  );
});

test('fifteen digits are scaled, sixteen are not', () => {
  expect([scaled(999_999_999_999_999, 0), scaled(9_999_999_999_999.99, 2)]).toEqual([
    999_999_999_999_999, 999_999_999_999_999,
  ]);
  expect(scaled(1e15, 0)).toBeNaN();
});

test('what a calculation left behind is scaled as the decimal it shows, and a third decimal is not lost in cents', () => {
  expect(scaled(1 + 20 * 2 ** -52, 2)).toBe(100);
  expect(scaled(999_999_999_999.998, 2)).toBeNaN();
});

test('what has no number is not scaled', () => {
  expect([NaN, Infinity, -Infinity].map((value) => scaled(value, 2))).toEqual([NaN, NaN, NaN]);
});

test('comparison is that of the decimals', () => {
  const nearby = fc
    .tuple(cellNumber, fc.integer({ min: -6, max: 6 }))
    .map(([x, ulps]) => [x, x * (1 + ulps * 2 ** -52)] as const);
  fc.assert(
    fc.property(fc.oneof(nearby, fc.tuple(cellNumber, cellNumber)), ([a, b]) => {
      fc.pre(Number.isFinite(a) && Number.isFinite(b));
      expect(Math.sign(compare(a, b)) + 0).toBe(Rational.shown(a).compare(Rational.shown(b)));
    }),
    { numRuns: 5000 },
  );
  expect(compare(0.1 + 0.2, 0.3)).toBe(0);
  expect([compare(1, 0.99999999999999), compare(0.99999999999999, 1)]).toEqual([1, -1]);
  expect(compare(999_999.999999999, 1_000_000)).toBeLessThan(0);
});

test('a quotient is the double nearest to the fraction', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }),
      fc.bigInt({ min: 1n, max: 2n ** 200n }),
      (n, d) => {
        expect(new Rational(n, d).isNearestTo(quotient(n, d))).toBe(true);
      },
    ),
    { numRuns: 5000 },
  );
  expect(quotient(0n, 2n ** 80n)).toBe(0);
});

test('a large sum over a small count is not rounded twice', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }),
      fc.bigInt({ min: 1n, max: 2n ** 53n }),
      (n, d) => {
        expect(new Rational(n, d).isNearestTo(quotient(n, d))).toBe(true);
        expect(new Rational(d, n).isNearestTo(quotient(d, n))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a tie goes to the even double, and what is beyond a tie by next to nothing away from it', () => {
  const tie = (2n ** 53n + 1n) * 2n ** 100n;
  expect(quotient(tie, 2n ** 100n)).toBe(2 ** 53);
  expect(quotient(tie + 1n, 2n ** 100n)).toBe(2 ** 53 + 2);
  expect(quotient(10n ** 200n, 4n * 10n ** 190n)).toBe(2.5e9);
  expect(quotient(10n ** 400n, 4n * 10n ** 390n)).toBe(2.5e9);
});

test.each<[bigint, bigint, number, bigint]>([
  [1005n, 1000n, 2, 101n],
  [-1005n, 1000n, 2, -101n],
  [1n, 3n, 4, 3333n],
  [1250n, 1n, -2, 13n],
])('%d ÷ %d rounds half up to %d decimals', (n, d, decimals, m) =>
  expect(roundHalfUp(n, d, decimals)).toEqual({ m, places: decimals }),
);

test('a number’s text is the decimal it stands for', () => {
  expect([0.1 + 0.2, 45, 0.85, -2 / 3, 1e21, 1234567890123456].map(numberText)).toEqual([
    '0.3',
    '45',
    '0.85',
    '-0.666666666666667',
    '1e+21',
    '1234567890123460',
  ]);
});

test.each<[number, number, number]>([
  [82.5184523809524, 90, 82.52],
  [89.996, 90, 89.996],
  [89.9949, 90, 89.99],
  [90.0004, 90, 90],
  [89.5, 90, 89.5],
  [-0.004, 0, -0.004],
])('%d is no longer than it must be to stay on its side of %d: %d', (value, bound, short) =>
  expect(shortened(value, (shorter) => shorter >= bound === value >= bound)).toBe(short),
);
