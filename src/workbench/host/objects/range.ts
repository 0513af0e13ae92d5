import type { ICellData } from '@univerjs/core';
import {
  bounding,
  cellRect,
  cellsOf,
  columnsOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  rect,
  rectText,
  rowsOf,
  sameRect,
  sheetPrefix,
} from '../address';
import { isFilled, typeOf, type Value, written } from '../book/cell';
import { select } from '../book/selection';
import { formulaFault } from '../book/formula-rules';
import * as styles from '../book/style';
import { found, HostError, notModelled } from '../errors';
import { calculated, type HostObject, type Kind, kind, type Property, readOnly } from '../members';
import { areasOf, type Cells, readPlace, uniform } from './areas';
import { conditionalFormats } from './conditional-format';
import { copyFrom } from './copy';
import { dataValidation } from './data-validation';
import { rangeFormat } from './format';
import { hyperlinkOf, writeHyperlink } from './hyperlink';
import { merge, mergesIn, unmerge } from './merge';
import { rangeAreas } from './range-areas';
import { rangeView } from './range-view';
import { tables } from './table';
import { visibleAreas } from './visible';
import { worksheet } from './worksheet';

/** Excel says -1 of a count that does not fit 32 bits. */
export const countOf = (cells: number): number => (cells > 2 ** 31 - 1 ? -1 : cells);

const at = (self: Cells, area: Rect): HostObject => range({ ...self, area });

const moved = (self: Cells, top: number, left: number, bottom: number, right: number): HostObject => {
  const { area } = self;
  return at(self, rect(area.top + top, area.left + left, area.bottom + bottom, area.right + right));
};

/** The range with its last cell moved; moved beyond the first cell, the range lies on the other side of it. */
function resized(self: Cells, rows: number, columns: number): HostObject {
  const { top, left, bottom, right } = self.area;
  const [lastRow, lastColumn] = [bottom + rows, right + columns];
  const corners = [Math.min(top, lastRow), Math.min(left, lastColumn)] as const;
  return at(self, rect(...corners, Math.max(top, lastRow), Math.max(left, lastColumn)));
}

/** A range given as an object or as an address. */
export function readRange({ book, sheet }: Pick<Cells, 'book' | 'sheet'>, value: unknown): Cells {
  const given = range.of(value);
  if (given) return given;
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return { book, ...readPlace(book, sheet, value) };
}

// ---- contents ----

const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Checks what is written: one value for all cells, or rows of values in the shape of the range. */
function readMatrix(area: Rect, value: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === columnsOf(area);
  if (rows.length !== rowsOf(area) || !rows.every(fits)) throw new HostError('InvalidArgument', SHAPE);
  return (row, column) => (rows[row - area.top] as unknown[])[column - area.left];
}

/** The most characters that a cell can hold. */
const LONGEST_TEXT = 32_767;

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** null leaves a cell as it is. */
export function writeValues({ book, sheet, area }: Cells, value: unknown): void {
  const valueAt = readMatrix(area, value);
  sheet.guard(area);
  sheet.writeCells(area, (row, column, format): ICellData | undefined => {
    const given = valueAt(row, column);
    if (given === null || given === undefined) return undefined;
    if (!isValue(given)) throw new HostError('InvalidArgument');
    const cell = written(given, typeof given === 'boolean' ? 'General' : format());
    const fault = cell.f ? formulaFault(book, cell.f) : null;
    if (fault !== null) throw new HostError('InvalidArgument', `Excel refuses ${cell.f}: ${fault}`);
    if (typeof cell.v === 'string' && cell.v.length > LONGEST_TEXT) throw new HostError('InvalidArgument');
    return cell;
  });
}

/** A format that is given for all cells, alone or as the only cell of a matrix. */
function onlyCellOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [row] = value as unknown[];
  return value.length === 1 && Array.isArray(row) && row.length === 1 ? (row as unknown[])[0] : undefined;
}

function writeFormats({ sheet, area }: Cells, value: unknown): void {
  sheet.guard(area, 'allowFormatCells');
  const one = onlyCellOf(value);
  if (one !== undefined) {
    const style = styles.numberFormat.write(one);
    if (!style) throw new HostError('InvalidArgument');
    sheet.writeStyle(area, style);
    return;
  }
  const formatAt = readMatrix(area, value);
  const known = new Map<unknown, ICellData>();
  sheet.writeCells(area, (row, column) => {
    const format = formatAt(row, column);
    if (format === null) return undefined;
    let change = known.get(format);
    if (!change) {
      const s = styles.numberFormat.write(format);
      if (!s) throw new HostError('InvalidArgument');
      known.set(format, (change = { s }));
    }
    return change;
  });
}

const CLEARS = {
  All: ['All'],
  Contents: ['Contents'],
  Formats: ['Formats'],
  RemoveHyperlinks: [],
  Hyperlinks: [],
} as const;

/** `Range.clear`. */
export function clear(self: Cells, applyTo: string | null | undefined): void {
  const what = (applyTo ?? 'All') as keyof typeof CLEARS;
  if (!Object.hasOwn(CLEARS, what)) throw new HostError('InvalidArgument');
  const { sheet, area } = self;
  if (what !== 'Contents') sheet.guard(area, 'allowFormatCells');
  if (what !== 'Formats') sheet.guard(area);
  for (const part of CLEARS[what]) sheet.clear(area, part);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks' || what === 'All') writeHyperlink(self, null);
  if (what === 'All') {
    sheet.validations.clear([area]);
    sheet.conditionalFormats.clear([area]);
    unmerge(self);
  }
}

// ---- rows and columns ----

/** Inserting and deleting is modelled for whole rows and columns. */
function rowsOrColumns(area: Rect, what: string): 'rows' | 'columns' {
  if (isEntireRow(area)) return 'rows';
  if (isEntireColumn(area)) return 'columns';
  throw notModelled(`${what} of a part of a row or column`);
}

const hiddenProperty = (
  count: (area: Rect) => readonly number[],
  isVisible: (self: Cells, index: number) => boolean,
  hide: (self: Cells, hidden: boolean) => void,
): Property<Cells> => ({
  get: (self) => {
    self.book.flush();
    return uniform(count(self.sheet.clip(self.area)).map((index) => !isVisible(self, index)));
  },
  set: (self, hidden: unknown) => {
    if (typeof hidden !== 'boolean') throw new HostError('InvalidArgument');
    hide(self, hidden);
  },
});

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const rowHidden = hiddenProperty(
  ({ top, bottom }) => span(top, bottom),
  ({ sheet }, row) => sheet.isRowVisible(row),
  ({ sheet, area }, hidden) => {
    sheet.guard(area, 'allowFormatRows');
    sheet.sizes.hideRows(area, hidden);
  },
);

const columnHidden = hiddenProperty(
  ({ left, right }) => span(left, right),
  ({ sheet }, column) => sheet.isColumnVisible(column),
  ({ sheet, area }, hidden) => {
    sheet.guard(area, 'allowFormatColumns');
    sheet.sizes.hideColumns(area, hidden);
  },
);

// ---- the parts of a range ----

function intersection(self: Cells, other: unknown): HostObject | null {
  const { sheet, area } = readRange(self, other);
  const common = sheet === self.sheet ? intersect(self.area, area) : null;
  return common && at(self, common);
}

function usedRange(self: Cells, valuesOnly?: boolean): HostObject | null {
  const used = self.sheet.usedArea(valuesOnly === true);
  const common = used && intersect(self.area, used);
  return common && at(self, common);
}

/** The areas of array formulas that lie in or reach into the range. */
function spillsIn({ book, sheet, area }: Cells): Rect[] {
  return Object.values(book.spillAreas(sheet.id) ?? {})
    .flatMap((row) => Object.values(row))
    .map((spill) => ({
      top: spill.startRow,
      left: spill.startColumn,
      bottom: spill.endRow,
      right: spill.endColumn,
    }))
    .filter((spill) => cellsOf(spill) > 1 && intersect(spill, area));
}

export const range: Kind<Cells> = kind<Cells>({
  type: 'Range',
  values: {
    Address: readOnly(({ sheet, area }) => sheetPrefix(sheet.name) + rectText(area)),
    AddressLocal: readOnly(({ sheet, area }) => sheetPrefix(sheet.name) + rectText(area)),
    CellCount: readOnly(({ area }) => countOf(cellsOf(area))),
    ColumnCount: readOnly(({ area }) => columnsOf(area)),
    ColumnHidden: columnHidden,
    ColumnIndex: readOnly(({ area }) => area.left),
    Formulas: { get: ({ sheet, area }) => sheet.formulas(area), set: writeValues, calculated: true },
    HasSpill: calculated((self) => {
      const spills = spillsIn(self);
      const covered = spills.some((spill) => sameRect(intersect(spill, self.area) ?? spill, self.area));
      return spills.length === 0 ? false : covered || null;
    }),
    Hidden: readOnly((self) => {
      const hidden = [rowHidden.get(self), columnHidden.get(self)];
      return hidden.includes(true) ? true : hidden.includes(null) ? null : false;
    }),
    Hyperlink: { get: hyperlinkOf, set: writeHyperlink },
    IsEntireColumn: readOnly(({ area }) => isEntireColumn(area)),
    IsEntireRow: readOnly(({ area }) => isEntireRow(area)),
    NumberFormat: { get: ({ sheet, area }) => sheet.numberFormats(area), set: writeFormats },
    RowCount: readOnly(({ area }) => rowsOf(area)),
    RowHidden: rowHidden,
    RowIndex: readOnly(({ area }) => area.top),
    Text: calculated(({ sheet, area }) => sheet.texts(area)),
    Values: calculated(({ sheet, area }) => sheet.values(area), writeValues),
    ValueTypes: calculated(({ sheet, area }) => sheet.values(area)?.map((row) => row.map(typeOf)) ?? null),
  },
  objects: {
    ConditionalFormats: (self) => conditionalFormats(areasOf(self)),
    DataValidation: (self) => dataValidation(areasOf(self)),
    Format: (self) => rangeFormat(areasOf(self)),
    Worksheet: ({ book, sheet }) => worksheet({ book, sheet }),
  },
  methods: {
    Clear: clear,
    CopyFrom: (self, source: unknown, type?: unknown) => copyFrom(self, readRange(self, source), type),
    Delete: (self) => {
      const { book, sheet, area } = self;
      const which = rowsOrColumns(area, 'Range.delete');
      sheet.guard(area, which === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
      book.deleteLines(sheet, which, which === 'rows' ? area.top : area.left, lines(area, which));
    },
    GetAbsoluteResizedRange: (self, rows: number, columns: number) =>
      at(self, rect(self.area.top, self.area.left, self.area.top + rows - 1, self.area.left + columns - 1)),
    GetBoundingRect: (self, other: unknown) => {
      const { sheet, area } = readRange(self, other);
      if (sheet !== self.sheet) throw new HostError('InvalidArgument');
      return at(self, bounding(self.area, area));
    },
    GetCell: (self, row: number, column: number) => {
      const { top, left } = self.area;
      return at(self, rect(top + row, left + column, top + row, left + column));
    },
    GetColumn: (self, column: number) => {
      const left = self.area.left + column;
      return at(self, rect(self.area.top, left, self.area.bottom, left));
    },
    GetEntireColumn: (self) => at(self, { ...self.area, top: 0, bottom: MAX_ROWS - 1 }),
    GetEntireRow: (self) => at(self, { ...self.area, left: 0, right: MAX_COLUMNS - 1 }),
    GetIntersection: (self, other: unknown) => found(intersection(self, other)),
    GetIntersectionOrNullObject: intersection,
    GetLastCell: (self) => at(self, { ...self.area, top: self.area.bottom, left: self.area.right }),
    GetLastColumn: (self) => at(self, { ...self.area, left: self.area.right }),
    GetLastRow: (self) => at(self, { ...self.area, top: self.area.bottom }),
    GetMergedAreasOrNullObject: (self) => {
      const areas = mergesIn(self);
      return areas.length > 0 ? rangeAreas({ ...self, areas }) : null;
    },
    GetOffsetRange: (self, rows: number, columns: number) => moved(self, rows, columns, rows, columns),
    GetResizedRange: (self, rows: number, columns: number) => resized(self, rows, columns),
    GetRow: (self, row: number) => {
      const top = self.area.top + row;
      return at(self, rect(top, self.area.left, top, self.area.right));
    },
    GetSpecialCells: (self, type: string) => found(specialCells(self, type)),
    GetSpecialCellsOrNullObject: specialCells,
    GetSpillParentOrNullObject: (self) => {
      const spill = cellsOf(self.area) === 1 ? spillsIn(self)[0] : undefined;
      return spill ? at(self, cellRect(spill.top, spill.left)) : null;
    },
    GetSpillingToRangeOrNullObject: (self) => {
      const { top, left } = self.area;
      const spill = spillsIn(self).find((area) => area.top === top && area.left === left);
      return spill ? at(self, spill) : null;
    },
    GetTables: (self, fullyContained?: boolean) =>
      tables({
        book: self.book,
        sheet: self.sheet,
        within: { area: self.area, fully: fullyContained === true },
      }),
    GetUsedRange: (self, valuesOnly?: boolean) => found(usedRange(self, valuesOnly)),
    GetUsedRangeOrNullObject: usedRange,
    GetVisibleView: (self) => rangeView(self),
    Insert: (self) => {
      const { book, sheet, area } = self;
      const which = rowsOrColumns(area, 'Range.insert');
      sheet.guard(area, which === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
      book.insertLines(sheet, which, which === 'rows' ? area.top : area.left, lines(area, which));
      return at(self, area);
    },
    Merge: (self, across?: boolean) => {
      self.sheet.guard(self.area, 'allowFormatCells');
      merge(self, across === true);
    },
    Select: ({ book, sheet, area }) => {
      if (sheet.univer.isSheetHidden()) throw new HostError('InvalidOperation');
      select(book, sheet, area);
    },
    Unmerge: (self) => {
      self.sheet.guard(self.area, 'allowFormatCells');
      unmerge(self);
    },
    _ValidateArraySize: ({ area }, rows: number, columns: number) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw new HostError('InvalidArgument', SHAPE);
    },
  },
});

const lines = (area: Rect, which: 'rows' | 'columns'): number =>
  which === 'rows' ? rowsOf(area) : columnsOf(area);

function specialCells(self: Cells, type: string): HostObject | null {
  if (type !== 'Visible') throw notModelled(`special cells of type ${type}`);
  const areas = visibleAreas(areasOf(self));
  return areas.length > 0 ? rangeAreas({ ...self, areas }) : null;
}

/** True where a cell of the area has contents. */
export const hasContents = ({ sheet, area }: Cells): boolean =>
  (sheet.read(area, isFilled) ?? []).some((row) => row.includes(true));
