import { fill } from '../../../src/core/values/fill';
import { isProblem, shown } from '../../../src/core/values/problem';

test('a problem is told from every value that a cell or an answer can be', () => {
  expect(isProblem({ problem: 'missing-cell', kind: 'na' })).toBe(true);
  for (const value of [null, undefined, 0, 'problem', true, [], {}, { kind: 'na' }, () => 'problem'])
    expect(isProblem(value)).toBe(false);
});

test('a sentence shows a text as it was typed, and of a long one its first 39 signs', () => {
  expect([' Ａ ', 5, true, null].map(shown)).toEqual([' Ａ ', '5', 'true', '']);
  expect(shown('x'.repeat(40))).toBe('x'.repeat(40));
  expect(shown('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
});

test('the blanks of a template are filled, each wherever it stands; one without a value stays visible', () => {
  expect(fill('{from} is not above {before}: {from}', { from: 5, before: '10' })).toBe(
    '5 is not above 10: 5',
  );
  expect(fill('{toString} of {}, {a b}', { a: 1 })).toBe('{toString} of {}, {a b}');
});
