import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/*
 * The add-in's files, in kilobytes as they travel: `npm run build` comes first. Whoever goes over the budget loads a view
 * when it is opened (`lazy` in App.tsx), or says here why it is worth the wait. What a browser asks for until the pane is
 * usable, words and theme included, has a budget of its own in test/e2e/budget.test.ts.
 */
const FIRST_LOAD = 99;
/** A file of a view that is opened later. */
const ONE_VIEW = 30;
/** Everything in both languages, so that nothing large comes in unseen. */
const ALTOGETHER = 445;

const dist = path.resolve(__dirname, '../../dist');
const kilobytes = (file: string): number => gzipSync(readFileSync(path.join(dist, file))).length / 1000;
const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
const named = [...page.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))/g)].map(([, file]) => file as string);
const sizes = Object.fromEntries(
  readdirSync(dist)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => [file, kilobytes(file)]),
);
const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + (sizes[file] ?? NaN), 0);
const list = (files: readonly string[]): string =>
  [...files]
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
    .map((file) => `${(sizes[file] ?? NaN).toFixed(1).padStart(7)} kB  ${file}`)
    .join('\n');

/** Files that are too large together, with the list of them; empty within the budget. */
const over = (budget: number, files: readonly string[]): string =>
  sum(files) <= budget ? '' : `${sum(files).toFixed(1)} kB of ${budget} kB:\n${list(files)}`;

test(`what taskpane.html names weighs at most ${FIRST_LOAD} kB`, () => {
  expect(named).toEqual(expect.arrayContaining(['functions.js', 'taskpane.js', 'taskpane.css']));
  expect(over(FIRST_LOAD, named)).toBe('');
});

test(`a view that is loaded when it is opened weighs at most ${ONE_VIEW} kB`, () => {
  const views = Object.keys(sizes).filter((file) => !named.includes(file));
  expect(views.length).toBeGreaterThan(3);
  expect(views.map((file) => over(ONE_VIEW, [file])).filter(Boolean)).toEqual([]);
});

test(`the whole add-in weighs at most ${ALTOGETHER} kB`, () => {
  expect(over(ALTOGETHER, Object.keys(sizes))).toBe('');
});
