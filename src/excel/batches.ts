import { knowsListSeparator } from './list-separator';
import { pageYielder } from './page-yielder';
import type { NewSheet } from './new-sheets';

/** Excel on the web takes 5 MB a request; the estimate leaves a fifth of it free. */
const MOST_BYTES = 4_000_000;
/** More sheets would not save time, and between batches a person sees progress and can cancel. */
const MOST_SHEETS = 20;
/** The first batch is small, so that progress is seen at once. */
const FIRST_SHEETS = 4;
/** Bytes on the wire for each byte of a document's JSON, measured on plan sheets: 3.0 in lists, 8.0 area by area. */
const WIRE_FACTOR = { lists: 3, singleAreas: 9 };

/** How many bytes a request that makes the sheet takes, estimated from above. */
const requestBytes = (sheet: NewSheet): number =>
  JSON.stringify(sheet).length * (knowsListSeparator() ? WIRE_FACTOR.lists : WIRE_FACTOR.singleAreas);

/**
 * Sheets in batches, each small enough for one request; a sheet too big for any stands alone. A sheet is not asked for
 * before its batch, so that a thousand of them need not exist at once; the page can draw and answer keys meanwhile.
 */
export async function* batchesOf<Sheet extends NewSheet>(sheets: Iterable<Sheet>): AsyncGenerator<Sheet[]> {
  const yieldToPage = pageYielder();
  let batch: Sheet[] = [];
  let room = MOST_BYTES;
  let most = FIRST_SHEETS;
  for (const sheet of sheets) {
    await yieldToPage();
    const bytes = requestBytes(sheet);
    if (batch.length > 0 && (batch.length === most || bytes > room)) {
      yield batch;
      batch = [];
      room = MOST_BYTES;
      most = MOST_SHEETS;
    }
    batch.push(sheet);
    room -= bytes;
  }
  if (batch.length > 0) yield batch;
}
