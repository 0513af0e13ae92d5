import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { startStage, type Stage } from './workbench';

/*
 * The add-in as it is deployed: built for an address below the root of a site, and run from there. The browser thinks
 * that it is on that site; the workbench stands beside the folder, and Microsoft's address of Office.js gives the npm
 * copy, behind the emulated host.
 */
const SITE = 'https://planner.example/';
const ADDRESS = `${SITE}sales/channel-planner/`;
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const root = path.resolve(__dirname, '../..');
const deployed = path.join(root, '.cache/deployed');
const workbenchFolder = path.join(root, '.cache/workbench');
const officeFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');

let stage: Stage;
beforeAll(async () => {
  execFileSync(
    process.execPath,
    [
      path.join(root, 'node_modules/webpack-cli/bin/cli.js'),
      '--mode=production',
      `--env=url=${ADDRESS.slice(0, -1)}`, // people leave the slash out
      `--output-path=${deployed}`,
    ],
    { cwd: root, stdio: 'pipe' },
  );
  stage = await startStage();
}, 400_000);
afterAll(async () => {
  await stage.close();
});

/** The file that a browser on the site gets, or undefined. */
function fileAt(url: string): string | undefined {
  const { origin, pathname, href } = new URL(url);
  const address = decodeURIComponent(origin + pathname);
  if (href === `${SITE}workbench/pane/manifest.xml`) return path.join(deployed, 'manifest.xml');
  if (address === `${SITE}workbench/`) return path.join(workbenchFolder, 'index.html');
  const folders = { [ADDRESS]: deployed, [OFFICE]: officeFolder, [`${SITE}workbench/`]: workbenchFolder };
  for (const [start, folder] of Object.entries(folders))
    if (address.startsWith(start)) return path.join(folder, address.slice(start.length));
  return undefined;
}

async function answer(route: Route): Promise<void> {
  const url = route.request().url();
  const file = fileAt(url);
  if (!file || !existsSync(file)) return route.fulfill({ status: 404, body: 'Not found' });
  // In Excel the host stands in the window before Office.js comes.
  const host =
    url === `${OFFICE}office.js`
      ? readFileSync(path.join(workbenchFolder, 'pane-host.js'), 'utf8')
      : undefined;
  if (host === undefined) return route.fulfill({ path: file });
  return route.fulfill({ contentType: 'text/javascript', body: `${host}\n${readFileSync(file, 'utf8')}` });
}

const onTheSite = async (page: Page): Promise<void> => {
  await page.route(/^https:/, answer);
};

test('every address of the manifest is a file of the folder, and every help page is too', () => {
  const manifest = readFileSync(path.join(deployed, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => url as string);
  expect(addresses.length).toBeGreaterThan(30);
  const metadata = ['functions.json', 'functions.zh-CN.json'].map((file) =>
    readFileSync(path.join(deployed, file), 'utf8'),
  );
  const help = metadata.flatMap((text) =>
    (JSON.parse(text) as { functions: { helpUrl: string }[] }).functions.map(({ helpUrl }) => helpUrl),
  );
  for (const url of [...addresses, ...help]) {
    expect(url.startsWith(ADDRESS)).toBe(true);
    expect([url, existsSync(fileAt(url) ?? '')]).toEqual([url, true]);
  }
  expect(manifest).not.toContain('localhost');
});

test('one number, in package.json, is the version that Excel sees', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  expect(source).toContain('<Version>0.0.0.0</Version>');
  expect(readFileSync(path.join(deployed, 'manifest.xml'), 'utf8')).toContain(
    `<Version>${version}.0</Version>`,
  );
});

test('from below the root of a site the pane makes plans and the functions answer', async () => {
  const workbench = await stage.open({ address: `${SITE}workbench/`, prepare: onTheSite });
  const { pane, page } = workbench;
  expect(pane.url()).toContain(`${ADDRESS}taskpane.html`);
  await workbench.activate('Accounts');
  await workbench.drag('A2', 'B3');
  await pane.getByRole('button', { name: /Create 2 plans/ }).click();
  await pane.getByText(/2 plans created/).waitFor();
  await workbench.activate('Accounts');
  await workbench.click('A2');
  await page.evaluate(() => window.workbench?.select('Accounts', 'A60'));
  await page.keyboard.type('=CHANNEL.ATTAINMENT(0.7,0.5,0.9)');
  await workbench.enter();
  expect(await workbench.read('Accounts', 'A60')).toEqual([[0.5]]);
  // Nothing failed, nothing was forbidden, and nothing was asked for beside the site and Office.js.
  const own = (trouble: string): boolean =>
    [SITE, OFFICE].some((address) => trouble.startsWith(`outside: ${address}`));
  expect(workbench.troubles.filter((trouble) => !own(trouble))).toEqual([]);
  await page.close();
});
