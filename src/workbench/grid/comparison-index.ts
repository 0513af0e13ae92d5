import { CELL_INVERTED_INDEX_CACHE, ERROR_TYPE_SET } from '@univerjs/engine-formula';

type Key = string | number | boolean | null;

/** One column's values by row, and its rows by value. */
class ColumnIndex {
  readonly rows = new Map<Key, Set<number>>();
  private readonly keys = new Map<number, Key>();
  private errors = 0;

  set(row: number, key: Key): void {
    const old = this.keys.get(row);
    if (old !== undefined) {
      this.rows.get(old)?.delete(row);
      if (isError(old)) this.errors -= 1;
    }
    this.keys.set(row, key);
    if (isError(key)) this.errors += 1;
    const rows = this.rows.get(key);
    if (rows) rows.add(row);
    else this.rows.set(key, new Set([row]));
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }
}

const isError = (key: Key): boolean => (ERROR_TYPE_SET as ReadonlySet<unknown>).has(key);

/** Texts are compared without regard to case; a text is never a number here. */
function keyOf(value: unknown): Key {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return isError(value) ? value : value.toLowerCase();
  return value as Key;
}

/** Excel takes a blank cell for the empty text, for 0 and for FALSE; these are not equal to each other. */
function equalKeys(key: Key): Key[] {
  if (key === null) return [null, '', 0, false];
  return key === '' || key === 0 || key === false ? [key, null] : [key];
}

/**
 * The engine (0.25.1) keeps an index from values to rows, from which the second comparison with a column is answered.
 * Its keys take blanks, empty texts and zeros for one, texts of digits for numbers, and errors for texts: of three cells
 * `=IF($A$1="","blank",$A$1)` over 0, the second and third said "blank". It also entered each result after searching the
 * whole column for the row's older entry: half a second for a spill of 10,000 rows.
 *
 * This puts an index with exact keys in its place. It may go once the engine's `normalizeValue` tells these values apart.
 */
export function mendComparisons(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const columns = new Map<string, ColumnIndex>();
  const place = (workbook: string, sheet: string, column: number): string => `${workbook} ${sheet} ${column}`;
  const original = Object.getPrototypeOf(index) as typeof index;
  Object.assign(index, {
    set(workbook, sheet, column, value, row, again) {
      // Only parts of a column that a comparison has been through are ever read.
      if (Boolean(again) === index.shouldContinueBuildingCache(workbook, sheet, column, row)) return;
      const key = place(workbook, sheet, column);
      let entries = columns.get(key);
      if (!entries) columns.set(key, (entries = new ColumnIndex()));
      entries.set(row, keyOf(value));
    },
    getCellValuePositions: (workbook, sheet, column) =>
      columns.get(place(workbook, sheet, column))?.rows as never,
    getCellPositions(workbook, sheet, column, value, rowsInCache) {
      const entries = columns.get(place(workbook, sheet, column));
      const key = keyOf(value);
      if (!entries) return undefined;
      if (isError(key)) return { errorType: key as never, matchingRows: [] };
      const rows = equalKeys(key).flatMap((equal) => [...(entries.rows.get(equal) ?? [])]);
      return {
        errorType: null,
        matchingRows: rows.filter((row) => rowsInCache.some(([start, end]) => row >= start && row <= end)),
      };
    },
    canUseCache(workbook, sheet, column, first, last) {
      // An error among the cells is the comparison's result there: the index has no word for it.
      if (columns.get(place(workbook, sheet, column))?.hasErrors)
        return { rowsInCache: [], rowsNotInCache: [] };
      return original.canUseCache.call(index, workbook, sheet, column, first, last);
    },
    clear() {
      columns.clear();
      original.clear.call(index);
    },
  } satisfies Partial<typeof index>);
}
