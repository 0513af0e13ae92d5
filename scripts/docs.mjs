/** Writes the pages of docs that are made from the code: the reference of tables and columns, in both languages. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');

const { outputFiles } = await build({
  entryPoints: [path.join(ROOT, 'scripts/build/tables-reference.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const { PAGES, tablesReference } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
for (const [language, page] of Object.entries(PAGES)) {
  await writeFile(path.join(ROOT, page), tablesReference(language));
  console.log(page);
}
