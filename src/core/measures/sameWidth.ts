import type { Problem } from '../values/problem';
import type { Rows } from './rows';

/** The width of two blocks whose cells belong together place by place. */
export function sameWidth(rows: Rows, name: string, otherName: string): number | Problem<'shape-mismatch'> {
  const [width, other] = rows.columns as [number, number];
  if (width === other) return width;
  const { end } = rows;
  return {
    problem: 'shape-mismatch',
    kind: 'value',
    at: { argument: otherName },
    details: { rows: end, columns: other, otherArgument: name, otherRows: end, otherColumns: width },
  };
}
