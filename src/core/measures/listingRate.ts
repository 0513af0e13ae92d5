import { isMissing, type Cells } from '../values/cell';
import { decimal } from '../values/decimal';
import { isProblem, shown, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import { shapeOf } from '../values/shape';
import { headsOutlets, isSumLabel, readOutlet } from './outlet';
import { shareIn, type Ratio } from './ratio';

/**
 * Store-entry rate (进店率): distinct target outlets that are listed ÷ distinct target outlets.
 *
 * Two lists of any shape and length. Listed outlets that are no targets do not count; blank cells are skipped. A list
 * of listed outlets without a single one says that none is listed: 0.
 *
 * @param targetOutlets the outlets that were to be entered
 * @param listedOutlets the outlets that have listed the product
 * @returns a share from 0 to 1; `#N/A` without a target outlet
 */
export const listingRate = (targetOutlets: Cells, listedOutlets: Cells): number | Problem =>
  shareIn(countListed(targetOutlets, listedOutlets));

/** Distinct target outlets, and those of them that are listed. */
export function countListed(targetOutlets: Cells, listedOutlets: Cells): Ratio | Problem {
  const targets = readOutlets('targetOutlets', targetOutlets);
  if (isProblem(targets)) return targets;
  const listed = readOutlets('listedOutlets', listedOutlets);
  if (isProblem(listed)) return listed;
  if (targets.size === 0) return { problem: 'no-outlets', kind: 'na', at: { argument: 'targetOutlets' } };
  let entered = 0;
  for (const outlet of targets) if (listed.has(outlet)) entered++;
  return { part: decimal(entered), whole: decimal(targets.size) };
}

/** The distinct outlets of a range. A first row of known headings (or of blanks) is left out. */
function readOutlets(argument: string, cells: Cells): ReadonlySet<string> | Problem {
  const { rows, columns } = shapeOf(cells);
  if (columns === 0) return { problem: 'empty-range', kind: 'value', at: { argument } };
  const isHeading = cells[0]?.every((cell) => isMissing(cell) || headsOutlets(cell));
  const outlets = new Set<string>();
  for (let row = isHeading ? 1 : 0; row < rows; row++) {
    const line = cells[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      const outlet = readOutlet(line[column]);
      if (outlet === MISSING) continue;
      if (outlet === UNREADABLE || isSumLabel(outlet))
        return {
          problem: outlet === UNREADABLE ? 'not-an-outlet' : 'subtotal-among-outlets',
          kind: 'value',
          at: { argument, row: row + 1, column: column + 1 },
          details: { text: shown(line[column]) },
        };
      outlets.add(outlet);
    }
  }
  return outlets;
}
