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
  test.each<[string, [Cell, Cell, Cell, Cell?, Cell?], string, string, string]>([
    ['a missing actual', ['', 0, 1], 'actual-missing', 'na', 'actual'],
    ['an actual in words', ['good', 0, 1], 'not-a-number', 'value', 'actual'],
    ['85 against shares', [85, 0.6, 0.9], 'percent-as-share', 'value', 'actual'],
    ['floor and target alike', [1, 5, 5], 'floor-is-target', 'value', 'target'],
    ['a linear curve without a floor', [1, '', 5], 'missing-cell', 'value', 'floor'],
    ['no target', [1, 0, ''], 'missing-cell', 'value', 'target'],
    ['a curve nobody knows', [1, 0, 5, 1, 'cubic'], 'not-an-option', 'value', 'curve'],
    ['a negative cap', [1, 0, 5, -1], 'cap-out-of-range', 'value', 'cap'],
  ])('%s', (_what, args, problem, kind, argument) => {
    expect(one(...args)).toMatchObject({ problem, kind, at: { argument, row: 1, column: 1 } });
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
  expect(attainments(column(5, 5, 5), [[0]], column(10, 'x', 20))).toMatchObject([
    [0.5],
    [{ problem: 'not-a-number', at: { argument: 'target', row: 2, column: 1 } }],
    [0.25],
  ]);
});

test('ranges of different sizes are refused', () => {
  expect(attainments([[1], [2]], [[0], [0], [0]], [[1]])).toMatchObject({
    problem: 'shape-mismatch',
    at: { argument: 'floor' },
    details: { rows: 3, otherArgument: 'actual', otherRows: 2 },
  });
});
