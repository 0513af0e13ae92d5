import { readKpis } from '../../../src/core/scoring/readKpis';
import type { ScoringScheme } from '../../../src/core/scoring/scheme';
import { scoreAccounts, scoreDetails, scoreRow } from '../../../src/core/scoring/scores';
import type { Cells } from '../../../src/core/values/cell';

const schemeOf = (cells: Cells) => readKpis(cells) as ScoringScheme;

/** Distribution 60 points between 60 % and 90 %, entry 40 points between 50 % and 80 %. */
const two = () =>
  schemeOf([
    ['铺货率', 60, 0.6, 0.9],
    ['进店率', 40, 0.5, 0.8],
  ]);

test('without headings columns are the KPIs in order, a row an account', () => {
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
  test('a KPI that no heading names, by name', () => {
    expect(
      scoreAccounts(
        [
          ['铺货率', '备注'],
          [0.7, 0.6],
        ],
        two(),
      ),
    ).toMatchObject({
      problem: 'kpi-without-column',
      kind: 'value',
      details: { kpi: '进店率' },
    });
  });
  test('headings of which none names a KPI', () => {
    expect(
      scoreAccounts(
        [
          ['甲', '乙'],
          [0.7, 0.6],
        ],
        two(),
      ),
    ).toMatchObject({
      problem: 'kpi-without-column',
      details: { kpi: '铺货率' },
    });
  });
  test('another number of columns than KPIs', () => {
    expect(scoreAccounts([[0.7, 0.6, 0.5]], two())).toMatchObject({
      problem: 'columns-not-kpis',
      details: { found: 3, kpis: 2 },
    });
  });
  test('two columns of one KPI', () => {
    expect(
      scoreAccounts(
        [
          ['铺货率', '进店率', '铺货率'],
          [1, 1, 1],
        ],
        two(),
      ),
    ).toMatchObject({
      problem: 'heading-twice',
      at: { argument: 'actuals', column: 3 },
    });
  });
  test('headings without an account below', () => {
    expect(scoreAccounts([['铺货率', '进店率']], two())).toMatchObject({ problem: 'no-rows-below' });
  });
  test('a range without cells', () => {
    expect(scoreAccounts([], two())).toMatchObject({ problem: 'empty-range' });
    expect(scoreAccounts([[]], two())).toMatchObject({ problem: 'empty-range' });
  });
});

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
  test('all KPIs excluded: not available', () => {
    expect(scoreAccounts([['', '']], missing('exclude'))).toMatchObject([
      [{ problem: 'nothing-to-score', kind: 'na' }],
    ]);
    expect(scoreDetails([['', '']], missing('exclude'))).toMatchObject([
      [{ problem: 'nothing-to-score' }, { problem: 'nothing-to-score' }],
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
  expect(scoreDetails([['bad', 0.5]], scheme)).toMatchObject([[{ problem: 'not-a-number' }, 25]]);
});

test('85 where shares are wanted is refused, and says how to write it; 200 % is not', () => {
  expect(
    scoreAccounts(
      [
        [85, 0.8],
        [2, 0.8],
        [2.01, 0.8],
      ],
      two(),
    ),
  ).toMatchObject([
    [{ problem: 'percent-as-share', at: { row: 1, column: 1 }, details: { value: 85, share: '85%' } }],
    [100],
    [{ problem: 'percent-as-share' }],
  ]);
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
