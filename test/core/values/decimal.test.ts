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
