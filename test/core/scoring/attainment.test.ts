import fc from 'fast-check';
import { attainmentOf, attainments } from '../../../src/core/scoring/attainment';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { actual, kpis } from './arbitraries';
import { attained } from './oracle';

const one = (...args: [Cell, Cell, Cell, Cell?, Cell?]) => {
  const [x, floor, target, cap, curve] = args;
  const outcome = attainments(
    [[x]],
    [[floor]],
    [[target]],
    cap === undefined ? null : [[cap]],
    curve === undefined ? null : [[curve]],
  );
  return Array.isArray(outcome) ? outcome[0]?.[0] : outcome;
};

describe('the curves', () => {
  test.each<[string, [Cell, Cell, Cell, Cell?, Cell?], number]>([
    ['linear: halfway', [0.75, 0.6, 0.9], 0.5],
    ['linear: at the floor', [0.6, 0.6, 0.9], 0],
    ['linear: below the floor', [0.1, 0.6, 0.9], 0],
    ['linear: at the target', [0.9, 0.6, 0.9], 1],
    ['linear: above the target, at most 1', [1.5, 0.6, 0.9], 1],
    ['linear: above the target, at most the cap', [1.5, 0.6, 0.9, 1.2], 1.2],
    ['linear: between target and cap', [0.93, 0.6, 0.9, 1.2], 1.1],
    ['linear: a cap below 1', [0.9, 0.6, 0.9, 0.5], 0.5],
    ['linear, lower is better: halfway', [20, 30, 10], 0.5],
    ['linear, lower is better: worse than the floor', [31, 30, 10], 0],
    ['linear, lower is better: better than the target', [0, 30, 10, 2], 1.5],
    ['proportional: actual over target', [900, 0, 1200, '', 'proportional'], 0.75],
    ['proportional: below the floor', [599, 600, 1200, '', 'proportional'], 0],
    ['proportional: at the floor', [600, 600, 1200, '', 'proportional'], 0.5],
    ['proportional: no floor', [300, '', 1200, '', '比例'], 0.25],
    ['proportional: a cap below the floor, under the floor', [0.7, 0.9, 1, 0.5, 'proportional'], 0],
    ['proportional: a cap below the floor, above it', [0.95, 0.9, 1, 0.5, 'proportional'], 0.5],
    ['proportional: a floor below 0 is none', [-5, -10, 10, '', 'proportional'], 0],
    ['proportional: a loss', [-5, '', 10, '', 'proportional'], 0],
    ['step: at the target', [0.9, 0, 0.9, '', 'step'], 1],
    ['step: just below', [0.8999, 0, 0.9, '', 'step'], 0],
    ['step, lower is better', [30, 60, 30, '', '阶梯'], 1],
    ['step, lower is better: just above', [31, 60, 30, '', 'STEP'], 0],
    ['step: floor and target alike', [1, 1, 1, '', 'step'], 1],
    ['step: a cap below 1', [1, 0, 1, 0.8, 'step'], 0.8],
    ['step: a cap above 1 adds nothing', [5, 0, 1.5, 2, 'step'], 1],
    ['a sum of cells meets its decimal', [0.1 + 0.2, 0, 0.3, '', 'step'], 1],
  ])('%s', (_what, args, expected) => expect(one(...args)).toBe(expected));
});

test('is the double nearest to the exact quotient', () => {
  fc.assert(
    fc.property(kpis, actual, ([kpi], x) => {
      if (kpi) expect(attained(kpi, x).isNearestTo(attainmentOf(kpi)(x))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

describe('what cannot be measured', () => {
  type Goal = [Cell, Cell, Cell, Cell?, Cell?];
  const curves = 'linear, proportional, step';
  test.each<[string, Goal, string, string, object | undefined]>([
    ['an actual in words', ['good', 0, 1], 'not-a-number', 'actual', { text: 'good' }],
    ['85 against shares', [85, 0.6, 0.9], 'percent-as-share', 'actual', { value: 85, share: '85%' }],
    ['a floor in words', [1, 'low', 5], 'not-a-number', 'floor', { text: 'low' }],
    ['a linear curve without a floor', [1, '', 5], 'missing-cell', 'floor', undefined],
    ['no target', [1, 0, ''], 'missing-cell', 'target', undefined],
    ['a target in words', [1, 0, 'high'], 'not-a-number', 'target', { text: 'high' }],
    ['floor and target alike', [1, 5, 5], 'floor-is-target', 'target', { target: 5 }],
    [
      'alike in decimal',
      [1, 0.1 + 0.2, 0.3, 1, 'proportional'],
      'floor-is-target',
      'target',
      { target: 0.3 },
    ],
    ['a share of nothing', [1, '', 0, 1, 'proportional'], 'target-not-positive', 'target', { target: 0 }],
    ['a floor too high', [1, 3, 2, 1, '比例'], 'floor-above-target', 'floor', { floor: 3, target: 2 }],
    [
      'a curve nobody knows',
      [1, 0, 5, 1, 'cubic'],
      'not-an-option',
      'curve',
      { text: 'cubic', options: curves },
    ],
    ['a cap in words', [1, 0, 5, 'most'], 'not-a-number', 'cap', { text: 'most' }],
    ['a negative cap', [1, 0, 5, -1], 'cap-out-of-range', 'cap', { cap: -1, most: 100 }],
    ['a cap of 0', [1, 0, 5, 0], 'cap-out-of-range', 'cap', { cap: 0, most: 100 }],
    ['a cap above 100', [1, 0, 5, 100.5], 'cap-out-of-range', 'cap', { cap: 100.5, most: 100 }],
  ])('%s', (_what, args, problem, argument, details) => {
    expect(one(...args)).toEqual({
      problem,
      kind: 'value',
      at: { argument, row: 1, column: 1 },
      ...(details && { details }),
    });
  });
  test('a missing actual has no attainment yet', () => {
    expect(one('', 0, 1)).toEqual({
      problem: 'actual-missing',
      kind: 'na',
      at: { argument: 'actual', row: 1, column: 1 },
    });
  });
  test('a cap may be 100', () => expect(one(500, 0, 5, 100)).toBe(100));
});

describe('85 is refused only where the goal is in shares', () => {
  test.each<[string, [Cell, Cell, Cell, Cell?, Cell?], boolean]>([
    ['floor and target from 0 to 1', [85, 0, 1], true],
    ['the other way round', [85, 1, 0], true],
    ['a target above 1', [85, 0, 1.2], false],
    ['a floor above 1', [85, 1.2, 0], false],
    ['a floor below 0', [85, -0.1, 1], false],
    ['no floor, a target between', [85, '', 0.5, '', 'step'], true],
    ['no floor, a target of 0', [85, '', 0, '', 'step'], false],
    ['200 %', [2, 0, 1], false],
    ['200 % and what a sum of cells adds to it', [2 + 4e-16, 0, 1], false],
  ])('%s', (_what, args, refused) => {
    expect(typeof one(...args)).toBe(refused ? 'object' : 'number');
  });
});

test('a step whose target is exactly 1 and that has no floor counts things, which may be many', () => {
  expect(one(3, '', 1, '', 'step')).toBe(1);
});

test('arguments spread: a row of targets, a column of actuals', () => {
  expect(attainments([[1], [2]], [[0]], [[2, 4]])).toEqual([
    [0.5, 0.25],
    [1, 0.5],
  ]);
});

test('a ragged range is blank beyond the end of a row, and does not repeat its first cell', () => {
  expect(attainments([[1], [1, 2]], [[0]], [[2]])).toMatchObject([
    [0.5, { problem: 'actual-missing', at: { row: 1, column: 2 } }],
    [0.5, 1],
  ]);
});

test('goals of every row are read on their own, and a bad one spoils no other', () => {
  const column = (...cells: Cell[]): Cells => cells.map((cell) => [cell]);
  expect(attainments(column(5, 5, 5, 'x'), [[0]], column(10, 'x', 20, 20))).toEqual([
    [0.5],
    [
      {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: 'target', row: 2, column: 1 },
        details: { text: 'x' },
      },
    ],
    [0.25],
    [
      {
        problem: 'not-a-number',
        kind: 'value',
        at: { argument: 'actual', row: 4, column: 1 },
        details: { text: 'x' },
      },
    ],
  ]);
});

test('each of floor, target, cap and curve may differ from the row above', () => {
  const rows: Cells = [
    [0, 10, 1, 'linear'],
    [5, 10, 1, 'linear'],
    [5, 20, 1, 'linear'],
    [5, 20, 0.2, 'linear'],
    [5, 20, 0.2, 'step'],
    [5, 20, 0.2, 'step'],
    [0, 8, 1.5, 'linear'],
  ];
  const column = (index: number): Cells => rows.map((row) => [row[index]]);
  // 8 ÷ 10; 3 ÷ 5; 3 ÷ 15; at most 0.2; 8 is not yet 20
  expect(attainments([[8]], column(0), column(1), column(2), column(3))).toEqual([
    [0.8],
    [0.6],
    [0.2],
    [0.2],
    [0],
    [0],
    [1],
  ]);
});

test('ranges of different sizes are refused', () => {
  expect(attainments([[1], [2]], [[0], [0], [0]], [[1]])).toEqual({
    problem: 'shape-mismatch',
    kind: 'value',
    at: { argument: 'floor' },
    details: { rows: 3, columns: 1, otherArgument: 'actual', otherRows: 2, otherColumns: 1 },
  });
});
