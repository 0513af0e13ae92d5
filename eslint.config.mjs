import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** The arrows of the house: what each folder may not import, and why. */
const arrow = (folder, forbidden, reason, ...more) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`, message: reason }, ...more] },
    ],
  },
});

const CORE_ALONE =
  'core knows the business and nothing else: move what needs Office, words or a page out of core.';

/** The floors of the core, lowest first. A room may import rooms of lower floors only, so that no two can need each other. */
const FLOORS = [
  ['values'],
  ['sheet'],
  ['measures', 'rebates', 'supply', 'tables'],
  ['accounts', 'eligibility', 'scoring'],
  ['explain', 'scheme', 'paper', 'measuring'],
  ['facts', 'formulas'],
  ['payout'],
  ['plan'],
  ['audit', 'statement', 'schemeCheck', 'attention', 'ownTemplate', 'sample'],
];

const outsideCore = ['functions', 'excel', 'jobs', 'taskpane', 'cli', 'xlsx', 'i18n', 'workbench'];

/** A later rule replaces an earlier one of the same name, so each room's rule holds both: what lies outside, what lies above. */
const floors = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const notBelow = FLOORS.slice(floor)
      .flat()
      .filter((other) => other !== room);
    const above =
      notBelow.length === 0
        ? []
        : [
            {
              regex: `^(\\.\\./)+(${notBelow.join('|')})(/|$)`,
              message: `core/${room} is on floor ${floor + 1} of the core and may import lower floors only: move what both need down, or this file up.`,
            },
          ];
    return {
      files: [`src/core/${room}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              { regex: `^(\\.\\./)+(${outsideCore.join('|')})(/|$)`, message: CORE_ALONE },
              ...above,
            ],
          },
        ],
      },
    };
  }),
);

export default [
  { ignores: ['dist/', 'bin/', 'coverage/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['webpack.config.js'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/excel/**', 'src/jobs/**', 'src/taskpane/**', 'src/functions/**'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    // The metadata of custom functions is made from these signatures, and knows `any[][]` as "a range of anything".
    files: ['src/functions/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['src/taskpane/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  arrow('core', outsideCore, CORE_ALONE),
  ...floors,
  arrow(
    'i18n',
    ['functions', 'excel', 'jobs', 'taskpane', 'cli', 'workbench'],
    'i18n holds words; it may know the core types it names, and nothing that shows them.',
  ),
  arrow(
    'functions',
    ['excel', 'jobs', 'taskpane', 'cli', 'workbench'],
    'a custom function is cells in, a core call, cells out: it must run without a pane and without Excel objects.',
  ),
  arrow(
    'excel',
    ['functions', 'jobs', 'taskpane', 'cli', 'workbench', 'i18n'],
    'excel calls Office.js for whoever asks; it has no words and no page.',
    {
      regex: '^(\\.\\./)+core/(?!(sheet|values)/)',
      message:
        'excel knows sheets and values, not the business: decide in jobs, and hand excel what it needs.',
    },
  ),
  arrow(
    'jobs',
    ['functions', 'taskpane', 'cli', 'workbench'],
    'a job is a use case without a page: the pane and the command line ask for it.',
    {
      group: ['react', 'react-dom', '@fluentui/*'],
      message: 'a job has no page: show its result in the pane.',
    },
  ),
  arrow('taskpane', ['workbench', 'functions', 'cli'], 'the pane must not know that a workbench exists.'),
  arrow(
    'cli',
    ['functions', 'excel', 'taskpane', 'workbench'],
    'the command line runs without Excel and without a page.',
  ),
  arrow(
    'xlsx',
    ['functions', 'excel', 'jobs', 'taskpane', 'cli', 'i18n', 'workbench'],
    'xlsx reads and writes workbook files as sheets; it has no words and knows no business.',
    {
      regex: '^(\\.\\./)+core/(?!(sheet|values)/)',
      message: 'xlsx knows sheets and values, not the business.',
    },
  ),
  arrow(
    'workbench',
    ['core', 'functions', 'excel', 'jobs', 'taskpane', 'cli', 'xlsx', 'i18n'],
    'the workbench plays Excel: it may use only the built pages and functions.json.',
  ),
];
