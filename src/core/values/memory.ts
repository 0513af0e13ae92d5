import { isUnreadable, type Cells } from './cell';

/** Tables larger than this are read again: making their key would cost as much. */
const MOST_CELLS = 4096;
const MOST_TABLES = 16;

/**
 * What a table says, read once: the next call with the same cells (and the same settings) gets the same answer without
 * reading. The answer depends on content alone, so a memory can never be out of date. It holds the last few tables.
 */
export function remembering<Settings extends readonly string[], Read>(
  read: (cells: Cells, ...settings: Settings) => Read,
): (cells: Cells, ...settings: Settings) => Read {
  const known = new Map<string, Read>();
  return (cells, ...settings) => {
    const key = keyOf(cells, settings);
    if (key === undefined) return read(cells, ...settings);
    let answer = known.get(key);
    if (answer === undefined) {
      answer = read(cells, ...settings);
      if (known.size >= MOST_TABLES) known.delete(known.keys().next().value as string);
      known.set(key, answer);
    }
    return answer;
  };
}

/** The table's content as text, or undefined where it is too large or holds something else than a cell can. */
function keyOf(cells: Cells, settings: readonly string[]): string | undefined {
  const parts: string[] = [settings.join('|')];
  for (const row of cells) {
    parts.push('row');
    for (const cell of row) {
      if (isUnreadable(cell)) return undefined;
      parts.push(typeof cell === 'string' ? JSON.stringify(cell) : String(cell));
    }
    if (parts.length > MOST_CELLS) return undefined;
  }
  return parts.join(',');
}

/** What is made of two objects, made once for as long as both are there. They must not change. */
export function oncePerPair<First extends object, Second extends object, Made>(
  make: (first: First, second: Second) => Made,
): (first: First, second: Second) => Made {
  const known = new WeakMap<First, WeakMap<Second, Made>>();
  return (first, second) => {
    const ofFirst = known.get(first) ?? new WeakMap<Second, Made>();
    known.set(first, ofFirst);
    const made = ofFirst.get(second) ?? make(first, second);
    ofFirst.set(second, made);
    return made;
  };
}
