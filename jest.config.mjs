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

/** One command for every kind of test; the last reporter prints the closing line that CI reads. */
export default {
  projects: [
    project('core', ['core', 'house', 'i18n'], 'node'),
    project('functions', ['functions'], 'node'),
    project('host', ['excel', 'workbench', 'taskpane'], '<rootDir>/test/workbench/office-environment.mjs'),
    project('e2e', ['e2e'], 'node'),
  ],
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/house/closing-line.mjs'],
};
