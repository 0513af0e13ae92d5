import fc from 'fast-check';
import { measuresExamples } from '../../src/functions/examples/measures';
import type { MeasuresFunctionId } from '../../src/i18n/function-ids';
import * as measures from '../../src/functions/measures';
import { CustomFunctionsError, installCustomFunctions, outcomeOf } from './custom-functions-runtime';

installCustomFunctions();

const FUNCTIONS: Record<MeasuresFunctionId, (...args: never[]) => unknown> = {
  NUMERICDIST: measures.numericdist,
  WEIGHTEDDIST: measures.weighteddist,
  LISTINGRATE: measures.listingrate,
  DISPLAYSCORE: measures.displayscore,
  SHAREOFSHELF: measures.shareofshelf,
  DAYSTODIST: measures.daystodist,
  SPEEDINDEX: measures.speedindex,
  PROMORATE: measures.promorate,
  ONSHELF: measures.onshelf,
};
/** Calls a function as Excel does: with whatever cells there are, and null for an argument left out. */
const call = (id: MeasuresFunctionId, args: readonly unknown[]): unknown =>
  Reflect.apply(FUNCTIONS[id], undefined, args);
const ids = Object.keys(FUNCTIONS) as MeasuresFunctionId[];

describe.each(ids)('%s', (id) => {
  test.each(measuresExamples[id].map((example, at) => [at + 1, example] as const))(
    'example %d gives its printed result',
    (_, example) => {
      expect(call(id, example.arguments)).toEqual(example.result);
    },
  );

  test('says what is wrong in a sentence with its place, and never throws anything else', () => {
    const error = outcomeOf(() => call(id, [null, null, null, null, null])) as CustomFunctionsError;
    expect(error).toBeInstanceOf(CustomFunctionsError);
    expect(error.message).toMatch(/^\w+: .+\.$/);
  });
});

const word = fc.constantFrom(
  ...['yes', 'no', '是', '否', '√', '×', 'Y', 'n', '', ' ', 'n/a', 'NA', '-', '无', '合计', 'Total'],
  ...['门店编码', 'Outlet', 'handled', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '=1+1'],
  ...[
    '85%',
    '８５％',
    '3万',
    '￥1,200',
    '1e309',
    '-5',
    '2026-03-01',
    '2026年3月1日',
    '3/5/2026',
    'x'.repeat(10_000),
  ],
);
const cell = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 60 }) },
  fc.boolean(),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 5e-324, 46082, 46090, 0.8),
  fc.constantFrom(null, undefined),
  fc.string({ maxLength: 6 }),
  fc.constantFrom<unknown>({}, [], { toString: null }, Object.create(null), Symbol('cell'), 5n, () => 1),
);
const ragged = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 });
/** Ranges of one shape, so that calls get beyond the check of shapes. */
const even = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      {
        minLength: 5,
        maxLength: 5,
      },
    ),
  );
const single = cell.map((each) => [[each]]);
const argument = fc.oneof(ragged, single, fc.constantFrom(null, undefined));
const args = fc.oneof(
  fc.array(argument, { minLength: 5, maxLength: 5 }),
  even,
  fc
    .tuple(single, even, single, single, single)
    .map(([first, [second], ...rest]) => [first, second, ...rest]),
);

const depiction = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' || each === undefined || each === null
      ? Object.is(each, -0)
        ? '-0'
        : String(each)
      : typeof each === 'object' || typeof each === 'string' || typeof each === 'boolean'
        ? each
        : typeof each,
  );

test.each(ids)(
  '%s turns any cells into a finite number or an error of Excel, and leaves them unchanged',
  (id) => {
    fc.assert(
      fc.property(args, (cells) => {
        const before = depiction(cells);
        const outcome = outcomeOf(() => call(id, cells));
        expect(depiction(cells)).toBe(before);
        if (outcome instanceof CustomFunctionsError) {
          expect(['#VALUE!', '#N/A', '#NUM!']).toContain(outcome.code);
          expect(outcome.message).toMatch(/\.$/);
          expect(outcome.message).not.toMatch(/\{\w+\}/);
          return;
        }
        const [[result, ...more] = [], ...others] = outcome as unknown[][];
        expect([more, others]).toEqual([[], []]);
        expect(Number.isFinite(result)).toBe(true);
        expect(result).toBeGreaterThanOrEqual(0);
        if (id !== 'DAYSTODIST') expect(result).toBeLessThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  },
);

test('a list of 100,000 rows is read as surely as a short one', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => row);
  const outlets = rows.map((row) => [`S${row % 40_000}`]);
  // Outlets 0 to 9,999 handle the product: a quarter of 40,000.
  const handled = rows.map((row) => [row % 40_000 < 10_000 ? 'yes' : '', 'no']);
  expect(measures.numericdist(outlets, handled)).toEqual([[0.25]]);
  // Turnover 3 where handled, 1 elsewhere: 30,000 of 60,000.
  const turnover = rows.map((row) => [row % 40_000 < 10_000 ? 3 : 1]);
  expect(measures.weighteddist(outlets, handled, turnover)).toEqual([[0.5]]);
});
