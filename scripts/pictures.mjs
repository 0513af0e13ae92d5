/**
 * Takes the pictures of README and docs from the built workbench, as a person would get to see them:
 *
 *   npm run build:workbench && npm run pictures
 *
 * The browser and the hands at the workbench are those of test/e2e.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const PICTURES = path.join(ROOT, 'docs/pictures');

/** The e2e tests' stage, compiled to where its packages are found. */
async function loadStage() {
  const outfile = path.join(ROOT, '.cache/pictures/stage.mjs');
  await build({
    entryPoints: [path.join(ROOT, 'test/e2e/workbench.ts')],
    bundle: true,
    outfile,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(pathToFileURL(outfile).href);
}

/** Opens the workbench with the accounts of the given rows selected; the pane shows the Plan tab. */
async function withRows(stage, language, sheet, rows) {
  const bench = await stage.open({ language });
  await bench.page.setViewportSize({ width: 1200, height: 760 });
  await bench.activate(sheet);
  await bench.drag(`A${rows[0]}`, `B${rows[1]}`);
  await bench.pane.getByRole('button', { name: CREATE }).waitFor();
  return bench;
}

/** The Plan tab's button, in both languages. */
const CREATE = /^Create \d+ plans?$|^生成 \d+ 份计划$/;

/** Opens the Payout tab; answers its panel. */
async function openPayout(bench) {
  await bench.pane.getByRole('tab').nth(1).click();
  return bench.pane.locator('[role=tabpanel]:not([hidden])');
}

const SCENES = {
  'workbench.en-US': async (stage) => withRows(stage, 'en-US', 'Accounts', [5, 9]),

  'plan.zh-CN': async (stage) => {
    const bench = await withRows(stage, 'zh-CN', '经销商', [8, 8]);
    await bench.pane.getByRole('button', { name: CREATE }).click();
    await bench.pane.getByText('已生成 1 份计划').waitFor();
    await bench.activate((await bench.sheets()).find((sheet) => sheet.startsWith('计划 01007')));
    await bench.page.getByRole('button', { name: '关闭窗格' }).first().click();
    return bench;
  },

  'payout.zh-CN': async (stage) => {
    const bench = await withRows(stage, 'zh-CN', '经销商', [8, 8]);
    const payout = await openPayout(bench);
    await payout.getByRole('button', { name: '温州瓯拓医药有限公司', exact: true }).click();
    await payout.getByRole('button', { name: '返回列表' }).waitFor();
    return bench;
  },

  'what-if.en-US': async (stage) => {
    const bench = await withRows(stage, 'en-US', 'Accounts', [8, 8]);
    const payout = await openPayout(bench);
    await payout.getByRole('button', { name: 'What if…' }).click();
    await payout.getByText('Soft KPIs', { exact: true }).click();
    await payout.getByText('Payout bands', { exact: true }).click();
    await payout.getByLabel('80: pays').fill('90');
    await payout.getByText(/^8 accounts gain/).waitFor();
    // What was changed above, what it does below.
    const third = payout.getByText('Jinan Quangu Pharmaceutical Co., Ltd.');
    await third.evaluate((line) => line.scrollIntoView({ block: 'end' }));
    return bench;
  },
};

const wanted = process.argv.slice(2);
const { startStage } = await loadStage();
const stage = await startStage();
try {
  await mkdir(PICTURES, { recursive: true });
  for (const [name, act] of Object.entries(SCENES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const bench = await act(stage);
    await bench.settled();
    const file = path.join(PICTURES, `${name}.png`);
    await bench.page.screenshot({ path: file, animations: 'disabled' });
    await bench.page.close();
    console.log(path.relative(ROOT, file));
  }
} finally {
  await stage.close();
}
