import fc from 'fast-check';
import { listingRate } from '../../../src/core/measures/listingRate';
import { column } from './outletLists';

test('listed targets over targets; an outlet listed beside the target list does not count', () => {
  expect(listingRate(column('A', 'B', 'C', 'D'), column('A', 'D', 'X', 'Y', 'Z'))).toBe(0.5);
});

test('targets and listed outlets count once each, in any shape, blanks skipped', () => {
  expect(
    listingRate(
      [
        ['A', 'B', ''],
        ['A', null, 'C'],
      ],
      [['C', 'C', 'Ａ', '']],
    ),
  ).toBe(2 / 3);
});

test('known headings are left out; a word that is no heading is an outlet', () => {
  expect(listingRate(column('目标门店', 'A', 'B'), column('Listed outlets', 'B'))).toBe(0.5);
  expect(
    listingRate(
      [
        ['目标门店', ''],
        ['A', 'B'],
      ],
      column('B'),
    ),
  ).toBe(0.5);
  expect(listingRate(column('Jade Garden', 'A'), column('A'))).toBe(0.5);
  // A heading beside an outlet is the name of one.
  expect(listingRate([['Store', 'A', 'B', 'C']], column('A'))).toBe(0.25);
});

test('an empty list of listed outlets says that none is listed', () => {
  expect(listingRate(column('A', 'B'), column('', 0))).toBe(0);
});

test('without a target outlet there is no rate', () => {
  expect(listingRate(column('', null, 0), column('A'))).toMatchObject({ problem: 'no-outlets', kind: 'na' });
});

test('what is no outlet, and a subtotal, are refused with their place', () => {
  expect(listingRate(column('A', true), column('A'))).toMatchObject({
    problem: 'not-an-outlet',
    at: { argument: 'targetOutlets', row: 2, column: 1 },
  });
  expect(listingRate(column('A'), column('A', 'Total'))).toMatchObject({
    problem: 'subtotal-among-outlets',
    at: { argument: 'listedOutlets', row: 2, column: 1 },
  });
});

const codes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 });
test('it is the share of the target set inside the listed set, whatever the order and repeats', () => {
  fc.assert(
    fc.property(codes, codes, (targets, listed) => {
      const set = new Set(targets);
      const entered = [...set].filter((code) => listed.includes(code)).length;
      expect(listingRate(column(...targets), [listed])).toBe(entered / set.size);
      expect(listingRate([[...targets].reverse()], column(...listed, ...listed))).toBe(entered / set.size);
    }),
  );
});
