import { rebatesExamples } from '../../src/functions/examples/rebates';
import { supplyExamples } from '../../src/functions/examples/supply';
import * as rebates from '../../src/functions/rebates';
import * as supply from '../../src/functions/supply';
import type { RebatesFunctionId, SupplyFunctionId } from '../../src/i18n/function-ids';
import { CustomFunctionsError, installCustomFunctions, outcomeOf } from './custom-functions-runtime';

installCustomFunctions();

type Id = RebatesFunctionId | SupplyFunctionId;

const FUNCTIONS: Record<Id, (...args: never[]) => unknown> = {
  REBATE: rebates.rebate,
  TIER: rebates.tier,
  NEXTTIER: rebates.nexttier,
  GROWTHREBATE: rebates.growthrebate,
  PAYOUT: rebates.payout,
  CLAWBACK: rebates.clawback,
  COVERDAYS: supply.coverdays,
  SEASONINDEX: supply.seasonindex,
  REORDER: supply.reorder,
  ALLOCATE: supply.allocate,
};
const ids = Object.keys(FUNCTIONS) as Id[];
const call = (id: Id, args: readonly unknown[]): unknown => Reflect.apply(FUNCTIONS[id], undefined, args);

const examples = { ...rebatesExamples, ...supplyExamples };
const isError = (value: unknown): value is CustomFunctionsError => value instanceof CustomFunctionsError;

describe.each(ids)('%s', (id) => {
  test.each(examples[id].map((example, i) => [i + 1, example] as const))(
    'example %d gives its printed result',
    (_, example) => {
      const result = call(id, example.arguments) as unknown[][];
      expect(result.map((row) => row.map((cell) => (isError(cell) ? cell.code : cell)))).toEqual(
        example.result,
      );
    },
  );
});

test('a missing required argument is an error with a sentence', () => {
  for (const id of ids) {
    const error = outcomeOf(() => call(id, []));
    expect([id, isError(error) && error.message]).toEqual([id, expect.stringMatching(/\.$/)]);
  }
});

test('a problem in one row of many is that row’s error alone', () => {
  const [[first], [second], [third]] = rebates.rebate([[100], ['abc'], ['']], [[0, 0.1]], [['whole']]) as [
    [unknown],
    [unknown],
    [unknown],
  ];
  expect(first).toBe(10);
  expect(second).toMatchObject({
    code: '#VALUE!',
    message: expect.stringContaining('amount, row 2, column 1: “abc”'),
  });
  expect(third).toMatchObject({ code: '#N/A' });
});

test('the same table gives the same result again, also after other tables and after it was changed in place', () => {
  const tiers = [[0, 0.1]];
  const on = (table: unknown[][]) => rebates.rebate([[100]], table as never, [['whole']]);
  expect(on(tiers)).toEqual([[10]]);
  for (let i = 1; i <= 40; i++) expect(on([[0, i / 100]])).toEqual([[i]]);
  expect(on(tiers)).toEqual([[10]]);
  tiers[0] = [0, 0.2];
  expect(on(tiers)).toEqual([[20]]);
  // The same text in another type is another table.
  expect(on([[0, '0.2']])).toEqual([[20]]);
  expect(outcomeOf(() => on([[0, true]]))).toBeInstanceOf(CustomFunctionsError);
  expect(outcomeOf(() => on([[0, 'true']]))).toBeInstanceOf(CustomFunctionsError);
});

test('100,000 rows go through every function that takes rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [row]);
  const last = (matrix: unknown) => (matrix as unknown[][]).at(-1);
  const tiers = [
    ['From', 'Rate'],
    [0, 0.01],
    [50_000, 0.02],
  ];
  expect(last(rebates.rebate(rows, tiers, [['marginal']]))).toEqual([1499.98]);
  expect(last(supply.reorder([[0]], [[0]], rows, [[1]], [[0]], null as never, [[10]]))).toEqual([100_000]);
  // Half of what all ask for: everybody gets half, and the odd units go to the first of equal remainders.
  const shares = supply.allocate([[2_499_975_000]], rows) as number[][];
  expect(shares.reduce((sum, [share = NaN]) => sum + share, 0)).toBe(2_499_975_000);
});
