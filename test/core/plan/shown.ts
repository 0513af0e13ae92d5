import type { SheetDocument } from '../../../src/core/sheet/document';
import type { Values } from './workbook';

/** The number of the row that bears a key. */
export function rowOf(document: SheetDocument, key: string): number {
  const row = document.contents.findIndex((cells) => cells[0] === key);
  if (row < 0) throw new Error(`${document.name}: no row ${key}`);
  return row;
}

/** What a plan shows in a row found by its key, in a column counted from the first visible one. */
export const shown = (values: Values, document: SheetDocument, key: string, column: number) =>
  values[document.name]?.[rowOf(document, key)]?.[1 + column];
