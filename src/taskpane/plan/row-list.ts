/** Rows as people number them, neighbours joined: `2–5`, `9`. Takes rows counted from 0, ascending. */
export function rowRuns(rows: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`));
}
