import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Where jest finds the packages, each a file of its own that takes its part of a bundle. */
export const FOLDER = '.cache/jest-packages';

const UNIVER = [
  '@univerjs/core',
  '@univerjs/engine-formula',
  '@univerjs/preset-sheets-node-core',
  '@univerjs/sheets-conditional-formatting',
  '@univerjs/sheets-numfmt',
  '@univerjs/sheets-table',
  '@univerjs/core/facade',
  '@univerjs/sheets-conditional-formatting/facade',
  '@univerjs/sheets-table/facade',
];
const COMPONENTS = '@fluentui/react-components';
const ICONS = '@fluentui/react-icons';

/** The icons that the pane uses, of some thousands. */
async function usedIcons() {
  const files = await readdir('src/taskpane', { recursive: true });
  const texts = files
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(path.join('src/taskpane', file), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/import \{([^}]+)\} from '@fluentui\/react-icons'/g)].flatMap(([, list]) =>
      list.split(',').map((name) => name.trim()),
    ),
  );
  return [...new Set(names.filter((name) => name !== ''))].sort();
}

/** Bundles the entry, and writes a file for each package that answers with its part. */
async function bundle(name, entry, packages, options) {
  await build({
    stdin: { contents: entry.join('\n'), resolveDir: '.' },
    bundle: true,
    outfile: path.join(FOLDER, `${name}.cjs`),
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    logLevel: 'error',
    ...options,
  });
  for (const [index, specifier] of packages.entries()) {
    const file = path.join(FOLDER, `${specifier}.cjs`);
    await mkdir(path.dirname(file), { recursive: true });
    const from = path.relative(path.dirname(file), path.join(FOLDER, `${name}.cjs`));
    await writeFile(file, `module.exports = require('${from.replaceAll('\\', '/')}').part${index};\n`);
  }
}

/**
 * Every test file loads its packages for itself. Univer and Fluent are thousands of small files, which took a test file
 * longer than its tests; so they are bundled once, as the build does it, and bundled again when a version or the list of
 * icons changes.
 */
export default async function bundlePackages() {
  const icons = await usedIcons();
  const made = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(readFileSync(import.meta.filename))
    .update(icons.join())
    .digest('hex');
  const stamp = path.join(FOLDER, `${made}.txt`);
  if (existsSync(stamp)) return;
  await rm(FOLDER, { recursive: true, force: true });
  const parts = UNIVER.map((specifier, index) => `export * as part${index} from '${specifier}';`);
  // The facades add to classes of other packages, though their packages say that they have no effects.
  await bundle('univer', parts, UNIVER, { ignoreAnnotations: true });
  const fluent = [
    `export * as part0 from '${COMPONENTS}';`,
    `import { ${icons.join(', ')} } from '${ICONS}';`,
    `export const part1 = { ${icons.join(', ')} };`,
  ];
  await bundle('fluent', fluent, [COMPONENTS, ICONS], { external: ['react', 'react-dom', 'scheduler'] });
  await writeFile(stamp, '');
}
