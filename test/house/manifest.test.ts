/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/i18n/language';

/*
 * What Microsoft's validator checks on its server, checked here on the built manifest: `npm run build` comes first.
 */
const dist = path.resolve(__dirname, '../../dist');
const text = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
const { config, version } = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8'),
) as {
  config: { url: string };
  version: string;
};
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const all = (name: string): Element[] =>
  [...manifest.getElementsByTagName('*')].filter((element) => element.localName === name);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = () =>
  [...all('Image'), ...all('Url'), ...all('String')].filter((item) => item.hasAttribute('id'));
const valuesOf = (id: string): string[] =>
  resources()
    .filter((item) => attribute(item, 'id') === id)
    .flatMap((item) => [
      attribute(item, 'DefaultValue'),
      ...[...item.children].map((child) => attribute(child, 'Value')),
    ]);
const fileOf = (url: string) => path.join(dist, new URL(url).pathname);

test('the manifest is well-formed and bears the version of the package', () => {
  expect(all('parsererror')).toEqual([]);
  expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
  expect(all('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('Microsoft’s own reader understands the manifest', () => {
  const reader = path.resolve(__dirname, '../../node_modules/office-addin-manifest/cli.js');
  const told = execFileSync(process.execPath, [reader, 'info', path.join(dist, 'manifest.xml')], {
    encoding: 'utf8',
  });
  for (const part of ['Channel Planner', 'Workbook', `${version}.0`]) expect(told).toContain(part);
});

test('every resource that is named is defined, and every one defined is named', () => {
  const used = [...manifest.getElementsByTagName('*')].flatMap(
    (element) => element.getAttribute('resid') ?? [],
  );
  const defined = resources().map((item) => attribute(item, 'id'));
  expect(new Set(used)).toEqual(new Set(defined));
  expect(defined.length).toBe(new Set(defined).size);
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('control and group ids are unique', () => {
  const ids = [...all('Control'), ...all('Group')].map((element) => attribute(element, 'id'));
  expect(ids.length).toBe(new Set(ids).size);
});

/** The manifest's own texts are English. */
const OTHERS = LANGUAGES.filter((language) => language !== 'en-US');

test('every text a person reads is there in every language, within Excel’s lengths', () => {
  const longest = { ShortStrings: 125, LongStrings: 250 } as const;
  for (const [group, limit] of Object.entries(longest))
    for (const item of all(group).flatMap((element) => [...element.children])) {
      const id = attribute(item, 'id');
      const locales = [...item.children].map((child) => attribute(child, 'Locale'));
      if (id !== 'Functions.Namespace') expect([id, locales]).toEqual([id, OTHERS]);
      for (const value of valuesOf(id)) expect(value.length).toBeLessThanOrEqual(limit);
    }
  for (const name of ['DisplayName', 'Description', 'SupportUrl'])
    expect([...(all(name)[0]?.children ?? [])].map((child) => attribute(child, 'Locale'))).toEqual(OTHERS);
});

test('pane, functions and ribbon share one long-lived runtime', () => {
  const runtime = all('Runtime')[0] as Element;
  expect(attribute(runtime, 'lifetime')).toBe('long');
  expect(runtime.parentElement?.parentElement?.firstElementChild?.localName).toBe('Runtimes');
  const page = all('Page')[0]?.firstElementChild as Element;
  for (const element of [page, all('FunctionFile')[0] as Element])
    expect(attribute(element, 'resid')).toBe(attribute(runtime, 'resid'));
  expect(all('TaskpaneId')).toEqual([]);
});

test('every address is https, under the address of the build, and a file of the build', () => {
  const urls = [...manifest.getElementsByTagName('*')]
    .flatMap((element) =>
      ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].map((name) => attribute(element, name)),
    )
    .filter((value) => value.includes('://'));
  expect(urls.length).toBeGreaterThan(30);
  for (const url of urls) {
    expect(url.startsWith(config.url) && url.startsWith('https://')).toBe(true);
    expect([url, existsSync(fileOf(url))]).toEqual([url, true]);
  }
});

test('every icon has the pixels its size says', () => {
  const widthOf = (file: string) => readFileSync(file).readUInt32BE(16);
  const heightOf = (file: string) => readFileSync(file).readUInt32BE(20);
  for (const image of all('Image').filter((element) => element.hasAttribute('size'))) {
    const size = Number(attribute(image, 'size'));
    const [url = ''] = valuesOf(attribute(image, 'resid'));
    expect([url, widthOf(fileOf(url)), heightOf(fileOf(url))]).toEqual([url, size, size]);
  }
  for (const icon of all('Icon'))
    expect([...icon.children].map((image) => Number(attribute(image, 'size')))).toEqual(
      expect.arrayContaining([16, 32, 80]),
    );
});

test('every ribbon and context-menu action is associated in the built pane', () => {
  const actions = all('FunctionName').map((element) => element.textContent ?? '');
  const pane = readFileSync(path.join(dist, 'taskpane.js'), 'utf8');
  expect(actions.length).toBe(4);
  for (const action of actions) expect([action, pane.includes(action)]).toEqual([action, true]);
});

test('the namespace of the functions is CHANNEL in every language: workbooks depend on it', () => {
  expect(valuesOf('Functions.Namespace')).toEqual(['CHANNEL']);
});

test('every keyboard shortcut runs an action of the built pane, under a name in every language', () => {
  interface Shortcuts {
    readonly actions: readonly { readonly id: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
    readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
  }
  const [overrides] = all('ExtendedOverrides') as [Element];
  expect(overrides.previousElementSibling?.localName).toBe('VersionOverrides');
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(fileOf(attribute(overrides, name)), 'utf8'));
  const { actions, shortcuts, resources: texts } = read('Url') as Shortcuts;
  const pane = readFileSync(path.join(dist, 'taskpane.js'), 'utf8');
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  for (const { id, name } of actions) {
    expect([id, pane.includes(id)]).toEqual([id, true]);
    expect(texts.default).toHaveProperty(/^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '', expect.anything());
  }
  // Shift alone is no modifier, and each combination is used once.
  for (const { key } of shortcuts) expect(key.default).toMatch(/^(?:(?:Ctrl|Alt|Shift)\+)+[A-Z0-9]$/);
  expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  expect(Object.keys(read('ResourcesUrl') as object)).toEqual(Object.keys(texts.default));
});
