import { readKpis } from '../../../src/core/scoring/readKpis';
import type { ScoringScheme } from '../../../src/core/scoring/scheme';
import { scoreAccounts, scoreDetails, scoreRow, scorerOf } from '../../../src/core/scoring/scores';
import type { Cells } from '../../../src/core/values/cell';

const schemeOf = (cells: Cells) => readKpis(cells) as ScoringScheme;

/** Distribution 60 points between 60 % and 90 %, entry 40 points between 50 % and 80 %. */
const two = () =>
  schemeOf([
    ['铺货率', 60, 0.6, 0.9],
    ['进店率', 40, 0.5, 0.8],
  ]);

test('without headings columns are the KPIs in order, one row per account', () => {
  // 0.15 ÷ 0.3 × 60 + 0.3 ÷ 0.3 × 40; 0 + 0.1 ÷ 0.3 × 40
  expect(
    scoreAccounts(
      [
        [0.75, 0.8],
        [0.2, 0.6],
      ],
      two(),
    ),
  ).toEqual([[70], [40 / 3]]);
});

test('with headings columns are found by KPI name in any order, and others are ignored', () => {
  const actuals = [
    ['客户', '进店率（%）', '备注', ' 铺货率 '],
    ['A', '80%', '', '７５％'],
  ];
  expect(scoreAccounts(actuals, two())).toEqual([[70]]);
  expect(scoreDetails(actuals, two())).toEqual([[30, 40]]);
});

test('KPIs that differ only in brackets each find their own column', () => {
  const scheme = schemeOf([
    ['铺货率(A类)', 0.5, 0, 1],
    ['铺货率(B类)', 0.5, 0, 1],
  ]);
  expect(
    scoreDetails(
      [
        ['铺货率(B类)', '铺货率(A类)'],
        [0.2, 0.4],
      ],
      scheme,
    ),
  ).toEqual([[20, 10]]);
});

describe('a table that does not fit the scheme is refused as a whole', () => {
  test.each<[string, Cells, string, object, object | undefined]>([
    [
      'a KPI that no heading names, by name',
      [
        ['铺货率', '备注'],
        [0.7, 0.6],
      ],
      'kpi-without-column',
      {},
      { kpi: '进店率' },
    ],
    [
      'headings of which none names a KPI',
      [
        ['甲', '乙'],
        [0.7, 0.6],
      ],
      'kpi-without-column',
      {},
      { kpi: '铺货率' },
    ],
    ['another number of columns than KPIs', [[0.7, 0.6, 0.5]], 'columns-not-kpis', {}, { found: 3, kpis: 2 }],
    [
      'another number of columns, words among them',
      [
        ['甲', 0.7, 0.6],
        ['乙', 0.7, 0.6],
      ],
      'columns-not-kpis',
      {},
      { found: 3, kpis: 2 },
    ],
    [
      'two columns of one KPI',
      [
        ['铺货率', '进店率', '铺货率'],
        [1, 1, 1],
      ],
      'heading-twice',
      { column: 3 },
      { heading: '铺货率' },
    ],
    ['headings without an account below', [['铺货率', '进店率']], 'no-rows-below', {}, undefined],
    ['a range without rows', [], 'empty-range', {}, undefined],
    ['a range without columns', [[]], 'empty-range', {}, undefined],
  ])('%s', (_what, cells, problem, place, details) => {
    for (const score of [scoreAccounts, scoreDetails])
      expect(score(cells, two())).toEqual({
        problem,
        kind: 'value',
        at: { argument: 'actuals', ...place },
        ...(details && { details }),
      });
  });

  test('a row of words alone is an account that cannot be read, not headings', () => {
    const unreadable = {
      problem: 'not-a-number',
      kind: 'value',
      at: { argument: 'actuals', row: 1, column: 1 },
      details: { text: 'good' },
    };
    expect(scoreAccounts([['good', 'bad']], two())).toEqual([[unreadable]]);
  });
  test('a row without any value is an account, whatever follows', () => {
    expect(
      scoreAccounts(
        [
          ['', 'NA'],
          [1, 1],
        ],
        schemeOf([
          ['A', 50, 0, 1, '', '', 'zero'],
          ['B', 50, 0, 1, '', '', 'zero'],
        ]),
      ),
    ).toEqual([[0], [100]]);
  });
});

test('counts and amounts may be above 2', () => {
  expect(
    scoreAccounts(
      [[1500, 20]],
      schemeOf([
        ['销量', 50, 1000, 2000],
        ['逾期', 50, 30, 10],
      ]),
    ),
  ).toEqual([[50]]);
});

test('a score that is exactly 60 is 60, where doubles fall short', () => {
  const scheme = schemeOf([
    ['A', 0.1, 0, 1],
    ['B', 0.2, 0, 1],
    ['C', 0.7, 0, 1],
  ]);
  // 0.1 × 0.6 + 0.2 × 0.6 + 0.7 × 0.6
  expect(scoreAccounts([[0.6, 0.6, 0.6]], scheme)).toEqual([[60]]);
  // A sum of cells carries an error in the 17th digit; it stands for 0.3.
  expect(scoreAccounts([[0.1 + 0.2, 0.3, 0.3]], scheme)).toEqual([[30]]);
});

test('points may reach the cap, and a score 100 × cap', () => {
  const scheme = schemeOf([['A', 1, 0.6, 0.9, 1.2]]);
  expect(scoreAccounts([[0.93], [0.96], [0.99]], scheme)).toEqual([[110], [120], [120]]);
});

test('actuals of any size and length are scored', () => {
  const scheme = schemeOf([['销量', 1, 0, 1e12]]);
  expect(scoreAccounts([[123456789012.345], [1e15], [1e300], [-1e300], [1e-5]], scheme)).toEqual([
    [12.3456789012345],
    [100],
    [100],
    [0],
    [1e-15],
  ]);
});

test('one account scored alone has its score and its points', () => {
  expect(scoreRow([0.75, 0.8], two())).toEqual({ score: 70, points: [30, 40] });
});

test('account after account is scored on its own, a bad one between them', () => {
  const score = scorerOf(two());
  expect(
    [
      [0.75, 0.8],
      ['x', 0.8],
      [0.9, 0.5],
    ].map(score),
  ).toEqual([
    70,
    {
      problem: 'not-a-number',
      kind: 'value',
      at: { argument: 'actuals', row: 1, column: 1 },
      details: { text: 'x' },
    },
    60,
  ]);
});
