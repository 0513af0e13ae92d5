import type { Area } from '../core/sheet/document';
import { columnLetters } from '../core/sheet/formula';

/** Excel's limit for one list of addresses. */
const LONGEST_LIST = 8192;

/** An area's address inside its sheet, `B2:C5`. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** Addresses joined into as few lists as Excel's limit allows. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + address.length < LONGEST_LIST)
      lists[lists.length - 1] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
}
