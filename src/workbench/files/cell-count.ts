import type { FilePackage } from './package';
import { FileRefusal } from './refusal';

/** What a page can hold; a cell costs the grid about half a kilobyte. */
export const MOST_CELLS = 3_000_000;
/** Longer than the longest text of a cell, each of its 32,767 characters written as `&#x10000;`. */
const LONGEST_TEXT_BYTES = 400_000;

const [TAG, COLON, C] = [0x3c, 0x3a, 0x63];
/** A prefix is a few letters. */
const LONGEST_PREFIX = 12;

/**
 * Refuses more cells than a page can hold, and texts that are no cell's, before anything is made of them: a small file
 * may unpack to hundreds of megabytes.
 */
export function countCells(
  parts: FilePackage,
  sheets: readonly string[],
  texts: Uint8Array | undefined,
): void {
  if (texts) tagsOf(texts, () => undefined);
  let cells = 0;
  for (const path of sheets) {
    const bytes = parts.read(path);
    if (!bytes) continue;
    tagsOf(bytes, (at) => {
      if (isCell(bytes, at + 1)) cells += 1;
    });
    if (cells > MOST_CELLS) throw new FileRefusal('tooManyCells', { cells, most: MOST_CELLS });
  }
}

function tagsOf(bytes: Uint8Array, visit: (at: number) => void): void {
  let last = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== TAG) continue;
    if (at - last > LONGEST_TEXT_BYTES) throw new FileRefusal('longText');
    last = at;
    visit(at);
  }
}

/** `<c ` or `<x:c>`. */
function isCell(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < from + LONGEST_PREFIX; at++) {
    const after = bytes[at + 1];
    const begins = at === from || bytes[at - 1] === COLON;
    if (begins && bytes[at] === C && (after === 0x20 || after === 0x3e || after === 0x2f)) return true;
    const byte = bytes[at] ?? 0;
    if (byte <= 0x2f || byte === 0x3e) return false;
  }
  return false;
}
