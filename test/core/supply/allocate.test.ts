import fc from 'fast-check';
import { allocate, readAllocation, serve, type Allocation } from '../../../src/core/supply/allocate';
import type { Cell } from '../../../src/core/values/cell';

const problem = (code: string, kind: string, more: object = {}) =>
  expect.objectContaining({ problem: code, kind, ...more });
const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);
const split = (supply: number, demands: number[], ranks?: number[] | null, pack?: number) =>
  (
    allocate(
      [[supply]],
      column(demands),
      ranks && column(ranks),
      pack === undefined ? null : [[pack]],
    ) as number[][]
  ).flat();

describe('ALLOCATE by hand', () => {
  test('gives everybody the demand while the supply lasts', () => {
    expect(split(100, [20, 30, 50])).toEqual([20, 30, 50]);
    expect(split(1000, [20, 30, 0])).toEqual([20, 30, 0]);
    expect(split(0, [20, 30])).toEqual([0, 0]);
  });

  test('splits pro rata, and gives odd units to the largest remainders, then by order', () => {
    // Quotas 2.5, 2.5, 5: the first of the equal remainders gets the unit.
    expect(split(10, [5, 5, 10])).toEqual([3, 2, 5]);
    // Quotas 1.4, 2.8, 2.8
    expect(split(7, [10, 20, 20])).toEqual([1, 3, 3]);
  });

  test('serves lower priority numbers first', () => {
    expect(split(100, [50, 60, 30], [2, 1, 3])).toEqual([40, 60, 0]);
    expect(split(100, [50, 60, 30], [1, 1, 1])).toEqual(split(100, [50, 60, 30]));
    expect(split(70, [50, 60, 30], [1.5, 9, 1])).toEqual([40, 0, 30]);
  });

  test('keeps packs whole where supply and demands are whole packs', () => {
    // Quotas 36, 36, 48 of 120, in packs of 24: one pack, one and two; the pack that is left goes to the first.
    expect(split(120, [60 + 12, 72, 96], null, 24)).toEqual([48, 24, 48]);
  });

  test('loses nothing where they are not: what is no whole pack goes loose, by remainders', () => {
    // Quotas 14 each, in packs of 10: 10 and 10, and 8 are left: 5 fill the first demand, 3 go to the second.
    expect(split(28, [15, 15], null, 10)).toEqual([15, 13]);
    // No demand has room for a pack.
    expect(split(30, [9, 9, 9, 9], null, 10)).toEqual([9, 9, 9, 3]);
    expect(split(10.5, [5.25, 5.25, 5])).toEqual([4, 3.5, 3]);
    // Quotas 6 and 14: the pack that is left finds no room in the first demand, and goes to the second as one.
    expect(split(20, [9, 21], null, 10)).toEqual([0, 20]);
    expect(split(20, [9, 20], null, 10)).toEqual([0, 20]);
  });

  test('keeps the shape of the demands, and reads priorities of a row, a column or a cell', () => {
    expect(
      allocate(
        [['1百万']],
        [
          [1, 2],
          ['3', 4],
        ],
      ),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(
      allocate(
        [[5]],
        [
          [2, 2],
          [2, 2],
        ],
        [[2, 1]],
      ),
    ).toEqual([
      [1, 2],
      [0, 2],
    ]);
  });

  test('has no answer while a demand is missing, because it would change all the others', () => {
    const missing = (argument: string, place: object = {}) => ({
      problem: 'missing-cell',
      kind: 'na',
      at: { argument, ...place },
    });
    expect(allocate([[5]], [[2], ['']])).toEqual(missing('demands', { row: 2, column: 1 }));
    expect(allocate([['']], [[2]])).toEqual(missing('supply'));
    expect(allocate([[5]], [[2], [3]], [[1], ['-']])).toEqual(missing('priority', { row: 2, column: 1 }));
    expect(allocate([[5]], [[2]], null, [['']])).toEqual(missing('pack'));
    expect(allocate([[5]], [['x']])).toEqual(problem('not-a-number', 'value'));
    expect(allocate([[5]], [[-2]])).toEqual(problem('negative-number', 'num'));
  });

  test('refuses a pack of 0, priorities that are not the demands’, and ranges without cells', () => {
    const atPriority = (rows: number, columns: number, otherRows: number, otherColumns: number) => ({
      problem: 'shape-mismatch',
      kind: 'value',
      at: { argument: 'priority' },
      details: { rows, columns, otherArgument: 'demands', otherRows, otherColumns },
    });
    const empty = (argument: string) => ({ problem: 'empty-range', kind: 'value', at: { argument } });
    expect(allocate([[5]], [[2]], null, [[0]])).toEqual({
      problem: 'not-positive',
      kind: 'num',
      at: { argument: 'pack' },
    });
    expect(allocate([[3]], [[2, 2]], [[1], [2]])).toEqual(atPriority(2, 2, 1, 2));
    expect(allocate([[3]], [[2], [2]], [[1, 2]])).toEqual(atPriority(2, 2, 2, 1));
    expect(allocate([[3]], [[2], [2]], [[1], [2], [3]])).toEqual(atPriority(3, 1, 2, 1));
    expect(allocate([[3]], [[2], [2]], [[]])).toEqual(empty('priority'));
    expect(allocate([[3]], [[]])).toEqual(empty('demands'));
    expect(allocate([[3], [4]], [[2, 2]])).toEqual({
      problem: 'one-cell',
      kind: 'value',
      at: { argument: 'supply' },
      details: { rows: 2, columns: 1 },
    });
  });
});

test('what ALLOCATE tells of its way: who is asked in which order, what is left for them, and how it is split', () => {
  const allocation = readAllocation([[2.5]], [[1], ['0.5'], [3]], [[1], [1], [2]], [[0.5]]);
  expect(allocation).toEqual({ places: 1, supply: 25n, pack: 5n, demands: [10n, 5n, 30n], ranks: [1, 1, 2] });
  expect(serve(allocation as Allocation)).toEqual([
    { rank: 1, members: [0, 1], asked: 15n, left: 25n },
    {
      rank: 2,
      members: [2],
      asked: 30n,
      left: 10n,
      // The only demand: a quota of 10, two packs of 5.
      split: { total: 30n, whole: [10n], remainders: [0n], shares: [10n] },
    },
  ]);
  expect(readAllocation([[2]], [[1], [1]])).toMatchObject({ pack: 1n, ranks: [0, 0] });
  // A supply that is just enough is not split.
  expect(serve(readAllocation([[2]], [[1], [1]]) as Allocation)).toEqual([
    { rank: 0, members: [0, 1], asked: 2n, left: 2n },
  ]);
});

describe('laws', () => {
  /** In cents, so that the test can add exactly. */
  const account = fc.record({
    demand: fc.integer({ min: 0, max: 20_000 }),
    rank: fc.integer({ min: 1, max: 3 }),
  });
  const cases = fc.record({
    accounts: fc.array(account, { minLength: 1, maxLength: 12 }),
    supply: fc.integer({ min: 0, max: 150_000 }),
    pack: fc.constantFrom(1, 10, 100, 250, 1200, 3333),
  });
  const sum = (cents: number[]) => cents.reduce((total, each) => total + each, 0);
  const sharesOf = ({
    accounts,
    supply,
    pack,
  }: {
    accounts: { demand: number; rank: number }[];
    supply: number;
    pack: number;
  }) =>
    split(
      supply / 100,
      accounts.map(({ demand }) => demand / 100),
      accounts.map(({ rank }) => rank),
      pack / 100,
    ).map((share) => Math.round(share * 100));

  test('adds up to min(supply, Σ demands) exactly, and nobody gets more than the demand', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const shares = sharesOf(given);
        const demands = given.accounts.map(({ demand }) => demand);
        expect(sum(shares)).toBe(Math.min(given.supply, sum(demands)));
        for (const [i, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(demands[i] as number);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a priority gets something only when all the lower numbers are served whole', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const shares = sharesOf(given);
        for (const [i, { demand, rank }] of given.accounts.entries())
          if ((shares[i] as number) < demand)
            for (const [j, other] of given.accounts.entries())
              if (other.rank > rank) expect(shares[j]).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('inside a priority every share is within a pack of its quota, and whole packs stay whole', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ accounts, supply, pack }, areWhole) => {
        const cut = (cents: number) => (areWhole ? cents - (cents % pack) : cents);
        const demands = accounts.map(({ demand }) => cut(demand));
        const total = sum(demands);
        fc.pre(total > 0);
        const available = Math.min(cut(supply), total);
        const shares = sharesOf({
          accounts: demands.map((demand) => ({ demand, rank: 1 })),
          supply: available,
          pack,
        });
        for (const [i, share] of shares.entries()) {
          // |share − supply × demand ÷ Σ demands| ≤ pack, without a division
          expect(Math.abs(share * total - available * (demands[i] as number))).toBeLessThanOrEqual(
            pack * total,
          );
          if (areWhole) expect(share % pack).toBe(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('more supply never gives a priority less', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 10_000 }), (given, more) => {
        const of = (shares: number[], rank: number) =>
          sum(shares.filter((_, i) => given.accounts[i]?.rank === rank));
        const before = sharesOf(given);
        const after = sharesOf({ ...given, supply: given.supply + more });
        for (const rank of [1, 2, 3]) expect(of(after, rank)).toBeGreaterThanOrEqual(of(before, rank));
      }),
    );
  });
});
