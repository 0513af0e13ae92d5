import fc from 'fast-check';
import { nextTier, readTiers, rebateOn, tierOf, type Method, type Tiers } from '../../../src/core/rebates';
import { clawbacks } from '../../../src/core/rebates/clawback';
import { growthRebates } from '../../../src/core/rebates/growth';
import { nextTiers } from '../../../src/core/rebates/nextTier';
import { payouts } from '../../../src/core/rebates/payout';
import { rebates } from '../../../src/core/rebates/rebate';
import { reachedTiers } from '../../../src/core/rebates/tier';
import type { Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';

const problem = (code: string, kind: string, more: object = {}) =>
  expect.objectContaining({ problem: code, kind, ...more });

/** 3 % from 100, 5 % from 200: below 100 nothing is earned. */
const TIERS: Cells = [
  ['From', 'Rate'],
  [100, '3%'],
  [200, '5%'],
];
const METHODS: Method[] = ['marginal', 'whole', 'rolling', 'total'];

describe('REBATE by hand', () => {
  test.each([
    // amount, marginal, whole, rolling, total
    [99.99, 0, 0, 0, 0],
    [100, 0, 3, 3, 3],
    [150, 1.5, 4.5, 4.5, 4.5],
    // 100 × 3 % | 200 × 5 % | 200 × 3 % + 200 × 5 % | the same
    [200, 3, 10, 16, 16],
    // 3 + 100 × 5 % | 300 × 5 % | 200 × 3 % + 300 × 5 % | 300 × 8 %
    [300, 8, 15, 21, 24],
  ])('on %d: marginal %d, whole %d, rolling %d, total %d', (amount, ...paid) => {
    expect(METHODS.map((method) => rebates([[amount]], TIERS, [[method]]))).toEqual(
      paid.map((sum) => [[sum]]),
    );
  });

  test('a lump sum: the reached tier’s under whole, all the reached ones’ under the others', () => {
    const sums: Cells = [
      ['From', 'Fixed'],
      [100, 500],
      [200, 700],
    ];
    const paid = METHODS.map((method) => rebates([[99], [100], [250]], sums, [[method]]));
    expect(paid).toEqual([
      [[0], [500], [1200]],
      [[0], [500], [700]],
      [[0], [500], [1200]],
      [[0], [500], [1200]],
    ]);
  });

  test('the bound itself belongs to the tier, unless the edge is “over”', () => {
    const on = (edge: string) => rebates([[200], [200.01]], TIERS, [['whole']], [[edge]]);
    expect([on('from'), on('含'), on('以上')]).toEqual(Array(3).fill([[10], [10]]));
    expect([on('over'), on('超过'), on('以上（不含）')]).toEqual(Array(3).fill([[6], [10]]));
  });

  test('rounds the decimal half up, once: 1.005 is 1.01', () => {
    const one: Cells = [[0, 1]];
    expect(rebates([[1.005], [2.675], [1.0049]], one, [['whole']])).toEqual([[1.01], [2.68], [1]]);
    // 0.005 + 0.005: two rounded slices would be 0.02.
    const slices: Cells = [
      [0, 0.005],
      [1, 0.005],
    ];
    expect(rebates([[2]], slices, [['marginal']])).toEqual([[0.01]]);
    expect(rebates([[12345]], [[0, 1]], [['whole']], null, [[-2]])).toEqual([[12300]]);
  });

  test('compares exactly: 0.1+0.2 reaches 0.3', () => {
    const tiers: Cells = [[0.3, 1]];
    expect(rebates([[0.1 + 0.2], [0.29]], tiers, [['whole']])).toEqual([[0.3], [0]]);
    expect(rebates([[0.1 + 0.2]], tiers, [['whole']], [['over']])).toEqual([[0]]);
    // One billionth is missing to a million.
    expect(rebates([[999_999.999999999], [1e6]], [[1e6, 0.01]], [['whole']])).toEqual([[0], [10_000]]);
  });

  test('understands methods in Chinese, and refuses none, a blank one and an unknown one', () => {
    const on = (method: Cells | null) => rebates([[300]], TIERS, method);
    expect([on([['分段']]), on([['全额']]), on([['滚动']]), on([['叠加']])]).toEqual([
      [[8]],
      [[15]],
      [[21]],
      [[24]],
    ]);
    expect([on([['超额累进']]), on([['全额累进']])]).toEqual([[[8]], [[15]]]);
    expect(on(null)).toEqual(problem('missing-cell', 'value', { at: { argument: 'method' } }));
    expect(on([['']])).toEqual(problem('missing-cell', 'value', { at: { argument: 'method' } }));
    expect(on([['stepped']])).toEqual(problem('not-an-option', 'value'));
    expect(on([['whole'], ['total']])).toEqual(problem('one-cell', 'value'));
  });

  test('each row has its own answer: text numbers are read, missing is #N/A, bad cells are named', () => {
    expect(rebates([['￥150'], ['0.02万'], ['n/a'], ['abc'], [-1], [1e12 + 1]], TIERS, [['whole']])).toEqual([
      [4.5],
      [10],
      [problem('missing-cell', 'na', { at: { argument: 'amount', row: 3, column: 1 } })],
      [problem('not-a-number', 'value', { at: { argument: 'amount', row: 4, column: 1 } })],
      [problem('negative-number', 'num', { at: { argument: 'amount', row: 5, column: 1 } })],
      [problem('amount-too-large', 'num', { at: { argument: 'amount', row: 6, column: 1 } })],
    ]);
  });

  test('keeps the shape of the amounts, and refuses decimals that are none', () => {
    expect(
      rebates(
        [
          [100, 200],
          [300, 0],
        ],
        TIERS,
        [['whole']],
      ),
    ).toEqual([
      [3, 10],
      [15, 0],
    ]);
    for (const decimals of [2.5, 11, -7])
      expect(rebates([[100]], TIERS, [['whole']], null, [[decimals]])).toEqual(
        problem('not-decimals', 'num'),
      );
  });

  test('an edge that is left out is “from”, also for bounds finer than any way in whole numbers', () => {
    const fine: Tiers = { pays: 'rate', tiers: [0.12345678, 0.23456789].map((from) => ({ from, value: 1 })) };
    const cells: Cells = fine.tiers.map(({ from, value }) => [from, value]);
    expect(rebates([[0.12345678]], cells, [['whole']], null, [[8]])).toEqual([[0.12345678]]);
    expect(rebateOn(0.12345678, fine, 'whole', undefined, 8)).toBe(0.12345678);
    expect(reachedTiers([[0.12345678]], cells)).toEqual([[0.12345678]]);
    expect(tierOf(0.12345678, fine)).toEqual({ from: 0.12345678, value: 1 });
    expect(nextTier(0.12345678, fine, 'whole')).toEqual({ missing: 0.11111111, adds: 0.11 });
  });

  test('the largest amount with fine rates is still exact', () => {
    // 999,999,999,999.99 × 12.3456789 %, by hand: 123456788999.998765… → 123456789000.00
    expect(rebates([[999_999_999_999.99]], [[0, 0.123456789]], [['whole']])).toEqual([[123_456_789_000]]);
  });
});

describe('TIER and NEXTTIER by hand', () => {
  test('TIER is the From that is reached, #N/A below the first', () => {
    expect(reachedTiers([[99.99], [100], [199.99], [200]], TIERS)).toEqual([
      [problem('below-first-tier', 'na', { details: { first: 100 } })],
      [100],
      [100],
      [200],
    ]);
    expect(reachedTiers([[200]], TIERS, [['over']])).toEqual([[100]]);
  });

  test('NEXTTIER says what is missing and what it adds, a row of two for each amount', () => {
    // To 100: 3 more than 0. To 200 from 150: 10 − 4.5. At 200: the top.
    expect(nextTiers([[60], [150], [200]], TIERS, [['whole']])).toEqual([
      [40, 3],
      [50, 5.5],
      [problem('at-top-tier', 'na'), problem('at-top-tier', 'na')],
    ]);
    expect(nextTiers([[200]], TIERS, [['whole']])).toEqual(problem('at-top-tier', 'na'));
    // Under “over” 200 is not the top yet, and short of it by nothing: 10 − 6.
    expect(nextTiers([[200]], TIERS, [['whole']], [['over']])).toEqual([[0, 4]]);
    expect(nextTiers([[99.9]], TIERS, [['marginal']])).toEqual([[0.1, 0]]);
  });

  test('the plan’s single answers are the functions’ answers', () => {
    const tiers = readTiers(TIERS) as Tiers;
    expect(rebateOn(300, tiers, 'marginal', 'from', 2)).toBe(8);
    expect(rebateOn(-1, tiers, 'marginal')).toEqual(problem('negative-number', 'num'));
    expect(tierOf(150, tiers)).toEqual({ from: 100, value: 0.03 });
    expect(tierOf(50, tiers)).toEqual(problem('below-first-tier', 'na'));
    expect(nextTier(150, tiers, 'whole')).toEqual({ missing: 50, adds: 5.5 });
    expect(nextTier(200, tiers, 'whole')).toEqual(problem('at-top-tier', 'na'));
  });
});

describe('GROWTHREBATE by hand', () => {
  const GROWTH: Cells = [
    ['增长率', '返利率'],
    ['5%', '1%'],
    ['10%', '2%'],
  ];
  const on = (actual: number | string, baseline: number | string, payOn?: string) =>
    growthRebates([[actual]], [[baseline]], GROWTH, payOn === undefined ? null : [[payOn]]);

  test('growth picks the tier, and the bound is reached exactly', () => {
    expect(on(110, 100)).toEqual([[2.2]]);
    // 1.1 ÷ 1 − 1 is 0.10000000000000009 in doubles, and 3.3 ÷ 3 − 1 is 0.09999999999999987.
    expect(on(3.3, 3)).toEqual([[0.07]]);
    expect(on(109.99, 100)).toEqual([[1.1]]);
    expect(on(104.99, 100)).toEqual([[0]]);
    expect(on(90, 100)).toEqual([[0]]);
  });

  test('is paid on the actual sales, the excess or the baseline', () => {
    expect([on(120, 100, 'actual'), on(120, 100, 'excess'), on(120, 100, 'baseline')]).toEqual([
      [[2.4]],
      [[0.4]],
      [[2]],
    ]);
    expect([on(120, 100, '实际'), on(120, 100, '增量'), on(120, 100, '基数')]).toEqual([
      [[2.4]],
      [[0.4]],
      [[2]],
    ]);
    expect(on(120, 100, 'growth')).toEqual(problem('not-an-option', 'value'));
  });

  test('a lump sum is paid as it stands; a shrinking account has no excess', () => {
    expect(
      growthRebates(
        [[120]],
        [[100]],
        [
          ['From', 'Fixed'],
          [0.1, 500],
        ],
        [['excess']],
      ),
    ).toEqual([[500]]);
    expect(growthRebates([[95]], [[100]], [[-0.1, 0.01]], [['excess']])).toEqual([[0]]);
    expect(growthRebates([[95]], [[100]], [[-0.1, 0.01]])).toEqual([[0.95]]);
  });

  test('without a baseline there is no growth', () => {
    expect(on(120, 0)).toEqual([[problem('no-baseline', 'na')]]);
    expect(on(120, '')).toEqual([[problem('missing-cell', 'na')]]);
    expect(on('-', 100)).toEqual([[problem('missing-cell', 'na')]]);
    expect(on(-1, 100)).toEqual([[problem('negative-number', 'num')]]);
  });
});

describe('PAYOUT by hand', () => {
  test('is base + soft × share, at most the cap', () => {
    expect(payouts([[1000]], [[500]], [['85%']])).toEqual([[1425]]);
    expect(payouts([[1000], [1000]], [[500]], [[0.85]], null, [[1400], [1500]])).toEqual([[1400], [1425]]);
    expect(payouts([[0.005]], [[0]], [[1]])).toEqual([[0.01]]);
  });

  test('pays 0 to who is not eligible, and waits where that is not known', () => {
    const eligible = [['是'], [false], ['n/a'], ['maybe'], ['无']];
    expect(payouts([[10], ['n/a'], [10], [10], [10]], [[0]], [[1]], eligible)).toEqual([
      [10],
      [0],
      [problem('missing-cell', 'na', { at: { argument: 'eligible', row: 3, column: 1 } })],
      [problem('not-yes-no', 'value', { at: { argument: 'eligible', row: 4, column: 1 } })],
      [0],
    ]);
  });

  test('a missing amount is #N/A, a share written as percent is refused', () => {
    expect(payouts([['']], [[1]], [[1]])).toEqual([
      [problem('missing-cell', 'na', { at: { argument: 'base', row: 1, column: 1 } })],
    ]);
    expect(payouts([[1]], [['-']], [[1]])).toEqual([[problem('missing-cell', 'na')]]);
    expect(payouts([[1]], [[1]], [[null]])).toEqual([[problem('missing-cell', 'na')]]);
    expect(payouts([[1]], [[1]], [[1]], null, [['']])).toEqual([[problem('missing-cell', 'na')]]);
    expect(payouts([[1]], [[1]], [[85]])).toEqual([[problem('share-above-two', 'value')]]);
  });
});

test('CLAWBACK by hand: falling below a tier takes back more than the return’s own share', () => {
  // 300 paid 15 under whole; 150 stayed sold, worth 4.50.
  expect(clawbacks([[300]], [[150]], TIERS, [['whole']])).toEqual([[10.5]]);
  expect(clawbacks([[300]], [[300.01]], TIERS, [['whole']])).toEqual([
    [problem('returned-above-sold', 'num', { details: { sold: 300, returned: 300.01 } })],
  ]);
  expect(clawbacks([[0.3]], [[0.1 + 0.2]], [[0, 1]], [['whole']])).toEqual([[0.3]]);
});

describe('laws', () => {
  const cents = fc.integer({ min: 0, max: 1e9 }).map((amount) => amount / 100);
  const rates = fc.integer({ min: 0, max: 1000 }).map((rate) => rate / 10_000);
  const tables = fc
    .uniqueArray(fc.tuple(cents, rates), { minLength: 1, maxLength: 6, selector: ([from]) => from })
    .map(
      (tiers) =>
        ({
          pays: 'rate',
          tiers: tiers.sort(([a], [b]) => a - b).map(([from, value]) => ({ from, value })),
        }) as const,
    );
  const edges = fc.constantFrom('from', 'over');
  const paid = (...args: Parameters<typeof rebateOn>) => rebateOn(...args) as number;

  test('marginal ≤ rolling ≤ total, and whole ≤ total', () => {
    fc.assert(
      fc.property(cents, tables, edges, (amount, tiers, edge) => {
        const [marginal = NaN, whole = NaN, rolling = NaN, total = NaN] = METHODS.map((method) =>
          paid(amount, tiers, method, edge),
        );
        expect(marginal).toBeLessThanOrEqual(rolling);
        expect(rolling).toBeLessThanOrEqual(total);
        expect(whole).toBeLessThanOrEqual(total);
      }),
    );
  });

  test('all methods agree inside a first tier that begins at 0', () => {
    fc.assert(
      fc.property(cents, tables, (amount, { pays, tiers: [first, ...others] }) => {
        const tiers: Tiers = {
          pays,
          tiers: [
            { ...first, from: 0 } as Tiers['tiers'][number],
            ...others.map((tier) => ({ ...tier, from: tier.from + amount + 0.01 })),
          ],
        };
        expect(new Set(METHODS.map((method) => paid(amount, tiers, method))).size).toBe(1);
      }),
    );
  });

  test('a marginal rebate never falls as the amount grows', () => {
    fc.assert(
      fc.property(cents, cents, tables, (a, b, tiers) => {
        expect(paid(Math.min(a, b), tiers, 'marginal')).toBeLessThanOrEqual(
          paid(Math.max(a, b), tiers, 'marginal'),
        );
      }),
    );
  });

  test('CLAWBACK of everything is the rebate, and of nothing is nothing', () => {
    fc.assert(
      fc.property(cents, tables, fc.constantFrom(...METHODS), edges, (sold, { tiers }, method, edge) => {
        const cells = [['From', 'Rate'], ...tiers.map(({ from, value }) => [from, value])];
        // A table whose first tier is at 0 still pays nothing on nothing.
        const back = clawbacks([[sold], [sold]], [[sold], [0]], cells, [[method]], [[edge]]);
        expect(back).toEqual([[paid(sold, { pays: 'rate', tiers }, method, edge)], [0]]);
      }),
    );
  });

  test('what NEXTTIER misses leads to that tier, and to the rebate it promises', () => {
    fc.assert(
      fc.property(cents, tables, fc.constantFrom(...METHODS), (amount, tiers, method) => {
        const way = nextTier(amount, tiers, method);
        if (isProblem(way)) return;
        const there = Math.round((amount + way.missing) * 100) / 100;
        expect(tierOf(there, tiers)).toEqual(tiers.tiers.find(({ from }) => from > amount));
        // Both rebates exact to ten decimals, so that the promise is their difference rounded once.
        const gain = paid(there, tiers, method, 'from', 10) - paid(amount, tiers, method, 'from', 10);
        expect(Math.abs(way.adds - gain)).toBeLessThan(0.0051);
      }),
    );
  });

  test('rows do not know of each other: any order of rows gives the same answers', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 2, maxLength: 8 }), tables, (amounts, { tiers }) => {
        const cells = tiers.map(({ from, value }) => [from, value]);
        const on = (column: number[]) =>
          rebates(
            column.map((amount) => [amount]),
            cells,
            [['marginal']],
          ) as number[][];
        expect(on([...amounts].reverse()).reverse()).toEqual(on(amounts));
      }),
    );
  });
});
