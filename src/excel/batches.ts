import type { SheetDocument } from '../core/sheet/document';
import { breathing } from './breathing';

/** Excel on the web takes 5 MB a request; the estimate leaves a fifth of it free. */
const MOST_BYTES = 4_000_000;
/** More sheets would not save time, and between batches a person sees progress and can cancel. */
const MOST_SHEETS = 20;
/** Bytes on the wire for each byte of a document's JSON, measured on plan sheets and rounded up. */
const WIRE_FACTOR = 5;

/** How many bytes a request that paints the document takes, estimated from above. */
const requestBytes = (document: SheetDocument): number => JSON.stringify(document).length * WIRE_FACTOR;

/**
 * Documents in batches, each small enough for one request; a document too big for any stands alone. A document is not
 * asked for before its batch, so that a thousand of them need not exist at once; the page breathes while they are drawn.
 */
export async function* batchesOf(documents: Iterable<SheetDocument>): AsyncGenerator<SheetDocument[]> {
  const breathe = breathing();
  let batch: SheetDocument[] = [];
  let room = MOST_BYTES;
  for (const document of documents) {
    await breathe();
    const bytes = requestBytes(document);
    if (batch.length > 0 && (batch.length === MOST_SHEETS || bytes > room)) {
      yield batch;
      batch = [];
      room = MOST_BYTES;
    }
    batch.push(document);
    room -= bytes;
  }
  if (batch.length > 0) yield batch;
}
