import fc from 'fast-check';
import { shareOfShelf } from '../../../src/core/measures/shareOfShelf';
import { column } from './outletLists';

test('a published example: 18 of 60 facings are 30 %', () => {
  // sfasoftware.com, "What is shelf share": a section of 60 facings, 18 of the brand.
  expect(shareOfShelf([[18]], [[60]])).toBe(0.3);
});

test('it is the ratio of the sums, not the mean of the ratios', () => {
  // 1 of 2 and 2 of 18: 3 of 20, where the mean of the shares would be 31 %.
  expect(shareOfShelf(column(1, 2), column(2, 18))).toBe(0.15);
});

test('places where nothing was counted leave both sums; a shelf without own facings does not', () => {
  expect(shareOfShelf(column(5, '', 0), column(10, '', 10))).toBe(0.25);
});

test('one of two blank is not available and names the blank cell', () => {
  expect(shareOfShelf(column(5, ''), column(10, 8))).toMatchObject({
    problem: 'facings-missing',
    kind: 'na',
    at: { argument: 'own', row: 2, column: 1 },
  });
  expect(shareOfShelf(column(5, 1), column(10, 'n/a'))).toMatchObject({
    problem: 'facings-missing',
    at: { argument: 'total', row: 2, column: 1 },
  });
});

test('own above total is refused, to the last decimal; equal is fine', () => {
  expect(shareOfShelf(column(5, 9), column(10, 8))).toMatchObject({
    problem: 'own-above-total',
    kind: 'value',
    at: { argument: 'own', row: 2, column: 1 },
    details: { own: 9, total: 8 },
  });
  expect(shareOfShelf([[0.1 + 0.2]], [[0.3]])).toBe(1);
});

test('no facing at all gives no share', () => {
  expect(shareOfShelf(column(0, ''), column(0, ''))).toMatchObject({ problem: 'no-facings', kind: 'na' });
});

test('headings are left out, and blocks belong together place by place', () => {
  expect(shareOfShelf(column('我方排面', 3), column('总排面', 12))).toBe(0.25);
  expect(
    shareOfShelf(
      [
        [1, 2],
        [3, 4],
      ],
      [
        [10, 10],
        [10, 10],
      ],
    ),
  ).toBe(0.25);
});

test('ranges of different shape, and numbers that cannot be facings, are refused', () => {
  expect(shareOfShelf(column(1, 2), column(3))).toMatchObject({ problem: 'shape-mismatch' });
  expect(
    shareOfShelf(column(1, 2), [
      [3, 3],
      [3, 3],
    ]),
  ).toMatchObject({ problem: 'shape-mismatch', at: { argument: 'total' } });
  expect(shareOfShelf([[-1]], [[3]])).toMatchObject({ problem: 'negative-number', kind: 'num' });
  expect(shareOfShelf(column(1, '2a'), column(3, 4))).toMatchObject({ problem: 'not-a-number' });
});

test('it stays within 0 and 1, and row order never matters', () => {
  const shelf = fc
    .integer({ min: 0, max: 500 })
    .chain((total) => fc.tuple(fc.nat(total), fc.constant(total)));
  fc.assert(
    fc.property(fc.array(shelf, { minLength: 1, maxLength: 20 }), (shelves) => {
      fc.pre(shelves.some(([, total]) => total > 0));
      const of = (list: typeof shelves) =>
        shareOfShelf(
          column(...list.map(([own]) => own)),
          column(...list.map(([, total]) => total)),
        ) as number;
      expect(of(shelves)).toBeGreaterThanOrEqual(0);
      expect(of(shelves)).toBeLessThanOrEqual(1);
      expect(of([...shelves].reverse())).toBe(of(shelves));
    }),
  );
});
