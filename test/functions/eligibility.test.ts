import fc from 'fast-check';
import { eligible, reasons, verdict } from '../../src/functions/eligibility';
import { eligibilityExamples } from '../../src/functions/examples/eligibility';
import type { EligibilityFunctionId } from '../../src/i18n/function-ids';
import { installCustomFunctions, outcomeOf } from './custom-functions-runtime';
import { anyRange, copyOf, isAnswer, tableWith } from './matrices';

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

const WORDS = [
  ...['Field', 'Test', 'Value', 'Reason', 'Scope', '字段', '条件', '标准', 'f', 'g', 's'],
  ...['=', '<>', '<', '<=', '>', '>=', 'between', 'in', 'filled', '≤', '介于', '属于', '已填'],
  ...['0.6..0.9', '1~2', '9至1', 'A|B', '|', 'A', 'B', 'yes', '是', '否'],
];
const HEADINGS = ['Field', 'Test', 'Value', 'Reason', 'Scope'];
const range = anyRange(WORDS);
/** Gates that nothing is wrong with, so that the fuzz reaches the judging too. */
const gates = fc.oneof(
  range,
  tableWith(HEADINGS, WORDS),
  fc.constantFrom<unknown[][]>(
    [HEADINGS, ['f', '<=', 0.3, '', ''], ['g', 'in', 'A|1|yes', 'r', 's']],
    [
      ['f', 'between', '0.6..0.9', 'r', 's'],
      ['g', 'filled', '', '', ''],
      ['f', '<>', '无', '', ''],
    ],
  ),
);
const facts = fc.oneof(range, tableWith(['f', 'g', 'x'], WORDS));
const scope = fc.oneof(fc.constant(null), fc.constant([['s']]), range);

test.each(ids)('%s answers whatever it is given, and changes nothing', (id) => {
  fc.assert(
    fc.property(facts, gates, scope, (...given) => {
      const before = copyOf(given);
      expect([given, isAnswer(outcomeOf(() => call(id, given)))]).toEqual([given, true]);
      expect(given).toEqual(before);
    }),
    { numRuns: 5000 },
  );
});
