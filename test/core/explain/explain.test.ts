import {
  explain,
  isFunctionId,
  isReadByRow,
  parametersOf,
  type FunctionId,
} from '../../../src/core/explain/explain';
import type { Explanation, DisplayValue, Label, Steps, Terms } from '../../../src/core/explain/explanation';
import type { Cells } from '../../../src/core/values/cell';
import { isProblem } from '../../../src/core/values/problem';
import { eligibilityExamples } from '../../../src/functions/examples/eligibility';
import type { Example } from '../../../src/functions/examples/example';
import { measuresExamples } from '../../../src/functions/examples/measures';
import { rebatesExamples } from '../../../src/functions/examples/rebates';
import { scoringExamples } from '../../../src/functions/examples/scoring';
import { supplyExamples } from '../../../src/functions/examples/supply';
import { functionHelp } from '../../../src/i18n/en-US/functions';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  ...measuresExamples,
  ...scoringExamples,
  ...eligibilityExamples,
  ...rebatesExamples,
  ...supplyExamples,
};

const idOf = (name: string) => {
  if (!isFunctionId(name)) throw new Error(`${name} is not explained`);
  return name;
};

const HERE = { row: 0, column: 0 };
const plain = (figure: DisplayValue | undefined) =>
  figure && figure.as !== 'nothing' ? figure.value : undefined;

/** The figure under a label; of several, the last. */
function termOf({ parts }: Explanation, label: Label) {
  const all = parts.filter((part): part is Terms => part.part === 'terms').flatMap(({ terms }) => terms);
  return plain(all.findLast((term) => term.label === label)?.figure);
}

const stepsOf = ({ parts }: Explanation, index = 0): Steps =>
  parts.filter((part): part is Steps => part.part === 'steps')[index] as Steps;

/** A column of a table of steps. */
function column(steps: Steps, label: Label) {
  const at = steps.columns.indexOf(label);
  return steps.rows.map((row) => plain(row[at]));
}

const notesOf = ({ notes }: Explanation) => notes.map(({ note }) => note);

test('every function is explained, with the parameters of its documentation', () => {
  for (const [id, { parameters }] of Object.entries(functionHelp))
    expect([id, parametersOf(idOf(id))]).toEqual([id, Object.keys(parameters)]);
});

/** What a function says of an argument without a cell. */
const NOTHING_GIVEN = ['empty-range', 'missing-cell', 'no-tiers', 'not-whole-years'];

/** How many of a function's parameters its contract requires, from the first on. */
const REQUIRED: Readonly<Record<FunctionId, number>> = {
  ...{ NUMERICDIST: 2, WEIGHTEDDIST: 3, LISTINGRATE: 2, DISPLAYSCORE: 1, SHAREOFSHELF: 2 },
  ...{ DAYSTODIST: 3, SPEEDINDEX: 4, PROMORATE: 2, ONSHELF: 2 },
  ...{ ATTAINMENT: 3, SOFTSCORE: 2, SCOREDETAIL: 2, BAND: 2 },
  ...{ ELIGIBLE: 2, VERDICT: 2, REASONS: 2 },
  ...{ REBATE: 2, TIER: 2, NEXTTIER: 2, GROWTHREBATE: 3, PAYOUT: 3, CLAWBACK: 3 },
  ...{ COVERDAYS: 3, SEASONINDEX: 1, REORDER: 5, ALLOCATE: 2 },
};

describe.each(Object.entries(EXAMPLES))('%s', (name, examples) => {
  const id = idOf(name);

  test('ends in the documented result, in every cell of what it spills, with steps before it', () => {
    for (const { arguments: given, result } of examples)
      for (const [row, line] of result.entries())
        for (const [column, expected] of line.entries()) {
          const explanation = explain(id, given, { row, column });
          if (typeof expected === 'number') expect(explanation.result).toBeCloseTo(expected, 10);
          else if (expected === '#N/A') expect(explanation.result).toMatchObject({ kind: 'na' });
          else expect(explanation.result).toBe(expected);
          expect(explanation.parts).not.toEqual([]);
        }
  });

  test('needs no more than the headings and two rows of a parameter that is read by row', () => {
    for (const { arguments: given, result } of examples)
      for (const row of result.keys()) {
        const sparse = given.map((cells, i) =>
          cells && isReadByRow(id, parametersOf(id)[i] ?? '')
            ? cells.map((line, at) => (at === 0 || at === row || at === row + 1 ? line : []))
            : cells,
        );
        expect(explain(id, sparse, { row, column: 0 })).toEqual(explain(id, given, { row, column: 0 }));
      }
  });

  test('asks for an argument that was left out by its name', () => {
    const [given = []] = examples.map((example) => example.arguments);
    for (const [index, name] of parametersOf(id).slice(0, REQUIRED[id]).entries()) {
      const lacking = given.map((cells, own) => (own === index ? undefined : cells));
      const { result } = explain(id, lacking, HERE);
      const problem = result !== undefined && isProblem(result) ? result : undefined;
      expect(problem?.at?.argument).toBe(name);
      expect(NOTHING_GIVEN).toContain(problem?.problem);
    }
  });

  test('without arguments is a problem, not an exception', () => {
    expect(isProblem(explain(id, [], HERE).result)).toBe(true);
  });
});

const KPIS: Cells = [
  ['KPI', 'Weight', 'Floor', 'Target', 'Cap', 'Curve', 'If missing'],
  ['Distribution', 0.5, 0.6, 0.9, '', 'linear', 'error'],
  ['Store entry', 0.3, 0.5, 0.8, 1.2, 'linear', 'exclude'],
  ['Stock-outs', 0.2, 20, 5, '', 'linear', 'zero'],
];

describe('a score', () => {
  test('is explained KPI by KPI, and the points add up to it', () => {
    const explanation = explain('SOFTSCORE', [[[0.75, 0.95, 8]], KPIS], HERE);
    const steps = stepsOf(explanation);
    expect(column(steps, 'kpi')).toEqual(['Distribution', 'Store entry', 'Stock-outs']);
    // 0.15 ÷ 0.3; 0.45 ÷ 0.3 but at most 1.2; 12 ÷ 15
    expect(column(steps, 'attainment')).toEqual([0.5, 1.2, 0.8]);
    expect(column(steps, 'points')).toEqual([25, 36, 16]);
    expect(termOf(explanation, 'score')).toBe(77);
    expect(explanation.result).toBe(77);
    expect(explanation.notes).toEqual([
      { note: 'cap', details: { kpi: 'Store entry', cap: '1.2' } },
      { note: 'lower-is-better', details: { kpi: 'Stock-outs' } },
    ]);
  });

  test('says which KPIs are left out or count as zero, and what weight is left', () => {
    const explanation = explain('SOFTSCORE', [[[0.9, '', 'NA']], KPIS], HERE);
    expect(column(stepsOf(explanation), 'attainment')).toEqual([1, undefined, 0]);
    // 100 × 0.5 ÷ (0.5 + 0.2)
    expect(explanation.result).toBeCloseTo(71.42857142857143, 12);
    expect(termOf(explanation, 'weightCounted')).toBe(0.7);
    expect(notesOf(explanation)).toEqual(expect.arrayContaining(['excluded', 'counts-zero']));
  });

  test('that is missing still shows the other KPIs, and where the hole is', () => {
    const explanation = explain(
      'SOFTSCORE',
      [
        [
          [0.9, 0.8, 5],
          ['', 0.8, 5],
        ],
        KPIS,
      ],
      { row: 1, column: 0 },
    );
    expect(explanation.result).toMatchObject({
      problem: 'kpi-missing',
      at: { argument: 'actuals', row: 2, column: 1 },
    });
    expect(column(stepsOf(explanation), 'points')).toEqual([undefined, 30, 20]);
    expect(termOf(explanation, 'score')).toBeUndefined();
  });

  test('in detail points to the KPI of the cell’s column', () => {
    const explanation = explain('SCOREDETAIL', [[[0.75, 0.95, 8]], KPIS], { row: 0, column: 2 });
    expect(explanation.result).toBe(16);
    expect(stepsOf(explanation).decisive).toBe(2);
  });

  test('of a scheme that is refused is the problem alone', () => {
    const explanation = explain('SOFTSCORE', [[[1]], [['A', 0.5, 0, 1]]], HERE);
    expect(explanation).toEqual({
      result: { problem: 'weights-sum', kind: 'value', at: { argument: 'kpis' }, details: { sum: 0.5 } },
      parts: [],
      notes: [],
    });
  });
});

test('an attainment shows the way from floor to target, and how far the actual got', () => {
  const explanation = explain('ATTAINMENT', [[[36]], [[45]], [[30]], null, null], HERE);
  expect(termOf(explanation, 'gained')).toBe(-9);
  expect(termOf(explanation, 'toGain')).toBe(-15);
  expect(explanation.result).toBe(0.6);
});

const BANDS: Cells = [
  [0, 'D'],
  [60, 'C'],
  [75, 'B'],
  [90, 'A'],
];

describe('a band', () => {
  test('is shown with its ends and its neighbours', () => {
    const steps = stepsOf(explain('BAND', [[[75]], BANDS, null], HERE));
    expect(steps.columns).toEqual(['from', 'below', 'bandResult']);
    expect(column(steps, 'from')).toEqual([60, 75, 90]);
    expect(column(steps, 'below')).toEqual([75, 90, undefined]);
    expect(column(steps, 'bandResult')).toEqual(['C', 'B', 'A']);
    expect(steps.decisive).toBe(1);
  });

  test('by upper bounds has its lower end from the band before', () => {
    const steps = stepsOf(
      explain(
        'BAND',
        [
          [[15]],
          [
            [15, 1],
            [30, 0.5],
          ],
          [['upto']],
        ],
        HERE,
      ),
    );
    expect(steps.columns).toEqual(['above', 'upTo', 'bandResult']);
    expect(column(steps, 'above')).toEqual([undefined, 15]);
    expect(column(steps, 'upTo')).toEqual([15, 30]);
    expect(steps.decisive).toBe(0);
  });

  test('outside all is explained by the nearest one', () => {
    const explanation = explain('BAND', [[[-1]], BANDS, null], HERE);
    expect(explanation.result).toMatchObject({ problem: 'outside-bands' });
    expect(column(stepsOf(explanation), 'from')).toEqual([0]);
    expect(stepsOf(explanation).decisive).toBeUndefined();
  });
});

describe('gates', () => {
  const GATES: Cells = [
    ['Field', 'Test', 'Value', 'Reason', 'Scope'],
    ['Overdue', '<=', 30, 'Overdue too long', ''],
    ['Report', '=', 'yes', 'Report late', 'soft'],
    ['Incidents', '=', 0, 'Cross-region sale', 'base'],
  ];
  const FACTS: Cells = [
    ['Account', 'Overdue', 'Report', 'Incidents'],
    ['A', 45, 'yes', 0],
    ['B', '', 'no', 0],
  ];

  test('are explained one by one: fact, condition, outcome, reason', () => {
    const explanation = explain('VERDICT', [FACTS, GATES, null], HERE);
    const steps = stepsOf(explanation);
    expect(column(steps, 'fact')).toEqual([45, 'yes', 0]);
    expect(column(steps, 'condition')).toEqual(['<= 30', '= yes', '= 0']);
    expect(column(steps, 'outcome')).toEqual(['failed', 'passed', 'passed']);
    expect(column(steps, 'reason')).toEqual(['Overdue too long', 'Report late', 'Cross-region sale']);
    expect(explanation.result).toBe('withheld');
  });

  test('of another scope are counted and left out; an unknown one is said to be open', () => {
    const explanation = explain('ELIGIBLE', [FACTS, GATES, [['base']]], { row: 1, column: 0 });
    expect(column(stepsOf(explanation), 'field')).toEqual(['Overdue', 'Incidents']);
    expect(column(stepsOf(explanation), 'outcome')).toEqual(['unknown', 'passed']);
    expect(explanation.notes).toEqual([
      { note: 'gates-out-of-scope', details: { count: 1 } },
      { note: 'unknown-is-open' },
    ]);
    expect(explanation.result).toBe(false);
  });
});

const TIERS: Cells = [
  ['From', 'Rate'],
  [100, 0.01],
  [200, 0.02],
  [400, 0.05],
];

describe('a rebate', () => {
  test.each([
    // 100 × 1 % + 100 × 2 %
    ['marginal', [100, 100], [1, 2], 3],
    // 300 × 2 %
    ['whole', [300], [6], 6],
    // 200 × 1 % + 300 × 2 %
    ['rolling', [200, 300], [2, 6], 8],
    // 300 × 1 % + 300 × 2 %
    ['total', [300, 300], [3, 6], 9],
  ])('by the method %s is explained slice by slice', (method, paidOn, earned, sum) => {
    const explanation = explain('REBATE', [[[300]], TIERS, [[method]], null, null], HERE);
    const steps = stepsOf(explanation);
    expect(column(steps, 'paidOn')).toEqual(paidOn);
    expect(column(steps, 'earned')).toEqual(earned);
    expect(termOf(explanation, 'sum')).toBe(sum);
    expect(explanation.result).toBe(sum);
  });

  test('shows the sum before it is rounded', () => {
    const explanation = explain('REBATE', [[[100.5]], TIERS, [['whole']], null, [[2]]], HERE);
    expect(termOf(explanation, 'sum')).toBe(1.005);
    expect(termOf(explanation, 'decimals')).toBe(2);
    expect(explanation.result).toBe(1.01);
  });

  test('of lump sums is paid on no amount', () => {
    const steps = stepsOf(
      explain(
        'REBATE',
        [
          [[250]],
          [
            ['From', 'Fixed'],
            [100, 5],
            [200, 8],
          ],
          [['total']],
          null,
          null,
        ],
        HERE,
      ),
    );
    expect(column(steps, 'fixed')).toEqual([5, 8]);
    expect(column(steps, 'paidOn')).toEqual([undefined, undefined]);
    expect(column(steps, 'earned')).toEqual([5, 8]);
  });

  test('below the first tier has no slice, and says so', () => {
    const explanation = explain('REBATE', [[[99]], TIERS, [['marginal']], null, null], HERE);
    expect(stepsOf(explanation).rows).toEqual([]);
    expect(explanation.notes).toEqual([{ note: 'below-first-tier', details: { first: '100' } }]);
    expect(explanation.result).toBe(0);
  });

  test('taken back is the rebate on what was sold less that on what was kept', () => {
    const explanation = explain('CLAWBACK', [[[300]], [[150]], TIERS, [['marginal']], null, null], HERE);
    expect(termOf(explanation, 'kept')).toBe(150);
    expect(column(stepsOf(explanation, 0), 'earned')).toEqual([1, 2]);
    expect(column(stepsOf(explanation, 1), 'earned')).toEqual([0.5]);
    expect(termOf(explanation, 'sum')).toBe(2.5);
    expect(explanation.result).toBe(2.5);
  });

  test('at the next tier is compared with today’s, in both cells of its row', () => {
    const explanation = explain('NEXTTIER', [[[300]], TIERS, [['whole']], null], { row: 0, column: 1 });
    expect(termOf(explanation, 'missing')).toBe(100);
    expect(termOf(explanation, 'rebateNow')).toBe(6);
    expect(termOf(explanation, 'rebateThere')).toBe(20);
    expect(termOf(explanation, 'adds')).toBe(14);
    expect(explanation.result).toBe(14);
    expect(explain('NEXTTIER', [[[300]], TIERS, [['whole']], null], HERE).result).toBe(100);
  });

  test('on growth shows the growth, the tier it reached, and what that pays on', () => {
    const growthTiers: Cells = [
      ['From', 'Rate'],
      [0.05, 0.01],
      [0.1, 0.02],
    ];
    const explanation = explain('GROWTHREBATE', [[[1100]], [[1000]], growthTiers, [['excess']], null], HERE);
    expect(termOf(explanation, 'growth')).toBe(0.1);
    expect(stepsOf(explanation).decisive).toBe(1);
    expect(termOf(explanation, 'paidOn')).toBe(100);
    expect(termOf(explanation, 'rate')).toBe(0.02);
    expect(explanation.result).toBe(2);
  });
});

describe('a payout', () => {
  test('is the base and the earned share of the bonus, at most the cap', () => {
    const explanation = explain('PAYOUT', [[[200]], [[100]], [['80%']], [['yes']], [[250]], null], HERE);
    expect(termOf(explanation, 'bonus')).toBe(80);
    expect(termOf(explanation, 'sum')).toBe(280);
    expect(notesOf(explanation)).toEqual(['capped']);
    expect(explanation.result).toBe(250);
  });

  test('at exactly the cap is not cut', () => {
    expect(explain('PAYOUT', [[[200]], [[100]], [[0.5]], null, [[250]], null], HERE).notes).toEqual([]);
  });

  test('of an account that is not eligible is 0 for that reason', () => {
    const explanation = explain('PAYOUT', [[[200]], [[100]], [[0.8]], [['否']], null, null], HERE);
    expect(notesOf(explanation)).toEqual(['not-eligible']);
    expect(explanation.result).toBe(0);
  });
});

test('a distribution shows what is divided, and what was blank', () => {
  const explanation = explain(
    'NUMERICDIST',
    [
      [['Outlet'], ['S1'], ['S2'], ['S1'], ['S3']],
      [['SKU'], ['yes'], [''], ['no'], ['no']],
    ],
    HERE,
  );
  expect(termOf(explanation, 'handling')).toBe(1);
  expect(termOf(explanation, 'outlets')).toBe(3);
  expect(explanation.result).toBeCloseTo(1 / 3, 15);
  const inputs = stepsOf(explanation);
  expect(column(inputs, 'argument')).toEqual(['outlets', 'handled']);
  expect(column(inputs, 'blank')).toEqual([0, 1]);
  expect(column(inputs, 'content')).toEqual([3, 1]);
});

test('a season index is a month’s sales against the mean month', () => {
  const history: Cells = [Array.from({ length: 12 }, (_, i) => i + 1), Array.from({ length: 12 }, () => 1)];
  const explanation = explain('SEASONINDEX', [history], { row: 0, column: 11 });
  expect(termOf(explanation, 'monthSum')).toBe(13);
  // (78 + 12) ÷ 12
  expect(termOf(explanation, 'monthMean')).toBe(7.5);
  expect(explanation.result).toBeCloseTo(13 / 7.5, 12);
});

test('an order shows the need and what is missing to it', () => {
  const explanation = explain('REORDER', [[[50]], [[10]], [[10]], [[7]], [[3]], [[1.5]], [[20]]], HERE);
  expect(termOf(explanation, 'need')).toBe(150);
  expect(termOf(explanation, 'missing')).toBe(90);
  expect(explanation.result).toBe(100);
});

describe('a measure shows the two sums that are divided', () => {
  const list = (...cells: (string | number)[]): Cells => cells.map((cell) => [cell]);
  const ticks = list('yes', 'yes', 'no', 'yes');
  test.each<[FunctionId, Cells[], Record<string, number>]>([
    [
      'WEIGHTEDDIST',
      [list('S1', 'S2', 'S1'), list('yes', 'no', ''), list(60.5, 40, 60.5)],
      { turnoverAll: 100.5, turnoverHandling: 60.5 },
    ],
    ['LISTINGRATE', [list('S1', 'S2', 'S3', 's3'), list('S3', 'S9')], { targets: 3, targetsListed: 1 }],
    [
      'DISPLAYSCORE',
      [
        [
          ['yes', 'no'],
          ['', 'yes'],
        ],
        [[30, 20]],
      ],
      // 30 + 20 in the first outlet, 20 in the second.
      { pointsPossible: 70, pointsWon: 50 },
    ],
    ['SHAREOFSHELF', [list(0.1, 0.2, ''), list(1, 2, '')], { facingsAll: 3, facingsOwn: 0.3 }],
    ['PROMORATE', [ticks, list('no', 'yes', 'yes', '')], { inScope: 3, inScopeExecuted: 1 }],
    ['ONSHELF', [ticks, list('yes', 'yes', 'yes', 'no')], { required: 3, requiredPresent: 2 }],
  ])('%s', (id, given, sums) => {
    const explanation = explain(id, given, HERE);
    for (const [label, sum] of Object.entries(sums)) expect(termOf(explanation, label as Label)).toBe(sum);
    const [whole = NaN, part = NaN] = Object.values(sums);
    expect(explanation.result).toBeCloseTo(part / whole, 15);
  });
});

test('a share of a short supply shows its quota, the whole packs in it, and what the remainder brought', () => {
  // 100 over 50, 70 and 30 in packs of 12: quotas 33⅓, 46⅔ and 20; 36 + 12, because 10⅔ is the largest remainder.
  const explanation = explain('ALLOCATE', [[[100]], [[50], [70], [30]], null, [[12]]], { row: 1, column: 0 });
  expect(termOf(explanation, 'quota')).toBeCloseTo(140 / 3, 12);
  expect(termOf(explanation, 'wholePacks')).toBe(36);
  expect(termOf(explanation, 'remainder')).toBeCloseTo(32 / 3, 12);
  expect(termOf(explanation, 'forRemainder')).toBe(12);
  expect(explanation.result).toBe(48);
});

test('an allocation by priority shows what the priorities before have left', () => {
  const given: Cells[] = [[[100]], [[50], [70], [30]], [[2], [1], [3]]];
  const explanation = explain('ALLOCATE', given, HERE);
  const priorities = stepsOf(explanation);
  expect(column(priorities, 'priority')).toEqual([1, 2, 3]);
  expect(column(priorities, 'asked')).toEqual([70, 50, 30]);
  expect(column(priorities, 'leftFor')).toEqual([100, 30, 0]);
  expect(column(priorities, 'given')).toEqual([70, 30, 0]);
  expect(priorities.decisive).toBe(1);
  expect(explanation.result).toBe(30);
});

test('a share of a short supply is told to be one', () => {
  const explanation = explain('ALLOCATE', [[[10]], [[8], [12]], null, null], { row: 1, column: 0 });
  expect(termOf(explanation, 'demand')).toBe(12);
  expect(termOf(explanation, 'demandSum')).toBe(20);
  expect(notesOf(explanation)).toEqual(['supply-short']);
  expect(explanation.result).toBe(6);
});

test('a cell beyond what the call answers says so', () => {
  expect(explain('REBATE', [[[300]], TIERS, [['whole']], null, null], { row: 1, column: 0 })).toEqual({
    result: undefined,
    parts: [],
    notes: [{ note: 'outside-answer' }],
  });
});
