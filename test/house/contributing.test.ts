import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Paths of the repository that a page names in backticks. */
const named = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)].map(
    ([, file]) => file ?? '',
  );

test.each(['CONTRIBUTING.md', 'docs/architecture.md'])('every path that %s names is there', (page) => {
  const paths = named(page);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((file) => !existsSync(file))).toEqual([]);
});

/** Files that need each other in a circle, however long, found by Tarjan's algorithm. */
function circles(files: readonly string[]): string[][] {
  const known = new Set(files);
  const importsOf = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].flatMap(([, to]) => {
      const base = path.join(path.dirname(file), to ?? '');
      return [`${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')].find((one) => known.has(one)) ?? [];
    });
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    stack.push(file);
    for (const next of importsOf(file)) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next))
        lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? order.get(next) ?? 0));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}

/** Circles that are there: Office.js' own object model, and those that wait to be dissolved. No other may come. */
const KNOWN = [
  /^src\/workbench\/host\/(?:objects|book)\//,
  /^src\/workbench\/(?:words|files)\//,
  /^src\/core\/plan\//,
  /^src\/core\/payout\/(?:examples|rules)\.ts$/,
  /^src\/core\/sample\/(?:accountFacts|outletFacts)\.ts$/,
];

test('no files need each other in a circle but those that are known to', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join('src', file));
  const unknown = circles(files).filter(
    (circle) => !KNOWN.some((room) => circle.every((file) => room.test(file))),
  );
  expect(unknown).toEqual([]);
});
