import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import {
  cellsOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  rectText,
} from '../address';
import { HostError } from '../errors';
import type { SheetExtras } from '../types';
import type { Book } from './book';
import { isFilled, type Value, valueOf } from './cell';
import { ConditionalFormats } from './conditional-formats';
import { type CellMatrix, mergeStyles, PendingCells } from './pending';
import { Sizes } from './sizes';
import { type BorderLine, NO_LINE, numberFormat, readLine, type Side, writeLine } from './style';
import { toRange, toRect } from './univer-range';
import { Validations } from './validations';

/** Reads no more cells than Excel does. */
const MOST_CELLS_READ = 5_000_000;
/** A sheet of the workbook: its cells, sizes and looks. What is written waits in `pending` until the book flushes. */
export class Sheet {
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly sizes: Sizes;
  private pending = new PendingCells();

  constructor(
    private readonly book: Book,
    readonly id: string,
  ) {
    this.validations = new Validations(book, this);
    this.conditionalFormats = new ConditionalFormats(book, this);
    this.sizes = new Sizes(book, this);
  }

  get univer(): Worksheet {
    const sheet = this.book.univer.getSheetBySheetId(this.id);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  get name(): string {
    return this.univer.getName();
  }

  get extras(): SheetExtras {
    return this.book.state.extras(this.id);
  }

  /** Where a change happens, as Univer wants it in every mutation. */
  get place(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.book.univer.getUnitId(), subUnitId: this.id };
  }

  // ---- reading ----

  /** The cells of the grid that lie in the area; an Excel sheet is bigger than the grid. */
  private inGrid(area: Rect): Rect | null {
    const { univer } = this;
    return intersect(area, {
      top: 0,
      left: 0,
      bottom: univer.getRowCount() - 1,
      right: univer.getColumnCount() - 1,
    });
  }

  /** The part of an area that the grid has, where the area has no end; else the area itself. */
  clip(area: Rect): Rect {
    return { ...area, bottom: this.lastRow(area), right: this.lastColumn(area) };
  }

  /** A row of results for each row of the area; null where the area has no end, as in Excel. */
  read<T>(area: Rect, of: (cell: ICellData | undefined, row: number, column: number) => T): T[][] | null {
    if (isUnbounded(area)) return null;
    if (cellsOf(area) > MOST_CELLS_READ) throw new HostError('ResponsePayloadSizeLimitExceeded');
    this.book.flush();
    const matrix = this.univer.getCellMatrix();
    const spills = this.book.spills(this.id);
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: T[] = [];
      const spilled = spills?.[row];
      for (let column = area.left; column <= area.right; column++) {
        const cell = matrix.getValue(row, column) ?? undefined;
        line.push(of(spilled && !isFilled(cell) ? { ...cell, ...spilled[column] } : cell, row, column));
      }
      rows.push(line);
    }
    return rows;
  }

  values(area: Rect): Value[][] | null {
    return this.read(area, valueOf);
  }

  formulas(area: Rect): Value[][] | null {
    return this.read(area, (cell, row, column) => {
      if (cell?.f) return cell.f;
      return (cell?.si && this.book.sharedFormula(this.id, row, column)) || valueOf(cell);
    });
  }

  /** The cells as they are shown, number formats applied. */
  texts(area: Rect): string[][] | null {
    const { univer } = this;
    return this.read(area, (cell, row, column) => {
      const value = valueOf(cell);
      if (value === '') return '';
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      if (typeof value === 'string') return value;
      return this.localised(String(univer.getCell(row, column)?.v ?? value));
    });
  }

  /** A number as it is shown with the separators of the regional settings. */
  private localised(shown: string): string {
    const { decimal, thousands } = this.book.behaviour.culture;
    if (decimal === '.') return shown;
    return shown.replace(/[.,](?=\d)/g, (sign) => (sign === '.' ? decimal : thousands));
  }

  numberFormats(area: Rect): string[][] | null {
    return this.read(area, (cell, row, column) => numberFormat.read(this.styleOf(cell, row, column)));
  }

  styleOf(cell: ICellData | undefined, row: number, column: number): IStyleData {
    const { univer } = this;
    return {
      ...this.book.style(univer.getDefaultCellStyle()),
      ...this.book.style(univer.getColumnStyle(column)),
      ...this.book.style(univer.getRowStyle(row)),
      ...this.book.style(cell?.s),
    };
  }

  /** The different styles in an area, so that a property can be seen to be one or mixed. */
  stylesIn(area: Rect): IStyleData[] {
    this.book.flush();
    const grid = this.inGrid(area);
    const { univer } = this;
    const seen = new Map<string, IStyleData>();
    const matrix = univer.getCellMatrix();
    const note = (cell: ICellData | undefined, row: number, column: number): void => {
      const own = typeof cell?.s === 'string' ? cell.s : cell?.s ? JSON.stringify(cell.s) : '';
      const key = [own, styleKey(univer.getRowStyle(row)), styleKey(univer.getColumnStyle(column))].join();
      if (!seen.has(key)) seen.set(key, this.styleOf(cell, row, column));
    };
    if (!grid || (!isUnbounded(area) && cellsOf(grid) < cellsOf(area)))
      note(undefined, MAX_ROWS - 1, MAX_COLUMNS - 1);
    if (grid)
      for (let row = grid.top; row <= grid.bottom; row++)
        for (let column = grid.left; column <= grid.right; column++)
          note(matrix.getValue(row, column) ?? undefined, row, column);
    return [...seen.values()];
  }

  /** The rectangle that holds everything; null where the sheet is empty. */
  usedArea(valuesOnly: boolean): Rect | null {
    this.book.flush();
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const note = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.univer.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (valuesOnly ? isFilled(cell) : isFilled(cell) || cell.s)) note(row, column);
    });
    for (const [row, line] of Object.entries(this.book.spills(this.id) ?? {}))
      for (const [column, cell] of Object.entries(line))
        if (isFilled(cell)) note(Number(row), Number(column));
    if (!valuesOnly)
      for (const merge of this.merges()) {
        note(merge.top, merge.left);
        note(merge.bottom, merge.right);
      }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  merges(): Rect[] {
    return this.univer.getMergeData().map(toRect);
  }

  isRowVisible(row: number): boolean {
    return row >= this.univer.getRowCount() || this.univer.getRowVisible(row);
  }

  isColumnVisible(column: number): boolean {
    return column >= this.univer.getColumnCount() || this.univer.getColVisible(column);
  }

  isValidated(): boolean {
    return (this.book.facade.getSheetBySheetId(this.id)?.getDataValidations().length ?? 0) > 0;
  }

  /** True where one of the cells has a formula that it shares with others. */
  sharesFormulas(cells: CellMatrix): boolean {
    const matrix = this.univer.getCellMatrix();
    for (const row of Object.keys(cells).map(Number))
      for (const column of Object.keys(cells[row] ?? {}).map(Number))
        if (matrix.getValue(row, column)?.si) return true;
    return false;
  }

  // ---- writing ----

  /** The format that a value is written under: what is pending counts. */
  formatAt(row: number, column: number): string {
    const own = this.pending.at(row, column)?.s;
    if (own && typeof own === 'object' && own.n !== undefined) return numberFormat.read(own);
    const cell = this.univer.getCellMatrix().getValue(row, column) ?? undefined;
    return numberFormat.read(this.styleOf(cell, row, column));
  }

  /** The number format of a cell's column, row or sheet. Univer shows a number in the cell's own format only. */
  private inheritedFormat(row: number, column: number): IStyleData['n'] {
    const { univer } = this;
    const lines = [univer.getRowStyle(row), univer.getColumnStyle(column), univer.getDefaultCellStyle()];
    return lines.map((style) => this.book.style(style)?.n).find((format) => format?.pattern) ?? undefined;
  }

  writeCells(
    area: Rect,
    of: (row: number, column: number, format: () => string) => ICellData | undefined,
  ): void {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const change = of(row, column, () => this.formatAt(row, column));
        if (change) this.writeCell(row, column, change);
      }
  }

  private writeCell(row: number, column: number, change: ICellData): void {
    // A style that was taken away in this request cannot be told apart from one that is laid on top.
    if (change.s && this.pending.at(row, column)?.s === null) this.book.flush();
    const custom = change.custom && {
      custom: { ...this.univer.getCellMatrix().getValue(row, column)?.custom, ...change.custom },
    };
    this.pending.write(row, column, custom ? { ...change, ...custom } : change);
    if (typeof change.v === 'number' || change.f) {
      const n = this.inheritedFormat(row, column);
      const own = n && this.book.style(this.univer.getCellMatrix().getValue(row, column)?.s)?.n;
      if (n && !own && !(this.pending.at(row, column)?.s as IStyleData | undefined)?.n)
        this.pending.write(row, column, { s: { n } });
    }
    this.book.changed(this);
  }

  /** True where a merged area, or one that is to be merged, reaches into this one. */
  mergesInto(area: Rect): boolean {
    return [...this.merges(), ...this.pending.merges].some((merged) => intersect(merged, area) !== null);
  }

  /** Merges areas that no merged area reaches into; what stood outside their first cells is gone, as in Excel. */
  merge(areas: readonly Rect[]): void {
    for (const area of areas) {
      this.writeCells(area, (row, column) => {
        if (row === area.top && column === area.left) return undefined;
        const cell = {
          ...this.univer.getCellMatrix().getValue(row, column),
          ...this.pending.at(row, column),
        };
        return isFilled(cell) ? { v: null, f: null, si: null, p: null, t: null } : undefined;
      });
      this.grow(area.bottom, area.right);
    }
    this.pending.merges.push(...areas);
    this.book.changed(this);
  }

  /** Lays a style over an area; one without end becomes the style of its rows, its columns or the sheet. */
  writeStyle(area: Rect, style: IStyleData): void {
    if (!isUnbounded(area)) {
      this.writeCells(area, () => ({ s: style }));
      return;
    }
    this.book.flush();
    const { univer, place } = this;
    const over = (old: Nullable<IStyleData | string>): IStyleData =>
      mergeStyles(this.book.style(old) ?? {}, style);
    if (isEntireColumn(area) && isEntireRow(area)) {
      const defaultStyle = over(univer.getDefaultCellStyle());
      this.book.apply('sheet.mutation.set-worksheet-default-style', { ...place, defaultStyle });
    } else if (isEntireColumn(area)) {
      const columnData: Record<number, { s: IStyleData }> = {};
      for (let column = area.left; column <= Math.min(area.right, univer.getColumnCount() - 1); column++)
        columnData[column] = { s: over(univer.getColumnStyle(column)) };
      this.book.apply('sheet.mutation.set-col-data', { ...place, columnData });
    } else {
      const rowData: Record<number, { s: IStyleData }> = {};
      for (let row = area.top; row <= Math.min(area.bottom, univer.getRowCount() - 1); row++)
        rowData[row] = { s: over(univer.getRowStyle(row)) };
      this.book.apply('sheet.mutation.set-row-data', { ...place, rowData });
    }
    univer.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.s && intersect(area, { top: row, left: column, bottom: row, right: column }))
        this.writeCell(row, column, { s: style });
    });
  }

  /** Sets parts of the line on one side of cells; a colour or a weight given to no line draws one, as Excel does. */
  drawLine(cells: Rect, side: Side, parts: Partial<BorderLine>): void {
    const key = `${rectText(cells)} ${side}`;
    const earlier = this.pending.lines.get(key)?.parts;
    this.pending.lines.set(key, { cells: this.clip(cells), side, parts: { ...earlier, ...parts } });
    this.book.changed(this);
  }

  private flushLines(): void {
    for (const { cells, side, parts } of this.pending.lines.values()) {
      const corner = this.univer.getCellMatrix().getValue(cells.top, cells.left) ?? undefined;
      const old =
        parts.style === undefined ? readLine(this.styleOf(corner, cells.top, cells.left), side) : NO_LINE;
      const base = old.style === 'None' ? { ...old, style: 'Continuous' } : old;
      const style = writeLine({ ...base, ...parts }, side);
      this.writeCells(cells, () => ({ s: style }));
    }
  }

  /** Clears contents, looks or both; the cells stay where they are. */
  clear(area: Rect, what: 'All' | 'Contents' | 'Formats'): void {
    this.book.flush();
    this.univer.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !intersect(area, { top: row, left: column, bottom: row, right: column })) return;
      this.writeCell(row, column, {
        ...(what !== 'Formats' && { v: null, f: null, si: null, p: null, t: null }),
        ...(what !== 'Contents' && cell.s && { s: null }),
      });
    });
    this.book.flush();
  }

  private lastRow(area: Rect): number {
    return isEntireColumn(area) ? this.univer.getRowCount() - 1 : area.bottom;
  }

  private lastColumn(area: Rect): number {
    return isEntireRow(area) ? this.univer.getColumnCount() - 1 : area.right;
  }

  /** Makes the grid big enough to hold a cell. */
  grow(row: number, column: number): void {
    const { univer, place } = this;
    if (row >= univer.getRowCount())
      this.book.apply('sheet.mutation.set-worksheet-row-count', { ...place, rowCount: row + 1 });
    if (column >= univer.getColumnCount())
      this.book.apply('sheet.mutation.set-worksheet-column-count', { ...place, columnCount: column + 1 });
  }

  // ---- protection ----

  isLocked(row: number, column: number): boolean {
    return this.univer.getCellMatrix().getValue(row, column)?.custom?.['unlocked'] !== true;
  }

  /** Refuses what a protected sheet does not allow. */
  guard(area: Rect, permission?: string): void {
    const { protection } = this.extras;
    if (!protection || (permission && protection.options[permission] === true)) return;
    this.book.flush();
    const grid = this.inGrid(area);
    let open = !permission && !!grid && cellsOf(grid) === cellsOf(area);
    if (open && grid)
      for (let row = grid.top; open && row <= grid.bottom; row++)
        for (let column = grid.left; open && column <= grid.right; column++)
          open = !this.isLocked(row, column);
    if (!open) throw new HostError('AccessDenied');
  }

  /** Hands what is pending to Univer. */
  flush(): void {
    const gone = !this.book.univer.getSheetBySheetId(this.id);
    if (!gone) this.flushLines();
    const { pending } = this;
    this.pending = new PendingCells();
    if (gone) return;
    this.grow(pending.bottom, pending.right);
    if (!pending.empty) this.book.writeCells(this, pending.cells);
    if (pending.merges.length > 0)
      this.book.apply('sheet.mutation.add-worksheet-merge', {
        ...this.place,
        ranges: pending.merges.map(toRange),
      });
    this.sizes.flush();
    this.validations.flush();
    this.conditionalFormats.flush();
  }
}

const styleKey = (style: Nullable<IStyleData | string>): string =>
  typeof style === 'string' ? style : style ? JSON.stringify(style) : '';
