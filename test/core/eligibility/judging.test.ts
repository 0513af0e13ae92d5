import { findingOf } from '../../../src/core/eligibility/assessment';
import { readGates, type Gate } from '../../../src/core/eligibility/gates';
import type { Cell } from '../../../src/core/values/cell';

const gate = (test: string, value: Cell) => (readGates([['f', test, value]]) as Gate[])[0] as Gate;

/** What a gate says about a fact, with the evidence where it is not passed. */
const says = (test: string, value: Cell, fact: Cell): string => {
  const { outcome, evidence } = findingOf(gate(test, value), fact);
  return outcome === 'passed' ? 'passed' : `${outcome}: ${evidence}`;
};

test.each<[string, Cell, Cell, string]>([
  ['<=', 30, 30, 'passed'],
  ['<=', 30, 45, 'failed: 45 > 30'],
  ['<', 30, 30, 'failed: 30 >= 30'],
  ['>=', 0.6, 0.55, 'failed: 0.55 < 0.6'],
  ['>', '60%', '60%', 'failed: 0.6 <= 0.6'],
  ['>=', '60%', '６５％', 'passed'],
  ['>=', 0.3, 0.1 + 0.2, 'passed'],
  ['>', 0.3, 0.1 + 0.2, 'failed: 0.3 <= 0.3'],
  ['<=', 0.3, 0.1 + 0.2, 'passed'],
  ['=', 0.3, 0.1 + 0.2, 'passed'],
  ['<=', 30, '', 'unknown: ? <= 30'],
  ['<=', 30, 'NA', 'unknown: ? <= 30'],
  ['<=', 30, null, 'unknown: ? <= 30'],
  ['<=', 30, 0, 'passed'],
  ['between', '0.6..0.9', 0.6, 'passed'],
  ['between', '0.6..0.9', 0.9, 'passed'],
  ['between', '0.6..0.9', 0.5, 'failed: 0.5 < 0.6'],
  ['between', '60%～90%', 0.95, 'failed: 0.95 > 0.9'],
  ['between', '-5..-1', -3, 'passed'],
  ['between', '0.6..0.9', '-', 'unknown: 0.6 <= ? <= 0.9'],
])('%s %j says of the number %j: %s', (test, value, fact, expected) => {
  expect(says(test, value, fact)).toBe(expected);
});

test.each<[string, Cell, Cell, string]>([
  ['=', 0, 1, 'failed: 1 <> 0'],
  ['=', 1, '1.0', 'passed'],
  ['=', 1, true, 'passed'],
  ['=', 5, 'five', 'failed: five <> 5'],
  ['=', '是', true, 'passed'],
  ['=', '是', '✓', 'passed'],
  ['=', 'yes', 0, 'failed: 0 <> yes'],
  ['=', 'yes', '部分', 'failed: 部分 <> yes'],
  ['=', true, 'N', 'failed: N <> TRUE'],
  ['=', '无', '无', 'passed'],
  ['=', '否', '', 'unknown: ? = 否'],
  ['=', 'A', 'ａ ', 'passed'],
  ['=', 'A', 'B', 'failed: B <> A'],
  ['=', 'A', '无', 'unknown: ? = A'],
  ['=', '0012', '0012', 'passed'],
  ['=', '0012', '12', 'failed: 12 <> 0012'],
  ['<>', 'D', 'd', 'failed: d = D'],
  ['<>', 'D', 'C', 'passed'],
  ['<>', 0, 'closed', 'passed'],
  ['<>', 'D', '', 'unknown: ? <> D'],
  ['in', 'A|B', 'b', 'passed'],
  ['in', 'A｜B', 'C', 'failed: C <> A|B'],
  ['in', '1|2', 2, 'passed'],
  ['in', 7, 7, 'passed'],
  ['in', 'A|B', '', 'unknown: ? = A|B'],
  ['filled', '', 'x', 'passed'],
  ['filled', '', 0, 'passed'],
  ['filled', '', ' ', 'unknown: ?'],
])('%s %j says of %j: %s', (test, value, fact, expected) => {
  expect(says(test, value, fact)).toBe(expected);
});

test('a long fact is cut in the evidence', () => {
  expect(says('=', 'A', 'x'.repeat(10_000))).toBe(`failed: ${'x'.repeat(39)}… <> A`);
});
