import { isProblem, type Place, type Problem } from './problem';
import { readQuantities, type Quantities } from './quantity';
import { commonShape, shapeOf, type Argument } from './shape';

/** What a function answers: a problem with the whole call, or a value or a problem at each place. */
export type Spread<Value = number> = Problem | (Value | Problem)[][];

/** Calculates at each place of the shape that the arguments take together, as Excel's operators spread. */
export function spreadOver<Value>(
  args: readonly Argument[],
  calculate: (row: number, column: number) => Value | Problem,
): Spread<Value> {
  const shape = commonShape(args);
  if ('problem' in shape) return shape;
  const { rows, columns } = shape;
  const result = new Array<(Value | Problem)[]>(rows);
  for (let row = 0; row < rows; row++) {
    // A literal for the usual column, because rows are what the time goes into.
    const line = columns === 1 ? [calculate(row, 0)] : new Array<Value | Problem>(columns);
    if (columns > 1) for (let column = 0; column < columns; column++) line[column] = calculate(row, column);
    result[row] = line;
  }
  return result;
}

/**
 * Calculates from quantities at each place of the common shape; where one cannot be read, that place alone holds its
 * problem; a problem of the calculation names the argument it is about. `quantities` is one array, filled anew for each place: a calculation must not keep it.
 */
export function spread<Value = number>(
  args: readonly Argument[],
  calculate: (quantities: Float64Array) => Value | Problem,
): Spread<Value> {
  const read = args.map(readQuantities);
  const quantities = new Float64Array(args.length);
  return spreadOver(args, (row, column) => {
    for (let i = 0; i < read.length; i++) {
      const { values, problems, indexOf } = read[i] as Quantities;
      const index = indexOf(row, column);
      const quantity = values[index] as number;
      if (Number.isNaN(quantity)) return problems.get(index) as Problem;
      quantities[i] = quantity;
    }
    const result = calculate(quantities);
    return isProblem(result) ? placed(result, args, row, column) : result;
  });
}

/** A problem of a calculation with the place of the argument that it names. */
function placed(problem: Problem, args: readonly Argument[], row: number, column: number): Problem {
  const argument = args.find(({ name }) => name === problem.at?.argument);
  return argument ? { ...problem, at: placing(argument)(row, column) } : problem;
}

/** Says where in an argument a place of the common shape is read. */
export function placing({ name, cells }: Argument): (row: number, column: number) => Place {
  const { rows, columns } = shapeOf(cells);
  return (row, column) => ({
    argument: name,
    row: rows === 1 ? 1 : row + 1,
    column: columns === 1 ? 1 : column + 1,
  });
}
