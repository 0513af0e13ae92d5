import fc from 'fast-check';
import { exactWeighing } from '../../../src/core/scoring/exactWeighing';
import { fractionsOf, type Weighed } from '../../../src/core/scoring/fractions';
import type { Goal } from '../../../src/core/scoring/kpi';
import { goalLineOf } from '../../../src/core/scoring/line';
import { quickWeighing } from '../../../src/core/scoring/quickWeighing';
import { accounts } from './arbitraries';

const line = (weight: bigint, floor: number | null, target: number, more: Partial<Goal> = {}): Weighed => ({
  line: goalLineOf({ floor, target, cap: 1, curve: 'linear', ...more }),
  weight,
  excludeMissing: false,
});
const quick = (...lines: Weighed[]) => quickWeighing(lines, fractionsOf(lines, 100n));
const meanOf = (lines: Weighed[], ...actuals: number[]) => quick(...lines)?.mean(Float64Array.from(actuals));

test('weighs shares, counts and amounts with as many digits as people type', () => {
  const scheme = [
    line(40n, 0.6, 0.9),
    line(30n, 30, 10),
    line(20n, null, 1_200_000, { curve: 'proportional', cap: 1.2 }),
    line(10n, null, 0.95, { curve: 'step' }),
  ];
  // 40 ÷ 2 + 30 × 3/4 + 20 × 1.1 + 10
  expect(meanOf(scheme, 0.75, 15, 1_320_000, 0.95)).toBe(74.5);
  // 40 × 0.1234 ÷ 0.3 + 30 × 0.5 + 20 × 1234567.89 ÷ 1200000 + 0; the last digits of the double are its nearest.
  expect(meanOf(scheme, 0.7234, 20, 1_234_567.89, 0.9499)).toBeCloseTo(
    16.453333333333333 + 15 + 20.5761315,
    12,
  );
  expect(meanOf(scheme, 0.123456, 29.5, 999_999.99, 0.123456)).toBeCloseTo(0.75 + 16.6666665, 12);
});

test('takes amounts far beyond the target as they are', () => {
  expect(meanOf([line(1n, 0, 1000)], 99_999.99)).toBe(100);
  expect(meanOf([line(1n, 0, 1000)], -99_999.99)).toBe(0);
});

test('says nothing of actuals with more digits than doubles have room for', () => {
  const shares = [line(1n, 0, 0.9)];
  for (const actual of [1 / 3, 1e-20, 1e300]) {
    expect(meanOf(shares, actual)).toBeUndefined();
    expect(quick(...shares)?.parts(Float64Array.of(actual))).toBeUndefined();
  }
});

test('weights count by their ratio, however many digits they have', () => {
  const unit = 10n ** 15n;
  expect(meanOf([line(6n * unit, 0, 1), line(4n * unit, 0, 1)], 0.5, 1)).toBe(70);
});

test('what is left weighs nothing: no score, either way', () => {
  const lines = [line(0n, 0, 1), { ...line(1n, 0, 1), excludeMissing: true }];
  const given = Float64Array.of(1, NaN);
  const fractions = fractionsOf(lines, 100n);
  for (const way of [quickWeighing(lines, fractions), exactWeighing(lines, fractions)]) {
    expect(way?.mean(given)).toBeNaN();
    expect(way?.parts(given)).toEqual([NaN, NaN]);
  }
});

test('says nothing of schemes whose own digits are too many', () => {
  expect(quick(line(1n, 0.123456789012345, 0.9))).toBeUndefined();
  expect(quick(line(1n, 0, 999_983), line(1n, 0, 999_979), line(1n, 0, 999_961))).toBeUndefined();
  expect(quick(line(123_456_789_012n, 0, 1), line(1n, 0, 0.3333))).toBeUndefined();
  expect(quick(line(1n, 0, 1), line(1n, 1e13, 1e13 + 1))).toBeUndefined();
  expect(quick(line(1n, 0, 1), line(1n, -1e13, 1 - 1e13))).toBeUndefined();
});

test('a missing actual takes its weight along where it is excluded, and earns nothing where it is not', () => {
  const kept = line(3n, 0, 1);
  const scheme = [{ ...line(1n, 0, 1), excludeMissing: true }, kept];
  expect(meanOf(scheme, NaN, 0.5)).toBe(50);
  expect(quick(...scheme)?.parts(Float64Array.of(NaN, 0.5))).toEqual([NaN, 50]);
  expect(meanOf(scheme, 1, NaN)).toBe(25);
  expect(quick(...scheme)?.parts(Float64Array.of(1, NaN))).toEqual([25, 0]);
});

test('never says anything but what weighing in BigInt says', () => {
  fc.assert(
    fc.property(accounts, ({ scheme, actuals }) => {
      const lines = scheme.map((kpi): Weighed => ({
        line: goalLineOf(kpi),
        weight: BigInt(Math.round(kpi.weight * 100)),
        excludeMissing: kpi.ifMissing === 'exclude',
      }));
      const fractions = fractionsOf(lines, 100n);
      const [fast, exact] = [quickWeighing(lines, fractions), exactWeighing(lines, fractions)];
      for (const row of actuals) {
        const given = Float64Array.from(row, (actual) => actual ?? NaN);
        expect(fast?.mean(given) ?? exact.mean(given)).toBe(exact.mean(given));
        expect(fast?.parts(given) ?? exact.parts(given)).toEqual(exact.parts(given));
      }
    }),
    { numRuns: 1000 },
  );
});
