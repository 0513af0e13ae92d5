import fc from 'fast-check';
import { displayScore } from '../../../src/core/measures/displayScore';
import { column } from './outletLists';

test('passed checks over audited checks; a blank check leaves the denominator', () => {
  // 2 of 3 in the first outlet, 1 of 2 in the second, the third was not visited: 3 of 5.
  expect(
    displayScore([
      ['yes', 'no', 'yes'],
      ['yes', '', 'no'],
      ['', null, 'NA'],
    ]),
  ).toBe(0.6);
});

test('points weigh the checks, as a row, as a column or one number for all', () => {
  const checks = [
    ['是', '否'],
    ['是', '是'],
  ];
  // Won 3 + 3 + 1 of 4 + 4.
  expect(displayScore(checks, [[3, 1]])).toBe(7 / 8);
  expect(displayScore(checks, column(3, 1))).toBe(7 / 8);
  expect(displayScore(checks, [[5]])).toBe(0.75);
});

test('points are exact decimals: 0.1 + 0.2 of 0.6 is one half', () => {
  expect(displayScore([[1, 1, 0]], [[0.1, 0.2, 0.3]])).toBe(0.5);
});

test('a single row is one outlet with several checks', () => {
  expect(displayScore([['√', '×', '√', '√']], [[1, 1, 1, 1]])).toBe(0.75);
});

test('headings are left out', () => {
  expect(
    displayScore([
      ['Main shelf', 'Checkout 2'],
      ['y', 'n'],
    ]),
  ).toBe(0.5);
});

test('points may be selected with their headings', () => {
  const points = [
    ['Main shelf', 'Checkout'],
    [30, 10],
  ];
  expect(displayScore([['y', 'n']], points)).toBe(0.75);
  expect(displayScore([['y', 'n']], [['分值'], [30], [10]])).toBe(0.75);
});

test('nothing audited, and nothing audited that is worth points, gives no score', () => {
  expect(displayScore([['', '']])).toMatchObject({ problem: 'nothing-audited', kind: 'na' });
  expect(displayScore([['yes', '']], [[0, 10]])).toMatchObject({ problem: 'nothing-audited', kind: 'na' });
});

test('points that do not fit the checks, points won instead of yes or no, and blank points are refused', () => {
  expect(displayScore([['yes', 'no', 'no']], [[1, 2]])).toMatchObject({
    problem: 'points-do-not-fit',
    details: { checks: 3, points: 2 },
  });
  expect(displayScore([[3, 5]])).toMatchObject({ problem: 'not-yes-no', at: { row: 1, column: 1 } });
  expect(displayScore([['yes', 'no']], [[1, '']])).toMatchObject({
    problem: 'missing-cell',
    at: { argument: 'points', row: 1, column: 2 },
  });
});

const audits = fc.array(fc.array(fc.constantFrom(true, false, ''), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 20,
});
test('row order never matters, an unaudited outlet changes nothing, one more pass never lowers it', () => {
  fc.assert(
    fc.property(audits, (checks) => {
      fc.pre(checks.flat().some((check) => check !== ''));
      const score = displayScore(checks, [[5, 3, 2]]) as number;
      expect(displayScore([...checks].reverse(), [[5, 3, 2]])).toBe(score);
      expect(displayScore([...checks, ['', '', '']], [[5, 3, 2]])).toBe(score);
      expect(displayScore([...checks, [true, '', '']], [[5, 3, 2]])).toBeGreaterThanOrEqual(score);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});
