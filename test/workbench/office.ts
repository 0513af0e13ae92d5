import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { createHeadlessGrid } from '../../src/workbench/grid/headless';
import type { Calculation } from '../../src/workbench/grid/calls';
import type { FunctionEntry } from '../../src/workbench/grid/functions';
import { createHost } from '../../src/workbench/host/host';
import type { Host, HostOptions } from '../../src/workbench/host/types';

export interface OfficeOptions extends HostOptions {
  /** The workbook to open; default an empty one with `Sheet1`. */
  readonly workbook?: Partial<IWorkbookData>;
  /** Custom functions as the formula engine takes them. */
  readonly functions?: FunctionEntry[];
}

export interface TestOffice {
  readonly host: Host;
  /** What a person does in the grid. */
  readonly api: FUniver;
  /** What calls of custom functions need. */
  readonly calculation: Calculation;
}

let current: (TestOffice & { readonly dispose: () => Promise<void> }) | null = null;
let loaded: Promise<void> | null = null;

/**
 * A fresh Excel with a fresh workbook for the window of this test file: the host of an earlier call is gone. office.js
 * is loaded once and talks to whichever host is newest.
 */
export async function openOffice({
  workbook,
  functions,
  ...options
}: OfficeOptions = {}): Promise<TestOffice> {
  await current?.dispose();
  const grid = createHeadlessGrid(functions);
  const host = createHost(grid.api, options);
  grid.api.createWorkbook({ ...emptyWorkbook(), ...workbook });
  host.connect(window);
  current = {
    host,
    api: grid.api,
    calculation: grid.calculation,
    dispose: async () => {
      // Univer tells of a long calculation after a second, and throws if it is gone by then.
      await host.settled();
      host.dispose();
      grid.dispose();
    },
  };
  loaded ??= loadOffice();
  await loaded;
  await host.settled();
  return current;
}

/** How many turns of the event loop nothing may happen in for a host to count as still: messages take one each. */
const STILL_TURNS = 20;

/**
 * Resolves when nothing is asked, answered or reported any more. It counts turns of the event loop, not milliseconds: a
 * busy machine takes longer for each.
 */
export async function stillness({ host }: Pick<TestOffice, 'host'>): Promise<void> {
  for (let still = 0, seen = -1; still < STILL_TURNS; still++) {
    await host.settled();
    await new Promise((resume) => setTimeout(resume));
    if (host.requests.length !== seen) still = 0;
    seen = host.requests.length;
  }
}

/** Ends the host of this file: call it after the last test. */
export async function closeOffice(): Promise<void> {
  await current?.dispose();
  current = null;
}

const emptyWorkbook = (): Partial<IWorkbookData> => ({
  id: `book-${crypto.randomUUID()}`,
  name: 'Book1',
  sheetOrder: ['sheet-1'],
  sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
});

async function loadOffice(): Promise<void> {
  const dist = path.join(
    path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
    'dist',
  );
  const script = document.createElement('script');
  script.src = pathToFileURL(path.join(dist, 'office.js')).href;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('office.js did not load'));
    document.head.append(script);
  });
  await Office.onReady();
}
