import type { IRange } from '@univerjs/core';
import type { Rect } from '../address';
import type { Book } from './book';
import type { Sheet } from './sheet';
import { toRange } from './univer-range';

/** Excel measures in points, Univer in pixels: 96 of these are 72 of those. */
const toPixels = (points: number): number => (points * 96) / 72;
const toPoints = (pixels: number): number => Math.round(pixels * 75) / 100;

/** How wide and high the columns and rows of a sheet are, and which are hidden. What is set waits for the flush. */
export class Sizes {
  private widths: Record<number, number> = {};
  private heights: Record<number, number> = {};

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {}

  width(column: number): number {
    this.book.flush();
    return this.sheet.isColumnVisible(column) ? toPoints(this.sheet.univer.getColumnWidth(column)) : 0;
  }

  height(row: number): number {
    this.book.flush();
    return this.sheet.isRowVisible(row) ? toPoints(this.sheet.univer.getRowHeight(row)) : 0;
  }

  /** Points; 0 hides. */
  setWidth(area: Rect, points: number): void {
    for (let column = area.left; column <= this.sheet.clip(area).right; column++)
      this.widths[column] = toPixels(points);
    this.book.changed(this.sheet);
  }

  /** Points; 0 hides. */
  setHeight(area: Rect, points: number): void {
    for (let row = area.top; row <= this.sheet.clip(area).bottom; row++) this.heights[row] = toPixels(points);
    this.book.changed(this.sheet);
  }

  autofitRows(area: Rect): void {
    this.book.flush();
    this.sheet.grow(area.bottom, -1);
    const place = { ...this.sheet.place, ranges: [toRange(area)] };
    this.book.apply('sheet.mutation.set-worksheet-row-is-auto-height', { ...place, autoHeightInfo: 1 });
  }

  hideRows(area: Rect, hidden: boolean): void {
    this.book.flush();
    const clipped = this.sheet.clip(area);
    this.sheet.grow(clipped.bottom, -1);
    const id = hidden ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible';
    this.book.apply(id, { ...this.sheet.place, ranges: [toRange(clipped)] });
  }

  hideColumns(area: Rect, hidden: boolean): void {
    this.book.flush();
    const clipped = this.sheet.clip(area);
    this.sheet.grow(-1, clipped.right);
    const id = hidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible';
    this.book.apply(id, { ...this.sheet.place, ranges: [toRange(clipped)] });
  }

  flush(): void {
    const { widths, heights } = this;
    this.widths = {};
    this.heights = {};
    const columns = Object.keys(widths).map(Number);
    const rows = Object.keys(heights).map(Number);
    this.sheet.grow(Math.max(-1, ...rows), Math.max(-1, ...columns));
    if (columns.length > 0) this.flushColumns(columns, widths);
    if (rows.length > 0) this.flushRows(rows, heights);
  }

  private flushColumns(columns: readonly number[], widths: Readonly<Record<number, number>>): void {
    const all = columns.map((column) => wholeColumn(column, this.sheet.univer.getRowCount()));
    const shown = all.filter(({ startColumn }) => (widths[startColumn] ?? 0) > 0);
    const hidden = all.filter(({ startColumn }) => widths[startColumn] === 0);
    if (shown.length > 0) {
      // Univer gives no width to a hidden column.
      this.showColumns(shown.filter(({ startColumn }) => !this.sheet.univer.getColVisible(startColumn)));
      this.book.apply('sheet.mutation.set-worksheet-col-width', {
        ...this.sheet.place,
        ranges: shown,
        colWidth: { ...widths },
      });
    }
    if (hidden.length > 0)
      this.book.apply('sheet.mutation.set-col-hidden', { ...this.sheet.place, ranges: hidden });
  }

  private showColumns(ranges: IRange[]): void {
    if (ranges.length > 0) this.book.apply('sheet.mutation.set-col-visible', { ...this.sheet.place, ranges });
  }

  private showRows(ranges: IRange[]): void {
    if (ranges.length > 0) this.book.apply('sheet.mutation.set-row-visible', { ...this.sheet.place, ranges });
  }

  private flushRows(rows: readonly number[], heights: Readonly<Record<number, number>>): void {
    const all = rows.map((row) => wholeRow(row, this.sheet.univer.getColumnCount()));
    const shown = all.filter(({ startRow }) => (heights[startRow] ?? 0) > 0);
    const hidden = all.filter(({ startRow }) => heights[startRow] === 0);
    if (shown.length > 0) {
      const place = { ...this.sheet.place, ranges: shown };
      this.book.apply('sheet.mutation.set-worksheet-row-height', { ...place, rowHeight: { ...heights } });
      this.book.apply('sheet.mutation.set-worksheet-row-is-auto-height', { ...place, autoHeightInfo: 0 });
      this.showRows(shown.filter(({ startRow }) => !this.sheet.univer.getRowRawVisible(startRow)));
    }
    if (hidden.length > 0)
      this.book.apply('sheet.mutation.set-row-hidden', { ...this.sheet.place, ranges: hidden });
  }
}

const wholeColumn = (column: number, rows: number): IRange => ({
  startRow: 0,
  endRow: rows - 1,
  startColumn: column,
  endColumn: column,
});

const wholeRow = (row: number, columns: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: 0,
  endColumn: columns - 1,
});
