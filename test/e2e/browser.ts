import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
  'chrome',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** A browser that is installed here; CHANNEL_PLANNER_BROWSER=bundled looks away, to try what a bare machine does. */
function installedBrowser(): string | undefined {
  if (process.env.CHANNEL_PLANNER_BROWSER === 'bundled') return undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...candidates, ...USUAL_PLACES].find((file) => existsSync(file));
}

/** Starts an installed Chrome, Edge or Chromium; on a bare Linux the one that comes inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  // The package unpacks the libraries a minimal Linux lacks only where it believes to run on AWS Lambda.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  // In one process, as AWS wants it, the browser ends with the first page that is closed.
  const args = bundled.args.filter((flag) => flag !== '--single-process');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...QUIET] });
}

/** What went wrong in a page while a test looked elsewhere. */
export interface Watch {
  /** Errors on the console, uncaught exceptions, failed requests, and requests that left this machine. */
  readonly troubles: readonly string[];
}

/**
 * The formula engine's own remark when it meets the entry of a formula it has replaced (a plan sheet's data validations);
 * it goes on without it, and the tests read the results.
 */
const REMARK = /^Dependency tree not found for treeId/;

/** Notes everything that a page must not do. A test ends with `expect(watch.troubles).toEqual([])`. */
export function watch(page: Page): Watch {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !REMARK.test(message.text()))
      troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.hostname === '127.0.0.1' || ['blob:', 'data:'].includes(url.protocol);
    if (!local) troubles.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return { troubles };
}
