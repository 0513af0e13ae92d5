/**
 * Writes the sample workbook, `sample.zh-CN.xlsx` and `sample.en-US.xlsx`, into a folder:
 *
 *   node scripts/sample-workbook.mjs <folder>
 *
 * The sheets come from src/core/sample and are written by src/xlsx; here they are only put into files.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** The sample's TypeScript as a module that Node can load. */
async function loadSample() {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'build/sample.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say into which folder: node scripts/sample-workbook.mjs <folder>');
  process.exit(1);
}
const { SAMPLE_LANGUAGES, sampleWorkbook, bookBytes } = await loadSample();
await mkdir(folder, { recursive: true });
for (const language of SAMPLE_LANGUAGES) {
  const path = join(folder, `sample.${language}.xlsx`);
  await writeFile(path, bookBytes(sampleWorkbook(language)));
  console.log(path);
}
