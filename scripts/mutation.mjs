import { readdirSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/*
 * `npm run mutation [scoring plan/period.ts …]`: breaks src/core, or folders or files of it, in small ways, one at a time,
 * and sees whether the folder's own tests and those of the functions notice. Takes minutes, so it is no part of
 * `npm test`; reports go to .cache/mutation/. core/sample is left out: it is the sample's words and numbers, which a test could only repeat.
 */
const folders = readdirSync('src/core', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'sample')
  .map(({ name }) => name);

// A mutant that survives runs all tests that reach it: random cases are fewer here, and slow tests are left out.
process.env.CASES_DIVIDED_BY = '100';
const inSpreadsheet = ['{plan,formulas}/*Formulas', 'plan/sparse', 'sample/sampleFile'].map(
  (name) => `test/core/${name}.test.ts`,
);
const ofTheBuild = 'test/functions/reference.test.ts';

// A room without tests of its own, or with few, is held by those of the rooms above it: golden files hold the sheets.
const HELD_BY = {
  sheet: '{sheet,plan}',
  tables: '{tables,accounts,scheme}',
  facts: '{facts,payout,plan}',
  formulas: '{formulas,plan,statement}',
  paper: '{paper,plan}',
};
const testsOf = (folder) => HELD_BY[folder] ?? folder;

const named = process.argv.slice(2);
for (const part of named.length > 0 ? named : folders) {
  const [folder, ...within] = part.split('/');
  const report = `.cache/mutation/${part.replaceAll('/', '-')}`;
  await new Stryker({
    testRunner: 'mocha',
    plugins: ['@stryker-mutator/mocha-runner'],
    mochaOptions: {
      spec: [`test/core/${testsOf(folder)}/**/*.test.ts`, 'test/functions/*.test.ts'],
      ignore: [...inSpreadsheet, ofTheBuild],
      extension: ['ts'],
      require: ['./test/mutation/as-mocha.mjs'],
    },
    mutate: [within.length > 0 ? `src/core/${part}` : `src/core/${folder}/**/*.ts`],
    coverageAnalysis: 'perTest',
    // A table that is built when its module loads belongs to no test: all of them would run for each of its mutants.
    ignoreStatic: true,
    concurrency: 2,
    ignorePatterns: ['dist', 'docs', '.cache', 'coverage'],
    tempDirName: '.cache/stryker',
    reporters: ['clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    thresholds: { high: 90, low: 85, break: null },
  }).runMutationTest();
}
