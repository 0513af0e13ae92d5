import { findingOf } from '../../../src/core/eligibility/assessment';
import { verdicts } from '../../../src/core/eligibility/eligibility';
import { readGates, type Gate } from '../../../src/core/eligibility/gates';
import type { Cell } from '../../../src/core/values/cell';

const gateOf = (test: string, value: Cell) => (readGates([['f', test, value]]) as Gate[])[0] as Gate;

/** What a gate says about a fact, with the evidence where there is any. */
const says = (gate: Gate, fact: Cell): string => {
  const { outcome, evidence } = findingOf(gate, fact);
  return evidence === '' ? outcome : `${outcome}: ${evidence}`;
};

type Said = readonly (readonly [Cell, string])[];

test.each<[string, Cell, Said]>([
  [
    '<=',
    30,
    [
      [0, 'passed'],
      [30, 'passed'],
      [45, 'failed: 45 > 30'],
      ['4.5万', 'failed: 45000 > 30'],
      ['', 'unknown: ? <= 30'],
      ['NA', 'unknown: ? <= 30'],
      [null, 'unknown: ? <= 30'],
    ],
  ],
  [
    '<',
    30,
    [
      [29.9, 'passed'],
      [30, 'failed: 30 >= 30'],
      ['-', 'unknown: ? < 30'],
    ],
  ],
  [
    '>=',
    '60%',
    [
      ['６５％', 'passed'],
      [0.6, 'passed'],
      [0.55, 'failed: 0.55 < 0.6'],
      ['', 'unknown: ? >= 0.6'],
    ],
  ],
  [
    '>',
    '60%',
    [
      [0.61, 'passed'],
      ['60%', 'failed: 0.6 <= 0.6'],
      ['', 'unknown: ? > 0.6'],
    ],
  ],
  ['>=', 0.3, [[0.1 + 0.2, 'passed']]],
  ['>', 0.3, [[0.1 + 0.2, 'failed: 0.3 <= 0.3']]],
  ['<=', 0.3, [[0.1 + 0.2, 'passed']]],
  [
    'between',
    '60%～90%',
    [
      [0.6, 'passed'],
      [0.9, 'passed'],
      [0.5, 'failed: 0.5 < 0.6'],
      ['95%', 'failed: 0.95 > 0.9'],
      ['-', 'unknown: 0.6 <= ? <= 0.9'],
    ],
  ],
  [
    'between',
    '-5..-1',
    [
      [-3, 'passed'],
      [0, 'failed: 0 > -1'],
    ],
  ],
  [
    'between',
    '5..5',
    [
      [5, 'passed'],
      [4, 'failed: 4 < 5'],
      [6, 'failed: 6 > 5'],
    ],
  ],
])('%s %j says of numbers: %j', (test, value, said) => {
  const gate = gateOf(test, value);
  expect(said.map(([fact]) => [fact, says(gate, fact)])).toEqual(said);
});

test.each<[string, Cell, Said]>([
  [
    '=',
    0,
    [
      [0, 'passed'],
      [1, 'failed: 1 <> 0'],
    ],
  ],
  [
    '=',
    1,
    [
      ['1.0', 'passed'],
      [true, 'passed'],
      [false, 'failed: FALSE <> 1'],
    ],
  ],
  ['=', 0.3, [[0.1 + 0.2, 'passed']]],
  ['=', 5, [['five', 'failed: five <> 5']]],
  [
    '=',
    '是',
    [
      [true, 'passed'],
      ['✓', 'passed'],
      [false, 'failed: FALSE <> 是'],
    ],
  ],
  [
    '=',
    'yes',
    [
      [0, 'failed: 0 <> yes'],
      ['部分', 'failed: 部分 <> yes'],
    ],
  ],
  ['=', true, [['N', 'failed: N <> TRUE']]],
  ['=', '无', [['无', 'passed']]],
  ['=', '否', [['', 'unknown: ? = 否']]],
  [
    '=',
    'A',
    [
      ['ａ ', 'passed'],
      ['B', 'failed: B <> A'],
      ['无', 'unknown: ? = A'],
    ],
  ],
  // A leading zero makes a code, and a code is no number; 120 and 10 begin with none.
  [
    '=',
    '0012',
    [
      ['0012', 'passed'],
      ['12', 'failed: 12 <> 0012'],
      [12, 'failed: 12 <> 0012'],
    ],
  ],
  [
    '=',
    '100',
    [
      ['1e2', 'failed: 1e2 <> 100'],
      ['0100', 'failed: 0100 <> 100'],
    ],
  ],
  [
    '<>',
    'D',
    [
      ['C', 'passed'],
      ['d', 'failed: d = D'],
      ['', 'unknown: ? <> D'],
    ],
  ],
  ['<>', 0, [['closed', 'passed']]],
  ['<>', 0.3, [[0.1 + 0.2, 'failed: 0.3 = 0.3']]],
  [
    'in',
    'A｜ |B',
    [
      ['b', 'passed'],
      ['C', 'failed: C <> A|B'],
      ['', 'unknown: ? = A|B'],
    ],
  ],
  ['in', '1|2', [[2, 'passed']]],
  [
    'in',
    7,
    [
      [7, 'passed'],
      [8, 'failed: 8 <> 7'],
    ],
  ],
  [
    'filled',
    '',
    [
      ['x', 'passed'],
      [0, 'passed'],
      [' ', 'unknown: ?'],
    ],
  ],
])('%s %j says of anything: %j', (test, value, said) => {
  const gate = gateOf(test, value);
  expect(said.map(([fact]) => [fact, says(gate, fact)])).toEqual(said);
});

describe('a fact that cannot be read', () => {
  test.each<[string, Cell]>([
    ['<', 15],
    ['<=', 15],
    ['>', 15],
    ['>=', 15],
    ['between', '15..20'],
  ])('is no number where %s wants one, and says what it is', (test, value) => {
    expect(verdicts([['f'], ['many']], [['f', test, value]])).toEqual([
      [
        {
          problem: 'not-a-number',
          kind: 'value',
          at: { argument: 'facts', row: 2, column: 1 },
          details: { text: 'many' },
        },
      ],
    ]);
  });
  test.each<[string, Cell]>([
    ['=', 15],
    ['<>', 15],
    ['in', '15|A'],
    ['filled', ''],
  ])('is an error of the workbook where %s takes any value, and names its field', (test, value) => {
    expect(verdicts([['f'], [NaN], [16]], [['f', test, value]])).toEqual([
      [
        {
          problem: 'fact-unreadable',
          kind: 'value',
          at: { argument: 'facts', row: 2, column: 1 },
          details: { field: 'f' },
        },
      ],
      [test === '<>' || test === 'filled' ? 'eligible' : 'withheld'],
    ]);
  });
});

test('a long fact is cut in the evidence', () => {
  expect(says(gateOf('=', 'A'), 'x'.repeat(10_000))).toBe(`failed: ${'x'.repeat(39)}… <> A`);
});
