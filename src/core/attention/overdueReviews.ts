import { isBlank, plainText, type Cells } from '../values/cell';
import { readDate } from '../values/date';
import { nameKey } from '../values/heading';
import { parseMarker } from '../plan/identity';
import { INDEX_COLUMN } from '../plan/planIndex';

/** A plan whose next review was to be before today. */
export interface OverdueReview {
  readonly mark: string;
  /** The account as the index names it. */
  readonly account: string;
  /** The row of the index sheet, from 0. */
  readonly row: number;
  /** The day it was due, an Excel serial. */
  readonly due: number;
}

const NAME_COLUMN = 2;

/**
 * The plans of the index that are overdue a review, the longest overdue first. A closed plan is reviewed no more; a day
 * that cannot be read is no day.
 *
 * @param cells the values on the index sheet, from A1 on.
 */
export function overdueReviews(cells: Cells, closed: string, asOf: number): readonly OverdueReview[] {
  return cells
    .flatMap((line, row): OverdueReview[] => {
      const mark = plainText(line[INDEX_COLUMN.key]);
      if (!parseMarker(mark) || nameKey(line[INDEX_COLUMN.status]) === nameKey(closed)) return [];
      const typed = line[INDEX_COLUMN.nextReview];
      const due = isBlank(typed) ? undefined : readDate(typed);
      return typeof due === 'number' && due < asOf
        ? [{ mark, account: plainText(line[NAME_COLUMN]), row, due }]
        : [];
    })
    .sort((a, b) => a.due - b.due);
}
