import { ESLint } from 'eslint';
import path from 'node:path';

/*
 * The lint rule that keeps imports one way is itself kept: each forbidden arrow must be reported, each allowed one not.
 */
const root = path.resolve(__dirname, '../..');
const eslint = new ESLint({ cwd: root });

const complaints = async (file: string, importFrom: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`export * from '${importFrom}';\n`, {
    filePath: path.join(root, file),
  });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
};

test.each([
  ['src/core/plan/x.ts', '../../excel/paint'],
  ['src/core/plan/x.ts', '../../i18n/fill'],
  ['src/core/plan/sections/x.ts', '../../../taskpane/app'],
  ['src/i18n/en-US/x.ts', '../../taskpane/app'],
  ['src/functions/x.ts', '../excel/selection'],
  ['src/excel/x.ts', '../taskpane/app'],
  ['src/excel/x.ts', '../i18n/fill'],
  ['src/taskpane/x.ts', '../workbench/main'],
  ['src/workbench/x.ts', '../core/values/cell'],
  ['src/workbench/host/x.ts', '../../functions/answer'],
])('%s may not import %s', async (file, target) => {
  expect((await complaints(file, target)).length).toBe(1);
});

test.each([
  ['src/core/plan/x.ts', '../values/cell'],
  ['src/functions/x.ts', '../i18n/sentence'],
  ['src/excel/x.ts', '../core/sheet/document'],
  ['src/taskpane/x.ts', '../excel/selection'],
])('%s may import %s', async (file, target) => {
  expect(await complaints(file, target)).toEqual([]);
});
