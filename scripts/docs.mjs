/**
 * Writes the pages of docs that are made from the code: the reference of tables and columns, in both languages, and the
 * members of Office.js that are used.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { format } from 'prettier';
import { membersPage } from './build/office-members.mjs';

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
const members = 'docs/office-members.md';
const page = await format(membersPage(), { parser: 'markdown', printWidth: 110 });
await writeFile(path.join(ROOT, members), page);
console.log(members);
