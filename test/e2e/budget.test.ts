import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startStage, type Stage } from './workbench';

/*
 * What a person waits for, in kilobytes as they travel, by what a browser has loaded until then: test/house/budget.test.ts
 * weighs the files one by one.
 */
/**
 * Until the tabs answer: every script the page has loaded, the custom functions included. The aim is 100: the policy
 * language came to the functions with 6 more, and sentences that only the pane needs are still among them.
 */
const TABS = 106;
/**
 * Until the first tab has a control of its own: without the functions, which Excel loads for its cells, pane or not. The
 * aim is 100 here too. What reads the workbook, and what a scheme may say, has grown by a fifth; it has to be taken apart.
 */
const FIRST_VIEW = 122;
const FUNCTIONS = 'functions.js';
const BUILT = path.resolve('.cache/workbench/pane');

/** The files that were there when it was, by name. */
interface Loaded {
  tabs?: string[];
  view?: string[];
}
declare global {
  interface Window {
    loaded?: Loaded;
  }
}

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage.close();
});

/** Runs in every frame before its scripts, and notes at each change of the page what is there. */
function note(): void {
  const loaded: Loaded = {};
  window.loaded = loaded;
  const files = (): string[] =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/pane\/([^/?]+\.js)$/.exec(name)?.[1])
      .filter((file) => file !== undefined);
  new MutationObserver(() => {
    if (document.querySelector('[role=tab]')) loaded.tabs ??= files();
    if (document.querySelector('[role=tabpanel] :is(button, select)')) loaded.view ??= files();
  }).observe(document, { childList: true, subtree: true });
}

function over(budget: number, files: readonly string[]): string {
  const sizes = files.map(
    (file) => [file, gzipSync(readFileSync(path.join(BUILT, file))).length / 1000] as const,
  );
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  const list = sizes.map(([file, size]) => `${size.toFixed(1).padStart(7)} kB  ${file}`).join('\n');
  return sum <= budget ? '' : `${sum.toFixed(1)} kB of ${budget} kB:\n${list}`;
}

test.each([
  ['an empty workbook, in English', { file: 'blank', language: 'en-US' }],
  ['the sample, in Chinese and dark', { file: 'sample', language: 'zh-CN', theme: 'dark' }],
] as const)('%s: the tabs and the first view come within their budgets', async (_, options) => {
  const { pane, page, troubles } = await stage.open({
    ...options,
    prepare: async (opening) => {
      await opening.addInitScript(note);
    },
  });
  await pane.locator('[role=tabpanel]:not([hidden]) :is(button, select)').first().waitFor();
  const { tabs = [], view = [] } = await pane.evaluate(() => window.loaded ?? {});
  expect(tabs).toEqual(expect.arrayContaining([FUNCTIONS, 'taskpane.js']));
  expect(view.length).toBeGreaterThan(tabs.length);
  expect(over(TABS, tabs)).toBe('');
  const own = view.filter((file) => file !== FUNCTIONS);
  expect(over(FIRST_VIEW, own)).toBe('');
  expect(troubles).toEqual([]);
  await page.close();
});
