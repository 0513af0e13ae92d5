import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../address';
import type { Areas } from './areas';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The visible stretches from `from` to `to`; beyond `known` everything is visible. */
function runs(from: number, to: number, known: number, isVisible: (index: number) => boolean): Run[] {
  const found: Run[] = [];
  let start = -1;
  const end = Math.min(to, known - 1);
  for (let index = from; index <= end; index++) {
    const visible = isVisible(index);
    if (visible && start < 0) start = index;
    if (!visible && start >= 0) {
      found.push({ from: start, to: index - 1 });
      start = -1;
    }
  }
  if (to > end && start < 0) start = Math.max(from, known);
  if (start >= 0) found.push({ from: start, to });
  return found;
}

/** The parts of areas that no filter and no one has hidden. */
export function visibleAreas({ book, sheet, areas }: Areas): Rect[] {
  book.flush();
  const { univer } = sheet;
  return areas.flatMap((area) => {
    const rows = runs(area.top, Math.min(area.bottom, MAX_ROWS - 1), univer.getRowCount(), (row) =>
      sheet.isRowVisible(row),
    );
    const columns = runs(
      area.left,
      Math.min(area.right, MAX_COLUMNS - 1),
      univer.getColumnCount(),
      (column) => sheet.isColumnVisible(column),
    );
    return rows.flatMap((row) =>
      columns.map((column) => ({ top: row.from, bottom: row.to, left: column.from, right: column.to })),
    );
  });
}
