import type { FunctionId } from '../../../src/core/explain/explain';
import type { Given } from '../../../src/core/explain/explanation';
import { serialOf } from '../../../src/core/values/date';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { told } from './told';

const list = (...cells: readonly Cell[]): Cells => cells.map((cell) => [cell]);
const LAUNCH = serialOf(2026, 3, 1);
const INPUTS = 'inputs: argument | size | blank | content';

test.each<[FunctionId, Given, string[]]>([
  [
    'NUMERICDIST', // the heading is a cell of the argument and no outlet; S1 stands twice
    [list('Outlet', 'S1', 'S2', 's1', ''), list('SKU', 'yes', 'no', '', '')],
    [
      INPUTS,
      '  “outlets” | “5 × 1” | 1 | 2 different',
      '  “handled” | “5 × 1” | 2 | 1 yes',
      'outlets 2, handling 1',
    ],
  ],
  [
    'WEIGHTEDDIST',
    [list('S1', 'S2'), list('yes', 'no'), list(60, 40.5)],
    [
      INPUTS,
      '  “outlets” | “2 × 1” | 0 | 2 different',
      '  “handled” | “2 × 1” | 0 | 1 yes',
      '  “turnover” | “2 × 1” | 0 | 2 numbers',
      'outlets 2, handling 1, turnoverAll 100.5, turnoverHandling 60',
    ],
  ],
  [
    'LISTINGRATE',
    [list('S1', 'S2'), list('S1')],
    [
      INPUTS,
      '  “targetOutlets” | “2 × 1” | 0 | 2 different',
      '  “listedOutlets” | “1 × 1” | 0 | “S1”', // a single cell is shown itself
      'targets 2, targetsListed 1',
    ],
  ],
  [
    'DISPLAYSCORE',
    [
      [
        ['yes', 'no'],
        ['', ''],
      ],
      [[30, 20]],
    ],
    [
      INPUTS,
      '  “checks” | “2 × 2” | 2 | 1 yes',
      '  “points” | “1 × 2” | 0 | 2 numbers',
      'pointsPossible 50, pointsWon 30',
    ],
  ],
  [
    'DISPLAYSCORE', // an argument that was left out is none
    [[['yes', 'no']], null],
    [INPUTS, '  “checks” | “1 × 2” | 0 | 1 yes', 'pointsPossible 2, pointsWon 1'],
  ],
  [
    'SHAREOFSHELF',
    [list(6, 'n/a', ''), list(20, '', '')],
    [
      INPUTS,
      '  “own” | “3 × 1” | 2 | 1 numbers',
      '  “total” | “3 × 1” | 2 | 1 numbers',
      'facingsAll 20, facingsOwn 6',
    ],
  ],
  [
    'DAYSTODIST', // a 0 is how a blank date arrives
    [[[LAUNCH]], list(LAUNCH + 3, '', 0, LAUNCH + 5), [[0.5]], [[4]]],
    [
      INPUTS,
      `  “launch” | “1 × 1” | 0 | day ${LAUNCH}`,
      '  “firstStocked” | “4 × 1” | 1 | 2 dates',
      '  “target” | “1 × 1” | 0 | 50 %',
      '  “universe” | “1 × 1” | 0 | 4',
      'universe 4, stocked 2',
    ],
  ],
  [
    'SPEEDINDEX', // by day 3 two of four; planned half of them
    [[[LAUNCH]], list(LAUNCH + 3, '', LAUNCH + 1, LAUNCH + 4), [[3]], [[0.5]], null],
    [
      INPUTS,
      `  “launch” | “1 × 1” | 0 | day ${LAUNCH}`,
      '  “firstStocked” | “4 × 1” | 1 | 3 dates',
      '  “day” | “1 × 1” | 0 | 3',
      '  “planned” | “1 × 1” | 0 | 50 %',
      'universe 4, stockedBy 2, outletsNeeded 2',
    ],
  ],
  [
    'PROMORATE',
    [list('yes', 'yes', 'no'), list('yes', '', 'yes')],
    [
      INPUTS,
      '  “inScope” | “3 × 1” | 0 | 2 yes',
      '  “executed” | “3 × 1” | 1 | 2 yes',
      'inScope 2, inScopeExecuted 1',
    ],
  ],
  [
    'ONSHELF',
    [list('yes', 'no'), list('yes', 'no')],
    [
      INPUTS,
      '  “required” | “2 × 1” | 0 | 1 yes',
      '  “present” | “2 × 1” | 0 | 1 yes',
      'required 1, requiredPresent 1',
    ],
  ],
  ['COVERDAYS', [[[450]], [[300]], [[30]]], ['stock 450, sellOut 300, days 30, sellOutPerDay 10']],
  [
    'SEASONINDEX', // January 1.5 + 3.5; a mean month (12 + 17) ÷ 12
    [
      [
        ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
        [1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5],
        [3.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3.5],
      ],
    ],
    ['month 1, monthSum 5, monthMean 2.41666666667'],
  ],
  [
    'REORDER', // 10 × 1.5 × (7 + 3) − 50 − 10
    [[[50]], [[10]], [[10]], [[7]], [[3]], [[1.5]], [[20]]],
    [
      'stock 50, inTransit 10, dailyDemand 10, leadDays 7, safetyDays 3, season 1.5, pack 20, need 150, missing 90',
    ],
  ],
  [
    'REORDER', // without a season and a pack each is 1
    [[[200]], [[0]], [[10]], [[7]], [[3]], null, null],
    [
      'stock 200, inTransit 0, dailyDemand 10, leadDays 7, safetyDays 3, season 1, pack 1, need 100, missing -100',
    ],
  ],
  [
    'ALLOCATE', // enough for all: nobody's share is split
    [[[20]], [[8], [12]], null, null],
    ['demand 8, supply 20, demandSum 20, pack 1', '', '! supply-enough'],
  ],
  [
    'ALLOCATE', // 10 for 8 + 12: quota 4
    [[[10]], [[8], [12]], null, null],
    [
      'demand 8, supply 10, demandSum 20, pack 1',
      'quota 4, wholePacks 4, remainder 0, forRemainder 0',
      '! supply-short',
    ],
  ],
  [
    'ALLOCATE', // priority 1 takes 60 of 100; 40 for 50 + 30: quota 25, in packs of 10 two and the odd one
    [[[100]], [[50], [60], [30]], [[2], [1], [2]], [[10]]],
    [
      'demand 50, priority 2, supply 100, demandSum 140, pack 10',
      'priorities: priority | asked | leftFor | given',
      '  1 | 60 | 100 | 60',
      '→ 2 | 80 | 40 | 40',
      'quota 25, wholePacks 20, remainder 5, forRemainder 10',
      '! supply-short',
    ],
  ],
  [
    'ALLOCATE', // in halves: 1.5 for 1 + 1, one priority after the other
    [[[1.5]], [[1], [1]], [[1], [2]], [[0.5]]],
    [
      'demand 1, priority 1, supply 1.5, demandSum 2, pack 0.5',
      'priorities: priority | asked | leftFor | given',
      '→ 1 | 1 | 1.5 | 1',
      '  2 | 1 | 0.5 | 0.5',
      '',
      '! supply-short',
    ],
  ],
])('%s of %j', (id, given, expected) => expect(told(id, given)).toEqual(expected));

test('a cell that cannot be read is shown, and nothing is worked out from it', () => {
  expect(told('COVERDAYS', [[['?'], [1]], [[300]], [[30]]])).toEqual(['stock “?”, sellOut 300, days 30']);
  expect(told('COVERDAYS', [[[450], [1]], [[0], [1]], [[30]]])).toEqual(['stock 450, sellOut 0, days 30']);
  expect(
    told('COVERDAYS', [
      [[450], [1]],
      [[300], [1]],
      [[0], [1]],
    ]),
  ).toEqual(['stock 450, sellOut 300, days 0']);
  expect(told('REORDER', [[['?'], [1]], [[10]], [[10]], [[7]], [[3]], null, null])).toEqual([
    'stock “?”, inTransit 10, dailyDemand 10, leadDays 7, safetyDays 3, season 1, pack 1',
  ]);
});

test('each month of a season index is that of its column', () => {
  const history: Cells = [Array.from({ length: 12 }, (_, index) => index + 1)];
  expect(told('SEASONINDEX', [history], 0, 11)).toEqual(['month 12, monthSum 12, monthMean 6.5']);
});

test('a demand of a table is found by its row and its column', () => {
  const demands: Cells = [
    [5, 6],
    [7, 8],
  ];
  expect(told('ALLOCATE', [[[13]], demands, null, null], 1, 1)[0]).toMatch(/^demand 8,/);
  expect(told('ALLOCATE', [[[13]], demands, null, null], 1, 0)).toEqual([
    'demand 7, supply 13, demandSum 26, pack 1',
    'quota 3.5, wholePacks 3, remainder 0.5, forRemainder 0', // of two halves the earlier, 5's, gets the odd one
    '! supply-short',
  ]);
});

test('a priority among many is shown with the ones before and after it', () => {
  const given: Given = [[[10]], list(4, 4, 4, 4), list(1, 2, 3, 4), null];
  expect(told('ALLOCATE', given, 2, 0)).toEqual([
    'demand 4, priority 3, supply 10, demandSum 16, pack 1',
    'priorities: priority | asked | leftFor | given',
    '  2 | 4 | 6 | 4',
    '→ 3 | 4 | 2 | 2',
    '  4 | 4 | 0 | 0',
    'quota 2, wholePacks 2, remainder 0, forRemainder 0',
    '! supply-short',
  ]);
});
