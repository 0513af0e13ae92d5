/** Shorter words have too many neighbours: `Gap` is not a misspelt `Cap`. */
const SHORTEST = 4;
/** From this length on, two slips of the finger are more likely than another word. */
const LONG = 9;

/**
 * Whether one folded name (`headingKey`) is likely to be another one misspelt: one letter missing, added, changed, or
 * two of them swapped; two such slips in a long name.
 */
export function isMisspelling(name: string, of: string): boolean {
  const [a, b] = [[...name], [...of]];
  const longer = Math.max(a.length, b.length);
  const allowed = longer < SHORTEST ? 0 : longer < LONG ? 1 : 2;
  return Math.abs(a.length - b.length) <= allowed && slips(a, b) <= allowed;
}

/** The edit distance in which a swap of two neighbours counts once (optimal string alignment). */
function slips(a: readonly string[], b: readonly string[]): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...b.map((_, at) => at + 1)];
  for (const [i, letter] of a.entries()) {
    const row: number[] = [i + 1];
    for (const [j, other] of b.entries()) {
      const changed = (last[j] ?? 0) + (letter === other ? 0 : 1);
      const least = Math.min(changed, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      const isSwap = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other;
      row.push(isSwap ? Math.min(least, (beforeLast[j - 1] ?? 0) + 1) : least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
