import { Linter, type Linter as Lint } from 'eslint';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/*
 * The lint rule that keeps imports one way is itself kept: each forbidden arrow must be reported, each allowed one not.
 */
const root = path.resolve(__dirname, '../..');
const { default: config } = jest.requireActual<{ default: Lint.Config[] }>('../../eslint.config.mjs');
const linter = new Linter({ cwd: root });

const complaints = (file: string, importFrom: string): string[] =>
  linter
    .verify(`export * from '${importFrom}';\n`, config, { filename: path.join(root, file) })
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);

test.each([
  ['src/core/plan/x.ts', '../../excel/paint'],
  ['src/core/plan/x.ts', '../../i18n/sentence'],
  ['src/core/plan/sections/x.ts', '../../../taskpane/app'],
  ['src/core/accounts/x.ts', '../scheme/scheme'],
  ['src/core/payout/x.ts', '../plan/template'],
  ['src/core/values/x.ts', '../sheet/document'],
  ['src/i18n/en-US/x.ts', '../../taskpane/app'],
  ['src/functions/x.ts', '../excel/selection'],
  ['src/excel/x.ts', '../taskpane/app'],
  ['src/xlsx/x.ts', '../i18n/language'],
  ['src/xlsx/x.ts', '../core/accounts/read'],
  ['src/core/sheet/x.ts', '../../xlsx/read-book'],
  ['src/excel/x.ts', '../i18n/sentence'],
  ['src/excel/x.ts', '../core/plan/identity'],
  ['src/excel/x.ts', '../core/tables/layout'],
  ['src/excel/x.ts', '../jobs/read-workbook'],
  ['src/core/plan/x.ts', '../../jobs/read-workbook'],
  ['src/jobs/x.ts', '../taskpane/words'],
  ['src/jobs/x.ts', 'react'],
  ['src/jobs/x.ts', '@fluentui/react-components'],
  ['src/cli/x.ts', '../excel/selection'],
  ['src/taskpane/x.ts', '../workbench/main'],
  ['src/workbench/x.ts', '../core/values/cell'],
  ['src/workbench/host/x.ts', '../../functions/answer'],
])('%s may not import %s', (file, target) => {
  expect(complaints(file, target)).toEqual([expect.stringMatching(/^no-restricted-imports: /)]);
});

test.each([
  ['src/core/plan/x.ts', '../values/cell'],
  ['src/core/plan/sections/x.ts', '../planSheet'],
  ['src/core/plan/sections/x.ts', '../../payout/check'],
  ['src/core/audit/x.ts', '../payout/check'],
  ['src/functions/x.ts', '../i18n/sentence'],
  ['src/excel/x.ts', '../core/sheet/document'],
  ['src/xlsx/x.ts', '../core/sheet/document'],
  ['src/cli/x.ts', '../xlsx/read-book'],
  ['src/excel/x.ts', '../core/values/cell'],
  ['src/jobs/x.ts', '../core/plan/plan'],
  ['src/jobs/x.ts', '../excel/selection'],
  ['src/jobs/x.ts', '../i18n/language'],
  ['src/cli/x.ts', '../jobs/today'],
  ['src/taskpane/x.ts', '../excel/selection'],
  ['src/taskpane/x.ts', '../jobs/read-workbook'],
])('%s may import %s', (file, target) => {
  expect(complaints(file, target)).toEqual([]);
});

test('every room of the core has its floor', () => {
  const core = path.join(root, 'src/core');
  const rooms = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of rooms) {
    const neighbour = name === 'ownTemplate' ? 'sample' : 'ownTemplate';
    expect([name, complaints(`src/core/${name}/x.ts`, `../${neighbour}/x`)]).toEqual([
      name,
      [expect.stringContaining(`core/${name} is on floor`)],
    ]);
  }
});
