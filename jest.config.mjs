import { FOLDER as PACKAGES } from './test/setup/packages.mjs';

const transform = {
  '^.+\\.(ts|tsx|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
const project = (displayName, folders, testEnvironment, more = {}) => ({
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  testEnvironment,
  transform,
  ...more,
});

/** Univer and Fluent come out of one bundle each: see there. */
const bundledPackages = {
  globalSetup: '<rootDir>/test/setup/packages.mjs',
  moduleNameMapper: {
    '^(@univerjs/.+|@fluentui/react-(?:components|icons))$': `<rootDir>/${PACKAGES}/$1.cjs`,
  },
};

/** One command for every kind of test; the last reporter prints the closing line that CI reads. */
export default {
  projects: [
    project('core', ['core', 'xlsx', 'cli', 'house', 'i18n'], 'node'),
    project('functions', ['functions'], 'node'),
    project(
      'host',
      ['excel', 'jobs', 'workbench', 'taskpane'],
      '<rootDir>/test/workbench/office-environment.mjs',
      bundledPackages,
    ),
    project('e2e', ['e2e'], 'node'),
  ],
  testTimeout: 120_000,
  // Left to itself, jest takes one worker on two cores; browser tests wait more than they work, so a second one pays.
  maxWorkers: 2,
  // React's scheduler keeps a message channel open, which would keep a run of the pane's tests alive for ever.
  forceExit: true,
  reporters: ['default', '<rootDir>/test/house/closing-line.mjs'],
};
