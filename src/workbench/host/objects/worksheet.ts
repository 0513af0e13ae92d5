import { rect, WHOLE_SHEET } from '../address';
import type { Book } from '../book/book';
import { activate } from '../book/selection';
import type { Sheet } from '../book/sheet';
import { hexOf, readColor } from '../book/style';
import { EventType, watching } from '../events';
import { found, HostError } from '../errors';
import { type HostObject, type Kind, kind, type Property, readOnly } from '../members';
import { autoFilter } from './auto-filter';
import { customProperties } from './custom-properties';
import { findAll } from './find';
import { freezePanes } from './freeze-panes';
import { namedItems } from './names';
import { pageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { readPlace } from './areas';
import { tables } from './table';

export interface SheetOf {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** Excel cuts an address off here, wherever that is. */
const LONGEST_ADDRESS = 8192;

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];

/** Excel's rules for the name of a sheet. */
export function checkSheetName(book: Book, name: unknown, renamed?: Sheet): string {
  const valid =
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!valid)
    throw new HostError('InvalidArgument', 'The name is not one that Excel allows for a worksheet.');
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== renamed) throw new HostError('ItemAlreadyExists');
  return name;
}

/** Refuses what a protected workbook structure does not allow. */
export function guardStructure(book: Book): void {
  if (book.state.structurePassword !== undefined) throw new HostError('AccessDenied');
}

function usedRange({ book, sheet }: SheetOf, valuesOnly?: boolean): HostObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area && range({ book, sheet, area });
}

const visibility = ({ book, sheet }: SheetOf): string => {
  if (!sheet.univer.isSheetHidden()) return 'Visible';
  return book.state.veryHidden.has(sheet.id) ? 'VeryHidden' : 'Hidden';
};

function setVisibility({ book, sheet }: SheetOf, value: string): void {
  if (!VISIBILITIES.includes(value)) throw new HostError('InvalidArgument');
  guardStructure(book);
  book.setHidden(sheet, value !== 'Visible');
  if (value === 'VeryHidden') book.state.veryHidden.add(sheet.id);
  else book.state.veryHidden.delete(sheet.id);
}

/** Where a copied sheet goes. */
function copyPosition(book: Book, position: string | undefined, relativeTo: unknown): number {
  const other = worksheet.of(relativeTo);
  const order = book.sheets;
  switch (position ?? 'None') {
    case 'Beginning':
      return 0;
    case 'Before':
      return order.indexOf(found(other).sheet);
    case 'After':
      return order.indexOf(found(other).sheet) + 1;
    case 'None':
    case 'End':
      return order.length;
    default:
      throw new HostError('InvalidArgument');
  }
}

function copy({ book, sheet }: SheetOf, position?: string, relativeTo?: unknown): HostObject {
  guardStructure(book);
  const index = copyPosition(book, position, relativeTo);
  const stem = sheet.name.replace(/ \(\d+\)$/, '');
  let number = 2;
  const name = (): string => `${stem.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (book.find(name())) number += 1;
  const made = book.copySheet(sheet, name());
  book.moveSheet(made, index);
  return worksheet({ book, sheet: made });
}

const gridlines: Property<SheetOf> = {
  get: ({ sheet }) => sheet.univer.getConfig().showGridlines !== 0,
  set: ({ book, sheet }, shown: boolean) => {
    book.apply('sheet.mutation.toggle-gridlines', { ...sheet.place, showGridlines: shown ? 1 : 0 });
  },
};

export const worksheet: Kind<SheetOf> = kind<SheetOf>({
  type: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  values: {
    Id: readOnly(({ sheet }) => sheet.id),
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, name: unknown) => {
        guardStructure(book);
        book.renameSheet(sheet, checkSheetName(book, name, sheet));
      },
    },
    Position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: ({ book, sheet }, position: number) => {
        guardStructure(book);
        if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
          throw new HostError('InvalidArgument');
        book.moveSheet(sheet, position);
      },
    },
    ShowGridlines: gridlines,
    // The client sets it under this name.
    Gridlines: gridlines,
    TabColor: {
      get: ({ sheet }) => hexOf(sheet.univer.getTabColor(), ''),
      set: ({ book, sheet }, color: unknown) => {
        guardStructure(book);
        const hex = color === '' ? '' : readColor(color);
        if (hex === undefined) throw new HostError('InvalidArgument');
        book.apply('sheet.mutation.set-tab-color', { ...sheet.place, color: hex });
      },
    },
    Visibility: { get: visibility, set: setVisibility },
  },
  objects: {
    AutoFilter: (self) => autoFilter(self),
    CustomProperties: (self) => customProperties(self),
    FreezePanes: (self) => freezePanes(self),
    HorizontalPageBreaks: ({ book, sheet }) => pageBreaks({ book, sheet, breaks: 'rowBreaks' }),
    Names: (self) => namedItems(self),
    PageLayout: (self) => pageLayout(self),
    Protection: (self) => worksheetProtection(self),
    Tables: (self) => tables(self),
    VerticalPageBreaks: ({ book, sheet }) => pageBreaks({ book, sheet, breaks: 'columnBreaks' }),
  },
  methods: {
    Activate: ({ book, sheet }) => {
      if (sheet.univer.isSheetHidden()) throw new HostError('InvalidOperation');
      activate(book, sheet);
    },
    Calculate: ({ book }, markAllDirty?: boolean) => {
      book.flush();
      book.calculation.calculate(markAllDirty === true);
    },
    Copy: copy,
    Delete: ({ book, sheet }) => {
      guardStructure(book);
      const visible = book.sheets.filter((other) => !other.univer.isSheetHidden());
      if (visibility({ book, sheet }) === 'VeryHidden' || (visible.length === 1 && visible[0] === sheet))
        throw new HostError('InvalidOperation');
      book.removeSheet(sheet);
    },
    FindAll: (self, text: unknown, criteria?: object) => found(findAll(self, text, criteria)),
    FindAllOrNullObject: (self, text: unknown, criteria?: object) => findAll(self, text, criteria),
    GetCell: ({ book, sheet }, row: number, column: number) =>
      range({ book, sheet, area: rect(row, column, row, column) }),
    GetRange: ({ book, sheet }, address?: string | null) => {
      const whole = address === undefined || address === null || address === '';
      return range({
        book,
        ...(whole ? { sheet, area: WHOLE_SHEET } : readPlace(book, sheet, address.slice(0, LONGEST_ADDRESS))),
      });
    },
    GetRangeByIndexes: ({ book, sheet }, row: number, column: number, rows: number, columns: number) =>
      range({ book, sheet, area: rect(row, column, row + rows - 1, column + columns - 1) }),
    GetRanges: ({ book, sheet }, address?: string | null) => {
      const given = (address ?? '').slice(0, LONGEST_ADDRESS).split(book.behaviour.listSeparator);
      const parts = given.filter((part) => part.trim() !== '');
      const areas = parts.map((part) => readPlace(book, sheet, part.trim()).area);
      return rangeAreas({ book, sheet, areas: areas.length > 0 ? areas : [WHOLE_SHEET] });
    },
    GetUsedRange: (self, valuesOnly?: boolean) =>
      usedRange(self, valuesOnly) ?? range({ ...self, area: rect(0, 0, 0, 0) }),
    GetUsedRangeOrNullObject: usedRange,
    ...watching<SheetOf>('ActivatedEvent', EventType.Activated, ({ sheet }) => sheet.id),
    ...watching<SheetOf>('DataChangedEvent', EventType.Changed, ({ sheet }) => sheet.id),
    ...watching<SheetOf>('DeactivatedEvent', EventType.Deactivated, ({ sheet }) => sheet.id),
    ...watching<SheetOf>('SelectionChangedEvent', EventType.SelectionChanged, ({ sheet }) => sheet.id),
  },
});
