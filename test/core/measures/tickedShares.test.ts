import fc from 'fast-check';
import { onShelfAvailability } from '../../../src/core/measures/onShelf';
import { promotionRate } from '../../../src/core/measures/promotionRate';
import { column } from './outletLists';

describe('promotion rate', () => {
  test('outlets in scope that executed over outlets in scope; the others do not count', () => {
    expect(promotionRate(column('yes', 'yes', 'no', ''), column('yes', 'no', 'yes', 'yes'))).toBe(0.5);
  });

  test('a blank is not executed, but no mark at all in scope is not known', () => {
    expect(promotionRate(column(1, 1), column('√', ''))).toBe(0.5);
    expect(promotionRate(column(1, 1, 0), column('', '', 'yes'))).toMatchObject({
      problem: 'nothing-marked',
      kind: 'na',
      at: { argument: 'executed' },
    });
  });

  test('nothing in scope gives no rate', () => {
    expect(promotionRate(column('no', ''), column('yes', 'yes'))).toMatchObject({
      problem: 'nothing-in-scope',
      kind: 'na',
    });
  });

  test('headings are left out; a mistyped mark is reported with its place', () => {
    expect(promotionRate(column('范围内', '是', '是'), column('已执行', '是', '否'))).toBe(0.5);
    expect(promotionRate(column('yes', 'yes'), column('yes', 'maybe'))).toMatchObject({
      problem: 'not-yes-no',
      at: { argument: 'executed', row: 2, column: 1 },
    });
    expect(promotionRate(column('yes', 'yes'), column('yes'))).toMatchObject({ problem: 'shape-mismatch' });
    expect(promotionRate(column('In scope'), column('Executed'))).toMatchObject({ problem: 'no-rows-below' });
  });
});

describe('on-shelf availability', () => {
  test('items required and present over items required', () => {
    // Twelve items required, eleven found: an out-of-stock rate of 1 in 12.
    const required = column(...Array.from({ length: 12 }, () => 'yes'), 'no');
    const present = column(...Array.from({ length: 11 }, () => 'yes'), 'no', 'yes');
    expect(onShelfAvailability(required, present)).toBe(11 / 12);
  });

  test('outlets × items count place by place', () => {
    expect(
      onShelfAvailability(
        [
          [true, true],
          [true, false],
        ],
        [
          [true, false],
          [true, true],
        ],
      ),
    ).toBe(2 / 3);
  });

  test('nothing required gives no rate', () => {
    expect(onShelfAvailability(column(0, 0), column(1, 1))).toMatchObject({
      problem: 'nothing-required',
      kind: 'na',
    });
  });
});

test('it is a share of what is asked; order never matters, and one more hit never lowers it', () => {
  const ticks = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(ticks, (rows) => {
      const asked = rows.filter(([ask]) => ask);
      fc.pre(asked.length > 0);
      const of = (list: typeof rows) =>
        promotionRate(column(...list.map(([ask]) => ask)), column(...list.map(([, done]) => done))) as number;
      expect(of(rows)).toBe(asked.filter(([, done]) => done).length / asked.length);
      expect(of([...rows].reverse())).toBe(of(rows));
      expect(of([...rows, [true, true]])).toBeGreaterThanOrEqual(of(rows));
    }),
  );
});
