import { eligible, reasons, verdict } from '../../src/functions/eligibility';
import { eligibilityExamples } from '../../src/functions/examples/eligibility';
import type { EligibilityFunctionId } from '../../src/i18n/function-ids';
import { installCustomFunctions, outcomeOf } from './custom-functions-runtime';

installCustomFunctions();

const FUNCTIONS: Record<EligibilityFunctionId, (...args: never[]) => unknown> = {
  ELIGIBLE: eligible,
  VERDICT: verdict,
  REASONS: reasons,
};
/** Calls a function as Excel does: null for an argument left out. */
const call = (id: EligibilityFunctionId, args: readonly unknown[]): unknown =>
  Reflect.apply(FUNCTIONS[id], undefined, args);
const ids = Object.keys(FUNCTIONS) as EligibilityFunctionId[];

describe.each(ids)('%s', (id) => {
  test.each(eligibilityExamples[id].map((example, at) => [at + 1, example] as const))(
    'example %d gives its printed result',
    (_, example) => expect(call(id, example.arguments)).toEqual(example.result),
  );
});

const GATES = [
  ['Overdue days', '<=', 30, 'Payment overdue'],
  ['Grade', 'in', 'A|B', ''],
];

test('a field that no column bears is an error that names it', () => {
  for (const id of ids)
    expect(outcomeOf(() => call(id, [[['Overdue days'], [1]], GATES, null]))).toMatchObject({
      code: '#VALUE!',
      message: 'facts: No column is headed “Grade”. Add the column, or correct its heading.',
    });
});

test('one account’s unreadable fact is that account’s error alone', () => {
  const facts = [
    ['Grade', 'Overdue days'],
    ['A', 'many'],
    ['C', 31],
  ];
  expect(reasons(facts, GATES)).toMatchObject([
    [{ code: '#VALUE!', message: expect.stringMatching(/^facts, row 2, column 2: “many” is not a number/) }],
    ['Payment overdue (31 > 30); Grade (C <> A|B)'],
  ]);
});
