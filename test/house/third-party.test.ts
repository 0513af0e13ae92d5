import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/*
 * What others wrote and the add-in ships: under which licences, and in which version. THIRD-PARTY.md is written by this
 * test (`UPDATE_THIRD_PARTY=1 npx jest test/house/third-party`), so that it cannot fall behind.
 */
const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version: string; license?: string; dev?: boolean; optional?: boolean }>;
};

/** Licences that let the add-in be given on under its own, without further duties than naming them. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

const shipped = Object.entries(packages)
  .filter(([folder, { dev }]) => folder !== '' && !dev)
  .map(([folder, { version, license }]) => ({
    name: folder.replace(/^.*node_modules\//, ''),
    version,
    license: license ?? 'none',
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

test('every package that may reach the add-in has a licence that allows it', () => {
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.filter(({ license }) => !ALLOWED.includes(license))).toEqual([]);
});

test('there are few direct dependencies, and every one is pinned to a version', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(5);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
});

test('THIRD-PARTY.md names each of them', () => {
  const lines = shipped.map(({ name, version, license }) => `- ${name} ${version} (${license})`);
  const text = `# What others wrote

The add-in is built from these packages and those they need; not every one of them ends up in the files that are served.
Office.js is Microsoft's and is loaded from Microsoft's address. What only builds and tests use is in \`package.json\`.

${[...new Set(lines)].join('\n')}
`;
  if (process.env.UPDATE_THIRD_PARTY) writeFileSync(path.join(root, 'THIRD-PARTY.md'), text);
  expect(read('THIRD-PARTY.md')).toBe(text);
});
