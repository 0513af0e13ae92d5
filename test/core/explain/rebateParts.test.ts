import type { FunctionId } from '../../../src/core/explain/explain';
import type { Given } from '../../../src/core/explain/explanation';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { told } from './told';

const RATES: Cells = [
  ['From', 'Rate'],
  [100, 0.01],
  [200, 0.02],
  [400, 0.05],
];
const SUMS: Cells = [
  ['From', 'Fixed'],
  [100, 5],
  [200, 8],
];
const FEES: Cells = [
  ['From', 'Per unit'],
  [100, 0.5],
];
const one = (value: Cell) => (value === null ? null : [[value]]);

test.each<[string, FunctionId, Given, string[]]>([
  [
    'slices, from and to, and the sum before it is rounded',
    'REBATE',
    [[[300.55]], RATES, one('marginal'), null, one(1)],
    [
      'amount 300.55, method marginal, edge from',
      'slices: from | below | rate | paidOn | earned',
      '  100 | 200 | 1 % | 100 | 1',
      '  200 | 400 | 2 % | 100.55 | 2.011',
      'sum 3.011, decimals 1',
    ],
  ],
  [
    'under “over” an amount at a bound is still in the tier below',
    'REBATE',
    [[[200]], RATES, one('whole'), one('over'), null],
    [
      'amount 200, method whole, edge over',
      'slices: above | upTo | rate | paidOn | earned',
      '  100 | 200 | 1 % | 200 | 2',
      'sum 2, decimals 2',
    ],
  ],
  [
    'the last tier has no end',
    'REBATE',
    [[[500]], RATES, one('whole'), null, null],
    [
      'amount 500, method whole, edge from',
      'slices: from | below | rate | paidOn | earned',
      '  400 | · | 5 % | 500 | 25',
      'sum 25, decimals 2',
    ],
  ],
  [
    'money for each unit is no share',
    'REBATE',
    [[[150]], FEES, one('whole'), null, null],
    [
      'amount 150, method whole, edge from',
      'slices: from | below | perUnit | paidOn | earned',
      '  100 | · | 0.5 | 150 | 75',
      'sum 75, decimals 2',
    ],
  ],
  [
    'below the first tier',
    'REBATE',
    [[[99.99]], RATES, one('total'), null, null],
    [
      'amount 99.99, method total, edge from',
      'slices: from | below | rate | paidOn | earned',
      'sum 0, decimals 2',
      '! below-first-tier 100',
    ],
  ],
  [
    'an amount that cannot be read',
    'REBATE',
    [[['much']], RATES, one('total'), null, null],
    ['amount “much”, method total, edge from'],
  ],
  [
    'the tier reached among its neighbours',
    'TIER',
    [[[200]], RATES, null],
    [
      'amount 200, edge from',
      'tiers: from | below | rate',
      '  100 | 200 | 1 %',
      '→ 200 | 400 | 2 %',
      '  400 | · | 5 %',
    ],
  ],
  [
    'no tier is reached: the first one is shown',
    'TIER',
    [[[1]], RATES, one('over')],
    ['amount 1, edge over', 'tiers: above | upTo | rate', '  100 | 200 | 1 %'],
  ],
  [
    'the first tier',
    'TIER',
    [[[100]], SUMS, null],
    ['amount 100, edge from', 'tiers: from | below | fixed', '→ 100 | 200 | 5', '  200 | · | 8'],
  ],
  ['no amount', 'TIER', [[['']], RATES, null], ['amount ·, edge from']],
  [
    // 199 × 1 % now; 200 × 2 % there
    'what the next tier brings',
    'NEXTTIER',
    [[[199]], RATES, one('whole'), null],
    [
      'amount 199, method whole, edge from',
      'tiers: from | below | rate',
      '→ 100 | 200 | 1 %',
      '  200 | 400 | 2 %',
      'nextTier 200, missing 1, rebateNow 1.99, rebateThere 4, adds 2.01',
    ],
  ],
  [
    'before the first tier there is no rebate now',
    'NEXTTIER',
    [[[50]], RATES, one('whole'), null],
    [
      'amount 50, method whole, edge from',
      'tiers: from | below | rate',
      '  100 | 200 | 1 %',
      'nextTier 100, missing 50, rebateNow 0, rebateThere 1, adds 1',
    ],
  ],
  [
    'past the last tier there is none',
    'NEXTTIER',
    [[[400], [1]], RATES, one('whole'), null],
    [
      'amount 400, method whole, edge from',
      'tiers: from | below | rate',
      '  200 | 400 | 2 %',
      '→ 400 | · | 5 %',
    ],
  ],
  [
    'no amount to go on from',
    'NEXTTIER',
    [[['-'], [1]], RATES, one('whole'), null],
    ['amount ·, method whole, edge from'],
  ],
  [
    'what was sold against what was kept',
    'CLAWBACK',
    [[[300]], [[150.5]], RATES, one('whole'), null, one(0)],
    [
      'sold 300, returned 150.5, kept 149.5, method whole, edge from',
      'slicesSold: from | below | rate | paidOn | earned',
      '  200 | 400 | 2 % | 300 | 6',
      'slicesKept: from | below | rate | paidOn | earned',
      '  100 | 200 | 1 % | 149.5 | 1.495',
      'rebateSold 6, rebateKept 1.495, sum 4.505, decimals 0',
    ],
  ],
  [
    'all of it brought back',
    'CLAWBACK',
    [[[100]], [[100]], RATES, one('whole'), null, null],
    [
      'sold 100, returned 100, kept 0, method whole, edge from',
      'slicesSold: from | below | rate | paidOn | earned',
      '  100 | 200 | 1 % | 100 | 1',
      'slicesKept: from | below | rate | paidOn | earned',
      'rebateSold 1, rebateKept 0, sum 1, decimals 2',
    ],
  ],
  [
    'more brought back than was sold is no calculation',
    'CLAWBACK',
    [[[100]], [[100.01]], RATES, one('whole'), null, null],
    ['sold 100, returned 100.01, method whole, edge from'],
  ],
  [
    'sales that are not known',
    'CLAWBACK',
    [[['?!']], [[1]], RATES, one('whole'), null, null],
    ['sold “?!”, returned 1, method whole, edge from'],
  ],
  [
    'returns that are not known',
    'CLAWBACK',
    [[[100]], [['?!']], RATES, one('whole'), null, null],
    ['sold 100, returned “?!”, method whole, edge from'],
  ],
])('%s: %s', (_what, id, given, expected) => {
  expect(told(id, given)).toEqual(expected);
});

test('each amount of NEXTTIER has two cells, and both are explained by it', () => {
  const given: Given = [[[150, 250]], RATES, one('whole'), null];
  expect([0, 1, 2, 3].map((column) => told('NEXTTIER', given, 0, column)[0])).toEqual([
    'amount 150, method whole, edge from',
    'amount 150, method whole, edge from',
    'amount 250, method whole, edge from',
    'amount 250, method whole, edge from',
  ]);
});

describe('a rebate on growth', () => {
  const GROWTH: Cells = [
    ['From', 'Rate'],
    [0.05, 0.01],
    [0.1, 0.02],
  ];
  const tiers = (...rows: string[]) => ['tiers: from | below | rate', ...rows];
  const growth = (actual: Cell, baseline: Cell, payOn: Cell = null, table = GROWTH): Given => [
    [[actual]],
    [[baseline]],
    table,
    one(payOn),
    null,
  ];

  test.each<[string, Given, string[]]>([
    [
      'on the actual',
      growth(1100, 1000),
      [
        'actual 1100, baseline 1000, payOn actual, growth 10 %',
        ...tiers('  5 % | 10 % | 1 %', '→ 10 % | · | 2 %'),
        'paidOn 1100, rate 2 %, decimals 2',
      ],
    ],
    [
      'on what is beyond the baseline, exactly',
      growth(1074.3, 1000.2, 'excess'),
      [
        'actual 1074.3, baseline 1000.2, payOn excess, growth 7.40851829634 %', // 74.1 ÷ 1000.2
        ...tiers('→ 5 % | 10 % | 1 %', '  10 % | · | 2 %'),
        'paidOn 74.1, rate 1 %, decimals 2',
      ],
    ],
    [
      'on the baseline',
      growth(1100, 1000, 'baseline'),
      [
        'actual 1100, baseline 1000, payOn baseline, growth 10 %',
        ...tiers('  5 % | 10 % | 1 %', '→ 10 % | · | 2 %'),
        'paidOn 1000, rate 2 %, decimals 2',
      ],
    ],
    [
      'of lump sums is paid on nothing',
      growth(1100, 1000, null, [
        ['From', 'Fixed'],
        [0.05, 700],
      ]),
      [
        'actual 1100, baseline 1000, payOn actual, growth 10 %',
        'tiers: from | below | fixed',
        '→ 5 % | · | 700',
        'fixed 700, decimals 2',
      ],
    ],
    [
      'below the first tier',
      growth(1049, 1000),
      [
        'actual 1049, baseline 1000, payOn actual, growth 4.9 %',
        ...tiers('  5 % | 10 % | 1 %'),
        'decimals 2',
        '! below-first-tier 5%',
      ],
    ],
    [
      'of less than the baseline, which is no excess only where the excess pays',
      growth(900, 1000),
      [
        'actual 900, baseline 1000, payOn actual, growth -10 %',
        ...tiers('  5 % | 10 % | 1 %'),
        'decimals 2',
        '! below-first-tier 5%',
      ],
    ],
    [
      'of nothing beyond the baseline',
      growth(1000, 1000, 'excess'),
      [
        'actual 1000, baseline 1000, payOn excess, growth 0 %',
        ...tiers('  5 % | 10 % | 1 %'),
        'decimals 2',
        '! below-first-tier 5%',
        '! no-excess',
      ],
    ],
    ['against no sales', growth(1000, 0), ['actual 1000, baseline 0, payOn actual']],
    ['against nothing known', growth(1000, ''), ['actual 1000, baseline ·, payOn actual']],
    ['of nothing known', growth('', 1000), ['actual ·, baseline 1000, payOn actual']],
  ])('%s', (_what, given, expected) => expect(told('GROWTHREBATE', given)).toEqual(expected));
});
