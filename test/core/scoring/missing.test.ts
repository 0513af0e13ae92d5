import { readKpis } from '../../../src/core/scoring/readKpis';
import type { ScoringScheme } from '../../../src/core/scoring/scheme';
import { scoreAccounts, scoreDetails } from '../../../src/core/scoring/scores';
import type { Cells } from '../../../src/core/values/cell';

const schemeOf = (cells: Cells) => readKpis(cells) as ScoringScheme;

/** Distribution 60 points between 60 % and 90 %, entry 40 points between 50 % and 80 %. */
const two = () =>
  schemeOf([
    ['铺货率', 60, 0.6, 0.9],
    ['进店率', 40, 0.5, 0.8],
  ]);

describe('missing is not zero', () => {
  const missing = (ifMissing: string) =>
    schemeOf([
      ['A', 0.6, 0, 1, '', '', ifMissing],
      ['B', 0.4, 0, 1, '', '', 'exclude'],
    ]);
  const BLANKS = [
    ['', 0.5],
    ['NA', 0.5],
    ['-', 0.5],
    ['无', 0.5],
    [null, 0.5],
    [undefined, 0.5],
  ];

  test('zero: earns nothing and keeps its weight', () => {
    expect(scoreAccounts(BLANKS, missing('zero'))).toEqual(BLANKS.map(() => [20]));
    expect(scoreDetails([['', 0.5]], missing('zero'))).toEqual([[0, 20]]);
  });
  test('exclude: the others share its weight, and its points are an empty text', () => {
    expect(scoreAccounts(BLANKS, missing('exclude'))).toEqual(BLANKS.map(() => [50]));
    expect(scoreDetails([['', 0.5]], missing('exclude'))).toEqual([['', 50]]);
  });
  test('error: the account has no score; the KPI’s own cell says so and the others keep their points', () => {
    const problem = {
      problem: 'kpi-missing',
      kind: 'na',
      at: { argument: 'actuals', row: 1, column: 1 },
      details: { kpi: 'A' },
    };
    expect(
      scoreAccounts(
        [
          ['', 0.5],
          [1, 1],
        ],
        missing('error'),
      ),
    ).toEqual([[problem], [100]]);
    expect(
      scoreDetails(
        [
          ['', 0.5],
          [1, 1],
        ],
        missing('error'),
      ),
    ).toEqual([
      [problem, 20],
      [60, 40],
    ]);
  });
  test('all KPIs excluded: not available, by the account’s row', () => {
    const nothing = (row: number) => ({
      problem: 'nothing-to-score',
      kind: 'na',
      at: { argument: 'actuals', row },
    });
    const rows = [
      [1, 1],
      ['', ''],
    ];
    expect(scoreAccounts(rows, missing('exclude'))).toEqual([[100], [nothing(2)]]);
    expect(scoreDetails(rows, missing('exclude'))).toEqual([
      [60, 40],
      [nothing(2), nothing(2)],
    ]);
  });
  test('a true 0 is a value', () => {
    expect(scoreAccounts([[0, 0.5]], missing('exclude'))).toEqual([[20]]);
  });
  test('a row that ends early is missing its last KPIs', () => {
    expect(scoreAccounts([[0.5], [0.5, 1]], missing('zero'))).toEqual([[50], [70]]);
  });
});

test('an actual that cannot be read is a problem of its row alone', () => {
  expect(
    scoreAccounts(
      [
        [0.75, 0.8],
        ['good', 0.8],
        [true, 0.8],
        [NaN, 0.8],
      ],
      two(),
    ),
  ).toEqual([
    [70],
    ...['good', 'true', 'NaN'].map((text, i) => [
      {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: 'actuals', row: i + 2, column: 1 },
        details: { text },
      },
    ]),
  ]);
});

test('an unreadable actual is no missing one: the other KPIs’ points keep their weights', () => {
  const scheme = schemeOf([
    ['A', 0.5, 0, 1, '', '', 'exclude'],
    ['B', 0.5, 0, 1, '', '', 'exclude'],
  ]);
  const unreadable = (row: number, column: number, text: string) => ({
    problem: 'not-a-number',
    kind: 'value',
    at: { argument: 'actuals', row, column },
    details: { text },
  });
  const rows = [
    ['bad', 0.5],
    [1, 1],
    ['worse', 'worst'],
  ];
  expect(scoreDetails(rows, scheme)).toEqual([
    [unreadable(1, 1, 'bad'), 25],
    [50, 50],
    [unreadable(3, 1, 'worse'), unreadable(3, 2, 'worst')],
  ]);
  expect(scoreAccounts(rows, scheme)).toEqual([
    [unreadable(1, 1, 'bad')],
    [100],
    [unreadable(3, 1, 'worse')],
  ]);
});

test('85 where shares are wanted is refused, and says how to write it; 200 % is not', () => {
  const refused = (row: number, value: number) => [
    {
      problem: 'percent-as-share',
      kind: 'value',
      at: { argument: 'actuals', row, column: 1 },
      details: { value, share: `${value}%` },
    },
  ];
  expect(
    scoreAccounts(
      [
        [85, 0.8],
        [2, 0.8],
        [2.01, 0.8],
      ],
      two(),
    ),
  ).toEqual([refused(1, 85), [100], refused(3, 2.01)]);
});
