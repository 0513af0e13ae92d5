import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser, watch, type Watch } from './browser';
import type { TestHook } from '../../src/workbench/test-hook';

type Value = ReturnType<TestHook['read']>[number][number];

declare global {
  interface Window {
    workbench?: TestHook;
  }
}

/** A machine that does ten things at once takes its time to start a spreadsheet; milliseconds. */
const PATIENCE = 90_000;
const SITE = path.resolve('.cache/workbench');

/** The built workbench, served on this machine, and a browser to look at it. */
export interface Stage {
  open(options?: {
    language?: 'zh-CN' | 'en-US';
    theme?: 'light' | 'dark';
    file?: 'sample' | 'blank';
    /** Another address of the workbench than its own. */
    address?: string;
    /** What must happen to the page before it loads. */
    prepare?: (page: Page) => Promise<void>;
  }): Promise<Workbench>;
  close(): Promise<void>;
}

/** `patience`: milliseconds that anything may take; 0 waits as long as it takes. */
export async function startStage(patience = PATIENCE): Promise<Stage> {
  if (!existsSync(path.join(SITE, 'index.html'))) {
    throw new Error('The workbench is not built: run `npm run build:workbench` first.');
  }
  const server = await serve(SITE, 0);
  let browser: Browser;
  try {
    browser = await launchBrowser();
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    async open({ language = 'en-US', theme = 'light', file = 'sample', address, prepare } = {}) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, acceptDownloads: true });
      page.setDefaultTimeout(patience);
      const troubles = watch(page);
      await prepare?.(page);
      await page.goto(`${address ?? server.url}?lang=${language}&theme=${theme}&file=${file}`);
      const workbench = new Workbench(page, troubles);
      await workbench.started();
      return workbench;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The workbench as a person uses it: with the mouse and the keyboard. */
class Workbench {
  constructor(
    readonly page: Page,
    private readonly watched: Watch,
  ) {}

  /** Everything the page did and must not do: errors, requests that failed or left this machine. */
  get troubles(): readonly string[] {
    return this.watched.troubles;
  }

  /** Resolves when the page stands, at first or after another language or theme. */
  async started(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.settled();
  }

  /** Resolves when nothing is typed any more and every formula has its result. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.editing() === false);
    await this.page.evaluate(() => window.workbench?.settled());
  }

  // ---- the grid ----

  /** Clicks a cell of the active sheet. */
  async click(
    address: string,
    options: { readonly modifiers?: ('Control' | 'Shift')[] } = {},
  ): Promise<void> {
    const { x, y } = await this.middleOf(address);
    for (const key of options.modifiers ?? []) await this.page.keyboard.down(key);
    await this.page.mouse.click(x, y);
    for (const key of options.modifiers ?? []) await this.page.keyboard.up(key);
  }

  /** Drags from one cell to another, with Ctrl held to add an area to what is selected. */
  async drag(from: string, to: string, options: { readonly add?: boolean } = {}): Promise<void> {
    const [start, end] = [await this.middleOf(from), await this.middleOf(to)];
    if (options.add) await this.page.keyboard.down('Control');
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 8 });
    await this.page.mouse.up();
    if (options.add) await this.page.keyboard.up('Control');
  }

  /** Types into a cell as a person does, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.enter();
  }

  /** Presses Enter at the end of what is typed, once no completion is offered that would take the key. */
  async enter(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('[data-u-comp=sheets-formula-editor]'));
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => window.workbench?.editing() === false);
  }

  async activate(sheet: string): Promise<void> {
    await this.page.evaluate((name) => window.workbench?.activate(name), sheet);
    await this.settled();
  }

  /** Values of a sheet once every formula has its result, the cells of spills included. */
  async read(sheet: string, address: string): Promise<Value[][]> {
    await this.settled();
    return this.page.evaluate(([name, area]) => window.workbench?.read(name, area) ?? [], [
      sheet,
      address,
    ] as const);
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench?.sheets() ?? []);
  }

  async activeSheet(): Promise<string> {
    return this.page.evaluate(() => window.workbench?.activeSheet() ?? '');
  }

  /** The selected areas, such as `['A2:C9', 'E4']`. */
  async selection(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench?.selection() ?? []);
  }

  private async middleOf(address: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.page.evaluate((cell) => {
      if (!window.workbench) throw new Error('no workbench');
      return window.workbench.rectOf(cell);
    }, address);
    return { x: x + width / 2, y: y + height / 2 };
  }

  // ---- around it ----

  /** The add-in's pane. */
  get pane(): Frame {
    const frame = this.page.frames().find((found) => found.url().includes('/taskpane.html'));
    if (!frame) throw new Error('The pane has not loaded.');
    return frame;
  }

  /** Presses a button of the toolbar; a ribbon button by its action, such as `showPlans`. */
  async press(button: string): Promise<void> {
    await this.page.getByTestId(button).click();
  }

  /** Opens a file through the button's own chooser and waits until it is shown or refused. */
  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<string> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.press('open');
    await (await choosing).setFiles(file);
    await this.page.waitForFunction(() => {
      const notice = document.querySelector('[data-testid=notice]')?.textContent ?? '';
      return notice !== '' && !notice.includes('…');
    });
    await this.settled();
    return this.notice();
  }

  /** Saves the workbook and returns the file. */
  async save(): Promise<string> {
    const downloading = this.page.waitForEvent('download');
    await this.press('save');
    return (await downloading).path();
  }

  /** What the status line says of the last thing done. */
  async notice(): Promise<string> {
    return (await this.page.getByTestId('notice').textContent()) ?? '';
  }

  /** What the status line says of the selected cell. */
  async cellStatus(): Promise<string> {
    return (await this.page.getByTestId('cell-status').textContent()) ?? '';
  }
}
