import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

/*
 * `npm run bench [name …]`: builds each benchmark and runs it in a Node of its own. Ratios are within one run, on one
 * machine; nothing here is asserted.
 */
const named = process.argv.slice(2);
const all = readdirSync('test/bench').flatMap((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? []);
const benches = named.length > 0 ? named : all;
mkdirSync('.cache/bench', { recursive: true });
for (const bench of benches) {
  const outfile = `.cache/bench/${bench}.mjs`;
  await build({
    entryPoints: [`test/bench/${bench}.bench.ts`],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
