import { Stryker } from '@stryker-mutator/core';
import jestConfig from '../jest.config.mjs';

/*
 * `npm run mutation scoring [folder …]`: breaks a folder of src/core in small ways, one at a time, and sees whether its
 * own tests notice. Takes minutes to hours, so it is no part of `npm test`; reports go to .cache/mutation/.
 */
const FOLDERS = [
  ...['values', 'scoring', 'eligibility', 'rebates', 'measures', 'supply', 'scheme'],
  ...['accounts', 'plan', 'ownTemplate', 'payout', 'explain'],
];
const core = jestConfig.projects.find(({ displayName }) => displayName === 'core');

const named = process.argv.slice(2);
for (const folder of named.length > 0 ? named : FOLDERS) {
  await new Stryker({
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: {
      projectType: 'custom',
      config: { ...core, displayName: undefined, testMatch: [`<rootDir>/test/core/${folder}/**/*.test.ts`] },
    },
    mutate: [`src/core/${folder}/**/*.ts`],
    coverageAnalysis: 'perTest',
    // A table that is built when its module loads belongs to no test: all of them would run for each of its mutants.
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 20_000,
    ignorePatterns: ['dist', 'docs', '.cache', 'coverage'],
    tempDirName: '.cache/stryker',
    reporters: ['clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `.cache/mutation/${folder}.html` },
    jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
    thresholds: { high: 90, low: 85, break: null },
  }).runMutationTest();
}
