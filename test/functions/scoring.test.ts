import { scoringExamples } from '../../src/functions/examples/scoring';
import { attainment, band, scoredetail, softscore } from '../../src/functions/scoring';
import type { ScoringFunctionId } from '../../src/i18n/function-ids';
import { installCustomFunctions, outcomeOf } from './custom-functions-runtime';

installCustomFunctions();

const FUNCTIONS: Record<ScoringFunctionId, (...args: never[]) => unknown> = {
  ATTAINMENT: attainment,
  SOFTSCORE: softscore,
  SCOREDETAIL: scoredetail,
  BAND: band,
};
/** Calls a function as Excel does: null for an argument left out. */
const call = (id: ScoringFunctionId, args: readonly unknown[]): unknown =>
  Reflect.apply(FUNCTIONS[id], undefined, args);
const ids = Object.keys(FUNCTIONS) as ScoringFunctionId[];

describe.each(ids)('%s', (id) => {
  test.each(scoringExamples[id].map((example, at) => [at + 1, example] as const))(
    'example %d gives its printed result',
    (_, example) => expect(call(id, example.arguments)).toEqual(example.result),
  );
});

const KPIS = [
  ['铺货率', 0.6, 0.6, 0.9],
  ['进店率', 0.4, 0.5, 0.8],
];

test('a call that cannot be answered is an error with a sentence that says where and what to do', () => {
  expect(outcomeOf(() => softscore([[0.7, 0.8]], [['A', 0.5, 0, 1]]))).toMatchObject({
    code: '#VALUE!',
    message: 'kpis: The weights add up to 0.5. Change them so that they add up to 1 (100%) or 100.',
  });
  expect(
    outcomeOf(() =>
      softscore(
        [
          ['铺货率', '陈列'],
          [0.7, 0.8],
        ],
        KPIS,
      ),
    ),
  ).toMatchObject({
    code: '#VALUE!',
    message:
      'actuals: No column is headed “进店率”. Add the column, or correct its heading or the name of the KPI.',
  });
  expect(outcomeOf(() => attainment([['']], [[0]], [[1]]))).toMatchObject({ code: '#N/A' });
});

test('one account’s bad cell is that account’s error, and leaves the others their scores', () => {
  const outcome = softscore(
    [
      [0.9, 0.8],
      [85, 0.8],
      [0.6, ''],
      [0.6, 0.5],
    ],
    KPIS,
  );
  expect(outcome).toMatchObject([
    [100],
    [
      {
        code: '#VALUE!',
        message:
          'actuals, row 2, column 1: 85 is far above 100%: floor and target are shares. Write 85%, not 85.',
      },
    ],
    [{ code: '#N/A' }],
    [0],
  ]);
});

test('the only account’s error is thrown, because Excel shows only a thrown one with its sentence', () => {
  expect(outcomeOf(() => softscore([['good', 0.8]], KPIS))).toMatchObject({ code: '#VALUE!' });
});
