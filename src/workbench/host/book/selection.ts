import type { IRange } from '@univerjs/core';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../address';
import type { Book } from './book';
import type { Sheet } from './sheet';
import { toRange } from './univer-range';

/** Where the person is. */
export interface Selection {
  readonly sheet: Sheet;
  /** The selected areas, the last one being the latest. */
  readonly areas: readonly Rect[];
  readonly active: { readonly row: number; readonly column: number };
}

/** Univer's `RANGE_TYPE`: an area of whole rows or columns. */
const WHOLE = { rows: 1, columns: 2, all: 3 } as const;

export function readSelection(book: Book): Selection {
  const sheet = book.activeSheet;
  const selection = book.facade.getActiveSheet().getSelection();
  const areas = (selection?.getActiveRangeList() ?? []).map((range) => fromGrid(sheet, range.getRange()));
  const cell = selection?.getCurrentCell();
  const latest = areas.at(-1) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    sheet,
    areas: areas.length > 0 ? areas : [latest],
    active: { row: cell?.actualRow ?? latest.top, column: cell?.actualColumn ?? latest.left },
  };
}

/** The grid is smaller than Excel's sheet: its whole columns and rows are Excel's. */
function fromGrid({ univer }: Sheet, range: IRange): Rect {
  const { rangeType } = range;
  const allRows = rangeType === WHOLE.columns || rangeType === WHOLE.all || Number.isNaN(range.startRow);
  const allColumns = rangeType === WHOLE.rows || rangeType === WHOLE.all || Number.isNaN(range.startColumn);
  return {
    top: allRows ? 0 : range.startRow,
    bottom: allRows ? MAX_ROWS - 1 : Math.min(range.endRow, univer.getRowCount() - 1),
    left: allColumns ? 0 : range.startColumn,
    right: allColumns ? MAX_COLUMNS - 1 : Math.min(range.endColumn, univer.getColumnCount() - 1),
  };
}

export function activate(book: Book, sheet: Sheet): void {
  book.activeForApi = null;
  if (sheet === book.activeSheet) return;
  book.flush();
  book.apply('sheet.operation.set-worksheet-active', sheet.place);
}

/** Goes to a sheet and selects cells there. */
export function select(book: Book, sheet: Sheet, area: Rect): void {
  activate(book, sheet);
  book.flush();
  const [columns, rows] = [isEntireColumn(area), isEntireRow(area)];
  sheet.grow(columns ? -1 : area.bottom, rows ? -1 : area.right);
  const range = {
    ...toRange(sheet.clip(area)),
    rangeType: columns && rows ? WHOLE.all : columns ? WHOLE.columns : rows ? WHOLE.rows : 0,
  };
  const selections = [{ range, primary: firstCell(area), style: null }];
  book.apply('sheet.operation.set-selections', { ...sheet.place, selections, reveal: true });
}

const firstCell = ({ top, left }: Rect) => ({
  actualRow: top,
  actualColumn: left,
  startRow: top,
  endRow: top,
  startColumn: left,
  endColumn: left,
  isMerged: false,
  isMergedMainCell: false,
});
