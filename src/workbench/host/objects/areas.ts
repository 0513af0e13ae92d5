import { parseRect, type Rect, splitSheet } from '../address';
import { HostError } from '../errors';
import type { Sheet } from '../book/sheet';
import type { Place } from '../book/names';
import type { Book } from '../book/book';

/** What a range or several areas of a sheet stand for: formats, rules and clearing work on both alike. */
export interface Areas {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

/** A range; it follows its cells when rows above it are inserted or deleted. */
export interface Cells {
  readonly book: Book;
  readonly sheet: Sheet;
  area: Rect;
}

export const areasOf = ({ book, sheet, area }: Cells): Areas => ({ book, sheet, areas: [area] });

/** What all have in common; null where they differ, as Excel answers for mixed formats. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

/** The cells that an address or a name means, seen from a sheet. */
export function readPlace(book: Book, from: Sheet, address: string): Place {
  const { sheet: sheetName, cells } = splitSheet(address.replace(/^=/, ''));
  const sheet = sheetName === null ? from : book.find(sheetName);
  if (!sheet) throw new HostError('InvalidArgument');
  const area = parseRect(cells);
  if (area) return { sheet, area };
  const name = book.names.find(cells, sheet) ?? book.names.find(cells, null);
  const place = name && book.names.placeOf(name);
  if (place) return place;
  const table = book.tables.find(cells);
  if (table) return { sheet: table.sheet, area: { ...table.area, top: table.area.top + 1 } };
  throw new HostError('InvalidArgument');
}
