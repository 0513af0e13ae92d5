/** The median of a sorted copy. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
};

/** Milliseconds of `runs` runs after two that warm up; the median is what to quote. */
export async function time(run: () => unknown, runs = 7): Promise<number> {
  const taken: number[] = [];
  for (let i = -2; i < runs; i++) {
    const start = performance.now();
    await run();
    if (i >= 0) taken.push(performance.now() - start);
  }
  return median(taken);
}

/** Milliseconds of one run, for what takes so long that nothing is left to warm up. */
export async function timeOnce(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export interface Row {
  readonly work: string;
  readonly ms: number;
  /** What it is held against: the row's time divided into this one's. */
  readonly ratios?: Readonly<Record<string, string>>;
}

/** Prints one table; a ratio is how many times longer the other takes (or less, where it says so). */
export function printTable(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.work.length));
  const lines = rows.map(({ work, ms, ratios }) => {
    const held = Object.entries(ratios ?? {}).map(([other, ratio]) => `${other} ${ratio}`);
    return `  ${work.padEnd(width)}  ${ms.toFixed(1).padStart(9)} ms  ${held.join('   ')}`;
  });
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}

export const times = (other: number, mine: number): string => `× ${(other / mine).toPrecision(3)}`;

/** A small deterministic generator (Park and Miller), so that every run sees the same data. */
export function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
