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

test('a value below the first bound is in no band', () => {
  expect(bandResults([[-1], [0]], GRADES)).toMatchObject([
    [{ problem: 'outside-bands', details: { value: -1 } }],
    ['D'],
  ]);
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
      [[1, 2, 3]],
      [
        [1, false],
        [2, 0],
        [3, ' B+ '],
      ],
    ),
  ).toEqual([[false, 0, ' B+ ']]);
});

test('missing and unreadable values are problems of their own cells', () => {
  expect(bandResults([['', 'x', '６５']], GRADES)).toMatchObject([
    [
      { problem: 'missing-cell', kind: 'na' },
      { problem: 'not-a-number', kind: 'value', at: { row: 1, column: 2 } },
      'C',
    ],
  ]);
});

describe('a table that is none is refused', () => {
  test.each<[string, Cells, object]>([
    [
      'bounds that repeat',
      [
        [1, 'a'],
        [1, 'b'],
      ],
      { problem: 'bounds-not-ascending', at: { row: 2, column: 1 } },
    ],
    [
      'bounds that fall',
      [
        [2, 'a'],
        [1, 'b'],
      ],
      { problem: 'bounds-not-ascending', details: { bound: 1, before: 2 } },
    ],
    [
      'a bound in words',
      [
        ['sixty', 'C'],
        [75, 'B'],
      ],
      { problem: 'not-a-number', at: { row: 1, column: 1 } },
    ],
    ['a missing bound', [['', 'C']], { problem: 'missing-cell', at: { row: 1, column: 1 } }],
    ['a missing result', [[1, '']], { problem: 'missing-cell', at: { row: 1, column: 2 } }],
    ['a third column', [[1, 'a', 'x']], { problem: 'too-many-columns' }],
    ['headings without bands', [['From', 'Result']], { problem: 'no-bands' }],
    [
      'headings without a result',
      [
        ['From', 'Remark'],
        [1, 'a'],
      ],
      { problem: 'heading-missing' },
    ],
  ])('%s', (_what, bands, problem) => {
    expect(bandResults([[1]], bands)).toMatchObject(problem);
  });
  test('an edge nobody knows', () => {
    expect(bandResults([[1]], GRADES, [['above']])).toMatchObject({
      problem: 'not-an-option',
      at: { argument: 'edge' },
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
