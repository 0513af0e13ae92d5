import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import HtmlPlugin from 'html-webpack-plugin';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser } from '../e2e/browser';
import { median } from './measure';

/*
 * How soon the pane is there, beside the equivalent of Microsoft's React template (test/bench/template, with the
 * polyfills that it loads), in one browser and one run, taking turns. `npm run build` comes first. Both load the same Office.js in a window that looks like
 * Excel's; Excel itself, and the way to a server, would be the same for both and are left out.
 */
const RUNS = 15;
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FOLDER = path.resolve('node_modules/@microsoft/office-js/dist');
const TEMPLATE = path.resolve('.cache/bench/template');

interface Pane {
  readonly name: string;
  readonly folder: string;
  /** The first thing on it that can be pressed. */
  readonly control: string;
}

const PANES: readonly Pane[] = [
  { name: 'Channel Planner', folder: path.resolve('dist'), control: '[role=tab]' },
  { name: 'template', folder: TEMPLATE, control: 'button' },
];

function buildTemplate(): Promise<void> {
  const at = (file: string): string => path.resolve('test/bench/template', file);
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    performance: { hints: false },
    entry: {
      polyfill: ['core-js/stable', 'regenerator-runtime/runtime'],
      functions: at('functions.ts'),
      taskpane: at('taskpane.tsx'),
    },
    output: { path: TEMPLATE, filename: '[name].js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', tsconfig: path.resolve('tsconfig.base.json') },
        },
      ],
    },
    plugins: [new HtmlPlugin({ filename: 'taskpane.html', template: at('taskpane.html') })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

/** The script that makes a window look like Excel's. */
async function excelWindow(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/excel-window.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

interface Opening {
  readonly paint: number;
  readonly usable: number;
  /** Gzipped bytes of the pane's own scripts that had come until then. */
  readonly bytes: number;
}

/** Opens a pane in a browser that has nothing of it yet. */
async function open(
  browser: Browser,
  { folder, control }: Pane,
  url: string,
  excel: string,
): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript({ content: excel });
  await page.route(`${OFFICE}**`, (route) =>
    route.fulfill({
      path: path.join(OFFICE_FOLDER, new URL(route.request().url()).pathname.split('/hosted/')[1] ?? ''),
    }),
  );
  await page.goto(`${url}taskpane.html`, { waitUntil: 'commit' });
  const { there, files } = await page.evaluate(
    (selector) =>
      new Promise<{ there: number; files: string[] }>((resolve) => {
        const look = (): void => {
          if (!document.querySelector(selector)) return void requestAnimationFrame(look);
          const files = performance.getEntriesByType('resource').map(({ name }) => name);
          requestAnimationFrame(() => resolve({ there: performance.now(), files }));
        };
        look();
      }),
    control,
  );
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  // A control that is in the page and not painted yet cannot be pressed.
  const usable = Math.max(there, paint);
  const bytes = files
    .filter((file) => file.startsWith(url) && file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file.slice(url.length)))).length, 0);
  await context.close();
  return { paint, usable, bytes };
}

await buildTemplate();
const excel = await excelWindow();
const servers = await Promise.all(PANES.map(({ folder }) => serve(folder, 0)));
const browser = await launchBrowser();
const openings: Opening[][] = PANES.map(() => []);
for (let run = -2; run < RUNS; run++)
  for (const [at, pane] of PANES.entries()) {
    const opening = await open(browser, pane, servers[at]?.url ?? '', excel);
    if (run >= 0) openings[at]?.push(opening);
  }
await browser.close();
await Promise.all(servers.map((server) => server.close()));

const of = (at: number, what: keyof Opening): number => median((openings[at] ?? []).map((one) => one[what]));
const lines = PANES.map(
  ({ name }, at) =>
    `  ${name.padEnd(16)}${(of(at, 'bytes') / 1000).toFixed(1).padStart(7)} kB${of(at, 'paint').toFixed(0).padStart(8)} ms${of(at, 'usable').toFixed(0).padStart(8)} ms`,
);
const ratio = (what: keyof Opening): string => (of(0, what) / of(1, what)).toFixed(2);
process.stdout.write(
  `\nOpening the pane, medians of ${RUNS}\n                       scripts  first paint  first control\n${lines.join('\n')}\n` +
    `  ratio              × ${ratio('bytes')}      × ${ratio('paint')}      × ${ratio('usable')}\n`,
);
