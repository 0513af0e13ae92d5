import { isSumLabel } from '../measures/outlet';
import type { TableSource } from '../sheet/source';
import { isBlankRow } from '../tables/layout';
import { plainText, type Cell } from '../values/cell';
import { findNamed } from '../values/heading';
import { isProblem, type Place, type Problem } from '../values/problem';
import type { MeasureDefinition } from './definition';

/** Titles and remarks may stand above the headings; below this many rows nobody looks for them. */
const SEARCHED_ROWS = 15;

/** A list with the columns that a definition names, by their names. */
export interface MeasuredList {
  readonly source: TableSource;
  /** The first row below the headings, as an index into the source's cells. */
  readonly firstRow: number;
  readonly columnOf: (name: string) => number;
  /** Where a cell of the list stands on its sheet. */
  readonly placeOf: (row: number, column: number) => Place;
}

/** Every column that a definition names, each once. */
function columnNames(definition: MeasureDefinition): readonly string[] {
  const { account, outlet, columns, of, weight, date, where } = definition;
  return [
    ...new Set([
      account,
      ...[outlet, weight, date].filter((name) => name !== undefined),
      ...columns,
      ...of,
      ...where.flatMap(({ field, against }) => (against === undefined ? [field] : [field, against])),
    ]),
  ];
}

/** Finds the headings of a list: the row that has most of the columns. One that is absent is a problem with its name. */
export function findList(definition: MeasureDefinition, source: TableSource): MeasuredList | Problem {
  const names = columnNames(definition);
  const placeOf = (row: number, column: number): Place => ({
    argument: source.sheet,
    row: source.firstRow + row + 1,
    column: source.firstColumn + column + 1,
  });
  let twice: Problem | undefined;
  let best: { row: number; columns: readonly (number | undefined)[]; found: number } | undefined;
  for (const [row, cells] of source.cells.slice(0, SEARCHED_ROWS).entries()) {
    const columns = findNamed(cells, names, source.sheet);
    if (isProblem(columns)) {
      twice ??= {
        problem: 'list-column-twice',
        kind: 'value',
        at: placeOf(row, (columns.at?.column ?? 1) - 1),
        ...(columns.details && { details: columns.details }),
      };
      continue;
    }
    const found = columns.filter((column) => column !== undefined).length;
    if (found > (best?.found ?? 0)) best = { row, columns, found };
  }
  const absent = names.find((_, index) => best?.columns[index] === undefined);
  if (best === undefined || absent !== undefined)
    return (
      twice ?? {
        problem: 'list-without-column',
        kind: 'value',
        at: { argument: source.sheet },
        details: { heading: absent ?? definition.account },
      }
    );
  const { row, columns } = best;
  const places = new Map(names.map((name, index) => [name, columns[index] ?? 0]));
  return {
    source,
    firstRow: row + 1,
    columnOf: (name) => places.get(name) ?? 0,
    placeOf,
  };
}

/** What the account cell of a row says: nothing, a subtotal, or whose the row is. */
export function ownerOf(
  cells: readonly Cell[],
  account: Cell,
): 'blank' | 'no-account' | 'subtotal' | undefined {
  const text = plainText(account).toLowerCase();
  if (isSumLabel(text)) return 'subtotal';
  if (text !== '') return undefined;
  return isBlankRow(cells) ? 'blank' : 'no-account';
}
