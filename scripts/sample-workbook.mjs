/**
 * Writes the sample workbook, `sample.zh-CN.xlsx` and `sample.en-US.xlsx`, into a folder:
 *
 *   node scripts/sample-workbook.mjs <folder>
 *
 * The sheets come from src/core/sample; here they are only put into files.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { writeWorkbook } from './build/xlsx-writer.mjs';

/** The sample's TypeScript as a module that Node can load. */
async function loadSample() {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../src/core/sample/sampleWorkbook.ts')],
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
const { SAMPLE_LANGUAGES, sampleWorkbook } = await loadSample();
await mkdir(folder, { recursive: true });
for (const language of SAMPLE_LANGUAGES) {
  const path = join(folder, `sample.${language}.xlsx`);
  await writeFile(path, await writeWorkbook(sampleWorkbook(language)));
  console.log(path);
}
