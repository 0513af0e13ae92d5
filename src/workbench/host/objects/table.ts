import { cellsOf, columnsOf, intersect, type Rect, rowsOf, sameRect } from '../address';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/tables';
import { EventType, watching, WORKBOOK_TARGET } from '../events';
import { found, HostError, notModelled } from '../errors';
import { calculated, type HostObject, type Kind, kind, readOnly } from '../members';
import { unmerge } from './merge';
import { hasContents, range, readRange, writeValues } from './range';
import { worksheet } from './worksheet';

/** The tables of the workbook, of a sheet, or of a part of it. */
interface TablesOf {
  readonly book: Book;
  readonly sheet?: Sheet;
  readonly within?: { readonly area: Rect; readonly fully: boolean };
}

interface TableOf {
  readonly book: Book;
  readonly id: string;
}

interface ColumnOf extends TableOf {
  /** The column's place in the table, from 0. */
  readonly index: number;
}

const current = ({ book, id }: TableOf): Table => book.tables.current(id);
const header = ({ area }: Table): Rect => ({ ...area, bottom: area.top });
const body = ({ area }: Table): Rect => ({ ...area, top: area.top + 1 });

const part =
  (of: (table: Table) => Rect) =>
  (self: TableOf): HostObject => {
    const table = current(self);
    return range({ book: self.book, sheet: table.sheet, area: of(table) });
  };

// ---- columns ----

const columnArea = (self: ColumnOf, of: (table: Table) => Rect): Rect => {
  const table = current(self);
  const left = table.area.left + self.index;
  return { ...of(table), left, right: left };
};

const columnPart =
  (of: (table: Table) => Rect) =>
  (self: ColumnOf): HostObject =>
    range({ book: self.book, sheet: current(self).sheet, area: columnArea(self, of) });

const columnName = (self: ColumnOf): string =>
  current(self).sheet.texts(columnArea(self, header))?.[0]?.[0] ?? '';

const tableColumn: Kind<ColumnOf> = kind<ColumnOf>({
  type: 'TableColumn',
  identity: ({ index }) => ({ Id: String(index + 1) }),
  values: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: {
      get: columnName,
      set: (self, name: unknown) => {
        const { sheet } = current(self);
        if (typeof name !== 'string' || name === '') throw new HostError('InvalidArgument');
        const area = columnArea(self, header);
        sheet.guard(area);
        sheet.writeCells(area, () => ({ v: name, t: 1, f: null, si: null, p: null }));
      },
    },
    Values: calculated((self) => current(self).sheet.values(columnArea(self, ({ area }) => area))),
  },
  methods: {
    GetDataBodyRange: columnPart(body),
    GetHeaderRowRange: columnPart(header),
    GetRange: columnPart(({ area }) => area),
  },
});

const columnsIn = (self: TableOf): HostObject[] =>
  Array.from({ length: columnsOf(current(self).area) }, (_, index) => tableColumn({ ...self, index }));

/** By name, which has no case, or by id. */
function columnByKey(self: TableOf, key: unknown): HostObject | null {
  const name = String(key).toLowerCase();
  const names = (current(self).sheet.texts(header(current(self)))?.[0] ?? []).map((text) =>
    text.toLowerCase(),
  );
  const index =
    typeof key === 'number' ? key - 1 : names.includes(name) ? names.indexOf(name) : Number(key) - 1;
  return columnsIn(self)[index] ?? null;
}

const tableColumns: Kind<TableOf> = kind<TableOf>({
  type: 'TableColumnCollection',
  values: { Count: readOnly((self) => columnsOf(current(self).area)) },
  items: columnsIn,
  item: (self, key: unknown) => found(columnByKey(self, key)),
  methods: {
    GetCount: (self) => columnsOf(current(self).area),
    GetItemAt: (self, index: number) => found(columnsIn(self)[index]),
    GetItemOrNullObject: columnByKey,
  },
});

// ---- rows ----

const tableRow: Kind<ColumnOf> = kind<ColumnOf>({
  type: 'TableRow',
  values: { Index: readOnly(({ index }) => index) },
  methods: {
    GetRange: (self) => {
      const { sheet, area } = current(self);
      const row = area.top + 1 + self.index;
      return range({ book: self.book, sheet, area: { ...area, top: row, bottom: row } });
    },
  },
});

/** Adds rows at the end of a table; what stands below it is not pushed down. */
function addRows(self: TableOf, index: number | null | undefined, values: unknown): HostObject {
  const table = current(self);
  const { area, sheet } = table;
  if (index !== null && index !== undefined && index !== -1 && index !== rowsOf(area) - 1)
    throw notModelled('table rows that are inserted between others');
  const rows =
    values === null || values === undefined
      ? [Array(columnsOf(area)).fill('') as unknown[]]
      : [values].flat();
  const matrix = (Array.isArray(rows[0]) ? rows : [rows]) as unknown[][];
  // The row that a table without data shows is filled first.
  const empty = rowsOf(area) === 2 && !hasContents({ book: self.book, sheet, area: body(table) });
  const top = empty ? area.bottom : area.bottom + 1;
  const target = { ...area, top, bottom: top + matrix.length - 1 };
  const below = { ...target, top: area.bottom + 1 };
  if (below.bottom >= below.top && hasContents({ book: self.book, sheet, area: below }))
    throw notModelled('table rows above other contents');
  if (target.bottom > area.bottom) self.book.tables.resize(table, { ...area, bottom: target.bottom });
  writeValues({ book: self.book, sheet, area: target }, matrix);
  return tableRow({ ...self, index: top - area.top - 1 });
}

const tableRows: Kind<TableOf> = kind<TableOf>({
  type: 'TableRowCollection',
  values: { Count: readOnly((self) => rowsOf(body(current(self)))) },
  items: (self) =>
    Array.from({ length: rowsOf(body(current(self))) }, (_, index) => tableRow({ ...self, index })),
  methods: {
    Add: addRows,
    GetCount: (self) => rowsOf(body(current(self))),
    GetItemAt: (self, index: number) => tableRow({ ...self, index }),
  },
});

// ---- tables ----

const table: Kind<TableOf> = kind<TableOf>({
  type: 'Table',
  identity: ({ id }) => ({ Id: id }),
  values: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: (self) => current(self).name,
      set: (self, name: string) => self.book.tables.rename(current(self), name),
    },
    ShowBandedRows: {
      get: (self) => self.book.state.unbandedTables.has(self.id) === false,
      set: ({ book, id }, banded: boolean) => {
        if (banded) book.state.unbandedTables.delete(id);
        else book.state.unbandedTables.add(id);
      },
    },
    ShowHeaders: readOnly(() => true),
    ShowTotals: readOnly(() => false),
    Style: {
      get: (self) => self.book.tables.style(current(self)),
      set: (self, style: unknown) => {
        if (typeof style !== 'string') throw new HostError('InvalidArgument');
        self.book.tables.setStyle(current(self), style);
      },
    },
  },
  objects: {
    Columns: tableColumns,
    Rows: tableRows,
    Worksheet: (self) => worksheet({ book: self.book, sheet: current(self).sheet }),
  },
  methods: {
    ConvertToRange: (self) => {
      const { sheet, area } = current(self);
      self.book.tables.remove(current(self));
      return range({ book: self.book, sheet, area });
    },
    Delete: (self) => {
      const { sheet, area } = current(self);
      sheet.guard(area);
      self.book.tables.remove(current(self));
      sheet.clear(area, 'All');
    },
    GetDataBodyRange: part(body),
    GetHeaderRowRange: part(header),
    GetRange: part(({ area }) => area),
    Resize: (self, newRange: unknown) => {
      const { sheet } = current(self);
      const cells = readRange({ book: self.book, sheet }, newRange);
      if (cells.sheet !== sheet) throw new HostError('InvalidArgument');
      self.book.tables.resize(current(self), cells.area);
    },
  },
});

function inside({ book, sheet, within }: TablesOf): TableOf[] {
  const matches = (known: Table): boolean => {
    if (sheet && known.sheet !== sheet) return false;
    if (!within) return true;
    const common = intersect(known.area, within.area);
    return !!common && (!within.fully || sameRect(common, known.area));
  };
  return book.tables.all.filter(matches).map(({ id }) => ({ book, id }));
}

function byKey(self: TablesOf, key: unknown): HostObject | null {
  const known = self.book.tables.find(String(key));
  return known && inside(self).some(({ id }) => id === known.id)
    ? table({ book: self.book, id: known.id })
    : null;
}

function add({ book, sheet }: TablesOf, address: unknown, hasHeaders: boolean): HostObject {
  if (!hasHeaders) throw notModelled('tables.add without headers');
  const place = readRange({ book, sheet: sheet ?? book.apiSheet }, address);
  if (sheet && place.sheet !== sheet) throw new HostError('InvalidArgument');
  if (cellsOf(place.area) > 5_000_000) throw new HostError('InvalidArgument');
  place.sheet.guard(place.area);
  unmerge(place);
  return table({ book, id: book.tables.add(place.sheet, place.area).id });
}

const target = ({ sheet }: TablesOf): string => sheet?.id ?? WORKBOOK_TARGET;

export const tables: Kind<TablesOf> = kind<TablesOf>({
  type: 'TableCollection',
  values: { Count: readOnly((self) => inside(self).length) },
  items: (self) => inside(self).map(table),
  item: (self, key: unknown) => found(byKey(self, key)),
  methods: {
    Add: add,
    GetCount: (self) => inside(self).length,
    GetFirst: (self) => found(inside(self).map(table)[0]),
    GetItemAt: (self, index: number) => found(inside(self).map(table)[index]),
    GetItemOrNullObject: byKey,
    ...watching<TablesOf>('AddedEvent', EventType.TableAdded, target),
    ...watching<TablesOf>('DeletedEvent', EventType.TableDeleted, target),
  },
});
