import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../address';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { found, HostError } from '../errors';
import { type HostObject, type Kind, kind } from '../members';
import { range, readRange } from './range';
import type { SheetOf } from './worksheet';

function freeze({ book, sheet }: SheetOf, rows: number, columns: number): void {
  if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0))
    throw new HostError('InvalidArgument');
  book.flush();
  sheet.grow(rows, columns);
  book.apply('sheet.mutation.set-frozen', {
    ...sheet.place,
    startRow: rows || -1,
    startColumn: columns || -1,
    ySplit: rows,
    xSplit: columns,
  });
  if (book.behaviour.freezeActivates) seemActive(book, sheet);
}

/** The API takes the sheet for the active one and tells so, while the person sees another. */
function seemActive(book: Book, sheet: Sheet): void {
  if (sheet === book.apiSheet) return;
  book.activeForApi = sheet;
  book.onSeemingActive(sheet);
}

/** The frozen part: whole rows, whole columns, or both. */
function location({ book, sheet }: SheetOf): HostObject | null {
  const { xSplit, ySplit } = sheet.univer.getFreeze();
  if (xSplit === 0 && ySplit === 0) return null;
  const area: Rect = {
    top: 0,
    left: 0,
    bottom: (ySplit || MAX_ROWS) - 1,
    right: (xSplit || MAX_COLUMNS) - 1,
  };
  return range({ book, sheet, area });
}

export const freezePanes: Kind<SheetOf> = kind<SheetOf>({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (self, frozen: unknown) => {
      const { area } = readRange(self, frozen);
      freeze(self, isEntireColumn(area) ? 0 : area.bottom + 1, isEntireRow(area) ? 0 : area.right + 1);
    },
    FreezeColumns: (self, count: number) => freeze(self, 0, count),
    FreezeRows: (self, count: number) => freeze(self, count, 0),
    GetLocation: (self) => found(location(self)),
    GetLocationOrNullObject: location,
    Unfreeze: (self) => freeze(self, 0, 0),
  },
});
