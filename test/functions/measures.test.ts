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
