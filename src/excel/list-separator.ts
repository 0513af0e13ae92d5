import type { Area } from '../core/sheet/document';
import { addressOf } from './addresses';
import { inExcel, isInvalidArgument } from './host-trouble';

/** Excel's limit for one list of addresses. */
const LONGEST_LIST = 8192;

/** Once asked, it is known until Excel refuses a list: the regional settings can change while Excel is open. */
let known: ',' | ';' | undefined;

/**
 * Asks Excel once what separates the areas of `getRanges`: the regional settings say (office-js #1167). Where Excel does not
 * answer, areas are taken one at a time until it is asked again. Never rejects.
 */
export async function learnListSeparator(): Promise<void> {
  known ??= await inExcel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRanges('A1,A2').load('areaCount');
    await context.sync();
    return ',' as const;
  }).catch((error: unknown) => (isInvalidArgument(error) ? (';' as const) : undefined));
}

/** True where Excel has said what separates areas, so that cells far apart are dressed by one call. */
export const knowsListSeparator = (): boolean => known !== undefined;

/** Excel refused an argument: it is asked again. True where it had been asked before, so that asking may help. */
export function forgetListSeparator(): boolean {
  const wasKnown = knowsListSeparator();
  known = undefined;
  return wasKnown;
}

/** Areas as lists for `getRanges`, as few as its limit allows; undefined while the list separator is not known. */
export function areaLists(areas: readonly Area[]): readonly string[] | undefined {
  if (known === undefined) return undefined;
  const lists: string[] = [];
  for (const address of areas.map(addressOf)) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + address.length < LONGEST_LIST)
      lists[lists.length - 1] = list + known + address;
    else lists.push(address);
  }
  return lists;
}
