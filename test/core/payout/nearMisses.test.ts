import type { NearMiss } from '../../../src/core/payout/decision';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { check, type Tables } from './accounts';

const TIERS: Cells = [
  ['From', 'Rate'],
  [100, 0.1],
  [200, 0.2],
];
const linesOf = (...rows: readonly Cell[][]): Cells => [
  ['Line', 'Base', 'Way', 'Value', 'Baseline', 'Minimum', 'Cap'],
  ...rows,
];

const missesOf = (tables: Tables, sellIn: Cell, lastYear: Cell = 1000) =>
  check(tables, [
    ['Code', 'Sell-in', 'Last year'],
    ['A', sellIn, lastYear],
  ]).of('A').nearMisses;

const tier = (value: number, bound: number, short: number, worth: number): NearMiss => ({
  miss: 'tier',
  line: 'L',
  base: { name: 'Sell-in', value },
  bound,
  short,
  worth,
});

describe('the next tier of a line', () => {
  test.each<[string, number, NearMiss[]]>([
    ['from', 99.99, [tier(99.99, 100, 0.01, 10)]],
    ['from', 100, [tier(100, 200, 100, 30)]],
    ['from', 199, [tier(199, 200, 1, 20.1)]],
    ['from', 200, []],
    // Under `over` the bound itself is still in the tier below: a hundredth beyond it, 20 % of 200.01 − 10 % of 200
    ['over', 200, [tier(200, 200, 0.01, 20)]],
    ['over', 199, [tier(199, 200, 1.01, 20.1)]],
    ['over', 200.01, []],
    ['over', 100.005, [tier(100.005, 200, 100.005, 30)]],
  ])('with the edge “%s” at %d', (edge, sellIn, misses) => {
    const scheme: Cells = [
      ['Item', 'Value'],
      ['Tier edge', edge],
    ];
    expect(missesOf({ scheme, lines: linesOf(['L', 'Sell-in', 'whole']), tiers: TIERS }, sellIn)).toEqual(
      misses,
    );
  });

  test('begins just above a bound of many decimals too', () => {
    const scheme: Cells = [
      ['Item', 'Value'],
      ['Tier edge', 'over'],
    ];
    const tiers: Cells = [
      ['From', 'Rate'],
      [12.3456, 0.5],
    ];
    // 12.3457 × 50 % = 6.17285
    expect(missesOf({ scheme, lines: linesOf(['L', 'Sell-in', 'whole']), tiers }, 12)).toEqual([
      tier(12, 12.3456, 0.3457, 6.17),
    ]);
  });

  const relative: Cells = [
    ['From', 'Rate'],
    [0.1, 0.01],
    [0.2, 0.02],
  ];
  test.each<[string, number, number, NearMiss[]]>([
    // growth on 1000: tiers from 1100 and 1200, paid on all of it
    ['growth', 1050, 1000, [tier(1050, 1100, 50, 11)]],
    // exactly at the first tier of 3,000 (3000 × 1.1 is not 3300 in doubles), so the second is next: 72 − 33
    ['growth', 3300, 3000, [tier(3300, 3600, 300, 39)]],
    // paid on what is beyond the baseline: 100 × 1 %
    ['excess', 900, 1000, [tier(900, 1100, 200, 1)]],
    // of a target of 1000: tiers from 100 and 200
    ['achievement', 150, 1000, [tier(150, 200, 50, 2.5)]],
    ['achievement', 200, 1000, []],
  ])('by %s of %d against %d', (way, sellIn, lastYear, misses) => {
    const tables = { lines: linesOf(['L', 'Sell-in', way, '', 'Last year']), tiers: relative };
    expect(missesOf(tables, sellIn, lastYear)).toEqual(misses);
  });

  test.each(['rate', 'per unit', 'excess'])('is not told of a line paid by %s without tiers', (way) => {
    const lines = linesOf(['L', 'Sell-in', way, 0.01, way === 'excess' ? 'Last year' : '']);
    expect(missesOf({ lines, tiers: TIERS }, 50)).toEqual([]);
    expect(missesOf({ lines, tiers: relative }, 1050)).toEqual([]);
  });

  test.each<[Cell[], number, NearMiss[]]>([
    // a minimum is where a line begins to pay
    [['L', 'Sell-in', 'rate', 0.1, '', 100], 60, [tier(60, 100, 40, 10)]],
    [['L', 'Sell-in', 'rate', 0.1, '', 100], 100, []],
    [['L', 'Sell-in', 'fixed', 70, '', 100], 60, [tier(60, 100, 40, 70)]],
    // inside the first tier, nothing before 150; below the first tier 50 alone would pay nothing
    [['L', 'Sell-in', 'whole', '', '', 150], 120, [tier(120, 150, 30, 15)]],
    [['L', 'Sell-in', 'whole', '', '', 50], 20, [tier(20, 100, 80, 10)]],
    [['L', 'Sell-in', 'whole', '', '', 150], 150, [tier(150, 200, 50, 25)]],
  ])('with a minimum: %j at %d', (line, sellIn, misses) => {
    expect(missesOf({ lines: linesOf(line), tiers: TIERS }, sellIn)).toEqual(misses);
  });

  test('counts every line that is paid on the same figure, by whatever name, and no other', () => {
    const accounts: Cells = [
      ['Code', 'Sell-in', 'Sales target', 'Last year'],
      ['A', 900, 1000, 800],
    ];
    const lines = linesOf(['L', 'Sell-in', 'whole', '', '', ''], ['M', '进货额', 'rate', 0.5]);
    const tiers: Cells = [
      ['Line', 'From', 'Rate'],
      ['L', 1000, 0.1],
    ];
    // 100 by its tier, and half of the other 100
    expect(check({ lines, tiers }, accounts).of('A').nearMisses).toEqual([tier(900, 1000, 100, 150)]);
    // Achievement is reached by sales of 1000, by which growth goes from 0.125 to 0.25, for another 125.
    const worked = linesOf(['L', 'Achievement', 'fixed', 50, '', 1], ['M', 'Growth', 'per unit', 1000]);
    expect(check({ lines: worked }, accounts).of('A').nearMisses).toEqual([
      { ...tier(0.9, 1, 0.1, 175), base: { name: 'Achievement', value: 0.9 } },
    ]);
  });

  test('is not told where a cap takes all it would bring, and counts only what the cap leaves', () => {
    const capped = (cap: number) => ({
      lines: linesOf(['L', 'Sell-in', 'whole', '', '', '', cap]),
      tiers: TIERS,
    });
    expect(missesOf(capped(10), 100)).toEqual([]);
    expect(missesOf(capped(12), 100)).toEqual([tier(100, 200, 100, 2)]);
  });

  test('is not told of a base or a baseline that is not known, nor of a line without a base', () => {
    const growth = { lines: linesOf(['L', 'Sell-in', 'growth', '', 'Last year']), tiers: relative };
    expect(missesOf(growth, '')).toEqual([]);
    expect(missesOf(growth, 1050, '')).toEqual([]);
    expect(missesOf({ lines: linesOf(['L', '', 'fixed', 50]) }, 50)).toEqual([]);
  });
});

describe('the next payout band', () => {
  const tables = (edge: string, soft = 'yes'): Tables => ({
    scheme: [
      ['Item', 'Value'],
      ['Band edge', edge],
    ],
    bands:
      edge === 'upto'
        ? [
            ['Up to', 'Share'],
            [50, 0],
            [80, 0.5],
            [100, 1],
          ]
        : [
            ['From', 'Share'],
            [0, 0],
            [50, 0.5],
            [80, 1],
          ],
    lines: [
      ['Line', 'Base', 'Way', 'Value', 'Soft-linked'],
      ['Fund', 'Sell-in', 'rate', 0.1, soft],
    ],
  });
  const explained = (score: Cell, edge: string, soft?: string) =>
    check(tables(edge, soft), [
      ['Code', 'Sell-in', 'Soft score'],
      ['A', 1000, score],
    ]).of('A').nearMisses;
  const band = (score: number, bound: number, short: number, share: number): NearMiss[] => [
    { miss: 'band', score, bound, short, share, worth: 50 },
  ];

  test.each<[string, number, NearMiss[]]>([
    ['from', 49.9, band(49.9, 50, 0.1, 0.5)],
    ['from', 50, band(50, 80, 30, 1)],
    ['from', 80, []],
    // By upper bounds the next band begins just above the bound of this one.
    ['upto', 50, band(50, 50, 0.01, 0.5)],
    ['upto', 50.1, band(50.1, 80, 29.91, 1)],
    ['upto', 80.1, []],
  ])('with the edge “%s” at a score of %d', (edge, score, misses) => {
    expect(explained(score, edge)).toEqual(misses);
  });

  test('is not told without a score, nor where no line goes by the score', () => {
    expect(explained('', 'from')).toEqual([]);
    expect(explained(49, 'from', 'no')).toEqual([]);
  });
});

describe('what a failed gate costs', () => {
  const tables: Tables = {
    lines: linesOf(['L', 'Sell-in', 'rate', 0.1], ['M', 'Last year', 'rate', 0.1]),
    gates: [
      ['Field', 'Test', 'Value', 'Reason', 'Scope'],
      ['Overdue', '<=', 10, 'Overdue', 'L'],
      ['Fakes', '=', 0, 'Fakes', ''],
      ['Price', '<=', 1, 'Undercut', 'Elsewhere'],
    ],
  };
  const gatesOf = (overdue: Cell, fakes: Cell, price: Cell = 0) =>
    check(tables, [
      ['Code', 'Sell-in', 'Last year', 'Overdue', 'Fakes', 'Price'],
      ['A', 1000, 2000, overdue, fakes, price],
    ])
      .of('A')
      .gates.map(({ outcome, evidence, lines, worth }) => ({ outcome, evidence, lines, worth }));
  const passed = (...lines: string[]) => ({ outcome: 'passed', evidence: '', lines, worth: undefined });

  test('is its line, or everything; a scope that names no line holds back everything', () => {
    expect(gatesOf(11, 0)).toEqual([
      { outcome: 'failed', evidence: '11 > 10', lines: ['L'], worth: 100 },
      passed('L', 'M'),
      passed('L', 'M'),
    ]);
    expect(gatesOf(0, 0, 2)[2]).toEqual({
      outcome: 'failed',
      evidence: '2 > 1',
      lines: ['L', 'M'],
      worth: 300,
    });
  });

  test('is nothing by itself where another one holds the same back', () => {
    expect(gatesOf(11, 1).map(({ worth }) => worth)).toEqual([undefined, 200, undefined]);
    expect(gatesOf(0, 1, 2).map(({ worth }) => worth)).toEqual([undefined, undefined, undefined]);
  });

  test('is told of failed ones alone: an unknown one is open', () => {
    expect(gatesOf('', 0)[0]).toEqual({
      outcome: 'unknown',
      evidence: '? <= 10',
      lines: ['L'],
      worth: undefined,
    });
    // L counts as if it were passed, and M too
    expect(gatesOf('', 1)[1]?.worth).toBe(300);
  });
});

describe('a gate on the figure that would be raised', () => {
  const worked = 'Sell-in ÷ Sell-out';
  const missesWith = (
    gate: readonly Cell[],
    { base = 'Sell-in', sellIn = 120, sellOut = 100 }: { base?: string; sellIn?: number; sellOut?: number },
  ) =>
    check(
      {
        lines: linesOf(['L', base, base === 'Achievement' ? 'fixed' : 'whole', 20, '', 1]),
        tiers:
          base === 'Achievement'
            ? [
                ['From', 'Fixed'],
                [1, 20],
              ]
            : TIERS,
        gates: [['Field', 'Test', 'Value', 'Reason', 'Scope'], [...gates(gate)]],
      },
      [
        ['Code', 'Sell-in', 'Sell-out', 'Returns', 'Sales target'],
        ['A', sellIn, sellOut, 0, 200],
      ],
    )
      .of('A')
      .nearMisses.map(({ worth }) => worth);
  const gates = (gate: readonly Cell[]): Cell[] => [...gate, 'Stuffed', ''].slice(0, 5);

  test.each<[string, Cell, string]>([
    ['Sell-in to sell-out', 1.3, 'Sell-in'],
    [worked, 1.3, 'Sell-in'],
    ['Sell-in', 150, 'Sell-in'],
    [worked, 1.3, 'Sell-in - Returns'],
    [worked, 1.3, 'Achievement'],
  ])('%s <= %d: nobody is told to raise %s and to be held back for it', (field, bound, base) => {
    // 200 would be twice the sell-out
    expect(missesWith([field, '<=', bound], { base })).toEqual([]);
    // where the gate is passed at 200 too, it is advised
    expect(missesWith([field, '<=', bound], { base, sellOut: 190 })).toEqual(
      field === 'Sell-in' ? [] : [base === 'Achievement' ? 20 : 28],
    );
  });

  test.each<[Cell, number[]]>([
    [100, []],
    [190, [28]],
    // what it would come to is not known
    ['', []],
  ])('is judged anew where the list holds the ratio itself, sell-out %j', (sellOut, worth) => {
    const { nearMisses } = check(
      {
        lines: linesOf(['L', 'Sell-in', 'whole']),
        tiers: TIERS,
        gates: [
          ['Field', 'Test', 'Value', 'Reason'],
          ['Sell-in to sell-out', '<=', 1.3, 'Stuffed'],
        ],
      },
      [
        ['Code', 'Sell-in', 'Sell-out', 'Sell-in to sell-out'],
        ['A', 120, sellOut, 1.2],
      ],
    ).of('A');
    expect(nearMisses.map((miss) => miss.worth)).toEqual(worth);
  });

  test('which the next tier would pass is worth everything that it holds back', () => {
    expect(missesWith(['Sell-in', '>=', 150], {})).toEqual([40]);
  });

  test('on the score holds at the next band', () => {
    const missesOfScore = (test: string, bound: number) =>
      check(
        {
          bands: [
            ['From', 'Share'],
            [0, 0.5],
            [80, 1],
          ],
          lines: [
            ['Line', 'Base', 'Way', 'Value', 'Soft-linked'],
            ['Fund', 'Sell-in', 'rate', 0.1, 'yes'],
          ],
          gates: [
            ['Field', 'Test', 'Value', 'Reason'],
            ['Soft score', test, bound, 'Score'],
          ],
        },
        [
          ['Code', 'Sell-in', 'Soft score'],
          ['A', 1000, 70],
        ],
      )
        .of('A')
        .nearMisses.map(({ worth }) => worth);
    expect(missesOfScore('>=', 60)).toEqual([50]);
    expect(missesOfScore('>=', 75)).toEqual([100]);
    expect(missesOfScore('<', 80)).toEqual([]);
  });
});
