import fc from 'fast-check';
import { numericDistribution } from '../../../src/core/measures/numericDistribution';
import { column, ticked } from './outletLists';

/*
 * Four stores, two brands of tortillas in two sizes each. Published example: Paul Farris, "Distribution Measures",
 * Management by the Numbers (2010–14), after Marketing Metrics, chapter 6.
 */
const STORES = column('Store 1', 'Store 2', 'Store 3', 'Store 4');
const MADRES = [
  ['yes', 'yes'],
  ['yes', 'no'],
  ['yes', 'yes'],
  ['no', 'no'],
];
const PADRES_12 = column('yes', 'no', 'no', 'yes');

test('the published example: Madre’s brand is in three of four stores', () => {
  expect(numericDistribution(STORES, MADRES)).toBe(0.75);
});

test('the published example: the 12-count pack of Padre’s is in two of four stores', () => {
  expect(numericDistribution(STORES, PADRES_12)).toBe(0.5);
});

test('an outlet in several rows counts once and handles the product if any row says yes', () => {
  expect(numericDistribution(column('A', 'B', 'A'), column('no', 'no', 'yes'))).toBe(0.5);
});

test('codes are the same outlet in full width, small letters, with spaces, as number or text; 007 is not 7', () => {
  expect(numericDistribution(column('S1', 'ｓ１ ', 7, '7', '007'), column(1, 0, 0, 0, 0))).toBe(1 / 3);
});

test('a known heading of outlets heads the table: whatever says neither yes nor no beside it, SKU codes too', () => {
  expect(numericDistribution(column('门店编码', 'A', 'B'), column('SKU 12', '是', '否'))).toBe(0.5);
  expect(numericDistribution(column('Doors', 'A', 'B'), column(6901234567892, 'y', 'n'))).toBe(0.5);
  expect(numericDistribution(column('Target stores', 'A', 'B'), column('', 'y', 'n'))).toBe(0.5);
  // Beside a yes the word is the name of an outlet.
  expect(numericDistribution(column('Doors', 'A', 'B'), column('y', 'n', 'n'))).toBe(1 / 3);
});

test('a mistyped mark in the first row is reported, not taken for a heading, whatever the outlet is called', () => {
  for (const outlet of ['S01', '康泰大药房', 'Corner pharmacy'])
    expect(numericDistribution(column(outlet, 'S02'), column('yess', 'no'))).toMatchObject({
      problem: 'not-yes-no',
      kind: 'value',
      at: { argument: 'handled', row: 1, column: 1 },
      details: { text: 'yess' },
    });
});

test('a list that runs across is read as one that runs down', () => {
  expect(
    numericDistribution(
      [['A', 'B', 'C', 'D']],
      [
        ['yes', 'no', 'no', ''],
        ['no', 'no', 'yes', ''],
      ],
    ),
  ).toBe(0.5);
  expect(numericDistribution([['A', 'B']], [['yes', 'perhaps']])).toMatchObject({
    problem: 'not-yes-no',
    at: { argument: 'handled', row: 1, column: 2 },
  });
});

test('a blank mark is no handling, but a list without any mark is not known', () => {
  expect(numericDistribution(column('A', 'B'), column('√', ''))).toBe(0.5);
  expect(numericDistribution(column('A', 'B'), column('', null))).toMatchObject({
    problem: 'nothing-marked',
    kind: 'na',
  });
});

test('blank rows are skipped, also where the host hands blanks over as 0', () => {
  expect(numericDistribution(column('A', '', null, 'B'), column(1, '', null, 0))).toBe(0.5);
  expect(numericDistribution(column('A', 0, 'B', 0), column(1, 0, 0, 0))).toBe(0.5);
});

test('a row with a mark but no outlet is refused, with its row', () => {
  expect(numericDistribution(column('A', ''), column('yes', 'no'))).toMatchObject({
    problem: 'outlet-missing',
    kind: 'value',
    at: { argument: 'outlets', row: 2 },
  });
});

test('a subtotal row is refused', () => {
  expect(numericDistribution(column('A', '合计'), column('yes', ''))).toMatchObject({
    problem: 'subtotal-among-outlets',
    at: { row: 2 },
  });
});

test('no outlet at all is not available', () => {
  expect(numericDistribution(column('', ''), column('', ''))).toMatchObject({
    problem: 'no-outlets',
    kind: 'na',
  });
});

test('ranges of different height, and outlets in several columns, are refused', () => {
  expect(numericDistribution(column('A', 'B'), column('yes'))).toMatchObject({
    problem: 'shape-mismatch',
    at: { argument: 'handled' },
    details: { rows: 1, columns: 1, otherArgument: 'outlets', otherRows: 2, otherColumns: 1 },
  });
  expect(
    numericDistribution(
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
      column('yes', 'no'),
    ),
  ).toMatchObject({ problem: 'too-many-columns', at: { argument: 'outlets' } });
  expect(numericDistribution([], [])).toMatchObject({ problem: 'empty-range' });
});

describe('laws', () => {
  const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean(), fc.boolean()), {
    minLength: 1,
    maxLength: 40,
  });
  type List = [number, boolean, boolean][];
  const measure = (rows: List) =>
    numericDistribution(...ticked(rows.map(([id, ...skus]) => [`S${id}`, ...skus])));

  test('it is the count of handling outlets over the count of outlets', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const handlers = new Set(rows.filter(([, a, b]) => a || b).map(([id]) => id));
        expect(measure(rows)).toBe(handlers.size / new Set(rows.map(([id]) => id)).size);
      }),
    );
  });

  test('neither row order nor repeated rows change it', () => {
    fc.assert(
      fc.property(list, fc.nat(), (rows, at) => {
        const again = rows[at % rows.length] as List[number];
        expect(measure([again, ...[...rows].reverse()])).toBe(measure(rows));
      }),
    );
  });

  test('one more outlet that handles the product never lowers it', () => {
    fc.assert(
      fc.property(list, (rows) => {
        expect(measure([...rows, [99, true, false]])).toBeGreaterThanOrEqual(measure(rows) as number);
      }),
    );
  });
});
