import type { ITableInfo } from '@univerjs/preset-sheets-table';
import { intersect, type Rect, subtract } from '../address';
import { HostError } from '../errors';
import type { Book } from './book';
import { checkName } from './names';
import type { Sheet } from './sheet';
import { toRange, toRect } from './univer-range';

/** An Excel table (list object); its first row is its header. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Rect;
}

const DEFAULT_STYLE = 'TableStyleMedium2';

/** The tables of the workbook. */
export class Tables {
  constructor(private readonly book: Book) {}

  get all(): Table[] {
    const order = new Map(this.book.sheets.map((sheet, index) => [sheet.id, index]));
    return this.book.facade
      .getTableList()
      .map((info) => this.read(info))
      .sort((a, b) => (order.get(a.sheet.id) ?? 0) - (order.get(b.sheet.id) ?? 0));
  }

  private read({ id, name, subUnitId, range }: ITableInfo): Table {
    return { id, name, sheet: this.book.byId(subUnitId), area: toRect(range) };
  }

  /** By name, which has no case, or by id. */
  find(key: string): Table | null {
    const name = key.toLowerCase();
    return this.all.find((table) => table.name.toLowerCase() === name || table.id === key) ?? null;
  }

  /** The newest state of a table. */
  current(id: string): Table {
    const table = this.all.find((other) => other.id === id);
    if (!table) throw new HostError('ItemNotFound');
    return table;
  }

  /** Makes a table of cells that have their header in the first row. */
  add(sheet: Sheet, area: Rect): Table {
    this.book.flush();
    // A table of one row is a header: Excel gives it an empty row of data.
    const whole = area.bottom === area.top ? { ...area, bottom: area.top + 1 } : area;
    if (this.all.some((other) => other.sheet === sheet && intersect(other.area, whole)))
      throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
    const header = this.writeHeader(sheet, whole);
    const id = crypto.randomUUID();
    const name = this.freeName();
    sheet.grow(whole.bottom, whole.right);
    this.book.apply('sheet.mutation.add-table', {
      ...sheet.place,
      tableId: id,
      name,
      range: toRange(whole),
      header,
    });
    return this.current(id);
  }

  /** Excel makes headings of a header row: text, none blank, none twice. */
  private writeHeader(sheet: Sheet, area: Rect): string[] {
    const row = { ...area, bottom: area.top };
    const taken = new Set<string>();
    const texts = sheet.texts(row)?.[0] ?? [];
    const { column } = this.book.behaviour.defaultNames;
    const headings = texts.map((text, index) => {
      const wanted = text === '' ? `${column}${index + 1}` : text;
      let heading = wanted;
      for (let n = 2; taken.has(heading.toLowerCase()); n++) heading = `${wanted}${n}`;
      taken.add(heading.toLowerCase());
      return heading;
    });
    const values = sheet.values(row)?.[0] ?? [];
    headings.forEach((heading, index) => {
      if (values[index] === heading) return;
      const cell = { ...row, left: area.left + index, right: area.left + index };
      sheet.writeCells(cell, () => ({ v: heading, t: 1, f: null, si: null, p: null }));
    });
    this.book.flush();
    return headings;
  }

  headings({ sheet, area }: Table): string[] {
    return sheet.texts({ ...area, bottom: area.top })?.[0] ?? [];
  }

  private freeName(): string {
    const { table } = this.book.behaviour.defaultNames;
    let number = this.all.length + 1;
    while (this.find(`${table}${number}`) || this.book.names.find(`${table}${number}`, null)) number += 1;
    return `${table}${number}`;
  }

  rename(table: Table, name: string): void {
    checkName(name);
    const other = this.find(name);
    if ((other && other.id !== table.id) || this.book.names.find(name, null))
      throw new HostError('ItemAlreadyExists');
    this.book.flush();
    const place = { ...table.sheet.place, tableId: table.id };
    this.book.apply('sheet.mutation.set-sheet-table', { ...place, config: { name } });
  }

  resize(table: Table, area: Rect): void {
    if (area.top !== table.area.top || !intersect(area, table.area) || area.bottom === area.top)
      throw new HostError('InvalidArgument');
    this.book.flush();
    table.sheet.grow(area.bottom, area.right);
    if (subtract(area, table.area).length > 0) this.writeHeader(table.sheet, area);
    const config = { updateRange: { newRange: toRange(area) } };
    this.book.apply('sheet.mutation.set-sheet-table', { ...table.sheet.place, tableId: table.id, config });
  }

  /** Takes the table away and leaves its cells. */
  remove(table: Table): void {
    this.book.flush();
    this.book.apply('sheet.mutation.delete-table', { ...table.sheet.place, tableId: table.id });
    this.book.state.tableStyles.delete(table.id);
  }

  style(table: Table): string {
    return this.book.state.tableStyles.get(table.id) ?? DEFAULT_STYLE;
  }

  setStyle(table: Table, style: string): void {
    this.book.state.tableStyles.set(table.id, style);
  }
}
