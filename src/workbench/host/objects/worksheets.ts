import type { Book } from '../book/book';
import { EventType, watching, WORKBOOK_TARGET } from '../events';
import { found } from '../errors';
import { type HostObject, type Kind, kind } from '../members';
import { checkSheetName, guardStructure, worksheet } from './worksheet';

const visible = (book: Book, visibleOnly?: boolean): HostObject[] =>
  book.sheets
    .filter((sheet) => !visibleOnly || !sheet.univer.isSheetHidden())
    .map((sheet) => worksheet({ book, sheet }));

function byKey(book: Book, key: unknown): HostObject | null {
  const sheet = book.find(String(key));
  return sheet && worksheet({ book, sheet });
}

/** `Sheet4` for the fourth sheet, or the next number that is free. */
function freeName(book: Book): string {
  const { sheet } = book.behaviour.defaultNames;
  let number = book.sheets.length + 1;
  while (book.find(`${sheet}${number}`)) number += 1;
  return `${sheet}${number}`;
}

const watchWorkbook = (suffix: string, type: number) => watching<Book>(suffix, type, () => WORKBOOK_TARGET);

export const worksheets: Kind<Book> = kind<Book>({
  type: 'WorksheetCollection',
  items: (book) => visible(book),
  item: (book, key: unknown) => found(byKey(book, key)),
  methods: {
    Add: (book, name?: string | null) => {
      guardStructure(book);
      const valid = name === undefined || name === null ? freeName(book) : checkSheetName(book, name);
      return worksheet({ book, sheet: book.addSheet(valid) });
    },
    GetActiveWorksheet: (book) => worksheet({ book, sheet: book.apiSheet }),
    GetCount: (book, visibleOnly?: boolean) => visible(book, visibleOnly).length,
    GetFirst: (book, visibleOnly?: boolean) => found(visible(book, visibleOnly)[0]),
    GetItemOrNullObject: byKey,
    GetLast: (book, visibleOnly?: boolean) => found(visible(book, visibleOnly).at(-1)),
    ...watchWorkbook('ActivatedEvent', EventType.Activated),
    ...watchWorkbook('AddedEvent', EventType.Added),
    ...watchWorkbook('DataChangedEvent', EventType.Changed),
    ...watchWorkbook('DeactivatedEvent', EventType.Deactivated),
    ...watchWorkbook('DeletedEvent', EventType.Deleted),
    ...watchWorkbook('SelectionChangedEvent', EventType.SelectionChanged),
  },
});
