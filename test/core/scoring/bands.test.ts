import fc from 'fast-check';
import { bandOf, bandResults, readBands, type Bands } from '../../../src/core/scoring/bands';
import type { Cells } from '../../../src/core/values/cell';

const GRADES: Cells = [
  ['From', 'Grade'],
  [0, 'D'],
  [60, 'C'],
  [75, 'B'],
  [90, 'A'],
];

test('from: a bound is the lowest value that gets its result', () => {
  expect(bandResults([[0], [59.99], [60], [89.9], [90], [120]], GRADES)).toEqual([
    ['D'],
    ['D'],
    ['C'],
    ['B'],
    ['A'],
    ['A'],
  ]);
});

test('upto: a bound is the highest value that gets its result', () => {
  const days: Cells = [
    ['结果', '上限'],
    [1, 15],
    [0.5, 30],
  ];
  expect(bandResults([[0, 15, 15.01, 30]], days, [['上限']])).toEqual([[1, 1, 0.5, 0.5]]);
  expect(bandResults([[31]], days, [['upto']])).toMatchObject([[{ problem: 'outside-bands', kind: 'na' }]]);
});

test('a value outside all bands has no result yet', () => {
  const outside = (value: number, row: number) => [
    { problem: 'outside-bands', kind: 'na', at: { argument: 'value', row, column: 1 }, details: { value } },
  ];
  expect(bandResults([[-1], [0]], GRADES)).toEqual([outside(-1, 1), ['D']]);
  expect(bandResults([[90], [91]], GRADES, [['upto']])).toEqual([['A'], outside(91, 2)]);
});

test('bounds compare in decimal', () => {
  const bands: Cells = [
    [0, 'no'],
    [0.3, 'yes'],
  ];
  expect(bandResults([[0.1 + 0.2, 0.29999999999999]], bands)).toEqual([['yes', 'no']]);
});

test('results are handed on as they stand', () => {
  expect(
    bandResults(
      [[1, 2, 3, 4]],
      [
        [1, false],
        [2, 0],
        [3, ' B+ '],
        [4, -0],
      ],
    ),
  ).toEqual([[false, 0, ' B+ ', 0]]);
});

test('missing and unreadable values are problems of their own cells', () => {
  expect(bandResults([['', 'x', '６５']], GRADES)).toEqual([
    [
      { problem: 'missing-cell', kind: 'na', at: { argument: 'value', row: 1, column: 1 } },
      {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: 'value', row: 1, column: 2 },
        details: { text: 'x' },
      },
      'C',
    ],
  ]);
});

test('blank rows among the bands are skipped, and a first row of heading words with a number is a band', () => {
  const bands: Cells = [
    ['', null],
    [1, 'Grade'],
    [' ', ''],
    [2, 'Level'],
  ];
  expect(bandResults([[1], [2]], bands)).toEqual([['Grade'], ['Level']]);
});

describe('a table that is none is refused', () => {
  const headed = (...rows: Cells): Cells => [['Remark', 'Grade', 'From'], ...rows];
  const at = (row: number, column: number) => ({ row, column });
  test.each<[string, Cells, string, object, object | undefined]>([
    [
      'bounds that repeat',
      headed(['', 'a', 1], ['', 'b', 1]),
      'bounds-not-ascending',
      at(3, 3),
      { bound: 1, before: 1 },
    ],
    [
      'bounds that fall',
      headed(['', 'a', 2], ['', 'b', 1]),
      'bounds-not-ascending',
      at(3, 3),
      { bound: 1, before: 2 },
    ],
    ['a bound in words', headed(['', 'C', 'sixty']), 'not-a-number', at(2, 3), { text: 'sixty' }],
    ['a missing bound', headed(['', 'C', '']), 'missing-cell', at(2, 3), undefined],
    ['a missing result', headed(['', '', 1]), 'missing-cell', at(2, 2), undefined],
    ['a result beyond the end of its row', [[1, 'a'], [2]], 'missing-cell', at(2, 2), undefined],
    ['an error for a result', headed(['', NaN, 1]), 'result-unreadable', at(2, 2), undefined],
    ['a third column', [[1, 'a', 'x']], 'too-many-columns', {}, { allowed: 2, found: 3 }],
    ['headings without bands', headed(), 'no-bands', {}, undefined],
    ['no result', [['From'], [1]], 'heading-missing', {}, { heading: 'Result / 结果' }],
    ['no bound', [['Grade'], ['a']], 'heading-missing', {}, { heading: 'From / 下限' }],
    [
      'two bounds',
      [
        ['From', 'Grade', 'Min'],
        [1, 'a', 2],
      ],
      'heading-twice',
      { column: 3 },
      { heading: 'Min' },
    ],
  ])('%s', (_what, bands, problem, place, details) => {
    expect(bandResults([[1]], bands)).toEqual({
      problem,
      kind: 'value',
      at: { argument: 'bands', ...place },
      ...(details && { details }),
    });
  });
  test('an edge nobody knows', () => {
    expect(bandResults([[1]], GRADES, [['above']])).toEqual({
      problem: 'not-an-option',
      kind: 'value',
      at: { argument: 'edge' },
      details: { text: 'above', options: 'from, upto' },
    });
  });
  test('no values at all', () => {
    expect(bandResults([], GRADES)).toEqual({
      problem: 'empty-range',
      kind: 'value',
      at: { argument: 'value' },
    });
  });
});

test('of a table with both ends of each band, the edge decides which is the bound', () => {
  const table = [
    ['下限', '上限', '结算比例'],
    [0, 15, 1],
    [16, 30, 0.5],
  ];
  expect(bandResults([[15.5]], table)).toEqual([[1]]);
  expect(bandResults([[15.5]], table, [['upto']])).toEqual([[0.5]]);
});

test('halving finds the band that looking through all of them finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: -60, max: 60 }),
      (bounds, value) => {
        const sorted = bounds.sort((a, b) => a - b);
        const bands = readBands(
          sorted.map((bound) => [bound, `${bound}`]),
          'from',
        ) as Bands;
        expect(bandOf(value, bands, 'from')?.bound).toBe(sorted.filter((bound) => bound <= value).at(-1));
        expect(bandOf(value, bands, 'upto')?.bound).toBe(sorted.find((bound) => bound >= value));
      },
    ),
  );
});
