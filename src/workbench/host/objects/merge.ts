import { intersect, type Rect, rowsOf } from '../address';
import { toRange } from '../book/univer-range';
import { valueOf } from '../book/cell';
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
  unmerge(self);
  const areas = across
    ? Array.from({ length: rowsOf(area) }, (_, row) => ({
        ...area,
        top: area.top + row,
        bottom: area.top + row,
      }))
    : [area];
  for (const merged of areas) keepFirst({ ...self, area: merged });
  sheet.grow(area.bottom, area.right);
  book.apply('sheet.mutation.add-worksheet-merge', { ...sheet.place, ranges: areas.map(toRange) });
}

function keepFirst({ book, sheet, area }: Cells): void {
  sheet.writeCells(area, (row, column) => {
    if (row === area.top && column === area.left) return undefined;
    const cell = sheet.univer.getCellMatrix().getValue(row, column) ?? undefined;
    return valueOf(cell) === '' && !cell?.f ? undefined : { v: null, f: null, si: null, p: null, t: null };
  });
  book.flush();
}
