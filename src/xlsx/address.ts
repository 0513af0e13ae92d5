import type { Area } from '../core/sheet/document';

/** The column, from 0, of a cell's address `AB12`; -1 where it has none. */
export function columnOfAddress(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** The area of a reference such as `A1:C3` or `B2`, with or without `$`; undefined where it is none. */
export function areaOfReference(reference: string): Area | undefined {
  const found = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (!found) return undefined;
  const [, from = '', top = '', to = from, bottom = top] = found;
  const row = Number(top) - 1;
  const column = columnOfAddress(from);
  return { row, column, rows: Number(bottom) - row, columns: columnOfAddress(to) - column + 1 };
}
