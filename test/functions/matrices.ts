import fc from 'fast-check';
import { CustomFunctionsError } from './custom-functions-runtime';

/** What may stand in a cell: what people type, what hosts hand over for it, and what should never come. */
const cell = (words: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<unknown>(...words) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<unknown>(0, 1, 0.3, 0.1 + 0.2, 0.85, 60, 100, -1, 1e12, 1e300, 5e-324, -0),
    },
    { weight: 2, arbitrary: fc.double({ min: 0, max: 1 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<unknown>('', null, undefined, ' ', 'n/a', '-', '无', true, false),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>('85%', '８５％', '3万', '￥1,200', '1e309', '0012', '合计', '=1+1'),
    },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty') },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(
        NaN,
        Infinity,
        -Infinity,
        {},
        [],
        Object.create(null),
        Symbol('x'),
        7n,
        new Date(0),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('x'.repeat(10_000), '('.repeat(10_000), '9'.repeat(10_000), '|'.repeat(999)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  );

/** Ranges of any shape, ragged and empty ones too, with the words that a function knows among the cells. */
export const anyRange = (words: readonly string[]): fc.Arbitrary<unknown[][]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<unknown[][]>([], [[]], [['']], [[null]]) },
    { weight: 5, arbitrary: fc.array(fc.array(cell(words), { maxLength: 8 }), { maxLength: 6 }) },
    { weight: 3, arbitrary: cell(words).map((only) => [[only]]) },
  );

/** A table that has its headings right, more or less, above rows of anything. */
export const tableWith = (headings: readonly string[], words: readonly string[]): fc.Arbitrary<unknown[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...headings], { minLength: headings.length - 2 }),
      fc.array(fc.array(cell(words), { minLength: headings.length - 1, maxLength: headings.length + 1 }), {
        maxLength: 5,
      }),
    )
    .map(([first, rows]) => [first, ...rows]);

const isValue = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

/** True for an error that Excel can show: a code, and a sentence with every blank filled. */
function isError(value: unknown): boolean {
  const sentence = value instanceof CustomFunctionsError ? (value.message ?? '') : '';
  return sentence.length > 10 && !/\{\w+\}/.test(sentence);
}

/** True for what Excel takes from a function: an error, or equally long rows of values and errors. */
export const isAnswer = (outcome: unknown): boolean =>
  isError(outcome) ||
  (Array.isArray(outcome) &&
    outcome.length > 0 &&
    outcome.every(
      (row: unknown) =>
        Array.isArray(row) &&
        row.length > 0 &&
        row.length === (outcome[0] as unknown[]).length &&
        row.every((value) => isValue(value) || isError(value)),
    ));

/** A copy to hold against the arguments after the call. */
export const copyOf = (args: readonly unknown[]): unknown[] =>
  args.map((range) => (Array.isArray(range) ? range.map((row: unknown[]) => [...row]) : range));
