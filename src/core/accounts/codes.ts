import { plainText, type Cell } from '../values/cell';

/** A code folded for comparing: lookups in Excel do not regard case, so codes do not either. */
export const codeKey = (cell: Cell): string => plainText(cell).toLowerCase();

const withoutZeros = (key: string): string | undefined => /^0*(\d+)$/.exec(key)?.[1];

/**
 * Finds a code that somebody wrote elsewhere among the accounts' own, and answers it folded: as it is written, or, where
 * it is a number, with other leading zeros (7 for 007) as long as only one account can be meant.
 */
export function codeFinder(codes: ReadonlyMap<string, number>): (code: string) => string | undefined {
  let byNumber: Map<string, string[]> | undefined;
  return (code) => {
    const key = codeKey(code);
    if (codes.has(key)) return key;
    const number = withoutZeros(key);
    if (number === undefined) return undefined;
    if (byNumber === undefined) {
      byNumber = new Map();
      for (const own of codes.keys()) {
        const other = withoutZeros(own);
        if (other !== undefined) byNumber.set(other, [...(byNumber.get(other) ?? []), own]);
      }
    }
    const [only, another] = byNumber.get(number) ?? [];
    return another === undefined ? only : undefined;
  };
}
