import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type Axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { startStage, type Stage } from './workbench';

const IOWA = path.resolve('test/fixtures/iowa-stores-2015-2016.csv');
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage.close();
});

type Bench = Awaited<ReturnType<Stage['open']>>;

/** The pane as narrow as Excel makes it, and as narrow as that is at 200 %: 640 pixels hold 320 of them. */
const NARROW = 320;
/** As wide as people pull it for tables. */
const WIDE = 480;

async function openAt(options: Parameters<Stage['open']>[0]): Promise<Bench> {
  const bench = await stage.open(options);
  // Whoever asks for less motion gets none, and so does axe, which would judge colours halfway to another.
  await bench.page.emulateMedia({ reducedMotion: 'reduce' });
  await makePane(bench, NARROW);
  return bench;
}

const makePane = ({ page }: Bench, width: number): Promise<void> =>
  page.evaluate((pixels) => {
    const pane = document.querySelector<HTMLElement>('.pane');
    if (pane) pane.style.cssText = `flex: none; min-width: 0; width: ${pixels}px`;
  }, width);

/** What axe finds in the pane, contrast included. Excel's title bar is the heading of the first level. */
async function barriers({ pane }: Bench): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** What does not fit the pane's width; a table that scrolls by itself may be wider. */
const tooWide = ({ pane }: Bench): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter((element) => !element.closest('.scroll') && element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/**
 * Text that cannot be read in the colours as they are painted: below 4.5 to 1. axe reads the colours that were asked for,
 * not those that are forced.
 */
const unreadable = ({ pane }: Bench): Promise<string[]> =>
  pane.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const color = getComputedStyle(element).backgroundColor;
      // The browser's own highlight is a little translucent.
      return (channels(color)[3] ?? 1) > 0.5 ? color : behind(element.parentElement);
    };
    return [...document.querySelectorAll('#pane *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest(':disabled, option'))
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .filter((element) => {
        const [light = 0, dark = 0] = [getComputedStyle(element).color, behind(element)]
          .map(luminance)
          .sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05) < 4.5;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

/** What only a background tells needs a border where backgrounds are forced away. */
const borderless = ({ pane }: Bench): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll('.notice, .badge, .mark-proposed')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => getComputedStyle(element).borderTopStyle !== 'solid')
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/** Looks at a view in the colours at hand, and in those a person forces on all programs. */
async function expectAccessible(bench: Bench, view: string): Promise<void> {
  expect([view, await barriers(bench)]).toEqual([view, []]);
  for (const width of [WIDE, NARROW]) {
    await makePane(bench, width);
    expect([view, width, await tooWide(bench)]).toEqual([view, width, []]);
  }
  await bench.page.emulateMedia({ forcedColors: 'active' });
  expect([view, 'forced colours', await unreadable(bench)]).toEqual([view, 'forced colours', []]);
  expect([view, 'forced colours', await borderless(bench)]).toEqual([view, 'forced colours', []]);
  await bench.page.emulateMedia({ forcedColors: null });
}

/** True where the focus that a keyboard gives can be seen. */
async function showsFocus({ page, pane }: Bench, control: Locator): Promise<boolean> {
  await control.scrollIntoViewIfNeeded();
  await pane.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const box = await control.boundingBox();
  if (!box) return false;
  const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  const without = await page.screenshot({ clip, animations: 'disabled' });
  await pane.locator('body').press('Tab'); // from here on the keyboard leads
  await control.focus();
  // The page may take a few frames to draw the ring.
  for (let look = 0; look < 20; look++)
    if (!without.equals(await page.screenshot({ clip, animations: 'disabled' }))) return true;
  return false;
}

const WORDS = {
  'en-US': {
    accounts: 'Accounts',
    scoreHeading: 'Soft score',
    match: 'Match the headings',
    use: 'Use these columns',
    all: /^Select all/,
    create: /^Create 3 plans/,
    created: /^3 plans created/,
    back: 'Back to the selection',
  },
  'zh-CN': {
    accounts: '经销商',
    scoreHeading: '软性指标得分',
    match: '匹配表头',
    use: '按此使用',
    all: /^选择全部/,
    create: /^生成 3 份计划/,
    created: /^已生成 3 份计划/,
    back: '返回选择',
  },
} as const;

test.each([
  ['en-US', 'light'],
  ['zh-CN', 'dark'],
] as const)(
  'every view has no barrier and fits 320 pixels as well as 480: %s, %s',
  async (language, theme) => {
    const words = WORDS[language];
    const blank = await openAt({ language, theme, file: 'blank' });
    await firstStepOf(blank).waitFor();
    await expectAccessible(blank, 'empty workbook');

    await blank.openFile(IOWA);
    await blank.type('A1', 'Outlet');
    const match = blank.pane.getByRole('button', { name: words.match });
    await match.waitFor();
    await expectAccessible(blank, 'unknown workbook');
    await match.click();
    const city = blank.pane.getByLabel('City', { exact: true });
    await city.waitFor();
    await expectAccessible(blank, 'matching');
    await city.selectOption('code');
    await blank.pane.getByRole('button', { name: words.use }).click();
    await blank.pane.getByRole('alert').waitFor();
    await expectAccessible(blank, 'matching with a fault');
    expect(blank.troubles).toEqual([]);
    await blank.page.close();

    const bench = await openAt({ language, theme });
    const { page, pane } = bench;
    await firstStepOf(bench).waitFor();
    await expectAccessible(bench, 'accounts elsewhere');
    await bench.activate(words.accounts);
    await page.evaluate((sheet) => window.workbench?.select(sheet, 'A1'), words.accounts);
    await pane.getByRole('button', { name: words.all }).waitFor();
    await expectAccessible(bench, 'none selected');
    await page.evaluate((sheet) => window.workbench?.select(sheet, 'A3:B5'), words.accounts);
    const create = pane.getByRole('button', { name: words.create });
    await create.waitFor();
    await expectAccessible(bench, 'preview');
    for (const control of [
      pane.getByRole('tab').first(),
      create,
      pane.locator('select').first(),
      pane.locator('summary').first(),
      pane.locator('button.link').first(),
    ])
      expect([String(control), await showsFocus(bench, control)]).toEqual([String(control), true]);

    await create.press('Enter');
    await pane.getByRole('progressbar').waitFor();
    expect(['making', await barriers(bench)]).toEqual(['making', []]);
    expect(await pane.evaluate(() => document.getAnimations().length)).toBe(0);
    await pane.getByText(words.created).waitFor();
    await expectAccessible(bench, 'results');
    await pane.getByRole('button', { name: words.back }).press('Enter');
    await pane.getByRole('heading', { level: 2 }).first().waitFor();

    for (const [index, view] of [
      [1, 'payout'],
      [2, 'scheme'],
    ] as const) {
      await pane.getByRole('tab').nth(index).click();
      await pane.locator('[role=tabpanel]:not([hidden]) h2').first().waitFor();
      await expectAccessible(bench, view);
    }
    const [headings = []] = await bench.read(words.accounts, 'A1:AT1');
    const score = headings.indexOf(words.scoreHeading);
    const column =
      (score >= 26 ? String.fromCharCode(64 + Math.floor(score / 26)) : '') +
      String.fromCharCode(65 + (score % 26));
    await page.evaluate(([sheet, cell]) => window.workbench?.select(sheet, cell), [
      words.accounts,
      `${column}5`,
    ] as const);
    await pane.locator('.explain .scroll').first().waitFor();
    await expectAccessible(bench, 'a cell explained');
    expect(await showsFocus(bench, pane.locator('.explain .scroll').first())).toBe(true);

    await page.evaluate(() => window.workbench?.host.beforeRequest(() => ({ code: 'AccessDenied' })));
    await pane.getByRole('tab').first().click();
    // A sheet that the pane has read is not read again: another selection asks Excel.
    await page.evaluate((sheet) => window.workbench?.select(sheet, 'A6'), words.accounts);
    await pane.getByRole('alert').first().waitFor();
    await expectAccessible(bench, 'trouble with Excel');
    expect(bench.troubles).toEqual([]);
    await page.close();
  },
  300_000,
);

const firstStepOf = ({ pane }: Bench): Locator => pane.locator('.first-step');

test('an unknown workbook becomes accounts by keyboard alone', async () => {
  const bench = await stage.open({ file: 'blank' });
  const { page, pane } = bench;
  await bench.openFile(IOWA);
  await bench.type('A1', 'Outlet');
  await bench.drag('A3', 'B6');
  await pane.getByRole('button', { name: 'Match the headings' }).waitFor();
  await pane.getByRole('tab', { name: 'Plan' }).focus();
  /** Goes on with Tab until a control has the focus. */
  const tabTo = async (control: Locator) => {
    for (let press = 0; press < 40; press++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(control)}`);
  };
  await tabTo(pane.getByRole('button', { name: 'Match the headings' }));
  await page.keyboard.press('Enter');
  await pane.getByText('proposed · similar heading').first().waitFor();
  await tabTo(pane.getByLabel('Sales Q1 2016'));
  await page.keyboard.type('Sell-in');
  await tabTo(pane.getByLabel('Sales 2015'));
  await page.keyboard.press('Home'); // what was proposed for it is not used
  await tabTo(pane.getByRole('button', { name: 'Use these columns' }));
  await page.keyboard.press('Enter');
  await pane.getByText('4 accounts selected').waitFor();
  expect(await pane.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');

  // The choice is in the workbook, for everyone to read.
  const kept = (await bench.sheets()).find((sheet) => sheet === 'Account columns') ?? '';
  expect(await bench.read(kept, 'A1:B4')).toEqual([
    ['Heading', 'Stands for'],
    ['Outlet', 'Code'],
    ['Sales Q1 2016', 'Sell-in'],
    ['Sales 2015', '-'],
  ]);
  expect(bench.troubles).toEqual([]);
  await page.close();
});
