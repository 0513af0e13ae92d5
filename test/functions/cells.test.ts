import { band, softscore, scoredetail } from '../../src/functions/scoring';
import { reasons, verdict } from '../../src/functions/eligibility';
import { rebate } from '../../src/functions/rebates';
import { numericdist } from '../../src/functions/measures';
import { installCustomFunctions } from './custom-functions-runtime';

installCustomFunctions();

/** An error as Excel hands it to a function that takes errors. */
const error = (code: string) => ({ type: 'Error', basicType: 'Error', basicValue: code });
const formatted = (value: number) => ({
  type: 'FormattedNumber',
  basicType: 'Double',
  basicValue: value,
  numberFormat: '0%',
});
const KPIS = [
  ['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'Curve', 'If missing'],
  ['Display', 0.5, 0, 1, 1, 'linear', 'error'],
  ['Report', 0.5, 0, 1, 1, 'linear', 'error'],
];
const codeOf = (cell: unknown) => (cell as { code?: string }).code ?? cell;

test('an error in a range concerns its row: #N/A is missing, every other error unreadable', () => {
  const actuals = [
    ['Display', 'Report'],
    [1, 1],
    [error('#N/A'), 1],
    [error('#REF!'), 1],
    [1, 0],
  ];
  expect(softscore(actuals, KPIS).map(([cell]) => codeOf(cell))).toEqual([100, '#N/A', '#VALUE!', 50]);
  expect(scoredetail(actuals, KPIS)[0]?.map(codeOf)).toEqual([50, 50]);
  expect(
    band(
      [[0.5], [error('#DIV/0!')], [1]],
      [
        [0, 'C'],
        [1, 'A'],
      ],
    ).map(([cell]) => codeOf(cell)),
  ).toEqual(['C', '#VALUE!', 'A']);
});

test('an error among facts leaves a gate unknown, whatever it tests', () => {
  const gates = [
    ['Field', 'Test', 'Value', 'Reason'],
    ['Contract', 'filled', '', 'No contract'],
    ['Status', '<>', 'closed', 'Closed'],
  ];
  const facts = [
    ['Contract', 'Status'],
    ['C1', 'open'],
    [error('#REF!'), 'open'],
    ['C2', error('#NAME?')],
    ['C3', error('#N/A')],
  ];
  const verdicts = verdict(facts, gates).map(([cell]) => codeOf(cell));
  expect(verdicts[0]).toBe('eligible');
  for (const one of verdicts.slice(1)) expect(one).not.toBe('eligible');
});

test.each([
  ['kpis', () => softscore([[1, 1]], [...KPIS.slice(0, 2), ['Report', error('#REF!'), 0, 1, 1, '', '']])],
  [
    'gates',
    () =>
      verdict(
        [['A'], [1]],
        [
          ['Field', 'Test', 'Value'],
          ['A', '<>', error('#N/A')],
        ],
      ),
  ],
  [
    'tiers',
    () =>
      rebate(
        [[10]],
        [
          [0, 0.1],
          [error('#REF!'), 0.2],
        ],
        [['whole']],
      ),
  ],
  [
    'bands',
    () =>
      band(
        [[10]],
        [
          [0, 'C'],
          [5, error('#VALUE!')],
        ],
      ),
  ],
])('an error in a scheme’s table, %s, makes the table unreadable', (_, call) => {
  expect(call).toThrow(expect.objectContaining({ code: '#VALUE!' }));
});

test('a formatted number is its number', () => {
  expect(softscore([[formatted(1), formatted(0.5)]], KPIS)).toEqual([[75]]);
  expect(numericdist([['S1'], ['S2']], [[formatted(1)], [0]])).toEqual([[0.5]]);
});

test('blank cells that arrive as 0 do no harm where no number can be: Curve, If missing, Reason, Scope, blank rows', () => {
  const zeros = KPIS.map((row, index) => (index === 0 ? row : [...row.slice(0, 5), 0, 0]));
  expect(softscore([[1, 0.5]], [...zeros, [0, 0, 0, 0, 0, 0, 0]])).toEqual([[75]]);
  const gates = [
    ['Field', 'Test', 'Value', 'Reason', 'Scope'],
    ['Days', '<=', 15, 0, 0],
    [0, 0, 0, 0, 0],
  ];
  expect(reasons([['Days'], [20]], gates)).toEqual([[expect.stringContaining('Days')]]);
  expect(verdict([['Days'], [20]], gates)).toEqual([['withheld']]);
  expect(
    rebate(
      [[100]],
      [
        [0, 0.1],
        [50, 0.2],
        [0, 0],
      ],
      [['whole']],
    ),
  ).toEqual([[20]]);
  expect(
    band(
      [[60]],
      [
        ['From', 'Result'],
        [0, 'C'],
        [50, 'A'],
        [0, 0],
      ],
    ),
  ).toEqual([['A']]);
});

test('a first tier from 0 at a rate of 0 stays, and so does a bound of 0 below a negative one', () => {
  expect(
    rebate(
      [[100]],
      [
        [0, 0],
        [50, 0.2],
      ],
      [['whole']],
    ),
  ).toEqual([[20]]);
  expect(
    band(
      [[0.5]],
      [
        [-1, 2],
        [0, 0],
      ],
    ),
  ).toEqual([[0]]);
  expect(
    band(
      [[3]],
      [
        ['From', 'Result'],
        [0, 0],
      ],
    ),
  ).toEqual([[0]]);
});
