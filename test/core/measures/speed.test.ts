import fc from 'fast-check';
import { daysToDistribution } from '../../../src/core/measures/daysToDistribution';
import { speedIndex } from '../../../src/core/measures/speedIndex';
import type { Cell } from '../../../src/core/values/cell';
import { column } from './outletLists';

/** 1 March 2026 as Excel counts days. */
const LAUNCH = 46082;
const one = (cell: Cell) => [[cell]];
/** Ten outlets: stocked 5, 10, 15 … 40 days after launch, and two not yet. */
const TEN = column(...[5, 10, 15, 20, 25, 30, 35, 40].map((days) => LAUNCH + days), '', null);

describe('days to distribution', () => {
  test('the day on which the share is first reached', () => {
    expect(daysToDistribution(one(LAUNCH), TEN, one(0.5))).toBe(25);
    expect(daysToDistribution(one(LAUNCH), TEN, one('80%'))).toBe(40);
    expect(daysToDistribution(one('2026-03-01'), TEN, one(0.51))).toBe(30);
  });

  test('thresholds are exact: three of ten meet 0.1 + 0.2, and two of three meet =2/3', () => {
    expect(daysToDistribution(one(LAUNCH), TEN, one(0.1 + 0.2))).toBe(15);
    expect(daysToDistribution(one(LAUNCH), column(LAUNCH + 1, LAUNCH + 9, ''), one(2 / 3))).toBe(9);
  });

  test('not reached yet is not available and says how many are needed', () => {
    expect(daysToDistribution(one(LAUNCH), TEN, one(0.9))).toMatchObject({
      problem: 'distribution-not-reached',
      kind: 'na',
      details: { stocked: 8, needed: 9, universe: 10 },
    });
  });

  test('the universe may be larger than the list, not smaller than what is stocked', () => {
    expect(daysToDistribution(one(LAUNCH), TEN, one(0.4), one(20))).toBe(40);
    expect(daysToDistribution(one(LAUNCH), TEN, one(0.4), one(7))).toMatchObject({
      problem: 'universe-too-small',
      details: { universe: 7, stocked: 8 },
    });
    expect(daysToDistribution(one(LAUNCH), TEN, one(0.4), one(10.5))).toMatchObject({
      problem: 'not-a-count',
      kind: 'num',
    });
  });

  test('stocked before launch counts from day 0, and the time of day does not matter', () => {
    expect(daysToDistribution(one(LAUNCH), column(LAUNCH - 9, LAUNCH + 3.9), one(0.5))).toBe(0);
    expect(daysToDistribution(one(LAUNCH + 0.7), column(LAUNCH + 3.1, ''), one(0.5))).toBe(3);
  });

  test('a blank that the host hands over as 0 has not stocked; an outlet’s earliest SKU counts', () => {
    expect(daysToDistribution(one(LAUNCH), column(LAUNCH + 4, 0), one(1))).toMatchObject({
      problem: 'distribution-not-reached',
    });
    expect(
      daysToDistribution(
        one(LAUNCH),
        [
          [LAUNCH + 9, LAUNCH + 4],
          ['', LAUNCH + 6],
        ],
        one(1),
      ),
    ).toBe(6);
  });

  test('a heading is left out and does not count into the universe', () => {
    expect(daysToDistribution(one(LAUNCH), column('首次上架', LAUNCH + 2, LAUNCH + 4), one(1))).toBe(4);
  });

  test.each(['3/5/2026', 'pending', '待定'])(
    '“%s” in the first row is refused, not taken for a heading',
    (text) => {
      expect(daysToDistribution(one(LAUNCH), column(text, LAUNCH + 2), one(0.5))).toMatchObject({
        problem: 'not-a-date',
        at: { argument: 'firstStocked', row: 1, column: 1 },
      });
    },
  );

  test.each([[0], [1.2], [80]])('a target of %p is no share', (target) => {
    expect(daysToDistribution(one(LAUNCH), TEN, one(target))).toMatchObject({
      problem: 'share-out-of-range',
      kind: 'num',
      at: { argument: 'target' },
    });
  });

  test('a blank launch day is not available; several launch days are refused', () => {
    expect(daysToDistribution(one(''), TEN, one(0.5))).toMatchObject({ problem: 'missing-cell', kind: 'na' });
    expect(daysToDistribution(column(LAUNCH, LAUNCH), TEN, one(0.5))).toMatchObject({ problem: 'one-cell' });
  });
});

describe('speed index', () => {
  test('the share stocking by the day over the planned share', () => {
    // Six of ten within 30 days, the 30th included, against 80 %.
    expect(speedIndex(one(LAUNCH), TEN, one(30), one(0.8))).toBe(0.75);
    expect(speedIndex(one(LAUNCH), TEN, one(29), one(0.8))).toBe(0.625);
  });

  test('faster than planned is 1, never more', () => {
    expect(speedIndex(one(LAUNCH), TEN, one(40), one(0.5))).toBe(1);
  });

  test('nothing stocked is a true 0', () => {
    expect(speedIndex(one(LAUNCH), TEN, one(2), one(0.5))).toBe(0);
  });

  test('the result is the exact ratio: 3 of 10 against 0.1 + 0.2 is 1', () => {
    expect(speedIndex(one(LAUNCH), TEN, one(15), one(0.1 + 0.2))).toBe(1);
    expect(speedIndex(one(LAUNCH), TEN, one(5), one(0.3))).toBe(1 / 3);
  });

  test('a day below 0 is out of range, a planned share of 80 is refused', () => {
    expect(speedIndex(one(LAUNCH), TEN, one(-1), one(0.8))).toMatchObject({
      kind: 'num',
      at: { argument: 'day' },
    });
    expect(speedIndex(one(LAUNCH), TEN, one(30), one(80))).toMatchObject({
      problem: 'share-out-of-range',
      at: { argument: 'planned' },
    });
  });
});

const dates = fc.array(fc.option(fc.integer({ min: -20, max: 200 }), { nil: null }), {
  minLength: 1,
  maxLength: 40,
});
const cells = (days: readonly (number | null)[]) =>
  column(...days.map((day) => (day === null ? '' : LAUNCH + day)));

test('by the day that DAYSTODIST names the share is reached, and the day before it is not', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 100 }), (days, percent) => {
      const reached = daysToDistribution(one(LAUNCH), cells(days), one(percent / 100));
      const share = (by: number) => days.filter((day) => day !== null && Math.max(0, day) <= by).length;
      if (typeof reached !== 'number') expect(share(Infinity) * 100).toBeLessThan(percent * days.length);
      else {
        expect(share(reached) * 100).toBeGreaterThanOrEqual(percent * days.length);
        if (reached > 0) expect(share(reached - 1) * 100).toBeLessThan(percent * days.length);
      }
    }),
  );
});

test('row order never matters, and more days never slow an index', () => {
  fc.assert(
    fc.property(dates, fc.nat(150), (days, by) => {
      const index = speedIndex(one(LAUNCH), cells(days), one(by), one(0.7)) as number;
      expect(speedIndex(one(LAUNCH), cells([...days].reverse()), one(by), one(0.7))).toBe(index);
      expect(speedIndex(one(LAUNCH), cells(days), one(by + 1), one(0.7))).toBeGreaterThanOrEqual(index);
      expect(index).toBeLessThanOrEqual(1);
    }),
  );
});
