import { intersect, type Rect, rowsOf } from '../address';
import { toRange } from '../book/univer-range';
import { HostError } from '../errors';
import type { Cells } from './areas';

/** The merged areas that reach into a range. */
export function mergesIn({ book, sheet, area }: Cells): Rect[] {
  book.flush();
  return sheet.merges().filter((merged) => intersect(merged, area));
}

export function unmerge(self: Cells): void {
  const ranges = mergesIn(self).map(toRange);
  if (ranges.length > 0)
    self.book.apply('sheet.mutation.remove-worksheet-merge', { ...self.sheet.place, ranges });
}

/** Merges a range, or each of its rows; what stood outside the first cell is gone, as in Excel. */
export function merge(self: Cells, across: boolean): void {
  const { book, sheet, area } = self;
  if (book.tables.all.some((table) => table.sheet === sheet && intersect(table.area, area)))
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  if (sheet.mergesInto(area)) unmerge(self);
  const rows = Array.from({ length: rowsOf(area) }, (_, row) => area.top + row);
  sheet.merge(across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area]);
}
