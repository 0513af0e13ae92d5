import type { Cell, Cells } from '../values/cell';
import { isProblem, type Place, type Problem } from '../values/problem';
import type { Optional } from '../values/setting';
import { spreading } from '../values/shape';
import { placing, spreadOver, type Spread } from '../values/spread';
import { readActual } from './actuals';
import { CURVE_WORDS, defectOf, isInShares, type Goal } from './kpi';
import { goalLineOf } from './line';
import { readNumberOr, readRequired, readWordOr } from './readKpis';
import { weighing } from './weighing';

/** How much of a goal an actual attains, from 0 to the cap. */
type Attain = (actual: number) => number;

/** Attainment of a goal without defects (`defectOf`): the double nearest to the exact value. */
export function attainmentOf(goal: Goal): Attain {
  const { mean } = weighing([{ line: goalLineOf(goal), weight: 1n, excludeMissing: false }], 1n);
  const actuals = new Float64Array(1);
  return (actual) => {
    actuals[0] = actual;
    return mean(actuals);
  };
}

/** A goal that was read from cells: how to measure against it, and whether it is in shares. */
interface Measure {
  readonly attain: Attain;
  readonly inShares: boolean;
}

type GoalCell = 'floor' | 'target' | 'cap' | 'curve';
/** An argument that was left out reads as blank cells, which stand for the default, or for no floor. */
const LEFT_OUT: Cells = [['']];
const GOAL_CELLS: readonly GoalCell[] = ['floor', 'target', 'cap', 'curve'];

function readMeasure(
  cells: Readonly<Record<GoalCell, Cell>>,
  placeOf: (name: GoalCell) => Place,
): Measure | Problem {
  const floor = readNumberOr(cells.floor, null, () => placeOf('floor'));
  if (isProblem(floor)) return floor;
  const target = readRequired(cells.target, () => placeOf('target'));
  if (isProblem(target)) return target;
  const cap = readNumberOr(cells.cap, 1, () => placeOf('cap'));
  if (isProblem(cap)) return cap;
  const curve = readWordOr(cells.curve, CURVE_WORDS, 'linear', () => placeOf('curve'));
  if (isProblem(curve)) return curve;
  const goal: Goal = { floor, target, cap, curve };
  const defect = defectOf(goal);
  return defect
    ? { ...defect.problem, at: placeOf(defect.field) }
    : { attain: attainmentOf(goal), inShares: isInShares(goal) };
}

/**
 * `ATTAINMENT`: how far each actual lies between floor (0) and target (1), at most the cap. Arguments spread as those of
 * Excel's operators do; cap and curve may be left out, and the floor where the curve needs none.
 */
export function attainments(
  actual: Cells,
  floor: Optional,
  target: Cells,
  cap?: Optional,
  curve?: Optional,
): Spread {
  const ranges = {
    actual,
    floor: floor ?? LEFT_OUT,
    target,
    cap: cap ?? LEFT_OUT,
    curve: curve ?? LEFT_OUT,
  };
  const args = Object.entries(ranges).map(([name, cells]) => ({ name, cells }));
  const actualAt = spreading(actual);
  const goalAt = GOAL_CELLS.map((name) => spreading(ranges[name]));
  const placeOf = (name: keyof typeof ranges) => placing({ name, cells: ranges[name] });

  const goal: Cell[] = [];
  let measure: Measure | Problem | undefined;
  /** The measure at a place: the one before it again where the goal's cells are the same. */
  const measureAt = (row: number, column: number): Measure | Problem => {
    let same = true;
    for (let i = 0; i < goalAt.length; i++) {
      const cell = goalAt[i]?.(row, column);
      same &&= Object.is(cell, goal[i]);
      goal[i] = cell;
    }
    if (same && measure && !isProblem(measure)) return measure;
    const [floorCell, targetCell, capCell, curveCell] = goal;
    measure = readMeasure({ floor: floorCell, target: targetCell, cap: capCell, curve: curveCell }, (name) =>
      placeOf(name)(row, column),
    );
    return measure;
  };
  return spreadOver(args, (row, column) => {
    const against = measureAt(row, column);
    if (isProblem(against)) return against;
    const value = readActual(actualAt(row, column), against.inShares);
    if (isProblem(value)) return { ...value, at: placeOf('actual')(row, column) };
    return Number.isNaN(value)
      ? { problem: 'actual-missing', kind: 'na', at: placeOf('actual')(row, column) }
      : against.attain(value);
  });
}
