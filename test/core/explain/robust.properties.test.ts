import fc from 'fast-check';
import { callIn, withOwnNames } from '../../../src/core/sheet/call';
import { readArgument } from '../../../src/core/sheet/argument';
import { explain, isFunctionId, parametersOf } from '../../../src/core/explain/explain';
import type { Explanation } from '../../../src/core/explain/explanation';
import type { Cell } from '../../../src/core/values/cell';
import { functionHelp } from '../../../src/i18n/en-US/functions';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 400 }),
  fc.constantFrom(0, 0.85, 1e12, 1e300, -0, NaN, Infinity, '', null, undefined, true, false),
  fc.constantFrom(
    'From',
    'Rate',
    'Field',
    'Test',
    'Value',
    'KPI',
    'Weight',
    'Floor',
    'Target',
    '>=',
    'whole',
  ),
  fc.constantFrom('85%', 'n/a', '__proto__', 'constructor', '#DIV/0!', 'linear', 'step', 'marginal', 'upto'),
  fc.string({ maxLength: 6 }),
);
const cells = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
const argument = fc.oneof(
  cells,
  fc.constantFrom(null, undefined, [['marginal']], [[2]], [[150]], [[1, 0, 1]]),
);

/** Every number that the explanation shows. */
const numbersOf = ({ parts }: Explanation): number[] =>
  parts
    .flatMap((part) => (part.part === 'terms' ? part.terms.map(({ figure }) => figure) : part.rows.flat()))
    .flatMap((figure) => ('value' in figure && typeof figure.value === 'number' ? [figure.value] : []));

test('whatever the cells are, a function is explained or its problem told, and every figure is a number', () => {
  const ids = Object.keys(functionHelp).filter(isFunctionId);
  fc.assert(
    fc.property(
      fc
        .constantFrom(...ids)
        .chain((id) => fc.tuple(fc.constant(id), fc.tuple(...parametersOf(id).map(() => argument)))),
      fc.nat(4),
      fc.nat(3),
      ([id, given], row, column) => {
        for (const value of numbersOf(explain(id, given, { row, column }))) expect(value).not.toBeNaN();
      },
    ),
    { numRuns: 20_000 },
  );
});

test('whatever the formula’s text is, it is read to its end', () => {
  const piece = fc.constantFrom(
    '=',
    'CHANNEL.BAND(',
    '_xldudf_CHANNEL_BAND(',
    '"',
    "'",
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    ',',
    'A1',
    '!',
    ' ',
    '#',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const formula = pieces.join('');
      for (const text of callIn(formula, isFunctionId)?.arguments ?? []) readArgument(text);
      const repaired = withOwnNames(formula, isFunctionId);
      expect(withOwnNames(repaired, isFunctionId)).toBe(repaired);
    }),
    { numRuns: 5000 },
  );
});
