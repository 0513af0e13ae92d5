import fc from 'fast-check';
import { assess } from '../../../src/core/eligibility/assessment';
import { eligible, reasons, verdicts } from '../../../src/core/eligibility/eligibility';
import { readGates } from '../../../src/core/eligibility/gates';
import { isProblem } from '../../../src/core/values/problem';

const FIELDS = ['days', 'rate', 'grade', 'on time'];
const gate = fc.tuple(
  fc.constantFrom(...FIELDS),
  fc.constantFrom<[string, string | number]>(
    ['<=', 3],
    ['<', 2],
    ['>=', 0.5],
    ['>', 1],
    ['between', '1..3'],
    ['=', 'A'],
    ['<>', 'B'],
    ['in', 'A|yes|2'],
    ['=', 'yes'],
    ['filled', ''],
  ),
  fc.constantFrom('', 'reason'),
  fc.constantFrom('', 's', 't'),
);
const gates = fc
  .array(gate, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map(([field, [test, value], reason, scope]) => [field, test, value, reason, scope]));
const fact = fc.constantFrom<(string | number | boolean | null)[]>(
  0,
  1,
  2,
  3,
  4,
  0.5,
  'A',
  'B',
  'yes',
  'no',
  '',
  null,
  'n/a',
  true,
);
const facts = fc
  .array(fc.tuple(fact, fact, fact, fact), { minLength: 1, maxLength: 5 })
  .map((rows) => [FIELDS, ...rows]);

test('VERDICT, ELIGIBLE, REASONS and the findings never disagree', () => {
  fc.assert(
    fc.property(facts, gates, fc.constantFrom(null, [['s']], [['u']]), (cells, table, scope) => {
      const [can, words, texts] = [eligible, verdicts, reasons].map((call) => call(cells, table, scope));
      if (isProblem(can)) {
        expect([words, texts]).toEqual([can, can]);
        return;
      }
      const read = readGates(table);
      if (isProblem(read)) throw new Error(read.problem);
      const assessment = assess(cells, read, scope?.[0]?.[0]);
      if (isProblem(assessment)) throw new Error(assessment.problem);
      (words as unknown[][]).forEach(([word], row) => {
        if (isProblem(word)) {
          expect([can?.[row]?.[0], (texts as unknown[][])[row]?.[0]]).toEqual([word, word]);
          return;
        }
        const outcomes = assessment.findings(row).map(({ outcome }) => outcome);
        const expected = outcomes.includes('failed')
          ? 'withheld'
          : outcomes.includes('unknown')
            ? 'pending'
            : 'eligible';
        expect(word).toBe(expected);
        expect(can?.[row]).toEqual([expected === 'eligible']);
        const told = assessment
          .findings(row)
          .filter(({ outcome }) => outcome !== 'passed')
          .map(({ gate: { reason }, evidence }) => `${reason} (${evidence})`);
        expect((texts as unknown[][])[row]).toEqual([told.join('; ')]);
      });
    }),
    { numRuns: 2000 },
  );
});

test('the order of accounts never matters', () => {
  fc.assert(
    fc.property(facts, gates, ([headings = [], ...rows], table) => {
      const forward = reasons([headings, ...rows], table);
      const backward = reasons([headings, ...rows.reverse()], table);
      const plain = (cells: unknown) => JSON.stringify(cells).replaceAll(/"row":\d+/g, '');
      if (isProblem(forward) || isProblem(backward)) expect(backward).toEqual(forward);
      else expect(backward.reverse().map(plain)).toEqual(forward.map(plain));
    }),
    { numRuns: 500 },
  );
});

test('a fact that becomes known never turns withheld into pending, nor one that vanishes pending into eligible', () => {
  fc.assert(
    fc.property(facts, gates, fc.nat(3), ([headings = [], row = []], table, column) => {
      const blank = row.map((cell, i) => (i === column ? '' : cell));
      const known = verdicts([headings, row], table);
      const unknown = verdicts([headings, blank], table);
      if (isProblem(known) || isProblem(unknown)) return;
      if (unknown[0]?.[0] === 'withheld') expect([known[0]?.[0]]).not.toEqual(['eligible']);
      if (unknown[0]?.[0] === 'eligible')
        expect(table.some(([field]) => field === FIELDS[column])).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
