import type { FunctionId } from '../../../src/core/explain/explain';
import type { Given } from '../../../src/core/explain/explanation';
import type { Cells } from '../../../src/core/values/cell';
import { told } from './told';

type Case = readonly [what: string, id: FunctionId, given: Given, told: readonly string[]];
const tellsOf = (cases: readonly Case[]) =>
  test.each(cases)('%s: %s', (_what, id, given, expected) => expect(told(id, given)).toEqual(expected));

const KPIS: Cells = [
  ['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'Curve', 'If missing'],
  ['Distribution', 60, 0.5, 0.9, '', 'linear', 'error'],
  ['Orders', 30, '', 20, 1.5, 'proportional', 'exclude'],
  ['Contract', 10, '', 1, '', 'step', 'zero'],
];
const COLUMNS = 'kpis: kpi | actual | floor | target | weight | attainment | points';

describe('a score', () => {
  const curves = ['! curve-proportional Orders', '! cap Orders 1.5', '! curve-step Contract'];
  tellsOf([
    [
      // (0.7 − 0.5) ÷ 0.4 × 60; 25 ÷ 20 × 30; reached × 10
      'each KPI in its own unit, weights that are no shares as they are',
      'SOFTSCORE',
      [[[0.7, 25, 1]], KPIS],
      [
        COLUMNS,
        '  “Distribution” | 70 % | 50 % | 90 % | 60 | 50 % | 30',
        '  “Orders” | 25 | · | 20 | 30 | 125 % | 37.5',
        '  “Contract” | 1 | · | 1 | 10 | 100 % | 10',
        'score 77.5',
        ...curves,
      ],
    ],
    [
      // 60 × 100 ÷ 70 for the first, 0 for the third
      'what is left out and what counts as zero',
      'SOFTSCORE',
      [[[0.9, '', '-']], KPIS],
      [
        COLUMNS,
        '  “Distribution” | 90 % | 50 % | 90 % | 60 | 100 % | 85.7142857143',
        '  “Orders” | · | · | 20 | 30 | · | ·',
        '  “Contract” | · | · | 1 | 10 | 0 % | 0',
        'weightCounted 70, score 85.7142857143',
        '! excluded Orders',
        ...curves.slice(0, 2),
        '! counts-zero Contract',
        '! curve-step Contract',
      ],
    ],
    [
      'a KPI that is missing leaves no score',
      'SOFTSCORE',
      [[['', 20, 1]], KPIS],
      [
        COLUMNS,
        '  “Distribution” | · | 50 % | 90 % | 60 | · | ·',
        '  “Orders” | 20 | · | 20 | 30 | 100 % | 30',
        '  “Contract” | 1 | · | 1 | 10 | 100 % | 10',
        '',
        ...curves,
      ],
    ],
    [
      'a KPI that cannot be read is shown as it stands',
      'SOFTSCORE',
      [[['soon', 20, 1]], KPIS],
      [
        COLUMNS,
        '  “Distribution” | “soon” | 50 % | 90 % | 60 | · | ·',
        '  “Orders” | 20 | · | 20 | 30 | 100 % | 30',
        '  “Contract” | 1 | · | 1 | 10 | 100 % | 10',
        '',
        ...curves,
      ],
    ],
    [
      'weights that add up to 1 are shares, and less can be better',
      'SOFTSCORE',
      [
        [[8]],
        [
          ['KPI', 'Weight', 'Floor', 'Target'],
          ['Stock-outs', 1, 20, 5],
        ],
      ],
      [
        COLUMNS,
        '  “Stock-outs” | 8 | 20 | 5 | 100 % | 80 % | 80',
        'score 80',
        '! lower-is-better Stock-outs',
      ],
    ],
  ]);

  test('of a list under its own headings is that of its row, wherever its columns stand', () => {
    const actuals: Cells = [
      ['Contract', 'Distribution', 'Orders'],
      [0, 0.5, 0],
      [1, 0.9, 20],
    ];
    expect(told('SOFTSCORE', [actuals, KPIS], 1).slice(1, 5)).toEqual([
      '  “Distribution” | 90 % | 50 % | 90 % | 60 | 100 % | 60',
      '  “Orders” | 20 | · | 20 | 30 | 100 % | 30',
      '  “Contract” | 1 | · | 1 | 10 | 100 % | 10',
      'score 100',
    ]);
  });

  test('in detail points at the KPI of its column', () => {
    expect(told('SCOREDETAIL', [[[0.7, 25, 1]], KPIS], 0, 1)[2]).toBe(
      '→ “Orders” | 25 | · | 20 | 30 | 125 % | 37.5',
    );
  });
});

describe('an attainment', () => {
  const one = (...values: readonly (number | string)[]): Given => values.map((value) => [[value]]);
  tellsOf([
    [
      'the way from floor to target',
      'ATTAINMENT',
      one(0.7, 0.5, 0.9),
      ['actual 70 %, floor 50 %, target 90 %, curve linear, cap 100 %, gained 20 %, toGain 40 %'],
    ],
    [
      'in units that are no shares, with a cap',
      'ATTAINMENT',
      one(30, 10, 20, 1.2),
      ['actual 30, floor 10, target 20, curve linear, cap 120 %, gained 20, toGain 10'],
    ],
    [
      'without a way there is none',
      'ATTAINMENT',
      one(30, '', 20, '', 'proportional'),
      ['actual 30, floor ·, target 20, curve proportional, cap 100 %'],
    ],
    [
      'all or nothing has no way, whatever stands as its floor',
      'ATTAINMENT',
      one(30, 10, 20, '', 'step'),
      ['actual 30, floor 10, target 20, curve step, cap 100 %'],
    ],
    [
      'an actual that cannot be read',
      'ATTAINMENT',
      one('soon', 10, 20),
      ['actual “soon”, floor 10, target 20, curve linear, cap 100 %'],
    ],
    ['a target that cannot be read', 'ATTAINMENT', one(5, 10, 'high'), []],
    ['a curve that nobody knows', 'ATTAINMENT', one(5, 10, 20, '', 'wavy'), []],
  ]);
});

const BANDS: Cells = [
  [0, 'D'],
  [60, 'C'],
  [75, true],
];

describe('a band', () => {
  const from = (value: string | number) => [[[value]], BANDS, null];
  const upTo = (value: number) => [[[value]], BANDS, [['upto']]];
  tellsOf([
    [
      'in the middle',
      'BAND',
      from(60),
      [
        'value 60, edge from',
        'bands: from | below | bandResult',
        '  0 | 60 | “D”',
        '→ 60 | 75 | “C”',
        '  75 | · | “TRUE”',
      ],
    ],
    [
      'the first',
      'BAND',
      from(0),
      ['value 0, edge from', 'bands: from | below | bandResult', '→ 0 | 60 | “D”', '  60 | 75 | “C”'],
    ],
    [
      'the last',
      'BAND',
      from(99),
      ['value 99, edge from', 'bands: from | below | bandResult', '  60 | 75 | “C”', '→ 75 | · | “TRUE”'],
    ],
    [
      'below all',
      'BAND',
      from(-1),
      ['value -1, edge from', 'bands: from | below | bandResult', '  0 | 60 | “D”'],
    ],
    [
      'by upper bounds',
      'BAND',
      upTo(60),
      [
        'value 60, edge upto',
        'bands: above | upTo | bandResult',
        '  · | 0 | “D”',
        '→ 0 | 60 | “C”',
        '  60 | 75 | “TRUE”',
      ],
    ],
    [
      'beyond all upper bounds',
      'BAND',
      upTo(76),
      ['value 76, edge upto', 'bands: above | upTo | bandResult', '  60 | 75 | “TRUE”'],
    ],
    ['a value that is no number', 'BAND', from('good'), ['value “good”, edge from']],
    ['no value', 'BAND', from(''), ['value ·, edge from']],
  ]);
});

describe('gates', () => {
  const FACTS: Cells = [
    ['Overdue', 'Report', 'Fakes'],
    [45, 'yes', ''],
    [5, false, 0],
  ];
  const GATES: Cells = [
    ['Field', 'Test', 'Value', 'Reason'],
    ['Overdue', '<=', 30, 'Late'],
    ['Report', '=', 'yes', 'No report'],
    ['Fakes', 'filled', '', 'Not checked'],
  ];
  const SCOPED = GATES.map((row, index) => [...row, ['Scope', '', 'soft', 'base'][index]]);
  tellsOf([
    [
      'one by one; an unknown one is open',
      'VERDICT',
      [FACTS, GATES, null],
      [
        'gates: field | fact | condition | outcome | reason',
        '  “Overdue” | 45 | “<= 30” | failed | “Late”',
        '  “Report” | “yes” | “= yes” | passed | “No report”',
        '  “Fakes” | · | “filled” | unknown | “Not checked”',
        '! unknown-is-open',
      ],
    ],
    [
      'of a scope and of everything; the others are counted',
      'REASONS',
      [FACTS, SCOPED, [['soft']]],
      [
        'scope “soft”',
        'gates: field | fact | condition | outcome | reason | scope',
        '  “Overdue” | 45 | “<= 30” | failed | “Late” | “”',
        '  “Report” | “yes” | “= yes” | passed | “No report” | “soft”',
        '! gates-out-of-scope 1',
      ],
    ],
  ]);

  test('of the row that the cell stands in', () => {
    expect(told('ELIGIBLE', [FACTS, GATES, null], 1)).toEqual([
      'gates: field | fact | condition | outcome | reason',
      '  “Overdue” | 5 | “<= 30” | passed | “Late”',
      '  “Report” | “FALSE” | “= yes” | failed | “No report”',
      '  “Fakes” | 0 | “filled” | passed | “Not checked”',
    ]);
  });
});

describe('a payout', () => {
  const payout = (cells: readonly (string | number | null)[]) =>
    cells.map((value) => (value === null ? null : [[value]]));
  tellsOf([
    [
      'base and bonus',
      'PAYOUT',
      payout([200, 100, 0.8, null, null, null]),
      ['base 200, soft 100, payoutShare 80 %, bonus 80, sum 280, decimals 2'],
    ],
    [
      'capped',
      'PAYOUT',
      payout([200, 100, 0.8, 'yes', 279, 0]),
      [
        'eligible yes, base 200, soft 100, payoutShare 80 %, bonus 80, sum 280, cap 279, decimals 0',
        '! capped',
      ],
    ],
    [
      'at the cap',
      'PAYOUT',
      payout([200, 100, 0.8, 1, 280, null]),
      ['eligible yes, base 200, soft 100, payoutShare 80 %, bonus 80, sum 280, cap 280, decimals 2'],
    ],
    [
      'not eligible',
      'PAYOUT',
      payout([200, 100, 0.8, 'no', 279, null]),
      ['eligible no, base 200, soft 100, payoutShare 80 %', '! not-eligible'],
    ],
    [
      'eligible as nobody can read it: the function answers no sum',
      'PAYOUT',
      payout([200, '', 0.8, 'maybe', null, null]),
      ['eligible “maybe”, base 200, soft ·, payoutShare 80 %'],
    ],
    [
      'a base below 0',
      'PAYOUT',
      payout([-1, 100, 0.8, null, null, null]),
      ['base -1, soft 100, payoutShare 80 %'],
    ],
  ]);
});
