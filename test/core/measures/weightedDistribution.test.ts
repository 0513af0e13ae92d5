import fc from 'fast-check';
import { weightedDistribution } from '../../../src/core/measures/weightedDistribution';
import { column } from './outletLists';

/* The stores of the published example in numericDistribution.test.ts, with their published sales. */
const STORES = column('Store 1', 'Store 2', 'Store 3', 'Store 4');
const MADRES = [
  ['yes', 'yes'],
  ['yes', 'no'],
  ['yes', 'yes'],
  ['no', 'no'],
];
const ALL_SALES = column(100_000, 75_000, 50_000, 40_000);
const TORTILLA_SALES = column(1_000, 500, 300, 400);

test('all-commodity distribution of the published example: 225 of 265 thousand', () => {
  expect(weightedDistribution(STORES, MADRES, ALL_SALES)).toBe(225 / 265);
});

test('product-category distribution of the published example: 1,800 of 2,200', () => {
  expect(weightedDistribution(STORES, MADRES, TORTILLA_SALES)).toBe(1800 / 2200);
});

test('a second example: two shops with 60,000 of 92,000 in cookies', () => {
  // Gabriela Rocha, "Understanding measures of distribution for expansion": PCV of the Candyland shops.
  expect(
    weightedDistribution(
      column('Store 1', 'Store 2', 'Store 3', 'Store 4'),
      column('No', 'Yes', 'No', 'Yes'),
      column('$30,000', '$10,000', '$2,000', '$50,000'),
    ),
  ).toBe(60 / 92);
});

test('turnover is added exactly: 0.1 + 0.2 of 0.6 is one half', () => {
  expect(weightedDistribution(column('A', 'B', 'C'), column(1, 1, 0), column(0.1, 0.2, 0.3))).toBe(0.5);
  expect(weightedDistribution(column('A', 'B', 'C'), column(1, 1, 0), column(1e-7, 2e-7, 3e-7))).toBe(0.5);
});

test('blank rows are skipped, also where the host hands blanks over as 0', () => {
  expect(weightedDistribution(column('A', '', 'B'), column(1, '', 0), column(5, '', 15))).toBe(0.25);
  expect(weightedDistribution(column('A', 0, 'B'), column(1, 0, 0), column(5, 0, 15))).toBe(0.25);
});

test('an outlet in two rows is weighed once, and may be blank in one of them', () => {
  expect(weightedDistribution(column('A', 'A', 'B'), column('no', 'yes', 'no'), column(100, '', 300))).toBe(
    0.25,
  );
  expect(weightedDistribution(column('A', 'A', 'B'), column(0, 1, 0), column(100, '100', 300))).toBe(0.25);
});

test('two turnovers for one outlet are refused', () => {
  expect(weightedDistribution(column('A', 'B', 'A'), column(1, 0, 1), column(100, 50, 120))).toEqual({
    problem: 'turnover-differs',
    kind: 'value',
    at: { argument: 'turnover', row: 3, column: 1 },
    details: { outlet: 'A', one: 100, other: 120 },
  });
});

test('an outlet without turnover cannot be weighed', () => {
  expect(weightedDistribution(column('A', 'B'), column(1, 0), column(100, 'NA'))).toMatchObject({
    problem: 'turnover-missing',
    kind: 'na',
    at: { row: 2 },
    details: { outlet: 'B' },
  });
});

test('turnover that adds up to nothing gives no share', () => {
  expect(weightedDistribution(column('A', 'B'), column(1, 0), column(0, 0))).toMatchObject({
    problem: 'no-turnover',
    kind: 'na',
  });
});

test('turnover below 0 is out of range; text that is no number is refused', () => {
  expect(weightedDistribution(column('A'), column(1), column(-5))).toMatchObject({ kind: 'num' });
  expect(weightedDistribution(column('A1'), column(1), column('many'))).toMatchObject({
    problem: 'not-a-number',
    kind: 'value',
  });
});

test('a heading row across all three ranges is left out', () => {
  expect(
    weightedDistribution(
      column('门店', 'A', 'B'),
      column('在售', '是', '否'),
      column('2025年月均销售额', '3万', 10000),
    ),
  ).toBe(0.75);
});

const outlets = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 9_999_999 })), {
  minLength: 1,
  maxLength: 30,
});
const measure = (rows: readonly (readonly [boolean, number])[]) =>
  weightedDistribution(
    rows.map((_, at) => [`S${at}`]),
    rows.map(([handled]) => [handled]),
    rows.map(([, cents]) => [cents / 100]),
  );

test('it is the exact ratio of the sums in cents, from 0 to 1', () => {
  fc.assert(
    fc.property(outlets, (rows) => {
      const sum = (of: typeof rows) => of.reduce((total, [, cents]) => total + cents, 0);
      fc.pre(sum(rows) > 0);
      expect(measure(rows)).toBe(sum(rows.filter(([handled]) => handled)) / sum(rows));
    }),
  );
});

test('one more outlet that handles the product never lowers it', () => {
  fc.assert(
    fc.property(outlets, fc.integer({ min: 1, max: 1e6 }), (rows, cents) => {
      fc.pre(rows.some(([, each]) => each > 0));
      expect(measure([...rows, [true, cents]])).toBeGreaterThanOrEqual(measure(rows) as number);
    }),
  );
});
