/** A copy has this name until it is whole: Excel makes it under a name of its own, so that it is renamed anyhow. */
export const UNFINISHED = '~Channel Planner ';
/**
 * A sheet that is drawn has its own name from the start, because renaming a sheet takes away what Ctrl+Z could undo. Its
 * first cell holds this until it is whole; the mark that it is known by is the last thing to be written.
 */
export const UNFINISHED_MARK = 'channel-planner/unfinished';

/** True for a sheet that a request which failed halfway has left. */
export const isUnfinished = (name: string, corner: unknown): boolean =>
  name.startsWith(UNFINISHED) || corner === UNFINISHED_MARK;

/**
 * Removes what a request that failed halfway has left, and tells the sheets that stay, each with the content of its first
 * cell. Two round trips, three where something is left.
 *
 * @param begun names that sheets were to be added under: an empty sheet of such a name is a sheet that was only added.
 */
export async function removeUnfinished(
  context: Excel.RequestContext,
  begun: readonly string[] = [],
): Promise<ReadonlyMap<string, unknown>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const empty = begun.map((name) =>
    worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load('address'),
  );
  await context.sync();
  const corners = worksheets.items.map((sheet) => sheet.getRange('A1').load('values'));
  await context.sync();
  const isEmpty = (name: string) => empty[begun.indexOf(name)]?.isNullObject === true;
  const whole = new Map<string, unknown>();
  const leftovers = worksheets.items.filter((sheet, index) => {
    const { name } = sheet;
    const corner: unknown = corners[index]?.values[0]?.[0];
    if (isUnfinished(name, corner) || isEmpty(name)) return true;
    whole.set(name, corner);
    return false;
  });
  if (leftovers.length === 0) return whole;
  for (const sheet of leftovers) sheet.delete();
  await context.sync();
  return whole;
}
