import fc from 'fast-check';
import { at, difference, minus, ONE, plus, reaches, times, ZERO } from '../../../src/core/values/arithmetic';
import { decimal } from '../../../src/core/values/decimal';

/** In ten-thousandths, so that whole numbers are the other way to the answer. */
const drawn = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }));

test('sums, differences and products of decimals are those of their ten-thousandths', () => {
  fc.assert(
    fc.property(drawn, ([a, b]) => {
      const [x, y] = [decimal(a / 1e4), decimal(b / 1e4)];
      expect(at(plus(x, y), 4)).toBe(BigInt(a) + BigInt(b));
      expect(at(minus(x, y), 4)).toBe(BigInt(a) - BigInt(b));
      expect(at(times(x, y), 8)).toBe(BigInt(a) * BigInt(b));
      expect(reaches(x, y)).toBe(a >= b);
    }),
  );
});

test('decimals of other places are brought to the finer ones', () => {
  // 0.3 + 0.05, 0.3 − 0.05, 0.3 × 0.05
  const [x, y] = [decimal(0.3), decimal(0.05)];
  expect([plus(x, y), minus(x, y), times(x, y), at(x, 3)]).toEqual([
    { m: 35n, places: 2 },
    { m: 25n, places: 2 },
    { m: 15n, places: 3 },
    300n,
  ]);
  expect([plus(ZERO, ONE), minus(ONE, y)]).toEqual([
    { m: 1n, places: 0 },
    { m: 95n, places: 2 },
  ]);
  expect([reaches(x, y), reaches(y, x), reaches(decimal(0.1 + 0.2), x)]).toEqual([true, false, true]);
});

test.each([
  [0.3, 0.1, 0.2],
  [200, 99.99, 100.01],
  [1, 1.25, -0.25],
  // Finer than cents.
  [1, 0.9999999, 0.0000001],
  [0.30001, 0.1, 0.20001],
])('%d less %d is %d, without the error of doubles', (x, y, less) => expect(difference(x, y)).toBe(less));
