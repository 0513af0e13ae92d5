import { isBlank, plainText, type Cell, type Cells } from '../values/cell';
import { shown, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import { isSumLabel, readOutlet } from './outlet';
import { layRows, type RowArgument, type Rows } from './rows';
import { readTick } from './tick';

/** The distinct outlets of a list, in the order and the spelling of their first rows, and which of them handle the product. */
export interface Handling {
  readonly rows: Rows;
  readonly names: readonly string[];
  readonly handles: readonly boolean[];
  /** For each row, which outlet it is about (an index into `names`), or -1 for a blank row. */
  readonly outletOfRow: Int32Array;
}

const NO_OUTLET = -1;

/**
 * Reads outlets and what they handle. An outlet handles the product if any of its rows and any of its SKU columns says
 * yes, however often it is listed. Further arguments lie beside these two.
 */
export function readHandling(
  outlets: Cells,
  handled: Cells,
  ...beside: readonly RowArgument[]
): Handling | Problem {
  const rows = layRows([
    { name: 'outlets', cells: outlets, holds: 'outlets' },
    { name: 'handled', cells: handled, holds: 'ticks' },
    ...beside,
  ]);
  if ('problem' in rows) return rows;
  if (rows.columns[0] !== 1)
    return {
      problem: 'too-many-columns',
      kind: 'value',
      at: { argument: 'outlets' },
      details: { allowed: 1, found: rows.columns[0] ?? 0 },
    };
  const [, ticks, ...others] = rows.blocks as [Cells, Cells, ...Cells[]];
  const indexOf = new Map<string, number>();
  const names: string[] = [];
  const handles: boolean[] = [];
  const outletOfRow = new Int32Array(rows.end).fill(NO_OUTLET);
  let marked = false;

  for (let row = rows.first; row < rows.end; row++) {
    const code = rows.cellAt(0, row, 0);
    const outlet = readOutlet(code);
    const line = ticks[row] ?? [];
    if (outlet === MISSING) {
      if (isBlankBeside(code, line) && others.every((block) => isBlankBeside(code, block[row] ?? [])))
        continue;
      return { problem: 'outlet-missing', kind: 'value', at: rows.placeOf(0, row, 0) };
    }
    if (outlet === UNREADABLE || isSumLabel(outlet))
      return {
        problem: outlet === UNREADABLE ? 'not-an-outlet' : 'subtotal-among-outlets',
        kind: 'value',
        at: rows.placeOf(0, row, 0),
        details: { text: shown(code) },
      };
    let index = indexOf.get(outlet);
    if (index === undefined) {
      index = names.length;
      indexOf.set(outlet, index);
      names.push(plainText(code));
      handles.push(false);
    }
    outletOfRow[row] = index;
    for (let column = 0; column < line.length; column++) {
      const tick = readTick(line[column], () => rows.placeOf(1, row, column));
      if (tick === undefined) continue;
      if (typeof tick === 'object') return tick;
      marked = true;
      if (tick) handles[index] = true;
    }
  }
  if (names.length === 0) return { problem: 'no-outlets', kind: 'na', at: { argument: 'outlets' } };
  if (!marked) return { problem: 'nothing-marked', kind: 'na', at: { argument: 'handled' } };
  return { rows, names, handles, outletOfRow };
}

/** Blank cells in a row whose outlet is blank. Where a host hands blanks over as 0, it does so for the outlet too. */
const isBlankBeside = (outlet: Cell, cells: readonly Cell[]) =>
  cells.every((cell) => isBlank(cell) || (outlet === 0 && cell === 0));
